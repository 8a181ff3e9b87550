// Tasks that the offices of a place lead, for figures of a period.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import type { Task } from './rules/task.ts';
import { tables, taskOf } from './store.ts';

/**
 * Tasks that any office of a province, or the one of a commune, leads: given by a day, not closed before another. Parents are left out:
 * their children are what is done.
 */
export async function listTasksOfPlace(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
  period: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Task[]> {
  let select = tables(db)
    .selectFrom('task')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('spread', 'is', null)
    .where('assignedOn', '<=', period.to)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>=', period.from)]));
  if (communeCode !== null) select = select.where('communeCode', '=', communeCode);
  return (await select.orderBy('assignedOn').orderBy('id').execute()).map(taskOf);
}
