// /vi-minh-chung/giay/:pieceId/tep/:fileId: a file of a piece, for those who may see the piece; always saved, never opened here.

import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { savedNameOf } from '../rules/file-name.ts';
import { openFile } from '../use-cases/files.ts';
import { endingPath } from './paths.ts';

export const pieceFile = defineFile({
  path: `${endingPath}/giay/:pieceId/tep/:fileId`,
  right: 'evidence/view-piece',
  rate: 'page',
  async load(request) {
    const { pieceId, fileId } = request.params;
    const found = await request.run(openFile, { pieceId, fileId });
    if (!found.ok) return found;
    const { sha256, mediaType, name } = found.value;
    const body = await request.ports.files.get(sha256);
    if (body === null) return refuse(notFound);
    return ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
  },
});
