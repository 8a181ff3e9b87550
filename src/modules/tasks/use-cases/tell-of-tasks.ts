// Who is told what about tasks: the offices that got one, the office that waits for a result, both sides of a late one.

import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import { type Office, officeKey } from '#modules/offices/index.ts';
import { peopleOfOffice, peopleOfOffices } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Task } from '../rules/task.ts';
import { listPath, taskPath } from '../screens/paths.ts';

/** The first words of a content, for a sentence. */
export function inShort(content: string): string {
  const line = content.split('\n')[0] ?? '';
  if (line.length <= 90) return line;
  const cut = line.slice(0, 90);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : 90)}…`;
}

/** Tells each lead office once, however many it got. */
export async function tellOfAssigned(context: Context, tasks: readonly Task[]): Promise<void> {
  const byOffice = new Map<string, Task[]>();
  for (const task of tasks.filter((one) => one.spread === null)) {
    const key = officeKey(task.lead);
    byOffice.set(key, [...(byOffice.get(key) ?? []), task]);
  }
  const leads = [...byOffice.values()].flatMap(([first]) => first?.lead ?? []);
  const peopleOfLead = await peopleOfOffices(context.db, leads, context.today);
  for (const [first, ...more] of byOffice.values()) {
    if (first === undefined) continue;
    await tell(context, {
      kind: 'task-assigned',
      to: peopleOfLead(first.lead),
      words: { content: inShort(first.content), office: first.assignerLabel, more: more.length },
      path: more.length === 0 ? taskPath(first.id) : listPath,
      dueOn: first.dueOn,
    });
  }
}

/** Of named people those whose account is still open: who left is told nothing. */
export async function stillHere(context: Context, named: readonly (AccountId | null)[]): Promise<readonly AccountId[]> {
  const ids = named.filter((one): one is AccountId => one !== null);
  return (await findAccounts(context.db, ids)).filter((one) => one.status === 'active').map((one) => one.id);
}

async function peopleOf(context: Context, office: Office): Promise<readonly AccountId[]> {
  return await peopleOfOffice(context.db, office, context.today);
}

/** Tells the assigning office that something waits for it: a result, or a wish for more time. */
export async function tellAssigner(context: Context, task: Task, what: 'handed-in' | 'extension-asked'): Promise<void> {
  await tell(context, {
    kind: 'task-waits',
    to: [...(await peopleOf(context, task.assigner)), ...(await stillHere(context, [task.leaderId]))],
    words: { content: inShort(task.content), office: task.leadLabel, what },
    path: taskPath(task.id),
  });
}

/** Tells the lead office what the assigner decided. */
export async function tellLead(
  context: Context,
  task: Task,
  what: 'taken' | 'returned' | 'extension-granted' | 'extension-refused' | 'due-changed' | 'cancelled',
): Promise<void> {
  await tell(context, {
    kind: 'task-decided',
    to: await peopleOf(context, task.lead),
    words: { content: inShort(task.content), office: task.assignerLabel, what },
    path: taskPath(task.id),
    dueOn: what === 'returned' || what === 'extension-granted' || what === 'due-changed' ? task.dueOn : null,
  });
}

/** Tells who takes a task over from another office. */
export async function tellTaker(context: Context, task: Task, from: string): Promise<void> {
  await tell(context, {
    kind: 'task-handed-over',
    to: [...(await peopleOf(context, task.lead)), ...(await peopleOf(context, task.assigner))],
    words: { content: inShort(task.content), from, office: task.leadLabel },
    path: taskPath(task.id),
    dueOn: task.dueOn,
  });
}
