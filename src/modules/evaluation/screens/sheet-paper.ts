// The sheet on paper: /tu-cham-diem/26-2026/11/phieu.pdf and .docx, filled in with the answers of the address; without any, the
// blank sheet of the act.

import { ok } from '#kernel/result.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, type PageRequest } from '#web/page.ts';
import { alone, requestOf, sheetAddress } from '../rules/sheet-address.ts';
import { sheetAsPaper } from '../sheet-as-paper.ts';
import { loadSheet, selfScorePath } from './sheet-view.ts';

async function paperOf(request: PageRequest, format: PaperFormat) {
  const sheet = await loadSheet(request);
  if (!sheet.ok) return sheet;
  const { compiled, answers } = sheet.value;
  const { set } = compiled;
  const blank = sheetAddress(compiled, answers) === '';
  const own = { request: requestOf(compiled, answers), by: alone, none: answers.none, evaluator: null };
  const paper = sheetAsPaper(set, blank ? null : own, request.today);
  const { contentType, render } = paperFormats[format];
  return ok({
    body: await render(paper, request.ports.mode),
    contentType,
    fileName: `phieu-danh-gia-bo-${String(set.number).padStart(2, '0')}.${format}`,
  });
}

export const sheetPdf = defineFile({
  path: `${selfScorePath}/:instrument/:number/phieu.pdf`,
  right: 'evaluation/score-sheets',
  rate: 'search',
  load: (request) => paperOf(request, 'pdf'),
});

export const sheetDocx = defineFile({
  path: `${selfScorePath}/:instrument/:number/phieu.docx`,
  right: 'evaluation/score-sheets',
  rate: 'search',
  load: (request) => paperOf(request, 'docx'),
});
