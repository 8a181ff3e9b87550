// /quan-ly/san-pham/:code/tep-anh/:hash: a photograph of a record, for those who may see the record.

import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { readDrawnPhoto } from '../services.ts';
import { viewPhoto } from '../use-cases/view-photo.ts';

export const photoFile = defineFile({
  path: '/quan-ly/san-pham/:code/tep-anh/:hash',
  right: 'products/view-product',
  rate: 'page',
  async load(request) {
    const { code, hash } = request.params;
    const found = await request.run(viewPhoto, { code, hash });
    if (!found.ok) return found;
    const photo = await readDrawnPhoto(request.ports.files, found.value.hash);
    return photo === null ? refuse(notFound) : ok({ ...photo, cacheSeconds: 300 });
  },
});
