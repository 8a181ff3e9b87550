// Photographs of a product: drawn anew from what was sent, kept by their content, in an order, with a caption.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { DrawnUpload } from '../drawn-upload.ts';
import { whyNot } from '../rules/lifecycle.ts';
import type { Product } from '../rules/product.ts';
import { lockProducts } from '../services.ts';
import {
  deletePhotoRow,
  findPhotosOf,
  insertPhoto,
  type ProductPhoto,
  setFirstPhoto,
  updatePhotoRow,
} from '../store.ts';
import { liveProduct, subjectByCode } from './find-subject.ts';

/** Photographs that a product may have. */
export const MOST_PHOTOS = 12;

const shown = (photos: readonly ProductPhoto[]) =>
  photos.map(({ originalHash, largeHash, thumbnailHash, caption }) => ({
    originalHash,
    largeHash,
    thumbnailHash,
    caption,
  }));

/** Names the change in the ledger, under the product, and keeps the product's first picture true. */
async function settlePhotos(context: Context, product: Product, before: readonly ProductPhoto[]): Promise<void> {
  const after = await findPhotosOf(context.db, product.id);
  context.touch({
    kind: 'product-photos',
    id: product.id,
    before: { photos: shown(before) },
    after: { photos: shown(after) },
  });
  await setFirstPhoto(context.db, product.id, after[0]?.thumbnailHash ?? null);
}

export const addPhoto = defineUseCase({
  name: 'products/add-photo',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(20),
    caption: optionalText(200),
    photo: z.custom<DrawnUpload>((value) => value instanceof DrawnUpload, {
      params: { code: 'products/photo-missing' },
    }),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const product = found.value;
    const closed = whyNot(product.status, 'add-photo');
    if (closed !== null) return refuse(problem('conflict', closed));
    await lockProducts(context.db, [product.id]);
    const before = await findPhotosOf(context.db, product.id);
    if (before.length >= MOST_PHOTOS) {
      return refuse(problem('conflict', 'products/too-many-photos', { most: MOST_PHOTOS }));
    }
    const { original, drawn, sha256 } = input.photo;
    if (before.some((one) => one.originalHash === sha256)) {
      return refuse(problem('conflict', 'products/photo-twice'));
    }
    const { files } = context.ports;
    const photo: ProductPhoto = {
      id: context.newId(),
      productId: product.id,
      position: (before.at(-1)?.position ?? 0) + 1,
      originalHash: await files.put(original),
      largeHash: await files.put(drawn.large),
      thumbnailHash: await files.put(drawn.thumbnail),
      width: drawn.width,
      height: drawn.height,
      caption: input.caption,
      madeAt: context.now,
    };
    await insertPhoto(context.db, photo);
    await settlePhotos(context, product, before);
    return ok({ code: product.code, hash: photo.largeHash });
  },
});

export const changePhoto = defineUseCase({
  name: 'products/change-photo',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(20),
    photoId: id<'product-photo'>(),
    act: oneOf(['caption', 'earlier', 'later']),
    caption: optionalText(200),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    await lockProducts(context.db, [found.value.id]);
    const before = await findPhotosOf(context.db, found.value.id);
    const at = before.findIndex((photo) => photo.id === input.photoId);
    const photo = before[at];
    if (photo === undefined) return refuse(notFound);
    if (input.act === 'caption') await updatePhotoRow(context.db, photo.id, { caption: input.caption });
    else {
      const order = [...before];
      const other = input.act === 'earlier' ? at - 1 : at + 1;
      const neighbour = order[other];
      if (neighbour !== undefined) {
        order[other] = photo;
        order[at] = neighbour;
      }
      for (const [i, one] of order.entries()) await updatePhotoRow(context.db, one.id, { position: i + 1 });
    }
    await settlePhotos(context, found.value, before);
    return ok({ code: found.value.code });
  },
});

export const removePhoto = defineUseCase({
  name: 'products/remove-photo',
  kind: 'act',
  legalBasis: null,
  input: z.object({ code: text(20), photoId: id<'product-photo'>() }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    await lockProducts(context.db, [found.value.id]);
    const before = await findPhotosOf(context.db, found.value.id);
    const photo = before.find((one) => one.id === input.photoId);
    if (photo === undefined) return refuse(notFound);
    await deletePhotoRow(context.db, photo.id);
    await settlePhotos(context, found.value, before);
    return ok({ code: found.value.code });
  },
});
