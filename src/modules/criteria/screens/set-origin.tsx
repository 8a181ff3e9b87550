// At the end of a set's page: the kinds of evidence, and where the copy is from, what was mended and what it lacks.

import { DataTable } from '#design/data-table.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { checkStateOf } from '#law/checklist.ts';
import type { CriteriaRemarks, EvidenceKind } from '#law/criteria-remarks.ts';
import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import type { Ui } from '#web/ui.ts';
import { Law, remarkIn } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly set: CriteriaSet;
}

/** The kinds of evidence that criteria of this set are linked to. */
export function EvidenceKinds({ ui, set, evidence }: Frame & { readonly evidence: ReadonlyMap<string, EvidenceKind> }) {
  const t = ui.t.criteria.kinds;
  const leaves = leavesOf(set);
  const criteriaOf = (code: string) => leaves.filter((leaf) => leaf.evidence.includes(code));
  const linked = [...evidence.values()].filter((kind) => criteriaOf(kind.code).length > 0);
  if (linked.length === 0) return null;
  return (
    <Section id="minh-chung" title={t.title} lead={t.lead}>
      <ul class="evidence-kinds">
        {linked.map((kind) => (
          <li key={kind.code} class="evidence-kind" id={kind.code}>
            <p class="evidence-kind__title">
              <Law ui={ui} text={kind.title} />
            </p>
            {kind.requirement.map((line) => (
              <p key={line}>
                <Law ui={ui} text={line} />
              </p>
            ))}
            <p class="quiet">
              {t.at}:{' '}
              {criteriaOf(kind.code).map((leaf, i) => (
                <span key={leaf.code}>
                  {i > 0 && ', '}
                  <a href={`#${leaf.code}`}>{leaf.code}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where the copy is from: state, remarks, sources, every slip that was mended. */
export function Origin({ ui, set, remarks }: Frame & { readonly remarks: CriteriaRemarks }) {
  const t = ui.t.criteria.origin;
  const { provenance } = set;
  const fields: Readonly<Record<string, string>> = t.fields;
  const word = (value: string): string => (value === '' ? t.empty : remarkIn(ui, remarks, value));
  return (
    <Section id="nguon" title={t.title}>
      <SummaryList
        items={[
          {
            label: t.status,
            value: ui.t.criteria.copies[provenance.status],
            note: checkStateOf(set) === 'checked' ? undefined : ui.t.criteria.notComparedText,
          },
          { label: t.notes, value: remarkIn(ui, remarks, provenance.notes) },
          {
            label: t.sources,
            value: (
              <ul class="stack-lines">
                {provenance.sources.map((id) => {
                  const source = remarks.sources.get(id);
                  return <li key={id}>{source === undefined ? id : remarkIn(ui, remarks, source.what)}</li>;
                })}
              </ul>
            ),
          },
        ]}
      />
      <h3>{t.corrections}</h3>
      {provenance.corrections.length === 0 ? (
        <p>{t.noCorrections}</p>
      ) : (
        <>
          <p class="quiet">{t.correctionsLead}</p>
          <DataTable
            t={ui.t.design}
            caption={t.corrections}
            captionHidden
            rows={provenance.corrections}
            rowKey={(one) => `${one.where} ${one.field} ${one.asTranscribed}`}
            columns={[
              {
                key: 'where',
                label: t.where,
                lead: true,
                cell: (one) => (/^\d/.test(one.where) ? <a href={`#${one.where}`}>{one.where}</a> : one.where),
              },
              { key: 'field', label: t.field, cell: (one) => fields[one.field] ?? one.field },
              { key: 'stood', label: t.stood, cell: (one) => word(one.asTranscribed) },
              { key: 'now', label: t.now, cell: (one) => word(one.value) },
              { key: 'why', label: t.why, cell: (one) => remarkIn(ui, remarks, one.why) },
            ]}
          />
        </>
      )}
    </Section>
  );
}
