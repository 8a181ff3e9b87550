// The way of a correction: asked for with a last day, answered by the producer with evidence, checked by somebody who did not write the
// finding, unless nobody else is there to check it.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import { addMonths, formatVietnamese } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { type CheckedFile, checkedFile, keepFile } from '#modules/evidence/services.ts';
import { findVisit, mayTakeBack } from '#modules/inspections/services.ts';
import { date, id, lines, oneOf, optionalDate, optionalLines, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { conclusionOn } from '../rules/conclusion.ts';
import type { Finding } from '../rules/finding.ts';
import type { FindingAct } from '../rules/finding-act.ts';
import { listActsOf } from '../store.ts';
import { listConclusionsStating } from '../store-papers.ts';
import { changeFinding, findingFor } from './find-finding.ts';
import { subjectByFinding } from './subject-of-finding.ts';
import { tellOffices, tellProducer } from './tell-of-findings.ts';

const LAW = '26/2026/QĐ-TTg, Điều 9';

/** Which finding, as it was seen. */
export const seenFinding = { findingId: id<'finding'>(), version };

/** Files of an act, kept. */
export async function keptFiles(context: Context, files: readonly CheckedFile[] | undefined) {
  const all = [];
  for (const file of files ?? []) all.push(await keepFile(context, file));
  return all;
}

/** How many months a correction may be given at most. Ours: the act sets none, and a term of years is never overdue. */
const MOST_MONTHS = 12;

/** The last day of a correction, at most a year away: a day off is asked about once. */
function dueOf(
  { dueOn, dueOnMeant }: { readonly dueOn: Finding['foundOn']; readonly dueOnMeant: Finding['dueOn'] },
  from: Finding['foundOn'],
  today: Finding['foundOn'],
): Result<Finding['foundOn']> {
  if (dueOn < from) return refuse(invalidFields([{ path: 'dueOn', code: 'findings/due-in-past' }]));
  const latest = addMonths(today, MOST_MONTHS);
  if (dueOn > latest) {
    return refuse(invalidFields([{ path: 'dueOn', code: 'findings/due-too-far', details: { day: latest } }]));
  }
  const { day, wrong } = lastDayMeant('dueOn', dueOn, dueOnMeant);
  return wrong === null ? ok(day) : refuse(invalidFields([wrong]));
}

export const askCorrection = defineUseCase({
  name: 'findings/ask-correction',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ ...seenFinding, correction: lines(4_000), dueOn: date, dueOnMeant: optionalDate }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('ask-correction', input, context);
    if (!found.ok) return found;
    // What was asked for on the spot and is typed later keeps its day, though it may be past.
    const due = dueOf(input, found.value.foundOn, context.today);
    if (!due.ok) return due;
    const { correction } = input;
    const changes = { state: 'correcting', correction, dueOn: due.value, answeredOn: null, closedOn: null } as const;
    const fresh = { remindedOn: null, escalation: 0, escalatedOn: null };
    const said = { kind: 'correction-asked', words: correction, until: due.value } as const;
    const after = await changeFinding(context, found.value, { ...changes, ...fresh }, said);
    if (!after.ok) return after;
    await tellProducer(context, after.value, 'correction-asked');
    return ok({ findingId: after.value.id, dueOn: due.value });
  },
});

export const answerCorrection = defineUseCase({
  name: 'findings/answer-correction',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenFinding, words: lines(4_000), files: z.array(checkedFile).max(10).optional() }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('answer', input, context);
    if (!found.ok) return found;
    const files = await keptFiles(context, input.files);
    const changes = { state: 'answered', answeredOn: context.today } as const;
    const after = await changeFinding(context, found.value, changes, { kind: 'answered', words: input.words, files });
    if (!after.ok) return after;
    await tellOffices(context, after.value, 'answered');
    return ok({ findingId: after.value.id });
  },
});

/** Whether the office that checks has nobody but this person. */
async function isAlone({ db, actor, today }: Context, { provinceCode, communeCode }: Finding): Promise<boolean> {
  const province = { provinceCode, communeCode: null };
  const others = [
    ...(await findHolders(db, ['province-officer', 'department-officer', 'inspector'], province, today)),
    ...(communeCode === null ? [] : await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today)),
  ];
  return others.every((one) => one === actor.accountId);
}

/** Who wrote it into the list: for what was found on the spot, who confirmed it. */
const recordedBy = (acts: readonly FindingAct[]) => acts.find((act) => act.kind === 'recorded')?.byId ?? null;

/**
 * Why a person does not check the correction of a finding: they found it or confirmed it, and somebody else is there. Who answered in the
 * producer's place does not check the answer either.
 */
export async function whyNotChecker(
  context: Context,
  finding: Finding,
  acts: readonly FindingAct[],
): Promise<'findings/own-finding' | 'findings/own-answer' | null> {
  const { accountId } = context.actor;
  if (accountId === null) return null;
  if (acts.findLast((act) => act.kind === 'answered')?.byId === accountId) return 'findings/own-answer';
  if (finding.foundBy !== accountId && recordedBy(acts) !== accountId) return null;
  return (await isAlone(context, finding)) ? null : 'findings/own-finding';
}

const earlyWords = (dueOn: Finding['dueOn'], reason: string | null): string =>
  textsOf('vi').findings.forms.check.early(dueOn === null ? '' : formatVietnamese(dueOn), reason ?? '');

export const checkCorrection = defineUseCase({
  name: 'findings/check-correction',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    ...seenFinding,
    outcome: oneOf(['verified', 'returned', 'not-corrected']),
    words: lines(4_000),
    dueOn: optionalDate,
    dueOnMeant: optionalDate,
    /** Asked where it is called not corrected while its term runs. */
    earlyReason: optionalLines(1_000),
    files: z.array(checkedFile).max(10).optional(),
  }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('check', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const not = await whyNotChecker(context, before, await listActsOf(context.db, [before.id]));
    if (not !== null) return refuse(problem('forbidden', not));
    const { outcome } = input;
    // The last day still belongs to whoever corrects.
    const isEarly = outcome === 'not-corrected' && before.dueOn !== null && before.dueOn >= context.today;
    if (isEarly && input.earlyReason === null) {
      const details = { day: before.dueOn };
      return refuse(invalidFields([{ path: 'earlyReason', code: 'findings/term-still-runs', details }]));
    }
    const words = isEarly ? `${input.words}\n${earlyWords(before.dueOn, input.earlyReason)}` : input.words;
    const files = await keptFiles(context, input.files);
    if (outcome === 'returned') {
      const wrong: FieldProblem[] = input.dueOn === null ? [{ path: 'dueOn', code: 'required' }] : [];
      if (input.dueOn === null) return refuse(invalidFields(wrong));
      const due = dueOf({ dueOn: input.dueOn, dueOnMeant: input.dueOnMeant }, context.today, context.today);
      if (!due.ok) return due;
      const again = { remindedOn: null, escalation: 0, escalatedOn: null };
      const changes = { state: 'correcting', answeredOn: null, dueOn: due.value, ...again } as const;
      const said = { kind: 'returned', words, files, until: due.value } as const;
      const after = await changeFinding(context, before, changes, said);
      if (!after.ok) return after;
      await tellProducer(context, after.value, 'returned');
      return ok({ findingId: before.id, state: after.value.state });
    }
    const changes = { state: outcome, closedOn: context.today } as const;
    const after = await changeFinding(context, before, changes, { kind: outcome, words, files });
    if (!after.ok) return after;
    await tellProducer(context, after.value, outcome);
    return ok({ findingId: before.id, state: after.value.state });
  },
});

/**
 * Why a person does not drop a finding: an issued conclusion states it, which is a paper that stands; or it is not theirs to
 * take back.
 */
async function whyNotDropped({ db, actor }: Context, finding: Finding): Promise<Problem | null> {
  const { visitId, foundBy, id } = finding;
  const conclusion = conclusionOn(await listConclusionsStating(db, [id]), id);
  if (conclusion !== null) {
    return problem('conflict', 'findings/stated-by-conclusion', { number: conclusion.number ?? '' });
  }
  const visit = visitId === null ? null : await findVisit(db, visitId);
  const confirmedBy = recordedBy(await listActsOf(db, [id]));
  const isTheirs = [foundBy, confirmedBy].some((writtenBy) => mayTakeBack(actor, { writtenBy, visit }));
  return isTheirs ? null : problem('forbidden', 'findings/not-yours-to-drop');
}

export const dropFinding = defineUseCase({
  name: 'findings/drop-finding',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenFinding, words: lines(2_000) }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run({ words, ...seen }, context) {
    const found = await findingFor('drop', seen, context);
    if (!found.ok) return found;
    const not = await whyNotDropped(context, found.value);
    if (not !== null) return refuse(not);
    const changes = { state: 'dropped', closedOn: context.today } as const;
    const after = await changeFinding(context, found.value, changes, { kind: 'dropped', words });
    return after.ok ? ok({ findingId: after.value.id }) : after;
  },
});
