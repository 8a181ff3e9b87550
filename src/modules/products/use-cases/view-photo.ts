// One photograph of a product, for those who may see the product. A photograph of another record answers like a missing
// one, and what was sent is never given out, only what was drawn from it.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findPhotosOf } from '../store.ts';
import { liveProduct, subjectByCode } from './find-subject.ts';

export const viewPhoto = defineUseCase({
  name: 'products/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20), hash: text(64) }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const photos = await findPhotosOf(context.db, found.value.id);
    const shown = photos.flatMap((photo): FileHash[] => [photo.largeHash, photo.thumbnailHash]);
    const hash = shown.find((one) => one === input.hash);
    return hash === undefined ? refuse(notFound) : ok({ hash });
  },
});
