// Side door of the room of councils: what the room of scoring and others may ask for, in the transaction they hand in.

import type { Actor } from '#access/actor.ts';
import { reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Result } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { DossierId, FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { chosenCases, compileSet, readSheetAddress } from '#modules/evaluation/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { isOver, sessionMay } from './rules/lifecycle.ts';
import type { CouncilSession, SessionId } from './rules/session.ts';
import { dayOfSession } from './rules/session.ts';
import type { DossierToScore, SeatToScore, SessionToScore } from './rules/session-to-score.ts';
import { listCouncils, membershipsOf } from './store.ts';
import { findSession, listPaperSessionsOf, listSessionsOf } from './store-sessions.ts';
import { councilsOfActor } from './use-cases/find-council.ts';
import { factsOf, type SessionFacts, subjectOfSession as subjectOf } from './use-cases/find-session.ts';
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
  return session === null ? null : await toScore(db, await factsOf(db, session));
}

/** A session that was read already, as scoring sees it. */
export async function toScore(db: Db, facts: SessionFacts): Promise<SessionToScore> {
  const { session, agenda, seats, attendance, standings, rules, quorum } = facts;
  const dossiers: DossierToScore[] = [];
  for (const { line, dossier } of agenda) {
    dossiers.push({
      dossierId: line.dossierId,
      ordinal: line.ordinal,
      setKey: dossier.setId,
      // A council on paper has no sheets that a case would change.
      caseAnswers: session.kind === 'paper' ? {} : await casesOf(db, line.dossierId, dossier.setId),
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
 * Sessions that are not over in whose council an account has a seat, and those that score in which it types or compares a sheet on paper:
 * each read once, for everything that is asked of them.
 */
export async function findRunningSessions(db: Db, accountId: AccountId | null): Promise<readonly SessionFacts[]> {
  if (accountId === null) return [];
  const councils = [...new Set((await membershipsOf(db, accountId)).map((one) => one.councilId))];
  const own = (await listSessionsOf(db, councils)).filter((one) => !isOver(one.state));
  const seen = new Set(own.map((one) => one.id));
  const onPaper = (await listPaperSessionsOf(db, accountId)).filter((id) => !seen.has(id));
  const others = await Promise.all(onPaper.map((id) => findSession(db, id)));
  const found: SessionFacts[] = [];
  for (const session of [...own, ...others]) if (session !== null) found.push(await factsOf(db, session));
  return found;
}

/**
 * Those of them in which the account has a seat with a sheet, while members score or look at what was revealed; and those that score in
 * which it is to type or to compare a sheet on paper.
 */
export function sessionsToScore(running: readonly SessionFacts[], accountId: AccountId): readonly SessionFacts[] {
  return running.filter(({ session, seats, attendance }) => {
    const own = seats.find((seat) => seat.member.accountId === accountId);
    const isOpen = session.state === 'scoring' || session.state === 'revealed';
    if (isOpen && own?.votes && own.replacedBy === null) return true;
    const onPaper = attendance.filter((mark) => mark.onPaper);
    const isNamed = onPaper.some((mark) => mark.paperTypist === accountId || mark.paperChecker === accountId);
    return session.state === 'scoring' && isNamed;
  });
}

/** For how many dossiers of these sessions a member of a council has not declared. */
export function countDeclarationsOwed(running: readonly SessionFacts[], actor: Actor): number {
  const councils = councilsOfActor(actor);
  return running
    .filter(({ session }) => councils.includes(session.councilId) && sessionMay(session.state, 'declare', session.kind))
    .flatMap(({ members, standings }) => {
      const own = members.find((one) => one.accountId !== null && one.accountId === actor.accountId);
      return standings.filter((one) => one.memberId === own?.id && one.standing === 'undeclared');
    }).length;
}
export { findSessionRecord, listClosedSessions } from './session-record.ts';
export { listAttendanceChanges } from './store-sessions.ts';
export { notRunning, type SessionFacts } from './use-cases/find-session.ts';

/** Sessions that are not over, planned between two days (both count), of the councils that somebody may see; the first first. */
export async function sessionsAheadFor(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly CouncilSession[]> {
  const reach = reachOf(actor, 'councils/list-sessions');
  if (reach === null || reach.all) return [];
  const councils = await listCouncils(db, reach, councilsOfActor(actor));
  const sessions = await listSessionsOf(
    db,
    councils.map((one) => one.id),
  );
  return sessions
    .filter((one) => !isOver(one.state))
    .map((one) => ({
      ...one,
      plannedOn: one.state === 'adjourned' ? (one.reconveneOn ?? one.plannedOn) : one.plannedOn,
    }))
    .filter((one) => one.plannedOn >= from && one.plannedOn <= to)
    .toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn) || a.id.localeCompare(b.id));
}
