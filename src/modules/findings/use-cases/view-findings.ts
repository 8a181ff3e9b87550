// Findings within reach, by what a person looks for; and one finding with all that happened to it. A producer reads its own, without what other
// bodies decided among themselves.

import { z } from 'zod';
import { covers, reachOf, speaksOnly } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId } from '#kernel/ids.ts';
import { isUuid } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { visitIdsRead } from '#modules/inspections/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import type { Task } from '#modules/tasks/index.ts';
import { listTasksOfLetter } from '#modules/tasks/services.ts';
import { id, optionalDate, optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type RecordChange, recordChangedSinceClosing } from '../record-changes.ts';
import { type Finding, findingKinds, severities } from '../rules/finding.ts';
import { type FindingAct, handOversOf } from '../rules/finding-act.ts';
import {
  type FindingState,
  type FindingStep,
  findingMay,
  findingStates,
  findingSteps,
} from '../rules/finding-lifecycle.ts';
import { isOutsideMinutes } from '../rules/outside-minutes.ts';
import { seenByProducer } from '../rules/seen-by-producer.ts';
import { countFindings, type FindingQuestion, findFinding, listActsOf, listFindingRows } from '../store.ts';
import { findMinutesOf } from '../store-papers.ts';
import { whyNotChecker } from './correction-acts.ts';
import { subjectOf } from './find-finding.ts';
import { subjectByFinding } from './subject-of-finding.ts';

const PAGE = 40;

/** `to-do`: somebody has to do something · `overdue`: a correction is late · `closed` · one state. */
export const findingWhiches = ['to-do', 'overdue', 'closed', ...findingStates] as const;
export type FindingWhich = (typeof findingWhiches)[number];

export const findingFilters = z.object({
  which: optionalOneOf(findingWhiches),
  kind: optionalOneOf(findingKinds),
  severity: optionalOneOf(severities),
  commune: optionalText(10),
  producer: optionalText(36),
  visit: optionalText(36),
  text: optionalText(200),
  from: optionalDate,
  to: optionalDate,
});
export type FindingFilters = z.infer<typeof findingFilters>;

const statesOf = (which: FindingWhich | null): readonly FindingState[] | undefined => {
  if (which === 'to-do') return ['open', 'correcting', 'answered', 'not-corrected'];
  if (which === 'closed') return ['verified', 'withdrawal-proposed', 'dropped'];
  return which === null || which === 'overdue' ? undefined : [which];
};
const uuidOr = (value: string | null): string | null => (value !== null && isUuid(value) ? value : null);

/** The condition that the filters of an address say, within what the reader reaches. */
export function questionOf(
  filters: FindingFilters,
  { reach, today }: Pick<Context, 'reach' | 'today'>,
): FindingQuestion {
  return {
    reach,
    kind: filters.kind,
    severity: filters.severity,
    states: statesOf(filters.which),
    communeCode: filters.commune,
    producerId: uuidOr(filters.producer) as ProducerId | null,
    visitId: uuidOr(filters.visit) as Id<'visit'> | null,
    words: foldName(filters.text ?? ''),
    from: filters.from,
    to: filters.to,
    overdueOn: filters.which === 'overdue' ? today : null,
  };
}

export interface ListedFinding extends Finding {
  readonly commune: string;
}

export interface FindingList {
  readonly findings: readonly ListedFinding[];
  readonly total: number;
  readonly overdue: number;
  readonly page: number;
  readonly pageSize: number;
  readonly filters: FindingFilters;
  /** A producer reads what concerns it. */
  readonly own: boolean;
}

/** Findings as who reads them may see them. */
export async function shownTo(
  own: boolean,
  { db }: Pick<Context, 'db'>,
  all: readonly Finding[],
): Promise<readonly Finding[]> {
  const proposed = own ? all.filter((one) => one.state === 'withdrawal-proposed').map((one) => one.id) : [];
  if (proposed.length === 0) return all;
  const acts = await listActsOf(db, proposed);
  return all.map((one) => seenByProducer(one, acts));
}

export const listFindings = defineUseCase({
  name: 'findings/list-findings',
  kind: 'read',
  legalBasis: null,
  input: findingFilters.extend({ page: optionalWhole(1, 10_000) }),
  async run({ page: asked, ...filters }, context) {
    const ids = await visitIdsRead(context);
    const ofVisits = ids === null ? null : { ids, foundBy: context.actor.accountId };
    const question = { ...questionOf(filters, context), ofVisits };
    const total = await countFindings(context.db, question);
    const page = Math.min(asked ?? 1, Math.max(1, Math.ceil(total / PAGE)));
    const rows = await listFindingRows(context.db, question, { offset: (page - 1) * PAGE, limit: PAGE });
    const shown = await shownTo(speaksOnly(context.reach), context, rows);
    const labels = await loadUnitLabels();
    const late = { reach: context.reach, ofVisits, overdueOn: context.today };
    return ok<FindingList>({
      findings: shown.map((one) => ({ ...one, commune: labels.commune(one.communeCode) })),
      total,
      overdue: await countFindings(context.db, late),
      page,
      pageSize: PAGE,
      filters,
      own: speaksOnly(context.reach),
    });
  },
});

/** Why a step is not open to the reader; `yes`: it is. */
export type StepAnswer = 'yes' | 'not-now' | 'not-yours' | 'own-finding' | 'own-answer';

const RIGHTS = {
  'ask-correction': 'findings/ask-correction',
  answer: 'findings/answer-correction',
  check: 'findings/check-correction',
  'plan-recheck': 'findings/plan-recheck',
  'record-sanction': 'findings/record-sanction',
  'hand-over': 'findings/hand-over-finding',
  'propose-withdrawal': 'findings/propose-withdrawal',
  drop: 'findings/drop-finding',
} as const satisfies Record<FindingStep, string>;

async function stepsFor(context: Context, one: Finding, acts: readonly FindingAct[]) {
  const not = await whyNotChecker(context, one, acts);
  const answer = (step: FindingStep): StepAnswer => {
    if (!findingMay(one.state, step)) return 'not-now';
    const reach = reachOf(context.actor, RIGHTS[step]);
    if (reach === null || !covers(reach, subjectOf(one))) return 'not-yours';
    if (step !== 'check' || not === null) return 'yes';
    return not === 'findings/own-finding' ? 'own-finding' : 'own-answer';
  };
  return Object.fromEntries(findingSteps.map((step) => [step, answer(step)])) as Readonly<
    Record<FindingStep, StepAnswer>
  >;
}

export interface FindingView {
  readonly one: Finding;
  readonly commune: string;
  readonly productCode: string | null;
  readonly acts: readonly FindingAct[];
  readonly steps: Readonly<Record<FindingStep, StepAnswer>>;
  /** Tasks that were given from the letters that took it to agencies. */
  readonly tasks: readonly Pick<Task, 'id' | 'letterId' | 'leadLabel' | 'content' | 'dueOn' | 'state'>[];
  readonly own: boolean;
  /** How the record of the visit was changed after its minutes were closed; `null`: it was not. */
  readonly recordChanged: RecordChange | null;
  /** The day on which the minutes were closed that do not hold it; `null`: they hold it, or are open. */
  readonly outsideMinutesOf: LocalDate | null;
  /** Who confirmed what somebody else found on the spot; `null`: one person did both. */
  readonly confirmedBy: string | null;
}

/** What a producer reads of what happened: not what other bodies wrote, and not whom the house reminded. */
const INSIDE: readonly FindingAct['kind'][] = ['handed-over', 'outcome-recorded', 'escalated', 'withdrawal-proposed'];

export const viewFinding = defineUseCase({
  name: 'findings/view-finding',
  kind: 'read',
  legalBasis: null,
  input: z.object({ findingId: id<'finding'>() }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run({ findingId }, context) {
    const one = await findFinding(context.db, findingId);
    if (one === null) return refuse(notFound);
    const all = await listActsOf(context.db, [one.id]);
    const own = speaksOnly(context.reach);
    const labels = await loadUnitLabels();
    const product = one.productId === null ? null : await findProductById(context.db, one.productId);
    const letters = own ? [] : handOversOf(all).flatMap(({ handed }) => handed.letterId ?? []);
    const tasks: Task[] = [];
    for (const letterId of new Set(letters)) tasks.push(...(await listTasksOfLetter(context.db, letterId as LetterId)));
    const minutes = one.visitId === null ? null : await findMinutesOf(context.db, one.visitId);
    return ok<FindingView>({
      tasks: tasks.map(({ id: taskId, letterId, leadLabel, content, dueOn, state }) => ({
        id: taskId,
        ...{ letterId, leadLabel, content, dueOn, state },
      })),
      one: own ? seenByProducer(one, all) : one,
      recordChanged: own || one.visitId === null ? null : await recordChangedSinceClosing(context.db, one.visitId),
      outsideMinutesOf: minutes !== null && isOutsideMinutes(one, minutes) ? minutes.signedOn : null,
      confirmedBy: all.find((act) => act.kind === 'recorded' && act.byId !== one.foundBy)?.byName ?? null,
      commune: labels.commune(one.communeCode),
      productCode: product?.code ?? null,
      acts: own ? all.filter((act) => !INSIDE.includes(act.kind)) : all,
      steps: await stepsFor(context, one, all),
      own,
    });
  },
});
