// Puts a judged and decided list into the register: one act, one transaction, one ledger entry that names every record.
// Refused where a product that a row was compared with changed meanwhile, with the rows.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase, type Touched } from '#runner/use-case.ts';
import { importContent, importFor, proposingFor, subjectOfImport } from '../find-import.ts';
import { isAsSeen, type ProposedRow, proposeRows } from '../propose-rows.ts';
import { effectOf, type ImportChoices, type ImportRow, type RowEffect } from '../rules/import-row.ts';
import { doneCounts } from '../rules/register-import.ts';
import { findImportRows, keepWorkbook, updateImport, writeProducts } from '../store.ts';
import { type PlannedRow, writeRows } from '../write-rows.ts';

/** Rows that a refusal names; the rest are counted. */
const MOST_NAMED = 20;

/** One line for a record in the ledger, however often the act touched it: as it was first, as it is last. */
export function touchedOnce(touched: readonly Touched[]): readonly Touched[] {
  const once = new Map<string, Touched>();
  for (const record of touched) {
    const key = `${record.kind} ${record.id}`;
    const earlier = once.get(key);
    once.set(key, earlier === undefined ? record : { ...record, before: earlier.before });
  }
  return [...once.values()];
}

/** A commune chosen by a person may show that the product is in the register; then the row changes it and makes no second. */
function effectNow(row: ImportRow, now: ProposedRow, choices: ImportChoices): RowEffect {
  const effect = effectOf(row, choices);
  if (effect !== 'create' || row.communeCode === null) return effect;
  return now.proposal === 'change' ? 'change' : now.proposal === 'same' ? 'nothing' : 'create';
}

export const confirmRegisterImport = defineUseCase({
  name: 'exchange/confirm-register-import',
  kind: 'act',
  legalBasis: null,
  input: z.object({ id: id<'register-import'>(), version }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await importFor(input, 'confirm', context);
    if (!found.ok) return found;
    const before = found.value;
    const rows = await findImportRows(context.db, before.id);
    const proposing = await proposingFor(context, before.sheets);
    const proposed = await proposeRows(context.db, rows, proposing);
    const plan = rows.map((row, i): PlannedRow => {
      const now = proposed[i] as ProposedRow;
      return { row, proposed: now, effect: effectNow(row, now, before.choices) };
    });
    const taken = plan.filter(({ effect }) => effect !== 'nothing');
    if (taken.length === 0) return refuse(problem('invalid', 'exchange/nothing-to-import'));
    const stale = taken.filter(({ row, proposed: now }) => row.communeCode === null && !isAsSeen(now, row));
    if (stale.length > 0) {
      const named = stale.slice(0, MOST_NAMED).map(({ row }) => `${row.sheet} ${row.row}`);
      return refuse(problem('conflict', 'exchange/register-changed', { count: stale.length, rows: named.join('; ') }));
    }
    const written = await writeRows(context, plan, proposing.reach);
    const counts = { ...before.counts, done: doneCounts(written.outcome, rows.length - taken.length) };
    await writeProducts(context.db, before.id, written.productOf);
    await keepWorkbook(context.db, before.id, null);
    await updateImport(context.db, before.id, {
      state: 'confirmed',
      confirmedAt: context.now,
      counts,
      outcome: written.outcome,
    });
    const after = {
      ...before,
      version: before.version + 1,
      state: 'confirmed' as const,
      confirmedAt: context.now,
      counts,
    };
    context.touch(
      ...touchedOnce([
        { kind: 'register-import', id: before.id, before: importContent(before), after: importContent(after) },
        ...written.touched,
      ]),
    );
    return ok({ id: before.id, version: after.version, ...counts.done });
  },
});
