// Side door of the room of councils: what the room of scoring and others may ask for, in the transaction they hand in.

import type { Actor } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Result } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { DossierId, FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { chosenCases, compileSet, readSheetAddress } from '#modules/evaluation/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { sessionMay } from './rules/lifecycle.ts';
import type { CouncilSession, SessionId } from './rules/session.ts';
import { dayOfSession } from './rules/session.ts';
import type { DossierToScore, SeatToScore, SessionToScore } from './rules/session-to-score.ts';
import { membershipsOf } from './store.ts';
import { findSession, listPaperSessionsOf, listSessionsOf } from './store-sessions.ts';
import { councilsOfActor } from './use-cases/find-council.ts';
import { factsOf, subjectOfSession as subjectOf } from './use-cases/find-session.ts';
import { type Move, type MovingAct, moveSession as move } from './use-cases/move-session.ts';

/** The cases that the producer's own sheet fixed. */
async function casesOf(db: Db, dossierId: DossierId, setKey: string): Promise<Readonly<Record<string, string>>> {
  const [sent] = await findSubmissions(db, dossierId);
  const set = await findCriteriaSet(setKey);
  if (sent === undefined || set === null) throw new Error('a dossier on an agenda that was never sent');
  const compiled = compileSet(set);
  const { answers } = (JSON.parse(sent.content) as FrozenDossier).parts.sheet;
  const read = readSheetAddress(compiled, new URLSearchParams(answers));
  return read.ok ? chosenCases(compiled, read.value) : {};
}

/** Everything that scoring needs of a session; `null`: there is none. Whether somebody may see it, `subjectOfSession` says. */
export async function findSessionForScoring(db: Db, sessionId: SessionId): Promise<SessionToScore | null> {
  const session = await findSession(db, sessionId);
  if (session === null) return null;
  const { agenda, seats, attendance, standings, rules, quorum } = await factsOf(db, session);
  const dossiers: DossierToScore[] = [];
  for (const { line, dossier } of agenda) {
    dossiers.push({
      dossierId: line.dossierId,
      ordinal: line.ordinal,
      setKey: dossier.setId,
      caseAnswers: await casesOf(db, line.dossierId, dossier.setId),
      product: dossier.product,
      producer: dossier.producer,
      receivedOn: dossier.criteriaOn,
    });
  }
  const pairs = (standing: 'recused' | 'undeclared') =>
    standings.filter((one) => one.standing === standing).map(({ memberId, dossierId }) => ({ memberId, dossierId }));
  return {
    id: session.id,
    provinceCode: session.provinceCode,
    kind: session.kind,
    state: session.state,
    isRevealed: session.revealedAt !== null,
    rules,
    heldOn: dayOfSession(session),
    version: session.version,
    dossiers,
    members: seats
      .filter((seat) => seat.replacedBy === null)
      .map(({ member, duty, votes, present, onPaper }): SeatToScore => {
        const mark = attendance.find((one) => one.memberId === member.id);
        const seated = duty === 'vice-chair' || duty === 'alternate' || duty === 'chair' ? 'member' : duty;
        return {
          memberId: member.id,
          accountId: member.accountId,
          name: member.name,
          duty: member.id === quorum.presidingId ? 'chair' : seated,
          votes,
          present,
          onPaper,
          paperTypist: mark?.paperTypist ?? null,
          paperChecker: mark?.paperChecker ?? null,
        };
      }),
    recused: pairs('recused'),
    undeclared: pairs('undeclared'),
  };
}

/** Whom an act on a session concerns: its province; for who has a duty in its council, it is their own. */
export const subjectOfSession = subjectOf;

/** Moves a session in the act of the caller: the room of scoring reveals and closes. */
export async function moveSession(
  _db: Db,
  sessionId: SessionId,
  act: MovingAct,
  context: Context,
  more: Move = {},
): Promise<Result<CouncilSession>> {
  return await move(sessionId, act, context, more);
}

/**
 * Sessions in which an account has a seat with a sheet, while members score or look at what was revealed; and those that score in which it
 * is to type or to compare a sheet on paper.
 */
export async function findSessionsToScore(db: Db, accountId: AccountId): Promise<readonly SessionId[]> {
  const councils = [...new Set((await membershipsOf(db, accountId)).map((one) => one.councilId))];
  const running = (await listSessionsOf(db, councils)).filter((one) => ['scoring', 'revealed'].includes(one.state));
  const found: SessionId[] = [...(await listPaperSessionsOf(db, accountId))];
  for (const session of running) {
    const { seats } = await factsOf(db, session);
    const own = seats.find((seat) => seat.member.accountId === accountId);
    if (own?.votes && own.replacedBy === null) found.push(session.id);
  }
  return [...new Set(found)];
}

/** For how many dossiers of sessions that are not over a member of a council has not declared. */
export async function countDeclarationsOwed(db: Db, actor: Actor): Promise<number> {
  const open = (await listSessionsOf(db, councilsOfActor(actor))).filter((one) =>
    sessionMay(one.state, 'declare', one.kind),
  );
  let owed = 0;
  for (const session of open) {
    const { members, standings } = await factsOf(db, session);
    const own = members.find((one) => one.accountId !== null && one.accountId === actor.accountId);
    owed += standings.filter((one) => one.memberId === own?.id && one.standing === 'undeclared').length;
  }
  return owed;
}
export { findSessionRecord, listClosedSessions } from './session-record.ts';
export { listAttendanceChanges } from './store-sessions.ts';
export type { SessionFacts } from './use-cases/find-session.ts';
