// /xuc-tien/:eventId/quyet-dinh: the scan of the decision of an event, to whom may read the event.

import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { viewEvent } from '../use-cases/view-event.ts';

export const decisionFile = defineFile({
  path: '/xuc-tien/:eventId/quyet-dinh',
  right: 'promotion/view-event',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewEvent, { eventId: request.params['eventId'] });
    if (!view.ok) return view;
    const file = view.value.event.decisionFile;
    const body = file === null ? null : await request.ports.files.get(file.sha256);
    if (file === null || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
  },
});
