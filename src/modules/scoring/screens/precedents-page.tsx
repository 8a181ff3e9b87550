// /phien-hop/:sessionId/cham/:dossierId/tuong-tu: how products of the same set were scored in sessions that are closed. To look at.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { setOf } from '../use-cases/sheet-facts.ts';
import { type Precedent, type Precedents, viewPrecedents } from '../use-cases/view-precedents.ts';
import { sheetPath } from './paths.ts';
import { dayWords, leafWords, levelWords, productLine, sessionCrumbs } from './words.ts';

interface PrecedentData {
  readonly precedents: Precedents;
  readonly compiled: CompiledSet;
  /** The one criterion that is asked for; `null`: all. */
  readonly criterion: string | null;
}

/** What like products got at one criterion, a product a row. */
function AtOne({ ui, data, criterion }: { readonly ui: Ui; readonly data: PrecedentData; readonly criterion: string }) {
  const t = ui.t.scoring.precedents;
  const { session, dossier, found } = data.precedents;
  return (
    <Section id="mot-tieu-chi" title={leafWords(data.compiled, criterion)}>
      <DataTable
        t={ui.t.design}
        caption={t.one(criterion)}
        captionHidden
        rows={found}
        rowKey={(one) => `${one.product} ${one.heldOn}`}
        empty={<EmptyState title={t.empty} />}
        columns={[
          {
            key: 'product',
            label: t.columnsOne.product,
            lead: true,
            cell: (one) => t.of(one.product, dayWords(one.heldOn)),
          },
          {
            key: 'result',
            label: t.columnsOne.result,
            cell: (one) => ui.t.scoring.detail.verdict(one.answer.total.shown, levelWords(ui.t, one.answer.allowed)),
          },
          { key: 'counted', label: t.columns.counted, cell: (one) => countedWords(ui, one, criterion) },
          { key: 'reasons', label: t.columns.reasons, cell: (one) => one.notes[criterion]?.join('; ') ?? '–' },
        ]}
      />
      <p>
        <a href={ui.href(sheetPath(session.id, dossier.dossierId, 'tuong-tu'))}>{t.all}</a>
      </p>
    </Section>
  );
}

function countedWords(ui: Ui, { criteria }: Precedent, criterion: string): string {
  const counted = criteria.find((row) => row.criterion === criterion)?.counted ?? [];
  return counted.map(([points, sheets]) => ui.t.scoring.detail.counted(points, sheets)).join('; ');
}

export const precedentsPage = definePage<PrecedentData>({
  path: '/phien-hop/:sessionId/cham/:dossierId/tuong-tu',
  right: 'scoring/view-precedents',
  rate: 'page',
  title: (_data, ui) => ui.t.scoring.precedents.title,
  breadcrumbs: ({ precedents: { session, dossier } }, ui) => [
    ...sessionCrumbs(session, ui),
    { label: ui.t.scoring.sheet.heading(dossier.product), href: sheetPath(session.id, dossier.dossierId) },
  ],
  async load(request) {
    const { sessionId, dossierId } = request.params;
    const precedents = await request.run(viewPrecedents, { sessionId, dossierId });
    if (!precedents.ok) return precedents;
    const compiled = await setOf(precedents.value.dossier);
    const asked = request.query['tc'] ?? '';
    const criterion = compiled.leaves.some((leaf) => leaf.code === asked) ? asked : null;
    return ok({ precedents: precedents.value, compiled, criterion });
  },
  view(data, ui) {
    const t = ui.t.scoring.precedents;
    const { precedents, compiled, criterion } = data;
    const { session, dossier, found } = precedents;
    const at = (code: string): string =>
      ui.href(`${sheetPath(session.id, dossier.dossierId, 'tuong-tu')}?tc=${encodeURIComponent(code)}`);
    return (
      <>
        <PageHeading
          caption={productLine(dossier)}
          heading={criterion === null ? t.heading : t.one(criterion)}
          summary={t.summary}
        />
        {criterion !== null && <AtOne ui={ui} data={data} criterion={criterion} />}
        {criterion === null && found.length === 0 && <EmptyState title={t.empty} />}
        {(criterion === null ? found : []).map((one, index) => (
          <Section key={one.product} id={`mau-${index + 1}`} title={t.of(one.product, dayWords(one.heldOn))}>
            <p>
              <strong>
                {ui.t.scoring.detail.verdict(one.answer.total.shown, levelWords(ui.t, one.answer.allowed))}
              </strong>{' '}
              · A {one.answer.parts.A.shown} · B {one.answer.parts.B.shown} · C {one.answer.parts.C.shown}
            </p>
            <Details summary={t.criteria}>
              <DataTable
                t={ui.t.design}
                caption={t.criteria}
                captionHidden
                rows={one.criteria}
                rowKey={(row) => row.criterion}
                columns={[
                  {
                    key: 'criterion',
                    label: t.columns.criterion,
                    lead: true,
                    cell: (row) => <a href={at(row.criterion)}>{leafWords(compiled, row.criterion)}</a>,
                  },
                  {
                    key: 'counted',
                    label: t.columns.counted,
                    cell: (row) => countedWords(ui, one, row.criterion),
                  },
                  {
                    key: 'reasons',
                    label: t.columns.reasons,
                    cell: (row) => one.notes[row.criterion]?.join('; ') ?? '–',
                  },
                ]}
              />
            </Details>
          </Section>
        ))}
      </>
    );
  },
});
