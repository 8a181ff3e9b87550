// The list of hashes in a bundle, in the form that `sha256sum -c` reads.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const SUMS_NAME = 'SHA256SUMS';

/** Above this a file is read piece by piece; a bundle has thousands of small ones, for which one read is far quicker. */
const WHOLE_BYTES = 8 * 1024 * 1024;

/** SHA-256 of a file, in hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  if ((await stat(path)).size <= WHOLE_BYTES) return hash.update(await readFile(path)).digest('hex');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** One thing in a folder, by its path below it. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** Everything below a folder as `a/b/c`, each folder before what is in it, sorted; those in `without` are passed by. */
export async function treeBelow(root: string, without: readonly string[] = []): Promise<readonly TreeEntry[]> {
  const found: TreeEntry[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (without.includes(path)) continue;
      const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file';
      found.push({ path, kind });
      if (kind === 'folder') await walk(path);
    }
  };
  await walk('');
  return found;
}

async function filesBelow(root: string, without: readonly string[] = []): Promise<readonly string[]> {
  return (await treeBelow(root, without)).flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
}

/** The list of every file below `root`, except itself. */
export async function sumsOf(root: string): Promise<string> {
  const lines: string[] = [];
  for (const path of await filesBelow(root)) {
    if (path !== SUMS_NAME) lines.push(`${await hashFile(join(root, path))}  ${path}\n`);
  }
  return lines.join('');
}

/** Reads a list; null where a line is not one, or leads out of the folder. */
export function parseSums(text: string): ReadonlyMap<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').filter(Boolean)) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    const path = match?.[2] ?? '';
    if (match === null || path.startsWith('/') || path.split('/').includes('..')) return null;
    sums.set(path, match[1] ?? '');
  }
  return sums;
}

/** Files that differ from the list, are missing, or are not on it. `without`: folders that are not the program's. */
export async function compareWithSums(
  root: string,
  sums: ReadonlyMap<string, string>,
  without: readonly string[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [path, sum] of sums) {
    const info = await lstat(join(root, path)).catch(() => null);
    if (info === null || !info.isFile() || (await hashFile(join(root, path))) !== sum) wrong.push(path);
  }
  for (const path of await filesBelow(root, without)) {
    if (path !== SUMS_NAME && !sums.has(path)) wrong.push(path);
  }
  return wrong.sort();
}
