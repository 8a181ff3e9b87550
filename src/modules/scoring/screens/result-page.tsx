// /phien-hop/:sessionId/ket-qua/:dossierId: how one product was scored, once the sheets are open: the level and why, the gap, each member
// against the mean, the spread, notes, every version of every sheet, and what is to be completed.

import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Stars } from '#design/stars.tsx';
import { ok, type Result } from '#kernel/result.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { attachItem, settleItem } from '../use-cases/completion-items.ts';
import { setOf } from '../use-cases/sheet-facts.ts';
import { type DossierBoard, type SessionBoard, viewDossierResult } from '../use-cases/view-results.ts';
import { CompletionItems } from './completion-items.tsx';
import { resultPath, sheetPath } from './paths.ts';
import { MembersAndSpread } from './result-spread.tsx';
import { Verdict } from './result-verdict.tsx';
import { allowedOf } from './results-table.tsx';
import { dayWords, productLine, sessionCrumbs } from './words.ts';

export interface ResultData {
  readonly whole: SessionBoard;
  readonly board: DossierBoard;
  readonly compiled: CompiledSet;
}

export const resultPage = definePage<ResultData>({
  path: '/phien-hop/:sessionId/ket-qua/:dossierId',
  right: 'scoring/view-dossier-result',
  postRight: 'scoring/attach-item',
  rate: 'page',
  islands: ['last-day'],
  title: ({ board }, ui) => ui.t.scoring.detail.title(board.dossier.product),
  breadcrumbs: ({ whole }, ui) => sessionCrumbs(whole.session, ui),
  async load(request): Promise<Result<ResultData>> {
    const { sessionId, dossierId } = request.params;
    const found = await request.run(viewDossierResult, { sessionId, dossierId });
    if (!found.ok) return found;
    const { board, ...whole } = found.value;
    return ok({ whole, board, compiled: await setOf(board.dossier) });
  },
  view(data, ui) {
    const t = ui.t.scoring;
    const { whole, board } = data;
    const { session, seat } = whole;
    const level = allowedOf(board);
    const mine = board.all.some((one) => one.sheet.memberId === seat?.memberId);
    return (
      <>
        <PageHeading
          caption={`${productLine(board.dossier)} · ${t.session(dayWords(session.heldOn))} · ${t.states[session.state]}`}
          heading={t.detail.title(board.dossier.product)}
          states={level === null ? undefined : <Stars t={ui.t.design} level={level as 1 | 2 | 3 | 4 | 5} />}
          action={
            mine && session.state === 'revealed' ? (
              <a class="button button--secondary" href={ui.href(sheetPath(session.id, board.dossier.dossierId))}>
                {t.detail.reviseMine}
              </a>
            ) : undefined
          }
        />
        {ui.problem !== null && <ErrorSummary form={ui.state({})} />}
        <Verdict ui={ui} data={data} />
        {board.computed.kind === 'computed' && <MembersAndSpread ui={ui} data={data} />}
        {board.result !== null && <CompletionItems ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { sessionId = '', dossierId = '' } = request.params;
    const t = textsOf(request.lang).scoring.detail;
    const { act, resultId, words, dueOn, dueOnMeant, itemId, version, settledOn, note } = request.input;
    const isSettling = act === 'xong';
    const done = isSettling
      ? await request.run(settleItem, { sessionId, itemId, version, settledOn, note })
      : await request.run(attachItem, { sessionId, resultId, words, dueOn, dueOnMeant });
    if (!done.ok) return done;
    return ok({ to: resultPath(sessionId, dossierId), flash: isSettling ? t.settledFlash : t.itemAdded });
  },
});
