// One import with one page of its rows: the preview while it waits, its record afterwards.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, optionalOneOf, optionalWhole, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { subjectOfImport } from '../find-import.ts';
import type { FieldName } from '../rules/fields.ts';
import {
  effectOf,
  type FieldChange,
  type FindingCell,
  type ImportRow,
  proposals,
  type RowEffect,
} from '../rules/import-row.ts';
import {
  countImportRows,
  findImport,
  findImportRow,
  listImportRows,
  type RegisterImport,
  type RowFilter,
} from '../store.ts';

export const ROWS_A_PAGE = 50;

/** Columns whose codes are those of units before July 2025. */
const OF_OLD_UNITS: readonly FieldName[] = ['oldCommune', 'oldCommuneCode'];

/** A row as it is shown: with what will happen to it, names of communes, and where the earlier row stands. */
export interface ShownRow extends ImportRow {
  readonly effect: RowEffect;
  readonly commune: string | null;
  readonly offered: readonly { readonly code: string; readonly name: string }[];
  readonly targetCommune: string | null;
  /** The code of the product that the row became or changed, while it is in the register. */
  readonly productCode: string | null;
  readonly earlierRow: { readonly sheet: string; readonly row: number } | null;
}

export interface ImportView {
  readonly import: RegisterImport;
  readonly rows: readonly ShownRow[];
  readonly total: number;
  readonly page: number;
  readonly filter: RowFilter;
  readonly tallies: {
    readonly effects: Readonly<Record<RowEffect, number>>;
    readonly undecided: number;
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly byProposal: Readonly<Record<string, number>>;
  };
}

export const viewRegisterImport = defineUseCase({
  name: 'exchange/view-register-import',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    id: id<'register-import'>(),
    severity: optionalOneOf(['error', 'duplicate', 'warning', 'info', 'none']),
    proposal: optionalOneOf(proposals),
    undecided: tick,
    page: optionalWhole(1, 100_000),
  }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await findImport(context.db, input.id);
    if (found === null) return refuse(notFound);
    const page = input.page ?? 1;
    const { severity, proposal, undecided } = input;
    const filter: RowFilter = { severity, proposal, undecided };
    const window = { offset: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE };
    const { rows, total } = await listImportRows(context.db, input.id, filter, window);
    const labels = await loadUnitLabels();
    const products = await findProductsByIds(context.db, [...new Set(rows.flatMap((row) => row.productId ?? []))]);
    const codes = new Map(products.map((product) => [product.id, product.code]));
    // Where a code of a commune was read, people see its name.
    const oldColumns = new Set(
      found.sheets.flatMap(({ name, columns }) =>
        columns.filter(({ field }) => OF_OLD_UNITS.includes(field)).map(({ column }) => `${name}\n${column}`),
      ),
    );
    const named = (sheet: string, { column, read }: FindingCell): string | null => {
      if (read === null || !/^\d{5}$/.test(read)) return read;
      const unit = oldColumns.has(`${sheet}\n${column}`) ? labels.oldCommune(read) : labels.commune(read);
      return unit === read ? read : `${unit} (${read})`;
    };
    const namedChange = ({ field, before, after }: FieldChange): FieldChange => {
      if (!/communeCode$/i.test(field)) return { field, before, after };
      const name = (code: string | null): string | null =>
        code === null ? null : field.endsWith('oldCommuneCode') ? labels.oldCommune(code) : labels.commune(code);
      return { field, before: name(before), after: name(after) };
    };
    const shown: ShownRow[] = [];
    for (const row of rows) {
      const { content } = row;
      const earlier = content.earlier === null ? null : await findImportRow(context.db, input.id, content.earlier);
      const communeCode = row.communeCode ?? content.record.newCommuneCode;
      shown.push({
        ...row,
        content: {
          ...content,
          cells: content.cells.map((cell) => ({ ...cell, read: named(row.sheet, cell) })),
          changes: content.changes.map(namedChange),
        },
        effect: effectOf(row, found.choices),
        commune: communeCode === null ? null : labels.commune(communeCode),
        offered: content.offers.map((code) => ({ code, name: labels.commune(code) })),
        targetCommune: content.target?.communeCode == null ? null : labels.commune(content.target.communeCode),
        productCode: row.productId === null ? null : (codes.get(row.productId) ?? null),
        earlierRow: earlier === null ? null : { sheet: earlier.sheet, row: earlier.row },
      });
    }
    const view: ImportView = {
      import: found,
      rows: shown,
      total,
      page,
      filter,
      tallies: talliesOf(await countImportRows(context.db, input.id), found),
    };
    return ok(view);
  },
});

type Counted = Awaited<ReturnType<typeof countImportRows>>;

/** What would happen, counted from groups of rows: all rows of a group share proposal, severity and word. */
function talliesOf(groups: Counted, of: RegisterImport): ImportView['tallies'] {
  const effects = { nothing: 0, create: 0, change: 0, join: 0 };
  const bySeverity: Record<string, number> = {};
  const byProposal: Record<string, number> = {};
  let undecided = 0;
  for (const { proposal, severity, decision, n } of groups) {
    const content = { offers: [], target: null, earlier: decision === 'join' ? 1 : null };
    const row = { proposal, severity, decision, communeCode: null, content } as unknown as ImportRow;
    effects[effectOf(row, of.choices)] += n;
    bySeverity[severity] = (bySeverity[severity] ?? 0) + n;
    byProposal[proposal] = (byProposal[proposal] ?? 0) + n;
    if (proposal === 'near' && decision === null) undecided += n;
  }
  return { effects, undecided, bySeverity, byProposal };
}
