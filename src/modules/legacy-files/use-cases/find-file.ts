// The paper dossier that an act names, whom that act therefore concerns, and how every act on it ends.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, type Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type LegacyFile, type LegacyFileId, legacyFileContent } from '../rules/legacy-file.ts';
import { type LegacyFileAct, legacyFileMay } from '../rules/lifecycle.ts';
import { findLegacyFile, findRanges, findScans, lockLegacyFile, updateLegacyFile } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom a paper dossier belongs to: of a merged producer, the record that stayed. */
export async function subjectOfFile({ db }: Reading, file: LegacyFile): Promise<Subject> {
  const owner = await findLiveProducerById(db, file.producerId);
  const { provinceCode, communeCode } = file;
  return { provinceCode, communeCode, producerId: owner?.id ?? file.producerId };
}

export async function subjectById(id: LegacyFileId, context: Reading): Promise<Result<Subject>> {
  const file = await findLegacyFile(context.db, id);
  return file === null || file.state === 'dropped' ? refuse(notFound) : ok(await subjectOfFile(context, file));
}

/** Whether the reader's right to an act covers the file. */
export async function mayOnFile(context: Context, name: UseCaseName, file: LegacyFile): Promise<boolean> {
  const reach = reachOf(context.actor, name);
  return reach !== null && covers(reach, await subjectOfFile(context, file));
}

/** The file under a lock, if the act is possible in its state; `version` is the one the form showed, where it shows one. */
export async function fileFor(
  act: LegacyFileAct,
  id: LegacyFileId,
  context: Context,
  version?: number,
): Promise<Result<LegacyFile>> {
  const file = await lockLegacyFile(context.db, id);
  if (file === null) return refuse(notFound);
  if (version !== undefined && file.version !== version) {
    return refuse(problem('conflict', 'legacy-files/changed-meanwhile'));
  }
  if (legacyFileMay(file.state, act)) return ok(file);
  return refuse(problem('conflict', 'legacy-files/not-in-this-state', { state: file.state, act }));
}

/** The content of a file as it stands now. */
export async function contentNow({ db }: Reading, file: LegacyFile) {
  return legacyFileContent(file, await findScans(db, [file.id]), await findRanges(db, [file.id]));
}

/**
 * Counts the file's version up with what changed in it and names it in the ledger; `before` is its content before the act.
 * The file is under the act's lock, so nobody was faster.
 */
export async function settleFile(
  context: Context,
  file: LegacyFile,
  before: Readonly<Record<string, unknown>>,
  changes: Partial<LegacyFile> = {},
): Promise<LegacyFile> {
  const done = await updateLegacyFile(context.db, file, { ...changes, changedAt: context.now });
  const after = await findLegacyFile(context.db, file.id);
  if (!done || after === null) throw new Error('a locked paper dossier was changed by somebody else');
  context.touch({ kind: 'legacy-file', id: file.id, before, after: await contentNow(context, after) });
  return after;
}
