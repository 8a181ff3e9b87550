// What waits in the rooms of letters, tasks and reports: letters to enter and to number, reports to approve, tasks to do and results to take.

import { reachOf } from '#access/reach.ts';
import { countToReceive } from '#modules/directives/services.ts';
import { countToNumber } from '#modules/drafting/services.ts';
import { countReportsToBegin, countReportsToDecide, countReportsToIssue } from '#modules/reporting/services.ts';
import { countTasksFor } from '#modules/tasks/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

/** Each within the reach of the person's own right to it; of an empty register nothing is to be reported yet. */
export async function workOnDesk(context: Context, emptyRegister: boolean): Promise<readonly Waiting[]> {
  const may = (name: Parameters<typeof reachOf>[1]) => reachOf(context.actor, name);
  const waiting: Waiting[] = [];
  if (may('directives/receive-letter') !== null) {
    waiting.push({ kind: 'letters-to-receive', count: await countToReceive(context) });
  }
  const outgoing = may('drafting/number-letter');
  if (outgoing !== null) waiting.push({ kind: 'letters-to-number', count: await countToNumber(context, outgoing) });
  if (!emptyRegister && may('reporting/open-report') !== null) {
    waiting.push({ kind: 'reports-to-begin', count: await countReportsToBegin(context) });
  }
  const approve = may('reporting/approve-report');
  if (approve !== null) {
    waiting.push({ kind: 'reports-to-decide', count: await countReportsToDecide(context, approve) });
  }
  const issue = may('reporting/issue-report');
  if (issue !== null) waiting.push({ kind: 'reports-to-issue', count: await countReportsToIssue(context, issue) });
  const tasks = may('tasks/list-tasks');
  if (tasks === null) return waiting;
  const { late, open, toDecide, lateOfOthers, lateInCharge } = await countTasksFor(context, tasks);
  return [
    ...waiting,
    { kind: 'tasks-late', count: late },
    { kind: 'tasks-to-decide', count: may('tasks/decide-result') === null ? 0 : toDecide },
    { kind: 'tasks-late-given', count: may('tasks/assign-tasks') === null ? 0 : lateOfOthers },
    { kind: 'tasks-late-in-charge', count: lateInCharge },
    { kind: 'tasks-open', count: open },
  ];
}
