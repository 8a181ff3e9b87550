// The dossier for whoever may do one thing with it now. Who writes in it is told why it cannot be done any more; for others the page
// of that is not there.

import { problem } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { dossierPath } from './paths.ts';

/** Whether the reader does this to the dossier while it is open: invited people write in it, and no more. */
function isTheirs({ writer, invited, own }: DossierView, may: keyof DossierView['may']): boolean {
  if (may === 'write') return writer;
  return (may === 'submit' || may === 'drop') && writer && (invited === null || own);
}

/** The dossier of the address, or why `may` is not the reader's now. */
export async function viewWhere(request: PageRequest, may: keyof DossierView['may']) {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  if (!view.ok || view.value.may[may]) return view;
  const { dossier } = view.value;
  if (!isTheirs(view.value, may)) return refuse(notFound);
  const details = { state: dossier.state, act: may, record: dossierPath(dossier.id) };
  return refuse(problem('conflict', 'dossiers/not-in-this-state', details));
}

/** The dossier for whoever writes in it, also where it is closed meanwhile: the page says so and shows what was typed. */
export async function viewForWriter(request: PageRequest) {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  return view.ok && !view.value.writer ? refuse(notFound) : view;
}
