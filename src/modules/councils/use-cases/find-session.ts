// The session an act names, whose it is, who runs it, and everything around it read together.

import type { Subject } from '#access/reach.ts';
import { covers, reachOf } from '#access/reach.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { listReadyFor, type ReadyDossier } from '#modules/intake/services.ts';
import type { Db } from '#platform/database/db.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Council, type CouncilMember, membersOn } from '../rules/council.ts';
import { actsForCouncil } from '../rules/keepers.ts';
import { type SessionAct, sessionMay } from '../rules/lifecycle.ts';
import { type Quorum, quorumOf, type Seat, seatsOf } from '../rules/quorum.ts';
import { type Standing, standingsOf } from '../rules/recusal.ts';
import {
  type Attendance,
  type ConflictDeclaration,
  type CouncilSession,
  dayOfSession,
  type SessionDossier,
  type SessionId,
  sessionContent,
} from '../rules/session.ts';
import { rulesOfSession, type SessionRules } from '../rules/session-rules.ts';
import { findCouncil, listMembers } from '../store.ts';
import {
  findSession,
  listAgenda,
  listAttendance,
  listDeclarations,
  lockSession,
  updateSession,
} from '../store-sessions.ts';
import { subjectOfCouncil } from './find-council.ts';

/** A dossier of the agenda, with what the office of the province has of it. */
export interface AgendaLine {
  readonly line: SessionDossier;
  readonly dossier: ReadyDossier;
}

/** A session with everything that decides about it. */
export interface SessionFacts {
  readonly session: CouncilSession;
  readonly council: Council;
  /** Of the day of the session, in the order of the decision, alternates too. */
  readonly members: readonly CouncilMember[];
  readonly agenda: readonly AgendaLine[];
  readonly attendance: readonly Attendance[];
  readonly declarations: readonly ConflictDeclaration[];
  readonly rules: SessionRules;
  readonly seats: readonly Seat[];
  readonly quorum: Quorum;
  /** Of everybody with a sheet, to every dossier. */
  readonly standings: readonly Standing[];
}

/** Reads what is around a session. */
export async function factsOf(db: Db, session: CouncilSession): Promise<SessionFacts> {
  const council = await findCouncil(db, session.councilId);
  if (council === null) throw new Error('a session of a council that is not there');
  const members = membersOn(await listMembers(db, council.id), dayOfSession(session));
  const lines = await listAgenda(db, [session.id]);
  const dossiers = new Map(
    (await listReadyFor(db, { ids: lines.map((one) => one.dossierId) })).map((one) => [one.dossierId, one]),
  );
  const agenda = lines.flatMap((line): readonly AgendaLine[] => {
    const dossier = dossiers.get(line.dossierId);
    if (dossier === undefined) return [];
    // Where the council had it on paper, the day and the criteria of that paper hold.
    const { paperReceivedOn, paperSet } = line;
    const onPaper =
      paperReceivedOn === null || paperSet === null ? {} : { criteriaOn: paperReceivedOn, setId: paperSet };
    return [{ line, dossier: { ...dossier, ...onPaper } }];
  });
  const attendance = await listAttendance(db, session.id);
  const declarations = await listDeclarations(db, [session.id]);
  const rules = session.rules ?? rulesOfSession(council.rules);
  const seats = seatsOf(members, attendance, session.kind);
  const scoring = seats.filter((seat) => seat.votes && seat.replacedBy === null).map((seat) => seat.member.id);
  const standings = standingsOf(
    scoring,
    agenda.map((one) => one.line.dossierId),
    declarations,
  );
  return {
    session,
    council,
    members,
    agenda,
    attendance,
    declarations,
    rules,
    seats,
    quorum: quorumOf(seats, session, rules.quorumPercent),
    standings,
  };
}

export async function sessionById(id: SessionId, context: Pick<Context, 'db'>): Promise<Result<CouncilSession>> {
  const session = await findSession(context.db, id);
  return session === null ? refuse(notFound) : ok(session);
}

/** Whom an act on a session concerns: its province; for who has a duty in its council, it is their own. */
export async function subjectOfSession(
  id: SessionId,
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<Subject>> {
  const found = await sessionById(id, context);
  if (!found.ok) return found;
  const { councilId, provinceCode } = found.value;
  return ok(subjectOfCouncil(context.actor, { id: councilId, provinceCode }));
}

/** Why somebody does not run a session and keep its minutes; `null`: does. */
export function notRunning({ actor }: Pick<Context, 'actor'>, facts: SessionFacts): Problem | null {
  if (actor.kind === 'local-operator' || actor.kind === 'system') return null;
  const { members, session, council } = facts;
  const runners = members.filter(
    (one) => one.duty === 'chair' || one.duty === 'secretary' || one.id === session.presidingId,
  );
  const reach = reachOf(actor, 'councils/plan-session');
  const office = actor.grants.some((grant) => grant.role === 'province-officer');
  const isOffice = office && reach !== null && covers(reach, { provinceCode: council.provinceCode, communeCode: null });
  return actsForCouncil(runners, actor.accountId, isOffice) ? null : problem('forbidden', 'councils/not-running-it');
}

/** Why somebody prepares no session; `null`: does. Who runs it, and the office of the province. */
export function notPreparing({ actor }: Pick<Context, 'actor'>, facts: SessionFacts): Problem | null {
  const reach = reachOf(actor, 'councils/plan-session');
  const { provinceCode } = facts.council;
  const office = actor.grants.some((grant) => grant.role === 'province-officer');
  if (office && reach !== null && covers(reach, { provinceCode, communeCode: null })) return null;
  return notRunning({ actor }, facts);
}

/** The session under a lock with the version that was seen, if the act is possible now. */
export async function sessionFor(
  act: SessionAct,
  seen: { readonly sessionId: SessionId; readonly version?: number | null },
  context: Context,
): Promise<Result<SessionFacts>> {
  const session = await lockSession(context.db, seen.sessionId);
  if (session === null) return refuse(notFound);
  if (seen.version != null && session.version !== seen.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: sessionContent(session) }));
  }
  if (!sessionMay(session.state, act, session.kind)) {
    return refuse(problem('conflict', 'councils/not-in-this-state', { state: session.state, act }));
  }
  return ok(await factsOf(context.db, session));
}

/** Writes the changes and touches the record. */
export async function changedSession(
  before: CouncilSession,
  changes: Partial<CouncilSession>,
  context: Context,
): Promise<CouncilSession> {
  const after: CouncilSession = { ...before, ...changes, changedAt: context.now, version: before.version + 1 };
  await updateSession(context.db, before, { ...changes, changedAt: context.now });
  context.touch({
    kind: 'council-session',
    id: before.id,
    before: sessionContent(before),
    after: sessionContent(after),
  });
  return after;
}
