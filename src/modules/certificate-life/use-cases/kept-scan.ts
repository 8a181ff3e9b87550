// A scan in the input of an act: it may be left out, and raw bytes are never taken.

import { z } from 'zod';
import type { KeptFile } from '#modules/evidence/index.ts';
import { CheckedFile, keepFile } from '#modules/evidence/services.ts';
import type { Context } from '#runner/use-case.ts';

export const optionalScan = z
  .custom<CheckedFile | null | undefined>((value) => value == null || value instanceof CheckedFile, {
    params: { code: 'evidence/file-missing' },
  })
  .optional();

/** Keeps a scan by its content; nothing where none was sent. */
export async function keptScan(context: Context, file: CheckedFile | null | undefined): Promise<KeptFile | null> {
  return file == null ? null : await keepFile(context, file);
}
