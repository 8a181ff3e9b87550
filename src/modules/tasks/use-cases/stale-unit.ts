// A task whose lead office is written in codes of before the reform of 1 July 2025: the same code may mean another territory since, so no
// commune reaches it until it was handed over to the successor.

import type { LocalDate } from '#kernel/calendar.ts';
import { reformDay } from '#modules/territory/index.ts';
import type { Task } from '../rules/task.ts';

/** Whether the codes of a task's offices are of another era than the day. */
export function isStale(task: Pick<Task, 'unitNamedOn'>, today: LocalDate): boolean {
  return task.unitNamedOn < reformDay && today >= reformDay;
}
