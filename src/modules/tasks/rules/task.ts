// A task: a clause's work for one lead office with those who work along, by when, with what output; and how it stands on a day.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { NamedOffice, Office } from '#modules/offices/index.ts';

export type TaskId = Id<'task'>;

export const taskKinds = ['once', 'recurring', 'standing'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskPeriods = ['month', 'quarter', 'half-year', 'year'] as const;
export type TaskPeriod = (typeof taskPeriods)[number];

export const taskStates = ['open', 'handed-in', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Given to many at once: all communes of the day, all departments, or those that were chosen. */
export const taskSpreads = ['communes', 'departments', 'chosen'] as const;
export type TaskSpread = (typeof taskSpreads)[number];

export interface Task {
  readonly id: TaskId;
  readonly version: number;
  /** Rows of the room of directives; `null`: given by hand. */
  readonly letterId: Id<'letter'> | null;
  readonly clauseId: Id<'clause'> | null;
  /** A case of the room of inspections that it was given for; `null`: of none. */
  readonly caseId: Id<'inspection-case'> | null;
  /** The source in words, as it was known when the task was given. */
  readonly source: string | null;
  readonly parentId: TaskId | null;
  /** A parent: its state is that of its children. */
  readonly spread: TaskSpread | null;
  readonly seriesId: TaskId | null;
  readonly ordinal: number;
  readonly seriesEndsOn: LocalDate | null;
  readonly assigner: Office;
  readonly assignerLabel: string;
  readonly assignedBy: AccountId | null;
  readonly assignedByName: string;
  readonly leaderId: AccountId | null;
  readonly leaderName: string | null;
  readonly lead: Office;
  readonly leadLabel: string;
  /** The day whose codes the lead office is written in. */
  readonly unitNamedOn: LocalDate;
  readonly coordinators: readonly NamedOffice[];
  readonly content: string;
  readonly output: string | null;
  /** `null`: a standing duty. */
  readonly dueOn: LocalDate | null;
  /** Before any extension. */
  readonly originalDueOn: LocalDate | null;
  readonly kind: TaskKind;
  readonly period: TaskPeriod | null;
  /** Code of the indicator that tells how a standing duty is carried out. */
  readonly indicator: string | null;
  readonly assignedOn: LocalDate;
  readonly state: TaskState;
  /** The day on which the result that waits, or was taken, was handed in. */
  readonly handedInOn: LocalDate | null;
  readonly handedInBy: AccountId | null;
  readonly closedOn: LocalDate | null;
  readonly askedUntil: LocalDate | null;
  readonly lastActOn: LocalDate | null;
  readonly remindedOn: LocalDate | null;
  readonly escalation: number;
  readonly escalatedOn: LocalDate | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** How a task stands when it is given, before anything happened to it. */
export const untouched = {
  caseId: null,
  version: 1,
  state: 'open',
  handedInOn: null,
  handedInBy: null,
  closedOn: null,
  askedUntil: null,
  lastActOn: null,
  remindedOn: null,
  escalation: 0,
  escalatedOn: null,
} as const;

/** Whether a task still runs: its result is not taken, and nobody took it back. */
export const isRunning = ({ state }: Pick<Task, 'state'>): boolean => state === 'open' || state === 'handed-in';

export const taskLights = ['in-time', 'late', 'done-in-time', 'done-late'] as const;
export type TaskLight = (typeof taskLights)[number];

/**
 * How a task stands on a day. The due date itself is in time. What was handed in by then is in time however long it waits to be taken;
 * a standing duty has no date to be late for.
 * @example lightOf({ state: 'open', dueOn: '2026-11-30', handedInOn: null, closedOn: null }, '2026-12-01') // 'late'
 */
export function lightOf(task: Pick<Task, 'state' | 'dueOn' | 'handedInOn' | 'closedOn'>, today: LocalDate): TaskLight {
  const { state, dueOn, handedInOn, closedOn } = task;
  const reached = handedInOn ?? closedOn ?? today;
  const inTime = dueOn === null || reached <= dueOn;
  if (state === 'done') return inTime ? 'done-in-time' : 'done-late';
  return inTime ? 'in-time' : 'late';
}

/**
 * The state of a parent: done once every child is taken or cancelled and one at least is taken, handed in once the rest waits to be
 * taken; `handedInOn` is that of the child that came last.
 */
export function stateOfParent(
  children: readonly Pick<Task, 'state' | 'handedInOn' | 'closedOn'>[],
): Pick<Task, 'state' | 'handedInOn' | 'closedOn'> {
  const left = children.filter((one) => one.state !== 'cancelled');
  const last = (days: readonly (LocalDate | null)[]): LocalDate | null =>
    days.reduce<LocalDate | null>((most, day) => (day !== null && (most === null || day > most) ? day : most), null);
  if (left.length === 0)
    return { state: 'cancelled', handedInOn: null, closedOn: last(children.map((c) => c.closedOn)) };
  const handedInOn = last(left.map((one) => one.handedInOn));
  if (left.every((one) => one.state === 'done')) {
    return { state: 'done', handedInOn, closedOn: last(left.map((one) => one.closedOn)) };
  }
  if (left.every((one) => one.state !== 'open')) return { state: 'handed-in', handedInOn, closedOn: null };
  return { state: 'open', handedInOn: null, closedOn: null };
}

/** A task as the ledger keeps it. */
export function taskContent(task: Task): Readonly<Record<string, unknown>> {
  const { version: _version, madeAt: _made, changedAt: _changed, ...content } = task;
  return content;
}
