// Whether a file of the open data is what its dictionary says: columns, types, lists of values, what is never empty. Read from the dictionary
// that lies beside the file, so that a copy of years ago is held against its own.

import { parseIsoDate } from '#kernel/calendar.ts';
import { type ValueType, valueTypes } from './open-data-fields.ts';

/** A column as the dictionary describes it; `type` is `null` in a dictionary from before it named types. */
export interface ColumnRule {
  readonly dataset: string;
  readonly field: string;
  readonly type: ValueType | null;
  readonly required: boolean;
  readonly values: readonly string[] | null;
}

export const faultKinds = [
  'unknown-column',
  'missing-column',
  'row-length',
  'missing-value',
  'not-of-type',
  'not-in-list',
  'unreadable',
  'no-dictionary',
  'not-described',
  'rows-differ',
  'not-kept',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is wrong, and where. Row 1 of a CSV file is its heading; row 1 of a JSON file is its first row. */
export interface OpenDataFault {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: FaultKind;
  /** The value that stands there, shortened; or what was expected. */
  readonly said: string;
}

type Line = Readonly<Record<string, unknown>>;

const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The columns of every file by the content of `dictionary.json`; `null` where it is no dictionary. */
export function columnsOf(dictionary: unknown): readonly ColumnRule[] | null {
  const fields = isLine(dictionary) ? dictionary['fields'] : null;
  if (!Array.isArray(fields)) return null;
  const rules: ColumnRule[] = [];
  for (const line of fields as readonly unknown[]) {
    if (!isLine(line) || typeof line['dataset'] !== 'string' || typeof line['field'] !== 'string') return null;
    const { dataset, field, values } = line as { dataset: string; field: string; values?: unknown };
    rules.push({
      dataset,
      field,
      type: valueTypes.find((type) => type === line['type']) ?? null,
      required: line['required'] === true,
      values: Array.isArray(values) ? values.map(String) : null,
    });
  }
  return rules;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Whether the text of a cell is of a type. */
const textIs: Readonly<Record<ValueType, (text: string) => boolean>> = {
  text: () => true,
  integer: (text) => /^-?\d{1,15}$/.test(text),
  number: (text) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text),
  boolean: (text) => text === 'true' || text === 'false',
  date: (text) => parseIsoDate(text) !== null,
  instant: (text) => parseIsoDate(INSTANT.exec(text)?.[1] ?? '') !== null,
};

/** The kind of value that JSON writes a type as. */
const written: Readonly<Record<ValueType, 'string' | 'number' | 'boolean'>> = {
  text: 'string',
  date: 'string',
  instant: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/** What is wrong with a value; `null`: nothing. In CSV every value is text, and an empty one is none. */
function faultOf(value: unknown, rule: ColumnRule, format: 'csv' | 'json'): FaultKind | null {
  if (value === null || value === undefined || (format === 'csv' && value === '')) {
    return rule.required ? 'missing-value' : null;
  }
  if (rule.type !== null) {
    if (format === 'json' && typeof value !== written[rule.type]) return 'not-of-type';
    if (!textIs[rule.type](String(value))) return 'not-of-type';
  }
  return rule.values === null || rule.values.includes(String(value)) ? null : 'not-in-list';
}

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** A table as it was read: its columns where it has a heading, and its rows with their numbers. */
export interface ReadTable {
  readonly format: 'csv' | 'json';
  /** Of CSV; `null`: each row names its own. */
  readonly heading: readonly string[] | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] | Line }[];
}

const differing = (file: string, row: number | null, names: readonly string[], rules: readonly ColumnRule[]) => {
  const known = new Set(rules.map(({ field }) => field));
  const fault = (kind: FaultKind, column: string): OpenDataFault => ({ file, row, column, kind, said: '' });
  return [
    ...names.filter((name) => !known.has(name)).map((name) => fault('unknown-column', name)),
    ...[...known].filter((name) => !names.includes(name)).map((name) => fault('missing-column', name)),
  ];
};

/**
 * Everything that is wrong with a file, in the order of its rows.
 * @example checkTable('units.csv', rules, { format: 'csv', heading: ['code'], rows: [] }) // missing-column …
 */
export function checkTable(
  file: string,
  rules: readonly ColumnRule[],
  { format, heading, rows }: ReadTable,
): readonly OpenDataFault[] {
  const faults: OpenDataFault[] = heading === null ? [] : differing(file, 1, heading, rules);
  const byName = new Map(rules.map((rule) => [rule.field, rule]));
  for (const { row, cells } of rows) {
    if (Array.isArray(cells) && heading !== null && cells.length !== heading.length) {
      const said = `${cells.length} / ${heading.length}`;
      faults.push({ file, row, column: null, kind: 'row-length', said });
      continue;
    }
    const named: readonly (readonly [string, unknown])[] =
      heading === null ? Object.entries(cells) : heading.map((name, at) => [name, (cells as readonly string[])[at]]);
    if (heading === null) {
      const names = named.map(([name]) => name);
      faults.push(...differing(file, row, names, rules));
    }
    for (const [column, value] of named) {
      const rule = byName.get(column);
      const kind = rule === undefined ? null : faultOf(value, rule, format);
      if (kind !== null) faults.push({ file, row, column, kind, said: shortened(value) });
    }
  }
  return faults;
}
