// Keeps a checked file by its content: what is given out, what was sent, how a photograph looks, which signatures a PDF has.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import type { Context } from '#runner/use-case.ts';
import { CheckedFile } from './checked-file.ts';
import type { KeptFile } from './rules/evidence-piece.ts';
import { keepLook } from './store-doubles.ts';
import { readFileSignatures } from './wallet-signatures.ts';

/** A file in the input of an act: raw bytes are refused. */
export const checkedFile = z.custom<CheckedFile>((value) => value instanceof CheckedFile, {
  params: { code: 'evidence/file-missing' },
});

/** The same where it may be left out. */
export const optionalCheckedFile = z
  .custom<CheckedFile | null | undefined>((value) => value == null || value instanceof CheckedFile, {
    params: { code: 'evidence/file-missing' },
  })
  .optional();

export async function keepFile({ db, ports }: Pick<Context, 'db' | 'ports'>, file: CheckedFile): Promise<KeptFile> {
  const { mediaType, pages, name } = file;
  const sha256 = await ports.files.put(file.given);
  const sentSha256 = file.given === file.sent ? (file.sha256 as FileHash) : await ports.files.put(file.sent);
  if (mediaType === 'image/jpeg') await keepLook(db, sha256, file.look);
  else await readFileSignatures(db, ports, { sha256, bytes: file.given, seenAt: ports.clock.now() });
  return { sha256, sentSha256, mediaType, bytes: file.given.byteLength, pages, name };
}
