// A scan that came with an act, kept by its content.

import type { KeptFile } from '#modules/evidence/index.ts';
import { type CheckedFile, keepFile } from '#modules/evidence/services.ts';
import type { Context } from '#runner/use-case.ts';

/** Nothing where none was sent. */
export async function keptScan(context: Context, file: CheckedFile | null | undefined): Promise<KeptFile | null> {
  return file == null ? null : await keepFile(context, file);
}
