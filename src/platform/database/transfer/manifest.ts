// The list inside a dump: every table, part, sequence and file with its SHA-256, and the state of the schema.

import { createHash } from 'node:crypto';

/** Grows only when an older program could not read a newer dump. */
export const FORMAT_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';
export const MANIFEST_SUM_NAME = 'manifest.json.sha256';

/** One stretch of content in the archive. */
export interface Part {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of all its parts, one after the other. */
  readonly sha256: string;
  readonly parts: readonly Part[];
}

export interface DumpedSequence {
  readonly name: string;
  /** The value it gives next; text, since a sequence may pass 2^53. */
  readonly nextValue: string;
}

export interface Manifest {
  readonly format: 'openocop-dump';
  readonly formatVersion: number;
  readonly createdAt: string;
  readonly appVersion: string;
  readonly serverVersion: string;
  readonly migrations: readonly string[];
  readonly excluded: readonly string[];
  readonly tables: readonly DumpedTable[];
  readonly sequences: readonly DumpedSequence[];
  readonly files: readonly Part[];
}

/** SHA-256 in hex. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value);

function isPart(value: unknown): value is Part {
  const part = value as Part;
  return isText(part?.path) && isCount(part.bytes) && isHash(part.sha256);
}

function isTable(value: unknown): value is DumpedTable {
  const t = value as DumpedTable;
  const named = isText(t?.name) && isTexts(t.columns) && isCount(t.rows) && isHash(t.sha256);
  return named && Array.isArray(t.parts) && t.parts.every(isPart);
}

function isSequence(value: unknown): value is DumpedSequence {
  const s = value as DumpedSequence;
  return isText(s?.name) && isText(s.nextValue) && /^-?\d+$/.test(s.nextValue);
}

/** A path below `files/` that stays there: no `..`, no absolute path, no backslash. */
export function isSafeFilePath(path: string): boolean {
  return /^files\/[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').some((step) => step === '..' || step === '.');
}

/** Reads a manifest's text strictly; null where it is not one of ours. */
export function parseManifest(text: string): Manifest | null {
  let m: Manifest;
  try {
    m = JSON.parse(text) as Manifest;
  } catch {
    return null;
  }
  if (m?.format !== 'openocop-dump' || !isCount(m.formatVersion)) return null;
  const head =
    [m.createdAt, m.appVersion, m.serverVersion].every(isText) && isTexts(m.migrations) && isTexts(m.excluded);
  const lists = [m.tables, m.sequences, m.files].every(Array.isArray);
  if (!head || !lists) return null;
  if (!m.tables.every(isTable) || !m.sequences.every(isSequence)) return null;
  return m.files.every((file) => isPart(file) && isSafeFilePath(file.path)) ? m : null;
}
