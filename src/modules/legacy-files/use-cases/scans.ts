// The scan of a paper dossier: files that were checked are kept by their content, their pages follow one another.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { id, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { LegacyScan } from '../rules/legacy-file.ts';
import { pagesOfScans } from '../rules/pages.ts';
import { deleteScan, findLegacyFile, findRanges, findScans, insertScan } from '../store.ts';
import { contentNow, fileFor, settleFile, subjectById } from './find-file.ts';

/** Files of one dossier: a PDF for each of its parts, or its pages photographed one by one. */
export const MOST_SCANS = 200;
/** Pages of one dossier; the thickest on paper have some hundreds. */
export const MOST_PAGES = 1_000;

export const addScan = defineUseCase({
  name: 'legacy-files/add-scan',
  kind: 'act',
  legalBasis: null,
  input: z.object({ fileId: id<'legacy-file'>(), scan: checkedFile }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('add-scan', input.fileId, context);
    if (!found.ok) return found;
    const file = found.value;
    const scans = await findScans(context.db, [file.id]);
    const { scan: sent } = input;
    if (scans.length >= MOST_SCANS)
      return refuse(problem('conflict', 'legacy-files/too-many-scans', { most: MOST_SCANS }));
    const pages = scans.reduce((sum, one) => sum + one.pages, 0) + sent.pages;
    if (pages > MOST_PAGES) {
      return refuse(problem('conflict', 'legacy-files/too-many-pages', { most: MOST_PAGES, pages }));
    }
    if (scans.some((one) => one.sentSha256 === sent.sha256)) {
      return refuse(problem('conflict', 'legacy-files/scan-twice'));
    }
    const before = await contentNow(context, file);
    const scan: LegacyScan = {
      id: context.newId<'legacy-scan'>(),
      legacyFileId: file.id,
      position: (scans.at(-1)?.position ?? 0) + 1,
      ...(await keepFile(context, sent)),
      addedAt: context.now,
    };
    await insertScan(context.db, scan);
    await settleFile(context, file, before);
    return ok({ fileId: file.id, scanId: scan.id, pages });
  },
});

export const removeScan = defineUseCase({
  name: 'legacy-files/remove-scan',
  kind: 'act',
  legalBasis: null,
  input: z.object({ fileId: id<'legacy-file'>(), version, scanId: id<'legacy-scan'>() }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const found = await fileFor('remove-scan', input.fileId, context, input.version);
    if (!found.ok) return found;
    const scans = await findScans(context.db, [found.value.id]);
    const at = scans.findIndex((one) => one.id === input.scanId);
    const scan = scans[at];
    if (scan === undefined) return refuse(notFound);
    // Pages after it would be counted anew: nothing may stand on them.
    const first = pagesOfScans(scans)[at]?.from ?? 1;
    const ranges = await findRanges(context.db, [found.value.id]);
    if (ranges.some((range) => range.toPage >= first)) {
      return refuse(problem('conflict', 'legacy-files/pages-placed', { from: first }));
    }
    const before = await contentNow(context, found.value);
    await deleteScan(context.db, scan.id);
    await settleFile(context, found.value, before);
    return ok({ fileId: found.value.id, name: scan.name });
  },
});

/** One scan for those who may see the dossier. */
export const openScan = defineUseCase({
  name: 'legacy-files/view-file',
  kind: 'read',
  legalBasis: null,
  input: z.object({ fileId: id<'legacy-file'>(), scanId: id<'legacy-scan'>() }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const file = await findLegacyFile(context.db, input.fileId);
    const scan = file && (await findScans(context.db, [file.id])).find((one) => one.id === input.scanId);
    return scan ? ok(scan) : refuse(notFound);
  },
});
