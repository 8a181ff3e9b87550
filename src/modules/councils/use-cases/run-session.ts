// Who runs a session opens it, starts the scoring, adjourns it, takes it up again, or calls it off.

import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, lines, optionalDate, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CouncilSession, SessionId } from '../rules/session.ts';
import { factsOf, notPreparing, notRunning, sessionById, subjectOfSession } from './find-session.ts';
import { type Move, type MovingAct, moveSession } from './move-session.ts';

const seen = { sessionId: id<'council-session'>(), version };
const MEETING = '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6 điểm d';

async function run(
  sessionId: SessionId,
  act: MovingAct,
  move: Move,
  context: Context,
): Promise<Result<Pick<CouncilSession, 'id' | 'state' | 'version'>>> {
  const session = await sessionById(sessionId, context);
  if (!session.ok) return session;
  const facts = await factsOf(context.db, session.value);
  const not = act === 'cancel' ? notPreparing(context, facts) : notRunning(context, facts);
  if (not !== null) return refuse(not);
  const moved = await moveSession(sessionId, act, context, move);
  if (!moved.ok) return moved;
  const { id: ofSession, state, version: now } = moved.value;
  return ok({ id: ofSession, state, version: now });
}

export const openSession = defineUseCase({
  name: 'councils/open-session',
  kind: 'act',
  legalBasis: MEETING,
  input: z.object(seen),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  run: (given, context) => run(given.sessionId, 'open', given, context),
});

export const startScoring = defineUseCase({
  name: 'councils/start-scoring',
  kind: 'act',
  legalBasis: MEETING,
  input: z.object(seen),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  run: (given, context) => run(given.sessionId, 'start-scoring', given, context),
});

export const adjournSession = defineUseCase({
  name: 'councils/adjourn-session',
  kind: 'act',
  legalBasis: MEETING,
  input: z.object({ ...seen, reason: lines(500), reconveneOn: optionalDate }),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  run: (given, context) => run(given.sessionId, 'adjourn', given, context),
});

export const reconveneSession = defineUseCase({
  name: 'councils/reconvene-session',
  kind: 'act',
  legalBasis: MEETING,
  input: z.object(seen),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  run: (given, context) => run(given.sessionId, 'reconvene', given, context),
});

export const cancelSession = defineUseCase({
  name: 'councils/cancel-session',
  kind: 'act',
  legalBasis: MEETING,
  input: z.object({ ...seen, reason: lines(500) }),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  run: (given, context) => run(given.sessionId, 'cancel', given, context),
});
