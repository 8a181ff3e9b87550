// The uploaded files on their way out of and into their folder. A folder that is being filled can be put back.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files in the making; never part of a dump. */
const DRAFT = /\.part$/;

/** Folders of files that are still arriving and that nobody has checked, and of their locks; never part of a dump either. */
const ARRIVING = /^arriving(-locks)?\//;

/** Every finished file below `root`, as `ab/cd/…` with its size, in a fixed order. */
export async function listFiles(root: string): Promise<readonly { path: string; bytes: number }[]> {
  if (!existsSync(root)) return [];
  const found: { path: string; bytes: number }[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || DRAFT.test(entry.name)) continue;
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(root.length + 1).replaceAll('\\', '/');
    if (ARRIVING.test(path)) continue;
    found.push({ path, bytes: (await stat(full)).size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Files being brought in: kept when all is well, taken back when not. */
export interface Arrival {
  /** Writes one file; the same content already there is left alone. */
  add(path: string, sha256: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** All is well: what stood in the way is forgotten. */
  keep(): Promise<void>;
  /** Takes everything back. */
  undo(): Promise<void>;
}

/** Begins to bring files into `root`. */
export function receiveFiles(root: string, nonce: string): Arrival {
  const added: { path: string; earlier: string | null }[] = [];
  return {
    async add(path, sha256, content) {
      const target = join(root, path);
      if (existsSync(target) && (await hashOfFile(target)) === sha256) {
        for await (const _ of content);
        return;
      }
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const draft = `${target}.${nonce}.part`;
      try {
        await pipeline(Readable.from(content), createWriteStream(draft, { mode: 0o600, flush: true }));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      const earlier = existsSync(target) ? `${target}.${nonce}.earlier.part` : null;
      if (earlier !== null) await rename(target, earlier);
      await rename(draft, target);
      added.push({ path: target, earlier });
    },
    async keep() {
      for (const { earlier } of added) if (earlier !== null) await rm(earlier, { force: true });
    },
    async undo() {
      for (const { path, earlier } of added.splice(0).reverse()) {
        if (earlier === null) await rm(path, { force: true });
        else await rename(earlier, path);
      }
    },
  };
}

/** Removes finished files that are not among `kept`: after a restore that replaced everything. */
export async function removeOthers(root: string, kept: ReadonlySet<string>): Promise<number> {
  const others = (await listFiles(root)).filter(({ path }) => !kept.has(path));
  for (const { path } of others) await rm(join(root, path), { force: true });
  return others.length;
}
