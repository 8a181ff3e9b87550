// Councils, their sessions, what members mark under seal, and a council on paper: every act done once.

import { localOperator } from '#access/actor.ts';
import { changeMembers } from '#modules/councils/use-cases/change-members.ts';
import { changeSession } from '#modules/councils/use-cases/change-session.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { planSession } from '#modules/councils/use-cases/plan-session.ts';
import {
  adjournSession,
  cancelSession,
  openSession,
  reconveneSession,
  startScoring,
} from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { setUpCouncil } from '#modules/councils/use-cases/set-up-council.ts';
import { viewCouncil } from '#modules/councils/use-cases/view-council.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { endWaiver, listWaiversOf, recordWaiver } from '#modules/councils/use-cases/waivers.ts';
import { writeNote } from '#modules/results/use-cases/session-notes.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { attachItem, settleItem } from '#modules/scoring/use-cases/completion-items.ts';
import { checkPaperResult, recordPaperResult } from '#modules/scoring/use-cases/paper-result.ts';
import { checkPaperSheet, typePaperSheet } from '#modules/scoring/use-cases/paper-sheet.ts';
import { remindMembers } from '#modules/scoring/use-cases/remind-members.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { reviseSheet } from '#modules/scoring/use-cases/revise-sheet.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import { viewDossierResult } from '#modules/scoring/use-cases/view-results.ts';
import {
  accountIdOf,
  actorOf,
  decision,
  decisionMembers,
  departmentOfficer,
  everybodyDeclares,
  plannedSession,
  readyTea,
  scoringSession,
} from '../../councils/making.ts';
import { completeProducer } from '../../dossiers/complete-dossier.ts';
import { makeCooperative } from '../../dossiers/filing.ts';
import { signedPage } from '../../dossiers/paper-word.ts';
import { done, province } from '../../producers/people.ts';
import { second } from '../../results/closed-session.ts';
import { answersFor, everyNote, submitted, tea } from '../../scoring/making.ts';
import { signedInPerson } from '../../support/people.ts';
import type { Proving } from './proving.ts';

const SESSION = ['council-session'];
const AGENDA = ['council-session', 'intake', 'session-dossier'];

/** The council of the proofs: three with accounts, the rest by name. Answers its id and what was set up. */
async function setUp(proving: Proving): Promise<string> {
  const { ports } = proving.house;
  const members: Record<string, unknown>[] = decisionMembers.slice(0, 3).map((one) => ({ ...one, votes: 'yes' }));
  for (const [at, login] of ['nk1', 'nk2', 'nk3'].entries()) {
    await departmentOfficer(ports, login, decisionMembers[at]?.name ?? login);
    Object.assign(members[at] ?? {}, { accountId: await accountIdOf(ports, login) });
  }
  const given = { ...decision, decisionNumber: '1900/QĐ-UBND', members, compositionReason: 'Hội đồng của sổ nhật ký.' };
  const COUNCIL = ['assignment', 'council', 'council-member'];
  const { councilId } = await proving.act(setUpCouncil, given, province, COUNCIL, (made) => [made.councilId]);
  const { council } = await done(ports, province, viewCouncil, { councilId });
  const change = { councilId, version: council.version, decisionNumber: '1901/QĐ-UBND', decidedOn: '23/11/2026' };
  const entering = [{ name: 'Bà Y tế của sổ nhật ký', body: 'health', duty: 'member' }];
  const changed = { ...change, from: '01/01/2028', members: entering, compositionReason: 'Hội đồng của sổ nhật ký.' };
  await proving.act(changeMembers, changed, province, ['council', 'council-member'], () => [councilId]);
  return councilId;
}

/** A session from its plan to the end, twice broken off. */
async function proveSession(proving: Proving, councilId: string, ready: string): Promise<void> {
  const { ports } = proving.house;
  const version = async (sessionId: string) =>
    (await done(ports, localOperator, viewSession, { sessionId })).session.version;
  const plan = {
    councilId,
    kind: 'meeting',
    plannedOn: '23/11/2026',
    plannedAt: '08:30',
    place: 'Phòng họp (giả định)',
  };
  const { sessionId } = await proving.act(planSession, plan, province, SESSION, (made) => [made.sessionId]);
  const at = async (more: Readonly<Record<string, unknown>> = {}) => ({
    sessionId,
    version: await version(sessionId),
    ...more,
  });
  const { councilId: _of, kind: _kind, ...moved } = plan;
  await proving.act(changeSession, await at({ ...moved, place: 'Phòng số 3 (giả định)' }), province, SESSION);
  await proving.act(setAgenda, await at({ add: [ready] }), province, AGENDA);
  const answers = { [ready]: { has: 'no' } };
  const member = await actorOf(ports, 'nk3');
  await proving.act(declareConflicts, { sessionId, answers }, member, ['conflict-declaration']);
  await everybodyDeclares(ports, sessionId);
  const { members } = await done(ports, localOperator, viewSession, { sessionId });
  const marks = Object.fromEntries(members.map((one) => [one.id, { here: 'yes' }]));
  await proving.act(markAttendance, await at({ marks }), await actorOf(ports, 'nk2'), [
    'council-session',
    'session-attendance',
  ]);
  const chair = await actorOf(ports, 'nk1');
  await proving.act(openSession, await at(), chair, SESSION);
  await proving.act(writeNote, { sessionId, words: 'Chủ tịch nêu lý do.' }, chair, ['session-note']);
  await proving.act(adjournSession, await at({ reason: 'Mất điện.', reconveneOn: '23/11/2026' }), chair, SESSION);
  await proving.act(reconveneSession, await at(), chair, SESSION);
  await done(ports, chair, adjournSession, await at({ reason: 'Mất điện nữa.', reconveneOn: '24/11/2026' }));
  await proving.act(cancelSession, await at({ reason: 'Dời đợt.' }), province, ['council-session', 'intake']);
  const again = await plannedSession(ports, councilId, [ready]);
  await everybodyDeclares(ports, again);
  const { session } = await done(ports, localOperator, viewSession, { sessionId: again });
  await done(ports, localOperator, markAttendance, { sessionId: again, version: session.version, marks });
  const opened = (v: number) => ({ sessionId: again, version: v });
  await done(ports, localOperator, openSession, opened(await version(again)));
  await proving.act(startScoring, opened(await version(again)), chair, SESSION);
  await proveScoring(proving, again, ready);
}

/** Two members submit, one on paper; the chair reveals; a revision; the end. */
async function proveScoring(proving: Proving, sessionId: string, dossierId: string): Promise<void> {
  const { ports } = proving.house;
  const place = { sessionId, dossierId };
  const view = await done(ports, localOperator, viewSession, { sessionId });
  const onPaper = view.members.find((one) => one.name === decisionMembers[2].name)?.id ?? '';
  const checker = await accountIdOf(ports, 'tinh');
  const marks = Object.fromEntries(
    view.members.map((one) => [
      one.id,
      one.id === onPaper ? { here: 'yes', onPaper: 'yes', checker } : { here: 'yes' },
    ]),
  );
  const secretary = await actorOf(ports, 'nk2');
  const changed = { sessionId, version: view.session.version, marks, reason: 'Hỏng máy, chấm trên giấy.' };
  await done(ports, secretary, markAttendance, changed);
  await submitted(ports, 'nk2', place, 70);
  const compiled = await tea();
  const words = { answers: answersFor(compiled, 70), notes: everyNote(compiled) };
  const paper = { ...place, memberId: onPaper };
  const SHEET = ['session-sheet'];
  await proving.act(typePaperSheet, { ...paper, ...words, file: await signedPage() }, secretary, SHEET);
  await proving.act(checkPaperSheet, { ...paper, verdict: 'same' }, await actorOf(ports, 'tinh'), SHEET);
  const chair = await actorOf(ports, 'nk1');
  await proving.act(remindMembers, { sessionId }, secretary, ['session-reminder']);
  const { version } = await proving.act(saveDraft, { ...place, ...words }, chair, ['session-draft']);
  await proving.act(submitSheet, { ...place, version }, chair, ['session-draft', 'session-sheet']);
  await proving.act(revealSheets, { sessionId }, chair, ['council-session', 'session-reveal']);
  const revised = { ...place, answers: answersFor(compiled, 72), notes: everyNote(compiled), ordinal: 1 };
  await proving.act(reviseSheet, { ...revised, reason: 'Xem lại mẫu.' }, secretary, SHEET);
  const discussions = { [dossierId]: 'Đã nếm chung một mẫu.' };
  await proving.act(closeSession, { sessionId, discussions }, chair, ['council-session', 'intake', 'session-result']);
  const { board } = await done(ports, chair, viewDossierResult, place);
  const item = { sessionId, resultId: board.result?.id, words: 'Bổ sung nhãn phụ.', dueOn: '15/12/2026' };
  const ITEM = ['completion-item'];
  const { itemId } = await proving.act(attachItem, item, chair, ITEM, (made) => [made.itemId]);
  const settled = { sessionId, itemId, version: 1, settledOn: '23/11/2026', note: 'Đã bổ sung.' };
  await proving.act(settleItem, settled, province, ITEM, () => [itemId]);
}

/** A council that met on paper. */
async function provePaper(proving: Proving, councilId: string, dossierId: string): Promise<void> {
  const { ports } = proving.house;
  const sessionId = await scoringSession(ports, councilId, [dossierId], {
    kind: 'paper',
    minutesNumber: '9/BB-HĐOCOP',
  });
  const means = { meanA: '32,00', meanB: '19,00', meanC: '27,00', total: '78,00', allowed: '4', members: 3 };
  const typed = { sessionId, dossierId, ...means, file: await signedPage() };
  const RESULT = ['session-result'];
  const { resultId } = await proving.act(recordPaperResult, typed, province, RESULT, (made) => [made.resultId]);
  const check = { sessionId, resultId, verdict: 'same' };
  await proving.act(checkPaperResult, check, second, ['council-session', 'intake', 'session-result']);
}

export async function proveCouncils(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  await signedInPerson(proving.house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(ports, 'HTX Giả định Hội đồng của sổ nhật ký');
  await completeProducer(ports, producerCode);
  const scored = await readyTea(ports, producerCode, 'Chè chấm của sổ nhật ký');
  const written = await readyTea(ports, producerCode, 'Chè họp giấy của sổ nhật ký');
  const councilId = await setUp(proving);
  const waiver = {
    grantedByName: 'Ông Chủ tịch Giả định',
    grantedByPosition: 'Chủ tịch Hội đồng',
    reason: 'Chưa có bản ký.',
  };
  const WAIVER = ['criteria-waiver'];
  const asked = { ...waiver, provinceCode: '12', sets: ['26-2026/11'], lastDay: '31/12/2026' };
  await proving.act(recordWaiver, asked, province, WAIVER);
  const [held] = (await done(ports, province, listWaiversOf, {})).current;
  await proving.act(endWaiver, { waiverId: held?.id, version: 1, reason: 'Đã có bản ký.' }, province, WAIVER);
  await proveSession(proving, councilId, scored);
  await provePaper(proving, councilId, written);
}
