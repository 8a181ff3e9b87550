// Scans come and go: /ho-so-giay/tai-len takes large ones piece by piece; /ho-so-giay/:fileId/tep/:scanId gives one out to who
// may see the dossier, always to be saved, never opened here; /ho-so-giay/:fileId/tep/:scanId/trang/:page shows one page of it small, as
// this house drew it.

import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { arrivingFiles } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { defineUpload } from '#web/upload-route.ts';
import { pagePicture } from '../page-pictures.ts';
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

/** A page that has no picture: its number stands on the sheet that the browser shows instead. */
const sheet = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="210" height="297" viewBox="0 0 210 297"><rect x="1" y="1" width="208" height="295" fill="#fff" stroke="#d9d5ca"/><path d="M40 90h130M40 120h130M40 150h130M40 180h80" stroke="#d9d5ca" stroke-width="6"/></svg>',
);

export const scanPagePicture = defineFile({
  path: '/ho-so-giay/:fileId/tep/:scanId/trang/:page',
  right: 'legacy-files/view-file',
  rate: 'page',
  async load(request) {
    const { fileId, scanId, page: asked } = request.params;
    const found = await request.run(openScan, { fileId, scanId });
    if (!found.ok) return found;
    const page = Number(asked);
    if (!Number.isSafeInteger(page) || page < 1 || page > found.value.pages) return refuse(notFound);
    const body = await pagePicture(found.value, page, request.ports.files);
    const name = `trang-${page}`;
    return body === null
      ? ok({ body: sheet, contentType: 'image/svg+xml', fileName: `${name}.svg` })
      : ok({ body, contentType: 'image/webp', fileName: `${name}.webp` });
  },
});
