// A session goes from one state to the next: opened, scoring, revealed, closed, adjourned, taken up again, cancelled. Its dossiers go with it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { moveAtCouncil } from '#modules/intake/services.ts';
import type { Context } from '#runner/use-case.ts';
import { isOver, type SessionAct, type SessionState } from '../rules/lifecycle.ts';
import type { CouncilSession, SessionId } from '../rules/session.ts';
import { rulesOfSession } from '../rules/session-rules.ts';
import { lackingToOpen } from '../rules/to-open.ts';
import { freeAgenda } from '../store-sessions.ts';
import { changedSession, type SessionFacts, sessionFor } from './find-session.ts';
import { refreshRecusals } from './rule-recusals.ts';
import { tellOfScoring, tellOfStop } from './tell-members.ts';
import { waiverLacking } from './waivers-of-session.ts';

/** Acts that change the state alone; agenda, attendance and declarations have their own. */
export type MovingAct = Extract<
  SessionAct,
  'open' | 'start-scoring' | 'reveal' | 'close' | 'adjourn' | 'reconvene' | 'cancel'
>;

/** What an act says beside its name. */
export interface Move {
  readonly version?: number | null;
  readonly reason?: string | null;
  readonly reconveneOn?: LocalDate | null;
}

const STATES: Readonly<Record<Exclude<MovingAct, 'reconvene'>, SessionState>> = {
  open: 'opened',
  'start-scoring': 'scoring',
  reveal: 'revealed',
  close: 'closed',
  adjourn: 'adjourned',
  cancel: 'cancelled',
};

/**
 * What the reveal forbids: who has read every mark does not score the same dossiers anew, so a session whose sheets were opened is taken up
 * again and closed, not called off. The act is silent; ours.
 */
function whyNotMoved(act: MovingAct, { revealedAt }: Pick<CouncilSession, 'revealedAt'>): Problem | null {
  return act === 'cancel' && revealedAt !== null ? problem('conflict', 'councils/revealed-not-cancelled') : null;
}

/** Why a session does not move; `null`: it does. */
async function lacking(act: MovingAct, facts: SessionFacts, context: Context): Promise<Problem | null> {
  const { session, agenda, quorum } = facts;
  const presence = { session, dossiers: agenda.length, quorum, today: context.today };
  if (act === 'open' || act === 'reconvene') return lackingToOpen(presence)[0] ?? null;
  if (act !== 'start-scoring') return null;
  return await waiverLacking(facts, context);
}

function changesOf(act: MovingAct, facts: SessionFacts, move: Move, now: { at: Instant; today: LocalDate }) {
  const { session, council } = facts;
  const state = act === 'reconvene' ? (session.adjournedFrom ?? 'opened') : STATES[act];
  const more: Partial<CouncilSession> =
    act === 'open'
      ? { openedAt: now.at, heldOn: session.heldOn ?? now.today, rules: rulesOfSession(council.rules) }
      : act === 'start-scoring'
        ? { scoringAt: now.at }
        : act === 'reveal'
          ? { revealedAt: now.at }
          : act === 'close'
            ? { closedAt: now.at }
            : act === 'adjourn'
              ? {
                  adjournedFrom: session.state,
                  adjournedReason: move.reason ?? null,
                  reconveneOn: move.reconveneOn ?? null,
                }
              : act === 'cancel'
                ? { cancelReason: move.reason ?? null }
                : { adjournedFrom: null, adjournedReason: null, reconveneOn: null };
  return { state, ...more };
}

/** Dossiers leave the agenda with the session: with their result, or back to those that are ready. */
async function letGo(facts: SessionFacts, state: SessionState, context: Context): Promise<Result<null>> {
  const { session, agenda } = facts;
  for (const { line } of agenda) {
    const act = state === 'closed' ? 'score' : 'take-off-agenda';
    const moved = await moveAtCouncil(act, { dossierId: line.dossierId, provinceCode: session.provinceCode }, context);
    if (!moved.ok) return moved;
  }
  await freeAgenda(context.db, session.id);
  return ok(null);
}

/**
 * Moves a session in the act of the caller, who has decided whether the actor may: the room of scoring reveals and closes. A session that is not
 * in a state for it, or lacks something, does not move.
 */
export async function moveSession(
  sessionId: SessionId,
  act: MovingAct,
  context: Context,
  move: Move = {},
): Promise<Result<CouncilSession>> {
  const found = await sessionFor(act, { sessionId, version: move.version ?? null }, context);
  if (!found.ok) return found;
  const facts = act === 'open' || act === 'reconvene' ? await refreshRecusals(found.value, context) : found.value;
  const not = whyNotMoved(act, facts.session) ?? (await lacking(act, facts, context));
  if (not !== null) return refuse(not);
  if (act === 'adjourn' && move.reconveneOn != null && move.reconveneOn < context.today) {
    return refuse(problem('conflict', 'councils/planned-in-past'));
  }
  const changes = changesOf(act, facts, move, { at: context.now, today: context.today });
  const after = await changedSession(facts.session, changes, context);
  if (act === 'start-scoring') await tellOfScoring(facts, context);
  if (act === 'adjourn' || act === 'cancel') {
    await tellOfStop(facts, { reason: move.reason ?? '', cancelled: act === 'cancel' }, context);
  }
  if (isOver(after.state)) {
    const gone = await letGo(facts, after.state, context);
    if (!gone.ok) return gone;
  }
  return ok(after);
}
