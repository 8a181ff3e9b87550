// Photographs of a point: added drawn anew, taken away one by one; both are acts, since the public sees them.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { id, ticked, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { pointFor, settlePoint, subjectByPoint } from './find-point.ts';

export const MOST_PHOTOS = 8;

export const keepPhotos = defineUseCase({
  name: 'points-of-sale/keep-photos',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    pointId: id<'point-of-sale'>(),
    version,
    photos: z.array(z.custom<DrawnUpload>((value) => value instanceof DrawnUpload)).max(MOST_PHOTOS),
    /** Of those that stand there, which go. */
    remove: ticked<FileHash>(),
  }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, version: seen, photos: sent, remove }, context) {
    const found = await pointFor('change', pointId, seen, context);
    if (!found.ok) return found;
    const stay = found.value.photos.filter((hash) => !remove.includes(hash));
    if (sent.length === 0 && stay.length === found.value.photos.length) {
      return refuse(invalidFields([{ path: 'photos', code: 'points-of-sale/no-photo-chosen' }]));
    }
    if (stay.length + sent.length > MOST_PHOTOS) {
      const details = { most: MOST_PHOTOS };
      return refuse(invalidFields([{ path: 'photos', code: 'points-of-sale/too-many-photos', details }]));
    }
    const added: FileHash[] = [];
    for (const photo of sent) added.push(await context.ports.files.put(photo.drawn.large));
    const after = await settlePoint(context, found.value, { photos: [...new Set([...stay, ...added])] });
    return ok({ pointId, photos: after.photos.length });
  },
});
