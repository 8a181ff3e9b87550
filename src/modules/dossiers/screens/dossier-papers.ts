// /ho-so/:dossierId/mau-01.pdf, mau-02.docx and so on: the forms of a dossier as papers. Once it is sent they are drawn from
// the frozen copy; below /ho-so/:dossierId/ban-nop/:ordinal/ from the copy of that sending, whatever was sent later.

import { ok } from '#kernel/result.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { assessmentPaper, ownSheetPaper, registrationPaper } from '../dossier-as-paper.ts';
import { officePaperFiles } from './office-paper-files.ts';
import { paperSource } from './paper-request.ts';
import { wholeDossierFiles } from './whole-dossier-files.ts';

const forms = { 'mau-01': registrationPaper, 'mau-02': assessmentPaper, 'phieu-tu-cham': ownSheetPaper } as const;
type Form = keyof typeof forms;

async function paperOf(request: PageRequest, form: Form, format: PaperFormat) {
  const source = await paperSource(request);
  if (!source.ok) return source;
  const { contentType, render } = paperFormats[format];
  const body = await render(forms[form](source.value));
  return ok({ body, contentType, fileName: `${form}-${source.value.product.code}.${format}` });
}

function paperFiles(form: Form): readonly FileRoute[] {
  return (['pdf', 'docx'] as const).flatMap((format) => {
    const load = (request: PageRequest) => paperOf(request, form, format);
    const rate = 'search' as const;
    return [
      defineFile({ path: `/ho-so/:dossierId/${form}.${format}`, right: 'dossiers/view-dossier', rate, load }),
      defineFile({
        path: `/ho-so/:dossierId/ban-nop/:ordinal/${form}.${format}`,
        right: 'dossiers/view-submission',
        rate,
        load,
      }),
    ];
  });
}

/** Each form as a file to print and as a file to write on. */
export const dossierPapers: readonly FileRoute[] = [
  ...paperFiles('mau-01'),
  ...paperFiles('mau-02'),
  ...paperFiles('phieu-tu-cham'),
  ...officePaperFiles,
  ...wholeDossierFiles,
];
