// The council of a training installation: one session that is closed, with the decision that recognised its product, and one that is planned,
// whose members have not declared anything yet. Members with accounts mark on sheets of their own, as in any session.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { planSession } from '#modules/councils/use-cases/plan-session.ts';
import { openSession, startScoring } from '#modules/councils/use-cases/run-session.ts';
import { setAgenda } from '#modules/councils/use-cases/set-agenda.ts';
import { setUpCouncil } from '#modules/councils/use-cases/set-up-council.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision, viewDecisionForm } from '#modules/results/use-cases/record-decision.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import type { Ports } from '#runner/ports.ts';
import { type TrainingActs, trainingActs, trainingFile } from './acts.ts';
import { trainingScan } from './paper-dossier.ts';
import { trainingAnswers } from './standing-answers.ts';
import {
  councilDecision,
  councilMembers,
  meeting,
  recognitionDecision,
  sessionPapers,
} from './standing-council-words.ts';
import { PROVINCE } from './standing-dossiers-words.ts';

/** Who scores a product in the session: the adviser of the team is in the council, but not for what the team looked at. */
const ADVISER = 'so.congthuong';
const scorers = councilMembers.flatMap(({ login, duty }) =>
  login === undefined || duty === 'secretary' ? [] : [login],
);

async function appoint({ act, as }: TrainingActs, day: string): Promise<string> {
  const members: Record<string, unknown>[] = [];
  for (const { login, ...member } of councilMembers) {
    members.push(login === undefined ? member : { ...member, accountId: (await as(login)).accountId });
  }
  const days = { decidedOn: day, validFrom: day, regulationOn: day };
  return (await act(setUpCouncil, { provinceCode: PROVINCE, ...councilDecision, ...days, members })).councilId;
}

/** Declared, attended, opened, scored, revealed, closed. */
async function hold({ act, as }: TrainingActs, sessionId: SessionId, dossierId: string): Promise<void> {
  const chair = await as('lanhdao');
  for (const login of scorers) {
    if (login !== ADVISER) await act(declareConflicts, { sessionId, allNo: 'yes' }, await as(login));
  }
  const planned = await act(viewSession, { sessionId }, chair);
  const marks = Object.fromEntries(
    planned.members.map((one) => [one.id, { here: one.accountId === null ? 'no' : 'yes' }]),
  );
  await act(markAttendance, { sessionId, version: planned.session.version, marks }, chair);
  const { version } = (await act(viewSession, { sessionId }, chair)).session;
  await act(openSession, { sessionId, version }, chair);
  await act(startScoring, { sessionId, version: version + 1 }, chair);
  const answers = await trainingAnswers();
  for (const [at, login] of scorers.entries()) {
    if (login === ADVISER) continue;
    const member = await as(login);
    const draft = await act(saveDraft, { sessionId, dossierId, ...answers.sheetOf(at) }, member);
    await act(submitSheet, { sessionId, dossierId, version: draft.version }, member);
  }
  await act(revealSheets, { sessionId }, chair);
  await act(closeSession, { sessionId }, chair);
}

/** The papers after it with their numbers, the decision, and the results as they were told. */
async function decide({ act, as }: TrainingActs, sessionId: SessionId, day: string): Promise<void> {
  const clerk = await as('vanthu');
  for (const [paper, number] of sessionPapers) {
    await act(numberPaper, { sessionId, paper, number, issuedOn: day }, clerk);
  }
  const form = await act(viewDecisionForm, { sessionId, kind: recognitionDecision.kind }, clerk);
  const lines = form.candidates.map(({ dossierId, stars }) => ({
    dossierId,
    included: 'yes',
    stars: String(stars),
    productCode: form.codes.get(dossierId),
  }));
  const file = await trainingFile('quyet-dinh.pdf', trainingScan(2));
  await act(recordDecision, { sessionId, ...recognitionDecision, decidedOn: day, lines, file }, clerk);
  await act(issueNotices, { sessionId, dossierIds: form.candidates.map((one) => one.dossierId) }, await as('tinh'));
}

/** Sets the council up, holds the session on the finished dossier, plans the next one for the same day, so that a class goes on at once. */
export async function prepareCouncil(
  ports: Ports,
  dossiers: { readonly finished: string; readonly planned: readonly string[] },
): Promise<void> {
  const acts = trainingActs(ports, 'council');
  const { act, as } = acts;
  const day = formatVietnamese(ports.clock.today());
  const councilId = await appoint(acts, day);
  const plan = async (add: readonly string[]): Promise<SessionId> => {
    const secretary = await as('thuky');
    const { sessionId } = await act(planSession, { councilId, ...meeting, plannedOn: day }, secretary);
    await act(setAgenda, { sessionId, version: 1, add }, secretary);
    return sessionId;
  };
  const held = await plan([dossiers.finished]);
  await hold(acts, held, dossiers.finished);
  await decide(acts, held, day);
  await plan(dossiers.planned);
}
