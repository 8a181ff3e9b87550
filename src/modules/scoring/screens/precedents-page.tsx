// /phien-hop/:sessionId/cham/:dossierId/tuong-tu: how products of the same set were scored in sessions that are closed. To look at.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { definePage } from '#web/page.ts';
import { setOf } from '../use-cases/sheet-facts.ts';
import { type Precedents, viewPrecedents } from '../use-cases/view-precedents.ts';
import { sheetPath } from './paths.ts';
import { dayWords, leafWords, levelWords, productLine, sessionCrumbs } from './words.ts';

interface PrecedentData {
  readonly precedents: Precedents;
  readonly compiled: CompiledSet;
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
    return ok({ precedents: precedents.value, compiled: await setOf(precedents.value.dossier) });
  },
  view({ precedents, compiled }, ui) {
    const t = ui.t.scoring.precedents;
    const { dossier, found } = precedents;
    return (
      <>
        <PageHeading caption={productLine(dossier)} heading={t.heading} summary={t.summary} />
        {found.length === 0 && <EmptyState title={t.empty} />}
        {found.map((one, index) => (
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
                    cell: (row) => leafWords(compiled, row.criterion),
                  },
                  {
                    key: 'counted',
                    label: t.columns.counted,
                    cell: (row) =>
                      row.counted.map(([points, sheets]) => ui.t.scoring.detail.counted(points, sheets)).join('; '),
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
