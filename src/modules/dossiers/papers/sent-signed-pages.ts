// The signed and stamped pages that were sent with a dossier: those that its frozen copy names, as the pages kept with it describe them.

import type { Db } from '#platform/database/db.ts';
import type { DossierId } from '../rules/dossier.ts';
import { signedForms } from '../rules/form-signature.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { listAllScans } from '../store-scans.ts';
import type { SignedPages } from './whole-dossier.ts';

const TITLES = {
  'form-01': 'Trang ký, đóng dấu của Mẫu số 01',
  'form-02': 'Trang ký, đóng dấu của Mẫu số 02',
} as const;

/** Form by form; a form without any is left out, and so is the page on which a producer gave its word. */
export async function sentSignedPages(
  { signedPages = [] }: Pick<FrozenDossier, 'signedPages'>,
  dossierId: DossierId,
  db: Db,
): Promise<readonly SignedPages[]> {
  if (signedPages.length === 0) return [];
  const kept = new Map((await listAllScans(db, dossierId)).map((scan) => [`${scan.kind} ${scan.sha256}`, scan]));
  return signedForms.flatMap((form) => {
    const files = signedPages
      .filter((page) => page.form === form)
      .flatMap((page) => kept.get(`${form} ${page.sha256}`) ?? [])
      .map(({ sha256, name, mediaType, bytes, pages }) => ({ sha256, name, mediaType, bytes, pages }));
    return files.length === 0 ? [] : [{ form, title: TITLES[form], files }];
  });
}
