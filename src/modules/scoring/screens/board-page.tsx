// /phien-hop/:sessionId/ket-qua: before the reveal who has submitted what; after it where the sheets differ; after the closing the results.

import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { closeSession } from '../use-cases/close-session.ts';
import { type RecomputedResult, recomputeSession } from '../use-cases/recompute-session.ts';
import { remindMembers } from '../use-cases/remind-members.ts';
import { revealSheets } from '../use-cases/reveal-sheets.ts';
import { type SessionBoard, viewResults } from '../use-cases/view-results.ts';
import { CloseForm, RemindForm, RevealForm } from './lead-forms.tsx';
import { boardPath, minePath, papersOfPath, runningMinutesPath, sessionPath } from './paths.ts';
import { ResultsTable } from './results-table.tsx';
import { SealedBoard } from './sealed-board.tsx';
import { dayWords } from './words.ts';

interface BoardData {
  readonly board: SessionBoard;
  /** Of a closed session: computed again just now. */
  readonly recomputed: readonly RecomputedResult[];
}

const stageOf = ({ session }: SessionBoard): 'sealed' | 'revealed' | 'closed' =>
  session.state === 'closed' ? 'closed' : session.isRevealed ? 'revealed' : 'sealed';

/** What the page says first: of a council on paper and of a session that is called off something else. */
const leadOf = (board: SessionBoard, t: Ui['t']['scoring']['board']): string => {
  const { session } = board;
  if (session.state === 'cancelled') return session.isRevealed ? t.cancelledRead : t.cancelledSealed;
  if (session.kind === 'paper') return session.state === 'closed' ? t.paperClosed : t.paperOpen;
  return t[stageOf(board)];
};

export const boardPage = definePage<BoardData>({
  path: '/phien-hop/:sessionId/ket-qua',
  right: 'scoring/view-results',
  rate: 'page',
  title: ({ board }, ui) => `${ui.t.scoring.board.title} ${dayWords(board.session.heldOn)}`,
  breadcrumbs: ({ board }, ui) => [
    { label: ui.t.scoring.mine.title, href: minePath },
    { label: ui.t.scoring.session(dayWords(board.session.heldOn)), href: boardPath(board.session.id) },
  ],
  async load(request) {
    const { sessionId } = request.params;
    const board = await request.run(viewResults, { sessionId });
    if (!board.ok) return board;
    const again = board.value.session.state === 'closed' ? await request.run(recomputeSession, { sessionId }) : null;
    return ok({ board: board.value, recomputed: again?.ok ? again.value.results : [] });
  },
  postRight: 'scoring/reveal-sheets',
  view({ board, recomputed }, ui) {
    const t = ui.t.scoring.board;
    const { session } = board;
    const stage = stageOf(board);
    return (
      <>
        <PageHeading
          caption={`${ui.t.scoring.session(dayWords(session.heldOn))} · ${session.kind === 'paper' ? ui.t.councils.kinds.paper : ui.t.scoring.states[session.state]}`}
          heading={session.kind === 'paper' && stage !== 'closed' ? t.headings.paper : t.headings[stage]}
          summary={leadOf(board, t)}
        />
        {ui.problem !== null && (
          <ErrorSummary
            form={ui.state({})}
            // A refusal without a place stands in the list by itself.
            title={(ui.problem.fields?.length ?? 0) > 0 ? (ui.problemText ?? undefined) : undefined}
          />
        )}
        {session.dossiers.length === 0 && <p>{t.empty}</p>}
        {stage === 'sealed' ? (
          <SealedBoard ui={ui} board={board} />
        ) : (
          <ResultsTable ui={ui} board={board} recomputed={recomputed} />
        )}
        <RemindForm ui={ui} board={board} />
        {board.leads && session.state === 'scoring' && session.kind !== 'paper' && <RevealForm ui={ui} board={board} />}
        {board.leads && session.state === 'revealed' && <CloseForm ui={ui} board={board} />}
        <ul class="plain-links">
          <li>
            <a href={ui.href(sessionPath(session.id))}>{t.session}</a>
          </li>
          {session.kind !== 'paper' && (
            <li>
              <a href={ui.href(runningMinutesPath(session.id))}>{ui.t.scoring.mine.minutes}</a>
            </li>
          )}
          {stage === 'closed' && ui.may('results/view-session') && (
            <li>
              <a href={ui.href(papersOfPath(session.id))}>{t.papers}</a>
            </li>
          )}
        </ul>
        {!board.leads && ['scoring', 'revealed'].includes(session.state) && session.kind !== 'paper' && (
          <p class="quiet">{t.chairOnly}</p>
        )}
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const t = textsOf(request.lang).scoring.board;
    const { act, excused, discussions } = request.input;
    if (act === 'nhac') {
      const told = await request.run(remindMembers, { sessionId });
      return told.ok ? ok({ to: boardPath(sessionId), flash: t.remindedFlash(told.value.reminded) }) : told;
    }
    const done =
      act === 'ket-thuc'
        ? await request.run(closeSession, { sessionId, discussions })
        : await request.run(revealSheets, { sessionId, excused });
    if (!done.ok) return done;
    return ok({ to: boardPath(sessionId), flash: act === 'ket-thuc' ? t.closedFlash : t.revealedFlash });
  },
});
