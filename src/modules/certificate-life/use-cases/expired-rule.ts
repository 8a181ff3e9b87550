// Which kind of dossier a product files whose certificate ended with no re-evaluation in hand: a first one, unless the province chose the
// other reading from a day on, by a paper.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { date, oneOf, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ExpiredKind, type ExpiredProductRule, expiredKindOf, expiredKinds } from '../rules/expired-product.ts';
import { insertExpiredRule, listExpiredRules } from '../store-screening.ts';

/** What stands in a province on a day; without a rule of its own a product that has expired comes back as a first dossier. */
export async function expiredKindOn(db: Db, provinceCode: string, day: LocalDate): Promise<ExpiredKind> {
  return expiredKindOf(await listExpiredRules(db, provinceCode), day);
}

export const viewExpiredRule = defineUseCase({
  name: 'certificate-life/view-screening',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a',
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const provinceCode = reach.provinceCodes[0] ?? reach.provinceOwnCodes[0] ?? null;
    const rules = provinceCode === null ? [] : await listExpiredRules(db, provinceCode);
    const labels = await loadUnitLabels();
    return ok({
      provinceCode,
      province: provinceCode === null ? '' : labels.province(provinceCode),
      kind: expiredKindOf(rules, today),
      rules,
    });
  },
});

export const setExpiredRule = defineUseCase({
  name: 'certificate-life/set-expired-rule',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a, Điều 12 khoản 3',
  input: z.object({
    provinceCode: z.string().regex(/^\d{2}$/),
    kind: oneOf(expiredKinds),
    validFrom: date,
    basisNumber: text(60),
    basisDate: date,
    basisBody: text(200),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const { db, today } = context;
    const wrong: FieldProblem[] = [];
    // What was filed under the rule of its day stays as it was.
    if (input.validFrom < today) wrong.push({ path: 'validFrom', code: 'certificate-life/rule-in-past' });
    if (input.basisDate > today) wrong.push({ path: 'basisDate', code: 'certificate-life/paper-in-future' });
    const known = await listExpiredRules(db, input.provinceCode);
    if (known.some((one) => one.validFrom === input.validFrom)) {
      wrong.push({ path: 'validFrom', code: 'certificate-life/rule-of-that-day' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const row: ExpiredProductRule = {
      ...input,
      id: context.newId<'expired-product-rule'>(),
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    await insertExpiredRule(db, row);
    context.touch({ kind: 'expired-product-rule', id: row.id, before: null, after: row });
    return ok({ kind: row.kind, validFrom: row.validFrom });
  },
});
