// Takes the register out as a spreadsheet: who, for what, which part of it. The act is written down; the file is made when
// it is fetched, by the same person, within a day.

import { z } from 'zod';
import { millisecondsOf } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { countExported, type ExportFilters } from '#modules/products/services.ts';
import { id, oneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { unitOfImport } from '../find-import.ts';
import { findExport, insertExport, type RegisterExport } from '../store.ts';

const SHORTEST_PURPOSE = 10;
const HOURS = 24;

export const exportRegister = defineUseCase({
  name: 'exchange/export-register',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    purpose: text(500),
    format: oneOf(['xlsx', 'csv']),
    text: optionalText(120),
    stars: optionalText(1),
    commune: optionalText(5),
  }),
  subject: async (_input, context) => ok(await unitOfImport(context.reach, null)),
  async run(input, context) {
    if (input.purpose.length < SHORTEST_PURPOSE) {
      return refuse(invalidFields([{ path: 'purpose', code: 'exchange/purpose-too-short' }]));
    }
    const filters: ExportFilters = {
      text: input.text ?? '',
      stars: input.stars ?? '',
      commune: input.commune ?? '',
    };
    const products = await countExported(context.db, context.reach, filters);
    if (products === 0) return refuse(problem('invalid', 'exchange/nothing-to-export'));
    const unit = await unitOfImport(context.reach, null);
    const made: RegisterExport = {
      id: context.newId<'register-export'>(),
      madeBy: context.actor.accountId,
      madeByName: context.actor.displayName,
      provinceCode: unit.provinceCode,
      communeCode: unit.communeCode,
      purpose: input.purpose,
      filters: { ...filters },
      format: input.format,
      products,
      madeAt: context.now,
    };
    await insertExport(context.db, made);
    context.touch({ kind: 'register-export', id: made.id, before: null, after: made });
    return ok({ id: made.id, products });
  },
});

/** The short code that an export carries in its title, so that a copy can be led back to who took it out. */
export function exportCode(exportId: string): string {
  return exportId.slice(-8).toUpperCase();
}

/** One's own export, with whether it can still be fetched. */
export const viewExport = defineUseCase({
  name: 'exchange/view-export',
  kind: 'read',
  legalBasis: null,
  input: z.object({ id: id<'register-export'>() }),
  async run(input, context) {
    const found = await findExport(context.db, input.id);
    if (found === null || found.madeBy !== context.actor.accountId) return refuse(notFound);
    const age = millisecondsOf(context.now) - millisecondsOf(found.madeAt);
    return ok({ ...found, open: age <= HOURS * 3_600_000, reach: context.reach });
  },
});
