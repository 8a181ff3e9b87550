// Photographs that a commune took of what it found: at which matter of Mẫu số 03 they stand, how many there may be, until when they
// come and go. Once the report is issued they are part of it.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id } from '#kernel/ids.ts';
import { type FindingName, findingNames } from './commune-report.ts';
import type { DossierId } from './dossier.ts';

export type ReportPhotoId = Id<'report-photo'>;

export interface ReportPhoto {
  readonly id: ReportPhotoId;
  readonly dossierId: DossierId;
  readonly version: number;
  readonly matter: FindingName;
  /** As they came: of those sent together, as they were chosen. */
  readonly position: number;
  /** What it shows, where and when. */
  readonly caption: string | null;
  /** Of the bytes as they were sent; never given out. */
  readonly originalHash: FileHash;
  /** What is given out: nothing but pixels. */
  readonly largeHash: FileHash;
  readonly thumbnailHash: FileHash;
  /** Of the large picture. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly addedBy: AccountId | null;
  readonly addedAt: Instant;
  readonly removedAt: Instant | null;
  readonly removedBy: AccountId | null;
}

/** So many photographs at most stand at one matter: four matters fill at most a dozen pages of the annex. */
export const mostPhotosOfMatter = 6;

/** So many are sent at once at most, as many as one matter holds. */
export const mostPhotosAtOnce = mostPhotosOfMatter;

/** What of a photograph is part of the issued report, and stands in the ledger with it. */
export type IssuedPhoto = Pick<ReportPhoto, 'id' | 'matter' | 'caption' | 'largeHash'>;

/**
 * The photographs in the order of the report: matter by matter, at each as they came.
 * @example inReportOrder([{ matter: 'idea' }, { matter: 'material' }]) // material, idea
 */
export function inReportOrder<One extends Pick<ReportPhoto, 'matter'>>(photos: readonly One[]): readonly One[] {
  return findingNames.flatMap((matter) => photos.filter((photo) => photo.matter === matter));
}

/**
 * How many more photographs fit at a matter.
 * @example roomAt([], 'idea') // 6
 */
export function roomAt(photos: readonly Pick<ReportPhoto, 'matter'>[], matter: FindingName): number {
  return Math.max(0, mostPhotosOfMatter - photos.filter((photo) => photo.matter === matter).length);
}

/** The same photographs as they are frozen when the report is issued. */
export function issuedPhotos(photos: readonly ReportPhoto[]): readonly IssuedPhoto[] {
  return inReportOrder(photos).map(({ id, matter, caption, largeHash }) => ({ id, matter, caption, largeHash }));
}
