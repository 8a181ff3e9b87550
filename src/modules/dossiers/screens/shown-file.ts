// Gives out one file of a paper that somebody may read, under the name it was sent under.

import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf, UNCUT } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import type { ShownPiece } from '../use-cases/frozen-piece.ts';

/** The file of the address (`:fileId`); not found where the paper has none of that key. */
export async function shownFile(piece: Pick<ShownPiece, 'files'>, request: PageRequest) {
  const file = piece.files.find((one) => one.key === request.params['fileId']);
  if (file?.sha256 === UNCUT) return refuse(problem('unavailable', 'evidence/pages-being-cut'));
  const body = file === undefined ? null : await request.ports.files.get(file.sha256);
  if (file === undefined || body === null) return refuse(notFound);
  return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
}
