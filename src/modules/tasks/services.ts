// Side door of the tasks: what other rooms may ask for, in the transaction they hand in.

import type { Id } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { Task } from './rules/task.ts';
import { listTasksBy } from './store.ts';

export { followTasks } from './follow-tasks.ts';
export { handInByReport } from './hand-in-by-report.ts';
export { findTask, listActs, listTasksLedBy } from './store.ts';
export { listTasksOfPlace } from './store-place.ts';

/** Tasks of a letter, parents among them, in the order they were given. */
export async function listTasksOfLetter(db: Db, letterId: Id<'letter'>): Promise<readonly Task[]> {
  return await listTasksBy(db, 'letterId', [letterId]);
}

/** The same of some clauses. */
export async function listTasksOfClauses(db: Db, clauseIds: readonly Id<'clause'>[]): Promise<readonly Task[]> {
  return await listTasksBy(db, 'clauseId', clauseIds);
}
