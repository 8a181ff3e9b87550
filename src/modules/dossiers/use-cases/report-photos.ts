// Photographs of what a commune found: added to a matter of Mẫu số 03, described, taken off, as long as the report is a draft; given
// out to who may read the report.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { id, oneOf, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { findingNames } from '../rules/commune-report.ts';
import { mostPhotosOfMatter, type ReportPhoto, type ReportPhotoId, roomAt } from '../rules/report-photo.ts';
import {
  findReportPhoto,
  insertReportPhotos,
  listReportPhotos,
  takeReportPhotoOff,
  updateReportPhoto,
} from '../store-report-photos.ts';
import { dossierFor, subjectById } from './find-dossier.ts';

const LAW = '26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a, Phụ lục III Mẫu số 03';

/** A photograph that was drawn anew; raw bytes are never taken. */
const drawnPhotos = z
  .array(z.custom<DrawnUpload>((value) => value instanceof DrawnUpload, { params: { code: 'dossiers/photo-missing' } }))
  .min(1);

export const addReportPhotos = defineUseCase({
  name: 'dossiers/add-report-photos',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    dossierId: id<'dossier'>(),
    matter: oneOf(findingNames),
    caption: optionalText(200),
    photos: drawnPhotos,
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor, ports } = context;
    const found = await dossierFor('assess', input.dossierId, context);
    if (!found.ok) return found;
    const there = await listReportPhotos(db, found.value.id);
    const known = new Set<string>(
      there.filter((one) => one.matter === input.matter).map((one) => one.originalHash as string),
    );
    // Who sends a choice again after a bad line has some of it there already: that is no fault.
    const fresh = input.photos.filter(({ sha256 }) => !known.has(sha256) && known.add(sha256) !== undefined);
    const room = roomAt(there, input.matter);
    if (fresh.length > room) {
      return refuse(problem('conflict', 'dossiers/too-many-photos', { most: mostPhotosOfMatter, room }));
    }
    const added: ReportPhoto[] = [];
    for (const { original, drawn } of fresh) {
      added.push({
        id: context.newId<'report-photo'>(),
        dossierId: found.value.id,
        version: 1,
        matter: input.matter,
        position: added.length,
        caption: input.caption,
        originalHash: await ports.files.put(original),
        largeHash: await ports.files.put(drawn.large),
        thumbnailHash: await ports.files.put(drawn.thumbnail),
        width: drawn.width,
        height: drawn.height,
        bytes: drawn.large.byteLength,
        addedBy: actor.accountId,
        addedAt: now,
        removedAt: null,
        removedBy: null,
      });
    }
    await insertReportPhotos(db, added);
    for (const photo of added) context.touch({ kind: 'report-photo', id: photo.id, before: null, after: photo });
    return ok({ added: added.length, photoIds: added.map((one) => one.id) });
  },
});

const subjectOfPhoto = async (photoId: ReportPhotoId, context: Context) => {
  const photo = await findReportPhoto(context.db, photoId);
  return photo === null ? refuse(notFound) : await subjectById(photo.dossierId, context);
};

/** A photograph of a report that is still a draft, under the lock of its dossier. */
async function draftPhoto(photoId: ReportPhotoId, context: Context) {
  const photo = await findReportPhoto(context.db, photoId);
  if (photo === null) return refuse(notFound);
  const dossier = await dossierFor('assess', photo.dossierId, context);
  if (!dossier.ok) return dossier;
  // Somebody may have taken it off while the lock was waited for.
  const locked = await findReportPhoto(context.db, photoId);
  return locked === null ? refuse(notFound) : ok(locked);
}

export const changeReportPhoto = defineUseCase({
  name: 'dossiers/change-report-photo',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ photoId: id<'report-photo'>(), version, caption: optionalText(200) }),
  subject: (input, context) => subjectOfPhoto(input.photoId, context),
  async run(input, context) {
    const found = await draftPhoto(input.photoId, context);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: { caption: before.caption } }));
    }
    await updateReportPhoto(context.db, before, { caption: input.caption });
    const after = { ...before, caption: input.caption, version: before.version + 1 };
    context.touch({ kind: 'report-photo', id: before.id, before, after });
    return ok({ dossierId: before.dossierId });
  },
});

export const removeReportPhoto = defineUseCase({
  name: 'dossiers/remove-report-photo',
  kind: 'act',
  legalBasis: null,
  input: z.object({ photoId: id<'report-photo'>() }),
  subject: (input, context) => subjectOfPhoto(input.photoId, context),
  async run(input, context) {
    const found = await draftPhoto(input.photoId, context);
    if (!found.ok) return found;
    const before = found.value;
    const { accountId } = context.actor;
    await takeReportPhotoOff(context.db, before, accountId, context.now);
    const after = { ...before, version: before.version + 1, removedAt: context.now, removedBy: accountId };
    context.touch({ kind: 'report-photo', id: before.id, before, after });
    return ok({ dossierId: before.dossierId, matter: before.matter });
  },
});

/** A photograph small or whole, for who may read the report; what was sent is never given out. */
export const openReportPhoto = defineUseCase({
  name: 'dossiers/view-report',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    dossierId: id<'dossier'>(),
    photoId: id<'report-photo'>(),
    size: oneOf(['lon', 'nho']),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const photo = await findReportPhoto(context.db, input.photoId);
    if (photo === null || photo.dossierId !== input.dossierId) return refuse(notFound);
    return ok<{ readonly hash: FileHash }>({ hash: input.size === 'lon' ? photo.largeHash : photo.thumbnailHash });
  },
});
