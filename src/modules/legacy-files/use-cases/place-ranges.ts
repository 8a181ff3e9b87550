// Splits the scan: each range of pages becomes a piece of the wallet with a file of these pages and no other.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { addScannedPieces, pieceProblems, pieceShape } from '#modules/evidence/services.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { fieldProblemsOf } from '#runner/field-problems.ts';
import { id, optionalText, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type LegacyRange, pagesOf } from '../rules/legacy-file.ts';
import { overlap, segmentsOf } from '../rules/pages.ts';
import { findLegacyFile, findRanges, findScans, insertRanges } from '../store.ts';
import { contentNow, fileFor, settleFile, subjectById } from './find-file.ts';

/** Rows of one form. */
export const MOST_ROWS = 60;
/** Files on which one piece may stand: a paper photographed page by page. */
const MOST_SEGMENTS = 30;

const row = z.object({
  from: whole(1, 100_000),
  to: whole(1, 100_000),
  ...pieceShape,
  sharedWhy: optionalText(200),
});
type RangeRow = z.output<typeof row>;

/** A row as far as it could be read: `null` where nothing was typed, else the range or what is wrong with it. */
type ReadRow = RangeRow | { readonly wrong: readonly FieldProblem[] } | null;

/** Judged at its own place in the form, and never alone: a row that cannot be read keeps no other from being judged. */
const rangeRow = z.unknown().transform((given): ReadRow => {
  const isEmpty =
    given === null || typeof given !== 'object' || Object.values(given).every((cell) => cell === '' || cell === null);
  if (isEmpty) return null;
  const read = row.safeParse(given);
  return read.success ? read.data : { wrong: fieldProblemsOf(read.error, given) };
});

const input = z.object({
  fileId: id<'legacy-file'>(),
  ranges: z
    .unknown()
    .transform((value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]))
    .pipe(z.array(rangeRow).max(MOST_ROWS)),
});

type Rows = readonly ReadRow[];

const isRange = (one: ReadRow): one is RangeRow => one !== null && !('wrong' in one);

/** Everything that is wrong with the rows, given the pages there are and the ranges that stand already. */
async function problemsOf(rows: Rows, fileId: LegacyRange['legacyFileId'], context: Context) {
  const scans = await findScans(context.db, [fileId]);
  const total = scans.reduce((sum, scan) => sum + scan.pages, 0);
  const standing = pagesOf(await findRanges(context.db, [fileId]));
  const problems: FieldProblem[] = [];
  const add = (at: number, field: string, code: string, details: FieldProblem['details'] = {}): void => {
    problems.push({ path: `ranges.${at}.${field}`, code, details });
  };
  for (const [at, one] of rows.entries()) {
    if (one === null) continue;
    if (!isRange(one)) {
      for (const { path, code, details } of one.wrong) add(at, path, code, details);
      continue;
    }
    for (const { path, code } of pieceProblems(one, context.today)) add(at, path, code);
    if (one.from > total) add(at, 'from', 'legacy-files/no-such-page', { total });
    if (one.to > total) add(at, 'to', 'legacy-files/no-such-page', { total });
    if (one.to < one.from) add(at, 'to', 'legacy-files/ends-before-begin');
    if (segmentsOf(scans, one).length > MOST_SEGMENTS)
      add(at, 'to', 'legacy-files/too-many-files', { most: MOST_SEGMENTS });
    const others = [...standing, ...rows.slice(0, at).filter(isRange)];
    if (one.sharedWhy === null && others.some((other) => overlap(one, other))) {
      add(at, 'sharedWhy', 'legacy-files/overlap-needs-word');
    }
  }
  return { problems, scans };
}

export const placeRanges = defineUseCase({
  name: 'legacy-files/place-ranges',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III',
  input,
  async alsoWrong(read, context) {
    if (read.fileId === undefined || read.ranges === undefined) return [];
    const file = await findLegacyFile(context.db, read.fileId);
    return file === null ? [] : (await problemsOf(read.ranges, file.id, context)).problems;
  },
  subject: (given, context) => subjectById(given.fileId, context),
  async run(given, context) {
    const found = await fileFor('place', given.fileId, context);
    if (!found.ok) return found;
    const file = found.value;
    const rows = given.ranges.filter(isRange);
    if (given.ranges.every((one) => one === null)) {
      return refuse(invalidFields([{ path: 'ranges.0.from', code: 'legacy-files/no-range' }]));
    }
    const { problems, scans } = await problemsOf(given.ranges, file.id, context);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const owner = await findLiveProducerById(context.db, file.producerId);
    if (owner === null) return refuse(notFound);
    const before = await contentNow(context, file);
    const added = await addScannedPieces(
      context,
      owner,
      rows.map((one) => ({ draft: one, pages: segmentsOf(scans, one) })),
    );
    if (!added.ok) return added;
    await insertRanges(
      context.db,
      rows.map((one, i): LegacyRange => {
        const piece = added.value[i];
        if (piece === undefined) throw new Error('a range without its piece');
        return {
          id: context.newId<'legacy-range'>(),
          legacyFileId: file.id,
          pieceId: piece.id,
          fromPage: one.from,
          toPage: one.to,
          sharedWhy: one.sharedWhy,
          madeAt: context.now,
        };
      }),
    );
    await settleFile(context, file, before);
    return ok({ fileId: file.id, placed: rows.length, pieceIds: added.value.map((piece) => piece.id) });
  },
});
