// What happens to a task: a list that only grows.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { TaskId } from './task.ts';

export type TaskActId = Id<'task-act'>;

export const taskActKinds = [
  'progress',
  'delay',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'handed-in',
  'taken',
  'returned',
  'reminded',
  'escalated',
  'handed-over',
  'due-changed',
  'cancelled',
] as const;
export type TaskActKind = (typeof taskActKinds)[number];

/** A figure that an office reports: `{ name: 'Sản phẩm đã rà soát', value: 12, unit: 'sản phẩm' }`. */
export interface TaskFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface TaskAct {
  readonly id: TaskActId;
  readonly taskId: TaskId;
  readonly kind: TaskActKind;
  readonly words: string | null;
  readonly figures: readonly TaskFigure[];
  readonly percent: number | null;
  readonly files: readonly KeptFile[];
  /** Of an extension: asked for or granted until this day. */
  readonly until: LocalDate | null;
  readonly previousDueOn: LocalDate | null;
  /** For which office it was done. */
  readonly officeLabel: string | null;
  /** Typed by the assigning office, for an office without an account. */
  readonly inPlace: boolean;
  /** Whom a reminder or an escalation was told, or who took over. */
  readonly toLabel: string | null;
  readonly byId: AccountId | null;
  readonly byName: string;
  readonly on: LocalDate;
  readonly at: Instant;
}

/** Acts of the lead office; the clock's own and the assigner's are none of its work. */
export const actsOfLead: readonly TaskActKind[] = ['progress', 'delay', 'extension-asked', 'handed-in'];
