// The bytes of a file that a dossier cites. Files are never deleted: one that is missing, or is not itself any more, is a fault.

import type { FileHash } from '#kernel/ids.ts';
import type { FileStore } from '#platform/files/file-store.ts';

export async function citedBytes(sha256: string, store: FileStore): Promise<Uint8Array> {
  const content = await store.get(sha256 as FileHash);
  if (content === null) throw new Error(`the file ${sha256} of a dossier is not there`);
  return content;
}
