// The dossier for whoever may do one thing with it now. Who may do it to this dossier in another of its states is told why not now; for
// others the page of that is not there.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import { dossierMay } from '../rules/lifecycle.ts';
import { subjectOfDossier } from '../use-cases/find-dossier.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { dossierPath } from './paths.ts';

/** Acts of which the state alone decides whether who has the right may do them now. */
const rights = {
  takeIn: 'dossiers/take-in-dossier',
  return: 'dossiers/return-dossier',
  assess: 'dossiers/assess-dossier',
  forward: 'dossiers/forward-dossier',
  scan: 'dossiers/add-signed-page',
  giveConsent: 'dossiers/give-consent',
  recordConsent: 'dossiers/record-consent',
} as const satisfies Partial<Record<keyof DossierView['may'], UseCaseName>>;

/** Whether the reader does this to the dossier in the state for it: invited people write in it, and no more. */
function isTheirs(view: DossierView, may: keyof DossierView['may'], { actor }: PageRequest): boolean {
  const { writer, invited, own, dossier } = view;
  // Nobody but the producer gives its word, and who speaks for it does not record it.
  if (may === 'giveConsent' && !own) return false;
  if (may in rights) {
    const reach = reachOf(actor, rights[may as keyof typeof rights]);
    return reach !== null && covers(reach, subjectOfDossier(dossier));
  }
  if (may === 'write') return writer;
  return (may === 'submit' || may === 'drop') && writer && (invited === null || own);
}

/** The dossier of the address, or why `may` is not the reader's now. */
export async function viewWhere(request: PageRequest, may: keyof DossierView['may']) {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  if (!view.ok || view.value.may[may]) return view;
  const { dossier } = view.value;
  if (!isTheirs(view.value, may, request)) return refuse(notFound);
  if (may === 'giveConsent' || may === 'recordConsent') {
    if (!dossier.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    if (dossierMay(dossier.state, 'consent')) return refuse(problem('conflict', 'dossiers/consent-stands'));
  }
  const details = { state: dossier.state, act: may, record: dossierPath(dossier.id) };
  return refuse(problem('conflict', 'dossiers/not-in-this-state', details));
}

/** The dossier for whoever writes in it, also where it is closed meanwhile: the page says so and shows what was typed. */
export async function viewForWriter(request: PageRequest) {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  return view.ok && !view.value.writer ? refuse(notFound) : view;
}
