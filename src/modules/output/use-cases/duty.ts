// How often producers of a province report, and how long after a period: set by its office with the paper that asks for it. The duty
// before ends on the day the new one begins; past days are not rewritten.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { homeOf } from '#modules/producers/services.ts';
import { date, oneOf, text, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { OutputDuty } from '../rules/duty.ts';
import { outputPeriodKinds } from '../rules/output-period.ts';
import { dutyFrom } from '../silent-products.ts';
import { insertDuty, listDuties, type ProvinceDuty, updateDuty } from '../store.ts';

export interface DutyView {
  readonly now: OutputDuty | null;
  /** Those that the province set, the last to begin first. */
  readonly own: readonly ProvinceDuty[];
}

export const viewDuty = defineUseCase({
  name: 'output/view-duty',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const { provinceCode } = await homeOf(reach);
    const own = provinceCode === null ? [] : await listDuties(db, provinceCode);
    return ok<DutyView>({ now: dutyFrom(own, provinceCode ?? '', today), own });
  },
});

/** Days after a period on which the silent are reminded, counted from the last day of the term. */
const reminders = (dueDays: number): readonly number[] => [1, dueDays + 1, dueDays + 16];

export const setDuty = defineUseCase({
  name: 'output/set-duty',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6.1c',
  input: z.object({
    validFrom: date,
    periodKind: oneOf(outputPeriodKinds),
    dueDays: whole(0, 180),
    basis: text(300),
  }),
  async subject(_input, { reach }) {
    const { provinceCode } = await homeOf(reach);
    return ok({ provinceCode, communeCode: null });
  },
  async run({ validFrom, periodKind, dueDays, basis }, context) {
    const { db, reach, today, actor, now } = context;
    const { provinceCode } = await homeOf(reach);
    if (provinceCode === null) return refuse(problem('conflict', 'output/no-province'));
    const [last] = await listDuties(db, provinceCode);
    if (last !== undefined && validFrom <= last.validFrom) {
      return refuse(
        invalidFields([{ path: 'validFrom', code: 'output/after-last-duty', details: { last: last.validFrom } }]),
      );
    }
    const duty: ProvinceDuty = {
      id: context.newId<'output-duty'>(),
      version: 1,
      provinceCode,
      validFrom,
      validUntil: null,
      ...{ periodKind, dueDays, basis },
      remindDays: reminders(dueDays),
      madeByName: actor.displayName,
      madeAt: now,
    };
    if (last !== undefined && last.validUntil === null) {
      await updateDuty(db, last, { validUntil: validFrom });
      context.touch({ kind: 'output-duty', id: last.id, before: last, after: { ...last, validUntil: validFrom } });
    }
    await insertDuty(db, duty);
    context.touch({ kind: 'output-duty', id: duty.id, before: null, after: duty });
    return ok({ dutyId: duty.id, inForce: validFrom <= today });
  },
});
