// /ho-so/:dossierId/mau-01.pdf, mau-01.docx, mau-02.pdf, mau-02.docx: the forms of a dossier as papers, as it stands today.

import { ok } from '#kernel/result.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, type PageRequest } from '#web/page.ts';
import { assessmentPaper, citedIn, registrationPaper } from '../dossier-as-paper.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { viewDossier } from '../use-cases/view-dossier.ts';

const forms = { 'mau-01': registrationPaper, 'mau-02': assessmentPaper } as const;

type Form = keyof typeof forms;

async function paperOf(request: PageRequest, form: Form, format: PaperFormat) {
  const found = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  if (!found.ok) return found;
  const view = found.value;
  const compiled = await compiledSetOf(view.dossier);
  const cited = citedIn(compiled, view.contents.proofs) as readonly EvidencePieceId[];
  const paper = forms[form]({
    view,
    compiled,
    pieces: cited.length === 0 ? [] : await findEvidenceByIds(request.ports.database.read, cited),
    subjects: (await loadCriteriaRemarks()).evidence['26-2026'],
    madeOn: request.today,
  });
  const { contentType, render } = paperFormats[format];
  return ok({ body: await render(paper), contentType, fileName: `${form}-${view.product.code}.${format}` });
}

const paperFile = (form: Form, format: PaperFormat) =>
  defineFile({
    path: `/ho-so/:dossierId/${form}.${format}`,
    right: 'dossiers/view-dossier',
    rate: 'search',
    load: (request) => paperOf(request, form, format),
  });

/** Each form as a file to print and as a file to write on. */
export const dossierPapers = [
  paperFile('mau-01', 'pdf'),
  paperFile('mau-01', 'docx'),
  paperFile('mau-02', 'pdf'),
  paperFile('mau-02', 'docx'),
];
