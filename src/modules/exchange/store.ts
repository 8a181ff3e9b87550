// Tables of the exchange room: spreadsheets on their way in with their rows, and exports that were made.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { Decision, ImportChoices, ImportRow, Proposal } from './rules/import-row.ts';
import type { ImportCounts, ImportOutcome, ImportSheet, ImportState } from './rules/register-import.ts';
import type { SheetInput } from './rules/sheet.ts';

export type ImportId = Id<'register-import'>;
export type ExportId = Id<'register-export'>;

/** A spreadsheet on its way in; what it made is asked for apart (`findOutcome`), it may be large. */
export interface RegisterImport {
  readonly id: ImportId;
  readonly version: number;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileHash: string;
  readonly asOf: LocalDate;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly sheets: readonly ImportSheet[];
  readonly counts: ImportCounts;
  readonly choices: ImportChoices;
  readonly madeAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly undoneAt: Instant | null;
}

export interface RegisterExport {
  readonly id: ExportId;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly purpose: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly format: 'xlsx' | 'csv';
  readonly products: number;
  readonly madeAt: Instant;
}

type Tables = {
  registerImport: Row<RegisterImport>;
  registerExport: Row<RegisterExport>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

const imports = [
  'id',
  'version',
  'state',
  'fileName',
  'fileHash',
  'asOf',
  'provinceCode',
  'communeCode',
  'madeBy',
  'madeByName',
  'sheets',
  'counts',
  'choices',
  'madeAt',
  'confirmedAt',
  'undoneAt',
] as const satisfies readonly (keyof RegisterImport)[];

export async function insertImport(db: Db, row: RegisterImport): Promise<void> {
  await insertRows(db, 'register_import', [row]);
}

export async function findImport(db: Db, id: ImportId): Promise<RegisterImport | null> {
  const row = await tables(db)
    .selectFrom('registerImport')
    .select([...imports])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Names of the files of these imports, within a reach; of those thrown away none. */
export async function findImportNames(
  db: Db,
  reach: Reach,
  ids: readonly ImportId[],
): Promise<readonly Pick<RegisterImport, 'id' | 'fileName'>[]> {
  return await tables(db)
    .selectFrom('registerImport')
    .select(['id', 'fileName'])
    .where('state', '!=', 'discarded')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .execute();
}

/** Holds the import until the end of the transaction, so that two acts on it come one after the other. */
export async function lockImport(db: Db, id: ImportId): Promise<RegisterImport | null> {
  await query(db, 'select id from register_import where id = $1 for update', [id]);
  return await findImport(db, id);
}

/** The newest imports of a reach that were not thrown away. */
export async function listImports(db: Db, reach: Reach, limit: number): Promise<readonly RegisterImport[]> {
  return await tables(db)
    .selectFrom('registerImport')
    .select([...imports])
    .where('state', '!=', 'discarded')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** How many imports of a reach were read and wait to be confirmed. */
export async function countStagedImports(db: Db, reach: Reach): Promise<number> {
  const counted = await tables(db)
    .selectFrom('registerImport')
    .select(sql<number>`count(*)`.as('staged'))
    .where('state', '=', 'staged')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .executeTakeFirstOrThrow();
  return counted.staged;
}

/** The cells of a workbook whose name columns a person may still say, with those already said, by sheet. */
export interface OpenWorkbook {
  readonly sheets: readonly SheetInput[];
  readonly nameColumns: Readonly<Record<string, number>>;
}

export async function keepWorkbook(db: Db, id: ImportId, workbook: OpenWorkbook | null): Promise<void> {
  await query(db, 'update register_import set open_workbook = $2 where id = $1', [
    id,
    workbook === null ? null : JSON.stringify(workbook),
  ]);
}

export async function findWorkbook(db: Db, id: ImportId): Promise<OpenWorkbook | null> {
  const [row] = await query<{ workbook: string | null }>(
    db,
    'select open_workbook as workbook from register_import where id = $1',
    [id],
  );
  return row?.workbook ? (JSON.parse(row.workbook) as OpenWorkbook) : null;
}

type Changeable = Pick<RegisterImport, 'state' | 'sheets' | 'counts' | 'choices' | 'confirmedAt' | 'undoneAt'> & {
  readonly outcome: ImportOutcome;
};

/** Changes an import that was locked before; its version counts up. */
export async function updateImport(db: Db, id: ImportId, changes: Partial<Changeable>): Promise<void> {
  const columns: Readonly<Record<keyof Changeable, string>> = {
    state: 'state',
    sheets: 'sheets',
    counts: 'counts',
    choices: 'choices',
    confirmedAt: 'confirmed_at',
    undoneAt: 'undone_at',
    outcome: 'outcome',
  };
  const entries = Object.entries(changes) as [keyof Changeable, unknown][];
  const set = entries.map(([field], i) => `${columns[field]} = $${i + 2}`);
  const values = entries.map(([, value]) =>
    value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
  );
  await query(db, `update register_import set ${['version = version + 1', ...set].join(', ')} where id = $1`, [
    id,
    ...values,
  ]);
}

export async function findOutcome(db: Db, id: ImportId): Promise<ImportOutcome | null> {
  const [row] = await query<{ outcome: ImportOutcome | null }>(
    db,
    'select outcome from register_import where id = $1',
    [id],
  );
  return row?.outcome ?? null;
}

export async function insertImportRows(db: Db, importId: ImportId, rows: readonly ImportRow[]): Promise<void> {
  const BATCH = 4_000;
  for (let at = 0; at < rows.length; at += BATCH) {
    const part = rows.slice(at, at + BATCH);
    // JSON text has no line break in it: joined by them, nothing of it need be escaped.
    await query(
      db,
      `insert into register_import_row (import_id, position, sheet, row, proposal, severity, content)
       select $1, r.* from unnest($2::int[], $3::text[], $4::int[], $5::text[], $6::text[], string_to_array($7, E'\\n'))
              as r (position, sheet, row, proposal, severity, content)`,
      [
        importId,
        part.map((row) => row.position),
        part.map((row) => row.sheet),
        part.map((row) => row.row),
        part.map((row) => row.proposal),
        part.map((row) => row.severity),
        part.map((row) => JSON.stringify(row.content)).join('\n'),
      ],
    );
  }
}

export async function deleteImportRows(db: Db, importId: ImportId): Promise<void> {
  await query(db, 'delete from register_import_row where import_id = $1', [importId]);
}

interface StoredRow extends Omit<ImportRow, 'content'> {
  readonly content: string;
}
const ROW = `position, sheet, row, proposal, severity, decision, commune_code as "communeCode", content,
  product_id as "productId"`;
const read = ({ content, ...row }: StoredRow): ImportRow => ({
  ...row,
  content: JSON.parse(content) as ImportRow['content'],
});

/** Every row, in the order of the file. */
export async function findImportRows(db: Db, importId: ImportId): Promise<readonly ImportRow[]> {
  const rows = await query<StoredRow>(
    db,
    `select ${ROW} from register_import_row where import_id = $1 order by position`,
    [importId],
  );
  return rows.map(read);
}

/** What the preview shows: rows by severity, by proposal, or those that wait for a word. */
export interface RowFilter {
  readonly severity: string | null;
  readonly proposal: Proposal | null;
  readonly undecided: boolean;
}

const FILTER = `import_id = $1 and ($2::text is null or severity = $2) and ($3::text is null or proposal = $3)
  and (not $4 or (proposal = 'near' and decision is null))`;

export async function listImportRows(
  db: Db,
  importId: ImportId,
  filter: RowFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly ImportRow[]; readonly total: number }> {
  const values = [importId, filter.severity, filter.proposal, filter.undecided];
  const rows = await query<StoredRow>(
    db,
    `select ${ROW} from register_import_row where ${FILTER} order by position offset $5 limit $6`,
    [...values, page.offset, page.limit],
  );
  const [counted] = await query<{ n: number }>(
    db,
    `select count(*) as n from register_import_row where ${FILTER}`,
    values,
  );
  return { rows: rows.map(read), total: counted?.n ?? 0 };
}

/** How many rows there are of each proposal, severity and word. */
export async function countImportRows(
  db: Db,
  importId: ImportId,
): Promise<
  readonly {
    readonly proposal: Proposal;
    readonly severity: string;
    readonly decision: Decision | null;
    readonly n: number;
  }[]
> {
  return await query(
    db,
    `select proposal, severity, decision, count(*) as n from register_import_row
      where import_id = $1 group by proposal, severity, decision`,
    [importId],
  );
}

export async function findImportRow(db: Db, importId: ImportId, position: number): Promise<ImportRow | null> {
  const [row] = await query<StoredRow>(
    db,
    `select ${ROW} from register_import_row where import_id = $1 and position = $2`,
    [importId, position],
  );
  return row === undefined ? null : read(row);
}

export interface RowDecision {
  readonly position: number;
  readonly decision: Decision | null;
  readonly communeCode: string | null;
}

export async function writeDecisions(db: Db, importId: ImportId, rows: readonly RowDecision[]): Promise<void> {
  await query(
    db,
    `update register_import_row t set decision = r.decision, commune_code = r.commune_code
       from unnest($2::int[], $3::text[], $4::text[]) as r (position, decision, commune_code)
      where t.import_id = $1 and t.position = r.position`,
    [importId, rows.map((r) => r.position), rows.map((r) => r.decision), rows.map((r) => r.communeCode)],
  );
}

/** Notes which product each row became or changed. */
export async function writeProducts(
  db: Db,
  importId: ImportId,
  rows: readonly { readonly position: number; readonly productId: ProductId }[],
): Promise<void> {
  await query(
    db,
    `update register_import_row t set product_id = r.product_id
       from unnest($2::int[], $3::uuid[]) as r (position, product_id)
      where t.import_id = $1 and t.position = r.position`,
    [importId, rows.map((r) => r.position), rows.map((r) => r.productId)],
  );
}

/** Imports that nobody confirmed within the time, and those thrown away: rows and all. */
export async function deleteStaleImports(db: Db, before: Instant): Promise<number> {
  const rows = await query(
    db,
    `delete from register_import where state = 'discarded' or (state = 'staged' and made_at < $1) returning id`,
    [before],
  );
  return rows.length;
}

export async function insertExport(db: Db, row: RegisterExport): Promise<void> {
  await insertRows(db, 'register_export', [row]);
}

export async function findExport(db: Db, id: ExportId): Promise<RegisterExport | null> {
  const row = await tables(db).selectFrom('registerExport').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** The newest exports of a reach. */
export async function listExports(db: Db, reach: Reach, limit: number): Promise<readonly RegisterExport[]> {
  return await tables(db)
    .selectFrom('registerExport')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
