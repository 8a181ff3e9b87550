// A task whose result is a report is handed in when the report goes out: whoever issues it acts for the lead office, as if handing it in by hand.

import type { KeptFile } from '#modules/evidence/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { Task, TaskId } from './rules/task.ts';
import { lockedTask, standingOf } from './use-cases/in-hand.ts';
import { handIn } from './use-cases/lead-acts.ts';

/** Hands a task in with the words of a report; `null`: it is not open any more, or the actor does not stand for its lead office. */
export async function handInByReport(
  context: Context,
  { taskId, words, files }: { readonly taskId: TaskId; readonly words: string; readonly files: readonly KeptFile[] },
): Promise<Task | null> {
  const found = await lockedTask({ taskId }, context);
  if (!found.ok || found.value.state !== 'open' || found.value.spread !== null) return null;
  const task = found.value;
  const { isLead } = await standingOf(context, task);
  if (!isLead) return null;
  return await handIn(task, { words, files, officeLabel: task.leadLabel, inPlace: false }, context);
}
