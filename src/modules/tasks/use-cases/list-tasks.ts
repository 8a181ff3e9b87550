// Tasks by whose they are to the reader and how they stand: what the own office leads, what it gave, what it works along on, everything
// within reach; the pressing first.

import { z } from 'zod';
import type { AccountId } from '#kernel/ids.ts';
import { isUuid } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { type Office, officeOfKey } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import { reformDay } from '#modules/territory/index.ts';
import { optionalDate, optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Task, taskLights } from '../rules/task.ts';
import { countTasks, listTasks as readTasks, type TaskQuestion } from '../store-lists.ts';

const PAGE = 40;

/** `lead`: what the own offices have to do · `along` · `assigner`: what they gave · `all`: within reach. */
export const taskSides = ['lead', 'along', 'assigner', 'all'] as const;
export type TaskSide = (typeof taskSides)[number];

export interface TaskList {
  readonly side: TaskSide;
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<TaskSide, number>>;
  readonly late: number;
  readonly offices: readonly { readonly office: Office; readonly label: string }[];
  readonly filters: z.infer<typeof filterShape>;
}

export const filterShape = z.object({
  light: optionalOneOf(taskLights),
  waits: optionalOneOf(['1']),
  lead: optionalText(80),
  leaderId: optionalText(36),
  letterId: optionalText(36),
  clauseId: optionalText(36),
  from: optionalDate,
  to: optionalDate,
  text: optionalText(200),
});

/** Every task within reach. */
export const noFilters: z.infer<typeof filterShape> = {
  light: null,
  waits: null,
  lead: null,
  leaderId: null,
  letterId: null,
  clauseId: null,
  from: null,
  to: null,
  text: null,
};

const uuidOr = (value: string | null): string | null => (value !== null && isUuid(value) ? value : null);

/** The condition that filters of an address say, within what the reader reaches. */
export function questionOf(
  filters: z.infer<typeof filterShape>,
  { reach, today }: Pick<Context, 'reach' | 'today'>,
): Omit<TaskQuestion, 'side'> {
  return {
    reach,
    today,
    namedSince: today >= reformDay ? reformDay : null,
    light: filters.light,
    waits: filters.waits === '1',
    lead: filters.lead === null ? null : officeOfKey(filters.lead),
    leaderId: uuidOr(filters.leaderId) as AccountId | null,
    letterId: uuidOr(filters.letterId),
    clauseId: uuidOr(filters.clauseId),
    dueFrom: filters.from,
    dueTo: filters.to,
    text: filters.text ?? '',
  };
}

export const listTasks = defineUseCase({
  name: 'tasks/list-tasks',
  kind: 'read',
  legalBasis: null,
  input: filterShape.extend({ side: optionalOneOf(taskSides), page: optionalWhole(1, 10_000) }),
  async run({ side: asked, page: askedPage, ...filters }, context) {
    const { db, actor, today } = context;
    const offices = await officesOfActor(db, actor, today);
    const base = questionOf(filters, context);
    const of = (side: TaskSide): TaskQuestion => ({ ...base, side: side === 'all' ? null : { kind: side, offices } });
    const counts = {
      lead: await countTasks(db, of('lead')),
      along: await countTasks(db, of('along')),
      assigner: await countTasks(db, of('assigner')),
      all: await countTasks(db, of('all')),
    };
    const side = asked ?? (offices.length === 0 ? 'all' : (taskSides.find((one) => counts[one] > 0) ?? 'lead'));
    const page = Math.min(askedPage ?? 1, Math.max(1, Math.ceil(counts[side] / PAGE)));
    return ok<TaskList>({
      side,
      tasks: await readTasks(db, of(side), { offset: (page - 1) * PAGE, limit: PAGE }),
      total: counts[side],
      page,
      pageSize: PAGE,
      counts,
      late: filters.light === null ? await countTasks(db, { ...of(side), light: 'late' }) : 0,
      offices: await Promise.all(
        offices.map(async (office) => ({ office, label: await labelOfOffice(db, office, today) })),
      ),
      filters,
    });
  },
});
