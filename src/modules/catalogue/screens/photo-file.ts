// /anh/<hash>.webp: a picture of a public product; its name is its content, so a copy may be kept for ever.

import { ok } from '#kernel/result.ts';
import { defineFile } from '#web/page.ts';
import { viewPhoto } from '../use-cases/view-photo.ts';

export const photoFile = defineFile({
  path: '/anh/:name',
  right: 'catalogue/view-product',
  rate: 'page',
  async load(request) {
    const photo = await request.run(viewPhoto, { hash: (request.params['name'] ?? '').replace(/\.webp$/, '') });
    return photo.ok ? ok({ body: photo.value, contentType: 'image/webp', immutable: true }) : photo;
  },
});
