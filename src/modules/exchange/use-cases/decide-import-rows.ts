// What a person says of rows that wait: take, leave out, join to the proposed product, in which commune; and what is said
// once for the whole list. Also compares the rows with the register anew, where it changed meanwhile.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { importContent, importFor, proposingFor, subjectOfImport } from '../find-import.ts';
import { type ProposedRow, proposeRows } from '../propose-rows.ts';
import { type Decision, decisions, decisionsFor, type ImportRow } from '../rules/import-row.ts';
import { countsOf } from '../rules/register-import.ts';
import { proposalOf } from '../stage-rows.ts';
import {
  deleteImportRows,
  findImportRow,
  findImportRows,
  insertImportRows,
  type RowDecision,
  updateImport,
  writeDecisions,
} from '../store.ts';

/** `join`, `take`, `leave-out`, `take:03390` (take, in that commune), or empty for "not decided". */
const word = z.string().regex(/^(|(take|join|leave-out)(:\d{5})?)$/);

export const decideImportRows = defineUseCase({
  name: 'exchange/decide-import-rows',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    id: id<'register-import'>(),
    /** Word by position of the row. */
    rows: z.union([z.array(z.object({ position: z.coerce.number().int().min(1), word })), z.undefined()]),
    warnings: z.union([oneOf(['take', 'leave-out']), z.undefined()]),
    changes: z.union([oneOf(['take', 'leave-out']), z.undefined()]),
    compareAgain: tick,
  }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await importFor({ id: input.id }, 'decide', context);
    if (!found.ok) return found;
    const before = found.value;
    const problems: FieldProblem[] = [];
    const said: RowDecision[] = [];
    for (const [index, { position, word: written }] of (input.rows ?? []).entries()) {
      const row = await findImportRow(context.db, before.id, position);
      const [decision = '', communeCode = null] = written.split(':');
      const possible = row === null ? [] : decisionsFor(row);
      const offered = communeCode === null || row?.content.offers.includes(communeCode) === true;
      if (row === null || !offered || (decision !== '' && !possible.includes(decision as Decision))) {
        problems.push({
          path: `rows.${index}.word`,
          code: 'exchange/no-such-choice',
          details: { row: row?.row ?? position },
        });
      } else said.push({ position, decision: decisions.find((d) => d === decision) ?? null, communeCode });
    }
    if (problems.length > 0) return refuse(invalidFields(problems));
    await writeDecisions(context.db, before.id, said);
    const choices = { ...before.choices };
    if (input.warnings !== undefined) Object.assign(choices, { warnings: input.warnings });
    if (input.changes !== undefined) Object.assign(choices, { changes: input.changes });
    let { counts } = before;
    if (input.compareAgain) {
      const rows = await findImportRows(context.db, before.id);
      const proposed = await proposeRows(context.db, rows, await proposingFor(context, before.sheets));
      const fresh = rows.map((row, i): ImportRow => {
        const now = { ...row, ...proposalOf(row, proposed[i] as ProposedRow, row.content) };
        const kept = row.decision !== null && decisionsFor(now).includes(row.decision);
        return { ...now, decision: kept ? row.decision : null };
      });
      await deleteImportRows(context.db, before.id);
      await insertImportRows(context.db, before.id, fresh);
      await writeDecisions(
        context.db,
        before.id,
        fresh.filter((row) => row.decision !== null),
      );
      counts = countsOf(fresh);
    }
    await updateImport(context.db, before.id, { choices, counts });
    const after = { ...before, version: before.version + 1, choices, counts };
    context.touch({
      kind: 'register-import',
      id: before.id,
      before: importContent(before),
      after: { ...importContent(after), decided: said },
    });
    return ok({ id: before.id, version: after.version });
  },
});
