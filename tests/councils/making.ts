// Councils, sessions and ready dossiers for tests: set up without any page, with people of the training installation and others that exist
// nowhere.

import type { OneTimeLinkId } from '#access/account.ts';
import { type Actor, localOperator } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptLink } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { planSession } from '#modules/councils/use-cases/plan-session.ts';
import { openSession, startScoring } from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { setUpCouncil } from '#modules/councils/use-cases/set-up-council.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { issueReview } from '#modules/intake/use-cases/issue-review.ts';
import { markReady } from '#modules/intake/use-cases/mark-ready.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import type { Ports } from '#runner/ports.ts';
import { makeTea } from '../dossiers/filing.ts';
import { sentOn } from '../intake/at-province.ts';
import { done } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';

/** Somebody with an account, with the rights and duties of today. */
export async function actorOf(ports: Ports, login: string): Promise<Actor> {
  const actor = await findActorByLogin(ports.database.write, login, ports.clock.today());
  if (actor === null) throw new Error(`no account ${login}`);
  return { ...actor, secondFactor: true };
}

export async function accountIdOf(ports: Ports, login: string): Promise<string> {
  const account = await findAccountByLogin(ports.database.write, login);
  if (account === undefined) throw new Error(`no account ${login}`);
  return account.id;
}

/** An officer of a department who exists nowhere; answers the account. */
export async function departmentOfficer(ports: Ports, login: string, displayName: string): Promise<string> {
  const input = { displayName, login, role: 'department-officer', unit: '12', office: null, delivery: 'slip' };
  const { linkId } = await done(ports, localOperator, inviteAccount, input);
  const token = tokenOfLink(ports.formSecret, linkId as OneTimeLinkId);
  const accepted = await acceptLink(ports, token, { password: trainingPassword, repeat: trainingPassword });
  if (!accepted.ok) throw new Error(accepted.problem.code);
  return await accountIdOf(ports, login);
}

/** The members of a council of Lai Châu as its decision names them; who has a login gets the duty. */
export const decisionMembers = [
  { name: 'Ông Chủ tịch Giả định', body: 'leadership', duty: 'chair' },
  { name: 'Bà Thư ký Giả định', body: 'ocop-office', duty: 'secretary' },
  { name: 'Ông Nông nghiệp Giả định', body: 'agriculture', duty: 'member' },
  { name: 'Bà Công Thương Giả định', body: 'industry-trade', duty: 'member' },
  { name: 'Ông Y tế Giả định', body: 'health', duty: 'member' },
  { name: 'Bà Khoa học Giả định', body: 'science-technology', duty: 'member' },
  { name: 'Ông Văn hóa Giả định', body: 'culture', duty: 'member' },
  { name: 'Bà Chuyên ngành Giả định', body: 'specialised-unit', duty: 'member' },
] as const;

export const decision = {
  provinceCode: '12',
  level: 'province',
  issuer: 'Chủ tịch UBND tỉnh',
  decisionNumber: '1325/QĐ-UBND',
  decidedOn: '10/11/2026',
  validFrom: '10/11/2026',
  mandate: 'Đánh giá, phân hạng sản phẩm OCOP tỉnh.',
  chairKind: 'leader',
} as const;

/** A council; `logins` tie accounts to members by their place in the list, 0 the chair. */
export async function makeCouncil(
  ports: Ports,
  logins: Readonly<Record<number, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const members: Record<string, unknown>[] = decisionMembers.map((one) => ({ ...one }));
  for (const [place, login] of Object.entries(logins)) {
    const member = members[Number(place)];
    if (member !== undefined) member['accountId'] = await accountIdOf(ports, login);
  }
  return (await done(ports, localOperator, setUpCouncil, { ...decision, members, ...more })).councilId;
}

/** Makes ready a tea that a commune sent on: received, reviewed by a team, put before the council. Answers its dossier. */
export async function readyTea(
  ports: Ports,
  producerCode: string,
  name: string,
  more: { readonly reviewer?: string; readonly by?: Actor } = {},
): Promise<string> {
  const dossierId = await sentOn(ports, producerCode, name, more.by === undefined ? {} : { by: more.by });
  return await madeReady(ports, dossierId, more.reviewer);
}

/** Receives a tea that a commune sent on, has a team review it and puts it before the council. */
export async function madeReady(ports: Ports, dossierId: string, login = 'so.congthuong'): Promise<string> {
  await done(ports, localOperator, acceptDossier, { dossierId });
  const team = await done(ports, localOperator, appointTeam, {
    provinceCode: '12',
    decisionNumber: '1250/QĐ-UBND',
    decidedOn: '20/11/2026',
    validFrom: '20/11/2026',
    accounts: [await accountIdOf(ports, login)],
  });
  await done(ports, localOperator, handToTeam, { dossierId, version: 1, teamId: team.teamId });
  const set = await findCriteriaSet('26-2026/11');
  if (set === null) throw new Error('no set 11');
  const marking = await markingOf(set);
  const leaves = compileSet(set).leaves.filter((leaf) => marking?.get(leaf.code)?.mark === 'documentary');
  const member = await actorOf(ports, login);
  await done(ports, member, saveReview, {
    dossierId,
    answers: leaves.map((leaf) => `${leaf.code}=1`).join('&'),
    notes: Object.fromEntries(leaves.map((leaf) => [leaf.code.replaceAll('.', '-'), 'Theo giấy tờ.'])),
    opinion: 'Hồ sơ đủ, đề nghị Hội đồng xem bao bì.',
  });
  await done(ports, member, issueReview, { dossierId, version: 2 });
  await done(ports, localOperator, markReady, { dossierId, version: 3 });
  return dossierId;
}

/** A re-evaluation that is ready for the council. */
export async function readyAgain(
  ports: Ports,
  producerCode: string,
  name: string,
  reportedOn?: string,
): Promise<string> {
  const productCode = await makeTea(ports, producerCode, name);
  await makeRecognition(ports, productCode, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
  const again = { productCode, kind: 're-evaluation', ...(reportedOn === undefined ? {} : { reportedOn }) };
  const dossierId = await sentOn(ports, producerCode, '', again);
  await done(ports, localOperator, acceptDossier, { dossierId });
  await done(ports, localOperator, markReady, { dossierId, version: 1 });
  return dossierId;
}

/** A session today with an agenda; answers its id. */
export async function plannedSession(
  ports: Ports,
  councilId: string,
  dossiers: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<SessionId> {
  const { sessionId } = await done(ports, localOperator, planSession, {
    councilId,
    kind: 'meeting',
    plannedOn: '23/11/2026',
    plannedAt: '08:30',
    place: 'Phòng họp số 2 (giả định)',
    ...more,
  });
  if (dossiers.length > 0) await done(ports, localOperator, setAgenda, { sessionId, version: 1, add: dossiers });
  return sessionId;
}

/** Members of a session by name. */
export async function memberIds(ports: Ports, sessionId: string): Promise<Readonly<Record<string, CouncilMemberId>>> {
  const view = await done(ports, localOperator, viewSession, { sessionId });
  return Object.fromEntries(view.members.map((one) => [one.name, one.id]));
}

/** Everybody with a sheet declares no conflict, as typed by the console of the server from their papers. */
export async function everybodyDeclares(ports: Ports, sessionId: string): Promise<void> {
  const view = await done(ports, localOperator, viewSession, { sessionId });
  const answers = Object.fromEntries(view.agenda.map((one) => [one.line.dossierId, { has: 'no' }]));
  for (const { memberId, hasAccount } of view.undeclared) {
    const member = view.members.find((one) => one.id === memberId);
    const by = hasAccount ? { ...localOperator, accountId: member?.accountId ?? null } : localOperator;
    await done(ports, by, declareConflicts, { sessionId, ...(hasAccount ? {} : { memberId }), answers });
  }
}

/** Marks everybody but the named as there. */
export async function everybodyIsHere(ports: Ports, sessionId: string, but: readonly string[] = []): Promise<void> {
  const { session, members } = await done(ports, localOperator, viewSession, { sessionId });
  const marks = Object.fromEntries(
    members
      .filter((one) => one.duty !== 'alternate')
      .map((one) => [one.id, { here: but.includes(one.name) ? 'no' : 'yes' }]),
  );
  await done(ports, localOperator, markAttendance, { sessionId, version: session.version, marks });
}

/** A session in which members can score: everybody declared, everybody there, opened, started. */
export async function scoringSession(
  ports: Ports,
  councilId: string,
  dossiers: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<SessionId> {
  const sessionId = await plannedSession(ports, councilId, dossiers, more);
  await everybodyDeclares(ports, sessionId);
  await everybodyIsHere(ports, sessionId);
  const { session } = await done(ports, localOperator, viewSession, { sessionId });
  await done(ports, localOperator, openSession, { sessionId, version: session.version });
  await done(ports, localOperator, startScoring, { sessionId, version: session.version + 1 });
  return sessionId;
}
