// /ho-so-tinh/cong-van-bo-sung.zip: the letters of the open requests of chosen dossiers, each to write on and to print.

import { Readable } from 'node:stream';
import { ok, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { findNumbersOf } from '#modules/dossiers/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { type ZipEntry, zipBytes } from '#platform/files/zip-stream.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { supplementPaper, supplementsOf } from '../supplement-letter.ts';
import { previewActs } from '../use-cases/preview-acts.ts';
import { lettersPath } from './paths.ts';

export const supplementLettersFile = defineFile({
  path: lettersPath,
  right: 'intake/preview-acts',
  rate: 'search',
  async load(request) {
    const preview = await request.run(previewActs, { act: 'letters', dossierIds: request.queryAll('hs') });
    if (!preview.ok) return preview;
    const labels = await loadUnitLabels();
    const entries: ZipEntry[] = [];
    for (const line of preview.value.lines.filter((one) => one.not === null)) {
      const asked = await supplementsOf(request.ports.database.read, line.dossierId);
      const open = asked.find((one) => one.closedOn === null);
      if (open === undefined) continue;
      const parties = { province: labels.province(line.provinceCode), commune: line.commune };
      const numbers = await findNumbersOf(request.ports.database.read, [line.dossierId]);
      const given = numbers.find((one) => one.kind === 'supplement' && one.ordinal === open.ordinal);
      const issue = { number: given?.number ?? null, date: given?.issuedOn ?? null };
      const paper = supplementPaper(open, parties, issue);
      const name = `${plainName(open.said.slipNumber)}-${plainName(line.productName, 40)}`;
      for (const format of ['docx', 'pdf'] as const) {
        entries.push({ path: `${name}.${format}`, open: () => paperFormats[format].render(paper, request.ports.mode) });
      }
    }
    if (entries.length === 0) return refuse(notFound);
    const body = Readable.toWeb(Readable.from(zipBytes(entries, request.today))) as ReadableStream<Uint8Array>;
    return ok({ body, contentType: 'application/zip', fileName: `cong-van-bo-sung-${request.today}.zip` });
  },
});
