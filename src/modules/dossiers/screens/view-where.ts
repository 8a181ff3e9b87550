// The dossier for whoever may do one thing with it now; for others the page of that is not there.

import { refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';

/** The dossier of the address, or the answer of a missing one where `may` is not the reader's now. */
export async function viewWhere(request: PageRequest, may: keyof DossierView['may']) {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  return view.ok && !view.value.may[may] ? refuse(notFound) : view;
}
