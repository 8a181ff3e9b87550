// Tasks that were built are given: kept, in the ledger, and told to their lead offices.

import type { Context } from '#runner/use-case.ts';
import { type Task, taskContent } from '../rules/task.ts';
import { insertTasks } from '../store.ts';
import { tellOfAssigned } from './tell-of-tasks.ts';

/** Gives new tasks; a parent stands before its children. */
export async function giveTasks(tasks: readonly Task[], context: Context): Promise<void> {
  await insertTasks(context.db, tasks);
  for (const task of tasks) context.touch({ kind: 'task', id: task.id, before: null, after: taskContent(task) });
  await tellOfAssigned(context, tasks);
}
