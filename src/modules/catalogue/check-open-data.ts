// Holds files of the open data against the dictionary beside them: those made now, every monthly copy, or what lies in a folder.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDelimited } from '#platform/spreadsheets/read-delimited.ts';
import type { Ports } from '#runner/ports.ts';
import { formats, parseFileName, writeDataset, writeDictionary } from './open-data-files.ts';
import { type ColumnRule, checkTable, columnsOf, type OpenDataFault, type ReadTable } from './rules/open-data-check.ts';
import { datasets } from './rules/open-data-fields.ts';
import { listMonthlyFiles } from './store-open-data.ts';

/** More than any register of the country holds. */
const LIMITS = { fileBytes: 400_000_000, rows: 2_000_000 };
const DICTIONARY = 'dictionary.json';

/** A group of files with one dictionary: its bytes are read one file after another. */
interface Bundle {
  /** What stands before each name in a report: a month, a folder. */
  readonly where: string;
  /** Names as the dictionary knows them, each with the name it is reported by. */
  readonly names: readonly { readonly name: string; readonly shown: string }[];
  read(name: string): Promise<Uint8Array | null>;
}

export interface OpenDataReport {
  readonly files: readonly { readonly file: string; readonly rows: number; readonly typed: boolean }[];
  readonly faults: readonly OpenDataFault[];
}

function tableOf(bytes: Uint8Array, format: 'csv' | 'json'): ReadTable | null {
  if (format === 'csv') {
    const read = readDelimited(bytes, LIMITS);
    if (!read.ok) return null;
    const [heading, ...rows] = read.value;
    return heading === undefined ? null : { format, heading: heading.cells, rows };
  }
  try {
    const { rows } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { rows?: unknown };
    if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))) {
      return null;
    }
    return { format, heading: null, rows: rows.map((cells, at) => ({ row: at + 1, cells })) };
  } catch {
    return null;
  }
}

async function rulesOf(bundle: Bundle): Promise<readonly ColumnRule[] | null> {
  const bytes = await bundle.read(DICTIONARY);
  if (bytes === null) return null;
  try {
    return columnsOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

async function checkBundle(bundle: Bundle): Promise<OpenDataReport> {
  const rules = await rulesOf(bundle);
  const whole = (kind: OpenDataFault['kind'], file: string, said = ''): OpenDataFault => ({
    ...{ file, row: null, column: null, kind, said },
  });
  if (rules === null) return { files: [], faults: [whole('no-dictionary', `${bundle.where}${DICTIONARY}`)] };
  const files: OpenDataReport['files'][number][] = [];
  const faults: OpenDataFault[] = [];
  const counts = new Map<string, number>();
  for (const { name, shown } of bundle.names) {
    const asked = parseFileName(name);
    if (asked === null || asked.dataset === 'dictionary') continue;
    const file = `${bundle.where}${shown}`;
    const mine = rules.filter(({ dataset }) => dataset === asked.dataset);
    const bytes = mine.length === 0 ? null : await bundle.read(name);
    if (bytes === null) {
      faults.push(whole(mine.length === 0 ? 'not-described' : 'not-kept', file));
      continue;
    }
    const table = tableOf(bytes, asked.format);
    if (table === null) {
      faults.push(whole('unreadable', file));
      continue;
    }
    for (const fault of checkTable(file, mine, table)) faults.push(fault);
    files.push({ file, rows: table.rows.length, typed: mine.every(({ type }) => type !== null) });
    const twin = counts.get(asked.dataset);
    if (twin !== undefined && twin !== table.rows.length) {
      faults.push(whole('rows-differ', file, `${table.rows.length} / ${twin}`));
    }
    counts.set(asked.dataset, table.rows.length);
  }
  return { files, faults };
}

async function together(bundles: readonly Bundle[]): Promise<OpenDataReport> {
  const reports: OpenDataReport[] = [];
  for (const bundle of bundles) reports.push(await checkBundle(bundle));
  return { files: reports.flatMap(({ files }) => files), faults: reports.flatMap(({ faults }) => faults) };
}

/** The files as anybody would download them now. */
function liveBundle(ports: Ports): Bundle {
  const { database, clock } = ports;
  const source = { pool: database.readPool, db: database.read, day: clock.today() };
  const names = datasets.flatMap((dataset) => formats.map((format) => `${dataset}.${format}`));
  return {
    where: '',
    names: names.map((name) => ({ name, shown: name })),
    async read(name) {
      const asked = parseFileName(name);
      if (asked === null) return null;
      if (asked.dataset === 'dictionary') return new TextEncoder().encode(writeDictionary(asked.format).text);
      const pieces: string[] = [];
      for await (const piece of writeDataset(asked.dataset, asked.format, source).text) pieces.push(piece);
      return new TextEncoder().encode(pieces.join(''));
    },
  };
}

/** Checks the files of now and every monthly copy, each with its own dictionary. */
export async function checkOpenData(ports: Ports): Promise<OpenDataReport> {
  const kept = await listMonthlyFiles(ports.database.readPool);
  const months = [...new Set(kept.map(({ month }) => month))];
  const monthly = months.map((month): Bundle => {
    const files = new Map(kept.filter((one) => one.month === month).map((one) => [one.name, one]));
    return {
      where: `${month}/`,
      names: [...files.keys()].map((name) => ({ name, shown: name })),
      read: async (name) => {
        const file = files.get(name);
        return file === undefined ? null : await ports.files.get(file.sha256);
      },
    };
  });
  return await together([liveBundle(ports), ...monthly]);
}

/** `openocop-products-2026-11.csv`, as a file is named when it is saved, is `products.csv`. */
const plainName = (saved: string): string => saved.replace(/^openocop-(.+)-\d{4}-\d\d\.(csv|json)$/, '$1.$2');

/** Checks the files of a folder and of each folder in it; `null`: there is no such folder. */
export async function checkOpenDataFolder(folder: string): Promise<OpenDataReport | null> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (found === null) return null;
  const bundleOf = async (path: string, where: string): Promise<Bundle> => {
    const here = await readdir(path, { withFileTypes: true });
    const files = here.filter((entry) => entry.isFile()).map(({ name }) => ({ name: plainName(name), shown: name }));
    const shownOf = new Map(files.map(({ name, shown }) => [name, shown]));
    return {
      where,
      names: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      read: async (name) => {
        const shown = shownOf.get(name);
        return shown === undefined ? null : await readFile(join(path, shown));
      },
    };
  };
  const own = await bundleOf(folder, '');
  const within = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const bundles = await Promise.all(within.sort().map((name) => bundleOf(join(folder, name), `${name}/`)));
  const told = [own, ...bundles].filter(({ names }) => names.some(({ name }) => parseFileName(name) !== null));
  if (told.length > 0) return await together(told);
  return { files: [], faults: [{ file: DICTIONARY, row: null, column: null, kind: 'no-dictionary', said: '' }] };
}
