// /vi-minh-chung/tai-len: large files arrive here piece by piece; the form of the piece then names what has arrived.

import { defineUpload } from '#web/upload-route.ts';
import { arrivingFiles, arrivingPath } from '../arriving.ts';

export const arrivingRoute = defineUpload({
  path: arrivingPath,
  right: 'evidence/add-file',
  rate: 'page',
  answer: (raw, request) => arrivingFiles(request.ports).answer(raw, request.actor.accountId ?? ''),
});
