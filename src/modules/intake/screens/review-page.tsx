// /ho-so-tinh/:dossierId/phieu-to-tu-van: the advisory team's sheet. What the producer chose and said stands under each criterion,
// beside it what the papers bear out. Who may not write reads what was found.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { LawWords } from '#design/law-words.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { postedEntries, ScoreSheet } from '#modules/evaluation/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { keptSheetAnswers } from '../use-cases/review-of-dossier.ts';
import { saveReview } from '../use-cases/save-review.ts';
import { type ReviewView, viewReview } from '../use-cases/view-review.ts';
import { ConditionsMet, ConditionsTable } from './conditions.tsx';
import { intakeCrumbs } from './intake-form.tsx';
import { actPages, intakePath } from './paths.ts';
import { FindingFields, optionWords } from './review-findings.tsx';
import { dayWords, whenWords } from './words.ts';

const page = actPages['write-review'];

export interface ReviewData {
  readonly view: ReviewView;
  readonly saved: SheetAnswers;
  /** As typed in a refused post, else as saved. */
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

async function load(request: PageRequest) {
  const view = await request.run(viewReview, { dossierId: request.params['dossierId'] });
  if (!view.ok) return view;
  const { compiled } = view.value.facts;
  const saved = keptSheetAnswers(compiled, view.value.review?.answers ?? '');
  const typed = request.posted === null ? null : readSheetAddress(compiled, postedEntries(request.posted));
  const { evidence } = await loadCriteriaRemarks();
  const answers = typed?.ok ? typed.value : saved;
  return ok<ReviewData>({ view: view.value, saved, answers, evidence: evidence[compiled.set.folder] });
}

/** What was found, for who only reads. */
export function FoundTable({ ui, data }: { readonly ui: Ui; readonly data: ReviewData }) {
  const { columns, empty } = ui.t.intake.review;
  const { compiled, claimed } = data.view.facts;
  const { review } = data.view;
  if (review === null) return <p>{empty}</p>;
  const leaves = compiled.leaves.filter(
    ({ code }) =>
      data.saved.choices[code] !== undefined || data.saved.none.includes(code) || review.notes[code] !== undefined,
  );
  return (
    <DataTable
      t={ui.t.design}
      caption={ui.t.intake.review.title}
      captionHidden
      rows={leaves}
      rowKey={(leaf) => leaf.code}
      columns={[
        {
          key: 'criterion',
          label: columns.criterion,
          lead: true,
          cell: (leaf) => (
            <>
              {leaf.code} <LawWords text={leaf.title} />
            </>
          ),
        },
        { key: 'claimed', label: columns.claimed, cell: (leaf) => optionWords(ui, leaf, claimed) },
        { key: 'found', label: columns.found, cell: (leaf) => optionWords(ui, leaf, data.saved) },
        { key: 'note', label: columns.note, cell: (leaf) => review.notes[leaf.code] ?? '–' },
      ]}
    />
  );
}

function Opinions({ ui, view }: { readonly ui: Ui; readonly view: ReviewView }) {
  const { review, record } = ui.t.intake;
  if (view.opinions.length === 0) return null;
  return (
    <Section id="y-kien" title={review.opinions}>
      {view.opinions.map((one) => (
        <div key={one.ordinal} class="section">
          <h3>{review.opinionOf(one.ordinal, dayWords(one.issuedOn))}</h3>
          <p>{one.opinion}</p>
          <ConditionsMet ui={ui} lines={one.conditionLines ?? []} />
          {!one.isWhole && <p>{record.broken}</p>}
          <p class="quiet hash">{record.hash(one.contentHash)}</p>
        </div>
      ))}
    </Section>
  );
}

function Sheet({ ui, data }: { readonly ui: Ui; readonly data: ReviewData }) {
  const t = ui.t.intake.review;
  const { view, answers, evidence } = data;
  const { dossier, review, facts, open } = view;
  const isStale = ui.problem?.code === 'records/changed-meanwhile';
  const form = ui.state({ opinion: review?.opinion ?? '', version: review === null ? '' : String(review.version) });
  const frame = ui.form();
  const version = isStale ? String(review?.version ?? '') : String(form.values['version'] ?? '');
  return (
    <form
      class="sheet-form"
      method="post"
      action={ui.href(intakePath(dossier.id, page))}
      data-save-to="intake/save-review"
      data-save-with={JSON.stringify({ dossierId: dossier.id })}
      data-save-fields="notes seen opinion"
      // A browser that puts back the choices of an earlier visit would put them on top of a newer version.
      autocomplete="off"
    >
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="commandId" value={frame.commandId} />
      <input type="hidden" name="version" value={version} />
      <ScoreSheet
        posted
        shared
        t={ui.t}
        lang={ui.lang}
        compiled={facts.compiled}
        answers={answers}
        evidence={evidence}
        beside={(leaf) => <FindingFields ui={ui} view={view} leaf={leaf} form={form} />}
      />
      <TextAreaField form={form} name="opinion" label={t.opinion} hint={t.opinionHint} rows={6} optional />
      <p>{t.left(open.unseen.length, open.unanswered.length)}</p>
      <div class="actions sheet-form__actions">
        <Button kind="primary">{t.save}</Button>
        <a class="actions__way-out" href={ui.href(intakePath(dossier.id))}>
          {ui.t.dossiers.form.back}
        </a>
        <span class="actions__saved" data-saved role="status">
          {review === null ? '' : t.savedBy(whenWords(review.savedAt), view.savedByName ?? '')}
        </span>
      </div>
    </form>
  );
}

export const reviewPage = definePage<ReviewData>({
  path: `/ho-so-tinh/:dossierId/${page}`,
  right: 'intake/view-review',
  postRight: 'intake/save-review',
  rate: 'act',
  islands: ['score-sheet'],
  title: (_data, ui) => ui.t.intake.review.title,
  breadcrumbs: ({ view }, ui) => intakeCrumbs(view, ui),
  load,
  view(data, ui) {
    const t = ui.t.intake.review;
    const { view } = data;
    const { dossier, team } = view;
    const isStale = ui.problem?.code === 'records/changed-meanwhile';
    const writes = view.notToWrite === null;
    return (
      <>
        <PageHeading
          caption={`${dossier.productName} – ${dossier.producerName}`}
          heading={t.title}
          summary={writes ? t.summary : t.readOnly}
          action={
            writes && view.review !== null ? (
              <a class="button button--secondary" href={ui.href(intakePath(dossier.id, 'ban-hanh'))}>
                {t.issue}
              </a>
            ) : undefined
          }
        />
        <p class="quiet">
          {ui.t.intake.record.teamOf(team.decisionNumber, dayWords(team.decidedOn))}:{' '}
          {team.members.map((one) => one.name).join(', ')}
        </p>
        {isStale ? (
          <Notice t={ui.t.design} tone="warning" live title={t.changed} text={t.changedText} />
        ) : (
          <ErrorSummary form={ui.state({})} />
        )}
        <ConditionsTable ui={ui} lines={view.conditions} />
        <Opinions ui={ui} view={view} />
        {(isStale || !writes) && <FoundTable ui={ui} data={data} />}
        {!writes && view.review?.opinion != null && (
          <Section id="y-kien-dang-soan" title={t.opinion}>
            <p>{view.review.opinion}</p>
          </Section>
        )}
        {writes && <Sheet ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, notes, seen, opinion } = request.input;
    const answers = new URLSearchParams(
      postedEntries(request.input).filter(([name]) => /^(tc-[\d-]+|[A-Z]\d+)$/.test(name)),
    ).toString();
    const done = await request.run(saveReview, { dossierId, version, answers, notes, seen, opinion });
    if (!done.ok) return done;
    return ok({ to: intakePath(dossierId ?? '', page), flash: textsOf(request.lang).intake.review.saved });
  },
});
