// Whether the built program is that of the sources beside it.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
export const stampPath = join(root, 'dist', 'built.json');

const PLACES = ['src', 'law', 'vite.config.ts', 'package-lock.json'];

function walk(path, found) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (info.isDirectory()) {
    for (const name of readdirSync(path).sort()) walk(join(path, name), found);
  } else if (!path.endsWith('.test.ts')) {
    found.push(`${path.slice(root.length)} ${info.size} ${Math.trunc(info.mtimeMs)}`);
  }
}

/** A fingerprint of every source file by path, size and time; null in an installed bundle, which has no sources. */
export function sourcesFingerprint() {
  if (!existsSync(join(root, 'src'))) return null;
  const found = [];
  for (const place of PLACES) walk(join(root, place), found);
  return createHash('sha256').update(found.join('\n')).digest('hex');
}

/** True when `dist` was built of exactly these sources, or there are no sources to build. */
export function isBuilt() {
  const now = sourcesFingerprint();
  if (now === null) return true;
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8')).fingerprint === now;
  } catch {
    return false;
  }
}
