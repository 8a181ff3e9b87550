// /ho-so/:dossierId/mau-01.pdf, mau-02.docx and so on: the forms of a dossier as papers. Once it is sent they are drawn from
// the frozen copy; below /ho-so/:dossierId/ban-nop/:ordinal/ from the copy of that sending, whatever was sent later.

import type { Paper } from '#official-forms/paper.ts';
import type { FileRoute } from '#web/page.ts';
import { assessmentPaper, ownSheetPaper, registrationPaper } from '../dossier-as-paper.ts';
import type { PaperSource } from '../papers/paper-source.ts';
import { officePaperFiles } from './office-paper-files.ts';
import { type DrawPaper, drawn, paperFiles } from './paper-files.ts';
import { forReader, paperSource } from './paper-request.ts';
import { wholeDossierFiles } from './whole-dossier-files.ts';

function formFiles(form: string, paperOf: (source: PaperSource) => Paper, printsPerson = false): readonly FileRoute[] {
  const draw: DrawPaper = async (request) => {
    const source = await paperSource(request);
    if (!source.ok) return source;
    return drawn(source.value, paperOf(printsPerson ? await forReader(request, source.value) : source.value));
  };
  return [
    ...paperFiles(form, form, 'dossiers/view-dossier', draw),
    ...paperFiles(`ban-nop/:ordinal/${form}`, form, 'dossiers/view-submission', draw),
  ];
}

/** Each form as a file to print and as a file to write on. */
export const dossierPapers: readonly FileRoute[] = [
  ...formFiles('mau-01', registrationPaper),
  ...formFiles('mau-02', assessmentPaper, true),
  ...formFiles('phieu-tu-cham', ownSheetPaper),
  ...officePaperFiles,
  ...wholeDossierFiles,
];
