// What the clock of the house does with corrections, as it does with tasks: reminds the producer before the last day, and tells of a late one
// level after level. The days are those that the province set for its tasks.

import { z } from 'zod';
import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { daysBetween } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { lateLevels, nearEnd } from '#modules/tasks/index.ts';
import { taskSettingOn } from '#modules/tasks/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type CorrectionLevel, correctionLevels, type Finding } from '../rules/finding.ts';
import { findingPath } from '../screens/paths.ts';
import { findFinding } from '../store.ts';
import { changeFinding } from './find-finding.ts';
import { aboutWords } from './tell-of-findings.ts';

/** Whether the producer is reminded of a correction today. */
export const isToRemind = (
  { state, dueOn, remindedOn }: Finding,
  remindDays: number,
  today: Finding['foundOn'],
): boolean => state === 'correcting' && dueOn !== null && nearEnd({ dueOn, remindedOn }, remindDays, today);

/** How many levels should know today that a correction is late. */
export const levelsDue = ({ state, dueOn }: Finding, graceDays: number, today: Finding['foundOn']): number =>
  state === 'correcting' && dueOn !== null ? lateLevels(dueOn, graceDays, today, correctionLevels.length) : 0;

export const remindCorrection = defineUseCase({
  name: 'findings/remind-correction',
  kind: 'act',
  legalBasis: null,
  input: z.object({ findingId: id<'finding'>() }),
  async run({ findingId }, context) {
    const { db, today } = context;
    const before = await findFinding(db, findingId);
    if (before === null) return refuse(notFound);
    const { remindDays } = await taskSettingOn(db, before.provinceCode, today);
    if (!isToRemind(before, remindDays, today) || before.dueOn === null) {
      return refuse(problem('conflict', 'findings/told-already'));
    }
    const said = { kind: 'reminded', toLabel: before.producerName, until: before.dueOn } as const;
    const after = await changeFinding(context, before, { remindedOn: today }, said);
    if (!after.ok) return after;
    await tell(context, {
      kind: 'correction-due',
      to: before.producerId === null ? [] : await findSpeakers(db, [before.producerId]),
      words: { about: aboutWords(before), left: daysBetween(today, before.dueOn) },
      path: findingPath(before.id),
      dueOn: before.dueOn,
    });
    return ok({ findingId });
  },
});

async function peopleOf(context: Context, one: Finding, level: CorrectionLevel): Promise<readonly AccountId[]> {
  const { db, today } = context;
  const { provinceCode, communeCode, producerId } = one;
  const province = { provinceCode, communeCode: null };
  const commune = { provinceCode, communeCode };
  switch (level) {
    case 'commune':
      return [
        ...(producerId === null ? [] : await findSpeakers(db, [producerId])),
        ...(communeCode === null ? [] : await findHolders(db, ['commune-officer'], commune, today)),
      ];
    case 'province':
      return await findHolders(db, ['province-officer'], province, today);
    case 'leaders':
      return await findHolders(db, ['leader'], province, today);
  }
}

export const escalateCorrection = defineUseCase({
  name: 'findings/escalate-correction',
  kind: 'act',
  legalBasis: null,
  input: z.object({ findingId: id<'finding'>() }),
  async run({ findingId }, context) {
    const { db, today } = context;
    const before = await findFinding(db, findingId);
    if (before === null) return refuse(notFound);
    const { graceDays } = await taskSettingOn(db, before.provinceCode, today);
    const level = correctionLevels[before.escalation];
    if (level === undefined || before.dueOn === null || levelsDue(before, graceDays, today) <= before.escalation) {
      return refuse(problem('conflict', 'findings/told-already'));
    }
    const changes = { escalation: before.escalation + 1, escalatedOn: today };
    const after = await changeFinding(context, before, changes, {
      kind: 'escalated',
      toLabel: level,
      until: before.dueOn,
    });
    if (!after.ok) return after;
    await tell(context, {
      kind: 'correction-late',
      to: await peopleOf(context, before, level),
      words: { about: aboutWords(before), producer: before.producerName, days: daysBetween(before.dueOn, today) },
      path: findingPath(before.id),
      dueOn: before.dueOn,
    });
    return ok({ findingId, level });
  },
});
