// Reads a dump from the first to the last byte and compares it with its own list, before anything else is touched.

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { countRows, type TransferProgress } from './dump.ts';
import type { Manifest, Part } from './manifest.ts';
import { FORMAT_VERSION, hashOf, MANIFEST_NAME, MANIFEST_SUM_NAME, parseManifest } from './manifest.ts';
import { type DamageFault, refusalOf, stopIfAsked, TransferRefused, transferProblem } from './problems.ts';

/** A manifest of a million files is some 150 MB; nothing larger is one of ours. */
const MANIFEST_LIMIT = 512 * 1024 * 1024;

export interface VerifyOptions {
  readonly source: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

interface Met {
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** Checks every byte of a dump. Cut off, changed, of another kind: refused with what is wrong. */
export async function verifyDump(options: VerifyOptions): Promise<Result<Manifest, Problem>> {
  const path = resolve(options.source);
  try {
    return ok(await readAndCompare(path, options));
  } catch (error) {
    const refusal = refusalOf(error, path);
    if (refusal === null) throw error;
    return refuse(refusal);
  }
}

async function readAndCompare(path: string, options: VerifyOptions): Promise<Manifest> {
  const whole = (await stat(path).catch(() => null))?.size ?? 0;
  const met = new Map<string, Met>();
  let manifestText: string | null = null;
  let manifestSum: string | null = null;
  for await (const entry of readArchive(path, (done) => options.onProgress?.({ phase: 'verify', done, whole }))) {
    stopIfAsked(options.signal);
    if (met.has(entry.path) || manifestSum !== null) throw damage(path, 'unlisted', entry.path);
    if (entry.path === MANIFEST_NAME) manifestText = await textOf(entry, path);
    else if (entry.path === MANIFEST_SUM_NAME) manifestSum = await textOf(entry, path);
    else met.set(entry.path, await measure(entry));
  }
  if (manifestText === null || manifestSum === null) throw damage(path, 'missing', MANIFEST_NAME);
  if (manifestSum !== `${hashOf(manifestText)}  ${MANIFEST_NAME}\n`) throw damage(path, 'changed', MANIFEST_NAME);
  const manifest = parseManifest(manifestText);
  if (manifest === null) throw new TransferRefused(transferProblem('invalid', 'transfer/not-a-dump', { path }));
  if (manifest.formatVersion > FORMAT_VERSION) {
    const details = { path, found: manifest.formatVersion, known: FORMAT_VERSION };
    throw new TransferRefused(transferProblem('invalid', 'transfer/newer-format', details));
  }
  compare(path, manifest, met);
  return manifest;
}

function damage(path: string, fault: DamageFault, entry: string): TransferRefused {
  return new TransferRefused(transferProblem('invalid', 'transfer/damaged', { path, fault, entry }));
}

async function textOf(entry: ArchiveEntry, path: string): Promise<string> {
  if (entry.bytes > MANIFEST_LIMIT) throw damage(path, 'changed', entry.path);
  const chunks: Buffer[] = [];
  for await (const chunk of entry.content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function measure(entry: ArchiveEntry): Promise<Met> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const chunk of entry.content) {
    hash.update(chunk);
    rows += countRows(chunk);
  }
  return { bytes: entry.bytes, sha256: hash.digest('hex'), rows };
}

/** Every entry listed, nothing else there, each with its length and hash, each table with its rows. */
function compare(path: string, manifest: Manifest, met: Map<string, Met>): void {
  const check = (part: Part): number => {
    const found = met.get(part.path);
    if (found === undefined) throw damage(path, 'missing', part.path);
    if (found.bytes !== part.bytes || found.sha256 !== part.sha256) throw damage(path, 'changed', part.path);
    met.delete(part.path);
    return found.rows;
  };
  for (const table of manifest.tables) {
    const rows = table.parts.reduce((sum, part) => sum + check(part), 0);
    if (rows !== table.rows) throw damage(path, 'changed', table.name);
  }
  for (const file of manifest.files) check(file);
  const [surplus] = met.keys();
  if (surplus !== undefined) throw damage(path, 'unlisted', surplus);
}
