// Scans come and go: /ho-so-giay/tai-len takes large ones piece by piece; /ho-so-giay/:fileId/tep/:scanId gives one out to who
// may see the dossier, always to be saved, never opened here.

import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { arrivingFiles } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { defineUpload } from '#web/upload-route.ts';
import { openScan } from '../use-cases/scans.ts';
import { scanArrivingPath } from './paths.ts';

export const scanArrivingRoute = defineUpload({
  path: scanArrivingPath,
  right: 'legacy-files/add-scan',
  rate: 'page',
  answer: (raw, request) => arrivingFiles(request.ports, scanArrivingPath).answer(raw, request.actor.accountId ?? ''),
});

export const scanFile = defineFile({
  path: '/ho-so-giay/:fileId/tep/:scanId',
  right: 'legacy-files/view-file',
  rate: 'page',
  async load(request) {
    const { fileId, scanId } = request.params;
    const found = await request.run(openScan, { fileId, scanId });
    if (!found.ok) return found;
    const { sha256, mediaType, name } = found.value;
    const body = await request.ports.files.get(sha256);
    return body === null
      ? refuse(notFound)
      : ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
  },
});
