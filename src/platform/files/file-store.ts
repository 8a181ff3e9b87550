// Files by their content: stored once under their SHA-256, outside the web root, never changed.

import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileHash } from '#kernel/ids.ts';
import { sha256Hex } from '#platform/clock/random.ts';

export interface FileStore {
  readonly root: string;
  /** Stores bytes and answers their hash; storing the same bytes again changes nothing. */
  put(content: Uint8Array): Promise<FileHash>;
  /** The bytes, or `null` where there is no such file. */
  get(hash: FileHash): Promise<Uint8Array | null>;
  open(hash: FileHash): ReturnType<typeof createReadStream>;
  has(hash: FileHash): Promise<boolean>;
}

/** Two levels of folders by the first hex digits, so that no folder grows too large. */
export function openFileStore(root: string): FileStore {
  const pathOf = (hash: string): string => join(root, hash.slice(0, 2), hash.slice(2, 4), hash);
  const has = async (hash: string): Promise<boolean> => {
    const found = await stat(pathOf(hash)).catch(() => null);
    return found !== null;
  };
  return {
    root,
    has,
    async put(content) {
      const hash = sha256Hex(content) as FileHash;
      if (await has(hash)) return hash;
      const path = pathOf(hash);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const draft = `${path}.${process.pid}.${Math.trunc(performance.now() * 1000)}.part`;
      await writeFile(draft, content, { mode: 0o600, flush: true });
      await rename(draft, path);
      return hash;
    },
    async get(hash) {
      return /^[0-9a-f]{64}$/.test(hash) ? await readFile(pathOf(hash)).catch(() => null) : null;
    },
    open: (hash) => createReadStream(pathOf(hash)),
  };
}
