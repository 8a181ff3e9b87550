// Side door of exchange: what the command line, the training installation and the nightly work may ask for.

import type { Actor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { type Instant, instantOf, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import { ok, type Result } from '#kernel/result.ts';
import { listProductTraits } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { type FileToRead, provinceOfPerson, type ReadingProgress, readRegister } from './read-register.ts';
import { STAGED_DAYS } from './rules/register-import.ts';
import { deleteStaleImports, listImports } from './store.ts';
import { confirmRegisterImport } from './use-cases/confirm-register-import.ts';
import { discardRegisterImport } from './use-cases/discard-register-import.ts';
import { previewRegisterImport } from './use-cases/preview-register-import.ts';

export { readForPreview, readRegister } from './read-register.ts';
/** How many lists wait for somebody's word. */
export { countStagedImports, findImportNames, type ImportId } from './store.ts';
export { exportCode, exportRegister } from './use-cases/export-register.ts';
export { undoRegisterImport } from './use-cases/undo-register-import.ts';
export { exportRows, writeRegister } from './write-register.ts';

type Progress = (step: Parameters<ReadingProgress>[0] | 'comparing' | 'writing') => void;

async function previewOf(ports: Ports, file: FileToRead, asOf: LocalDate, actor: Actor, onProgress: Progress) {
  const read = await readRegister(file, asOf, await provinceOfPerson(actor), onProgress);
  if (!read.ok) return read;
  onProgress('comparing');
  const { fileName, fileHash } = read.value;
  const staged = await runUseCase(ports, previewRegisterImport(read.value), { fileName, fileHash, asOf }, { actor });
  return staged.ok ? ok({ staged: staged.value, judged: read.value.judged }) : staged;
}

/**
 * Reads a list and writes what needs no decision: wrong rows and those that wait for a person's word are left out. Where
 * nothing can be written, nothing stays behind.
 */
export async function importList(
  ports: Ports,
  file: FileToRead,
  asOf: LocalDate,
  actor: Actor,
  onProgress: Progress = () => {},
) {
  const preview = await previewOf(ports, file, asOf, actor, onProgress);
  if (!preview.ok) return preview;
  const { staged, judged } = preview.value;
  onProgress('writing');
  const done = await runUseCase(ports, confirmRegisterImport, { id: staged.id, version: staged.version }, { actor });
  if (!done.ok) {
    await runUseCase(ports, discardRegisterImport, { id: staged.id }, { actor });
    return done as Result<never>;
  }
  return ok({ ...done.value, judged });
}

/** Whether nothing was ever imported, and the province has no product. */
export async function isUntouched(db: Db, provinceCode: string): Promise<boolean> {
  const imports = await listImports(db, unlimitedReach, 1);
  return imports.length === 0 && (await listProductTraits(db, [provinceCode])).length === 0;
}

/** Throws away imports that nobody confirmed in time; answers how many. */
export async function sweepStagedImports(db: Db, now: Instant): Promise<number> {
  return await deleteStaleImports(db, instantOf(millisecondsOf(now) - STAGED_DAYS * 86_400_000));
}
