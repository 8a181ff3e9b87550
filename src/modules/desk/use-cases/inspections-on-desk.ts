// What waits in the rooms of inspection: cases nobody has taken up, corrections that are late or answered, conclusions to issue, what a device that
// was taken out of use sent, and answers of two people that contradict each other.

import { type Reach, reachOf } from '#access/reach.ts';
import { countUndecided, countWaitingDevices } from '#modules/field/services.ts';
import { countConclusionsToDraft, countConclusionsToIssue, countFindingsFor } from '#modules/findings/services.ts';
import { countOpenInspectionCases, visitIdsRead } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

/** Each within the reach of the person's own right to do something about it, and of that only what the person may open; conflicts by the teams that the person is in. */
export async function inspectionsOnDesk(context: Context): Promise<readonly Waiting[]> {
  const { db, today, actor } = context;
  const ofVisits = await visitIdsRead(context);
  const may = (name: Parameters<typeof reachOf>[1]): Reach | null => reachOf(actor, name);
  const waiting: Waiting[] = [];
  const cases = may('inspections/note-case');
  if (cases !== null) waiting.push({ kind: 'cases-open', count: await countOpenInspectionCases(context, cases) });
  const check = may('findings/check-correction');
  if (check !== null) {
    const { late, answered } = await countFindingsFor(
      db,
      check,
      today,
      ofVisits === null ? null : { ids: ofVisits, foundBy: actor.accountId },
    );
    waiting.push({ kind: 'findings-late', count: late }, { kind: 'findings-to-check', count: answered });
  }
  const draft = may('findings/draft-conclusion');
  if (draft !== null) {
    waiting.push({ kind: 'conclusions-to-draft', count: await countConclusionsToDraft(db, draft, ofVisits) });
  }
  const issue = may('findings/issue-conclusion');
  if (issue !== null) {
    waiting.push({ kind: 'conclusions-to-issue', count: await countConclusionsToIssue(db, issue, actor.accountId) });
  }
  const decide = may('field/decide-quarantined');
  if (decide !== null) {
    waiting.push({ kind: 'devices-to-look-at', count: await countWaitingDevices(db, decide, actor.accountId) });
  }
  waiting.push({ kind: 'records-to-settle', count: await countUndecided(context) });
  return waiting;
}

/** Findings that a producer still has to answer, and how many of them are late. */
export interface OwnCorrections {
  readonly waiting: number;
  readonly late: number;
}

/** Corrections that a producer still has to answer; none for others. */
export async function ownCorrections({ actor, db, today }: Context): Promise<OwnCorrections> {
  const reach = reachOf(actor, 'findings/answer-correction');
  if (reach === null) return { waiting: 0, late: 0 };
  const { correcting, late } = await countFindingsFor(db, reach, today);
  return { waiting: correcting, late };
}
