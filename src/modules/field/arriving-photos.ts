// Photographs on their way to a record, piece by piece; in quarantine until they are whole and are what their hash says.

import { join } from 'node:path';
import { ResumableUploads } from '#platform/uploads/resumable-uploads.ts';
import type { Ports } from '#runner/ports.ts';

/** Where the protocol is answered. */
export const photosPath = '/phieu-kiem-tra/tep';

const DAY = 86_400_000;
const open = new Map<string, ResumableUploads>();

/** The quarantine of an installation. What its metadata names is kept with each: the hash, and the visit. */
export function arrivingPhotos({ files }: Pick<Ports, 'files'>): ResumableUploads {
  const known = open.get(files.root);
  if (known !== undefined) return known;
  const uploads = new ResumableUploads({
    folder: join(files.root, 'arriving-photos'),
    path: photosPath,
    mostBytes: 12 * 1_048_576,
    mostOpen: 40,
    lifeMilliseconds: 7 * DAY,
    keeps: ['sha256', 'visitId'],
  });
  open.set(files.root, uploads);
  return uploads;
}
