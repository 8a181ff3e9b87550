// Records of a room to rows of its tables: camelCase fields become snake_case columns, many rows travel as one JSON
// parameter, and an update names the version it was made from. Field names come from code, never from input.

import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely';
import { type Db, query } from './db.ts';

/**
 * An object with these members and nothing in them. V8 keeps a copy of such a whole object small and quick, and turns one
 * that is given its members one by one into a slow dictionary: at thousands of wide rows that is most of the time.
 */
function emptyWith(members: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(members.map((member) => [member, null]));
}

/** Kysely's own way for reads: columns in camelCase, JSON inside a column left as it is. */
class CamelCaseRows extends CamelCasePlugin {
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const columns = Object.keys(result.rows[0] ?? {});
    const fields = columns.map((column) => this.camelCase(column));
    const empty = emptyWith(fields);
    const rows = result.rows.map((row) => {
      const record = { ...empty };
      for (let i = 0; i < fields.length; i += 1) record[fields[i] as string] = row[columns[i] as string];
      return record;
    });
    return { ...result, rows };
  }
}
export const camelCase = new CamelCaseRows({ maintainNestedObjectKeys: true });

/** A record as a store writes it: one member for each column. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** A record type as Kysely wants its tables. */
export type Row<Content> = { readonly [Field in keyof Content]: Content[Field] };

const MOST_ROWS_AT_ONCE = 5_000;

/** `legalRepresentativeName` is the column `legal_representative_name`; anything but plain letters is a fault. */
export function columnOf(field: string): string {
  if (!/^[a-z][A-Za-z]*$/.test(field)) throw new Error(`not the name of a field: ${field}`);
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * Before many rows at once: search indexes take them in unsorted and sort them later (by themselves, within minutes),
 * which halves the time of an import. Holds for this transaction only; a handful of rows changes nothing.
 */
export async function widenSearchIntake(db: Db, rows: number): Promise<void> {
  if (rows >= 500) await query(db, "set local gin_pending_list_limit = '64MB'");
}

/** Inserts records that all have the same fields, some thousand a statement. Nothing given at all: the column's default. */
export async function insertRows(db: Db, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const all = rows as readonly RecordRow[];
  const fields = Object.keys(first).filter((field) =>
    all.some((row) => row[field] !== null && row[field] !== undefined),
  );
  const columns = fields.map(columnOf);
  const list = columns.join(', ');
  const empty = emptyWith(columns);
  for (let at = 0; at < all.length; at += MOST_ROWS_AT_ONCE) {
    const written = all.slice(at, at + MOST_ROWS_AT_ONCE).map((row) => {
      const content = { ...empty };
      for (let i = 0; i < fields.length; i += 1) content[columns[i] as string] = row[fields[i] as string];
      return content;
    });
    await query(
      db,
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(written)],
    );
  }
}

/**
 * Changes the given fields of one record if it still has `version`, and counts the version up.
 * False: somebody changed or removed it meanwhile, and nothing was written.
 */
export async function updateRow(
  db: Db,
  table: string,
  key: { readonly id: string; readonly version: number },
  changes: object,
): Promise<boolean> {
  const columns = Object.keys(changes).filter((field) => field !== 'id' && field !== 'version');
  const set = columns.map((field) => `${columnOf(field)} = r.${columnOf(field)}`);
  const written = Object.fromEntries(columns.map((field) => [columnOf(field), (changes as RecordRow)[field]]));
  const rows = await query(
    db,
    `update ${table} t set ${['version = t.version + 1', ...set].join(', ')}
       from json_populate_record(null::${table}, $3::json) r
      where t.id = $1 and t.version = $2 returning t.version`,
    [key.id, key.version, JSON.stringify(written)],
  );
  return rows.length === 1;
}

/** Changes the same fields of many records at once, whatever their version, which counts up. `rows` carry their `id`. */
export async function updateRows(db: Db, table: string, rows: readonly { readonly id: string }[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const fields = Object.keys(first);
  const set = fields.filter((field) => field !== 'id').map((field) => `${columnOf(field)} = r.${columnOf(field)}`);
  for (let at = 0; at < rows.length; at += MOST_ROWS_AT_ONCE) {
    const part = rows.slice(at, at + MOST_ROWS_AT_ONCE) as readonly (RecordRow & { id: string })[];
    const written = part.map((row) => Object.fromEntries(fields.map((field) => [columnOf(field), row[field]])));
    await query(
      db,
      `update ${table} t set ${['version = t.version + 1', ...set].join(', ')}
         from json_populate_recordset(null::${table}, $1::json) r where t.id = r.id`,
      [JSON.stringify(written)],
    );
  }
}
