// A session for the acts of scoring: within reach, with the seat of who acts and the dossier meant. A session or a dossier that is
// not there and one that is foreign are answered alike.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { subjectOfSession as councilsSubject, findSessionForScoring } from '#modules/councils/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type DossierToScore, type SeatToScore, type SessionToScore, seatOf } from '../rules/session-to-score.ts';
import { lockMember, lockScoring, type SheetKey } from '../store.ts';

/** Whom an act in a session concerns: its province; for who has a duty in its council, it is their own. */
export async function subjectOfSession(
  { sessionId }: { readonly sessionId: SessionId },
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<Subject>> {
  return await councilsSubject(sessionId, context);
}

export async function sessionFor(sessionId: SessionId, { db }: Pick<Context, 'db'>): Promise<Result<SessionToScore>> {
  const session = await findSessionForScoring(db, sessionId);
  return session === null ? refuse(notFound) : ok(session);
}

export interface AtSeat {
  readonly session: SessionToScore;
  readonly seat: SeatToScore;
  readonly dossier: DossierToScore;
}

/** The session, the actor's own seat in it and a dossier of its agenda. */
export async function atOwnSeat(
  input: { readonly sessionId: SessionId; readonly dossierId: DossierId },
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<AtSeat>> {
  const session = await sessionFor(input.sessionId, context);
  if (!session.ok) return session;
  const seat = seatOf(session.value, context.actor.accountId);
  const dossier = session.value.dossiers.find((one) => one.dossierId === input.dossierId);
  if (seat === null || dossier === undefined) return refuse(notFound);
  return ok({ session: session.value, seat, dossier });
}

/** The same for who is about to write a sheet there: no reveal or closing passes meanwhile, nor another act of the same member. */
export async function lockedOwnSeat(
  input: { readonly sessionId: SessionId; readonly dossierId: DossierId },
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<AtSeat & { readonly key: SheetKey }>> {
  await lockScoring(context.db, input.sessionId, 'shared');
  const found = await atOwnSeat(input, context);
  if (!found.ok) return found;
  const { session, seat, dossier } = found.value;
  const key = { sessionId: session.id, dossierId: dossier.dossierId, memberId: seat.memberId };
  await lockMember(context.db, key);
  return ok({ ...found.value, key });
}
