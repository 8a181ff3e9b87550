// Large files on their way into the wallet: in quarantine beside the kept files until the form that names one is sent.

import { join } from 'node:path';
import { millisecondsOf } from '#kernel/calendar.ts';
import { pdfLimits } from '#platform/pdf/pdf-limits.ts';
import { ResumableUploads } from '#platform/uploads/resumable-uploads.ts';
import type { Ports } from '#runner/ports.ts';

/** Where the protocol is answered. */
export const arrivingPath = '/vi-minh-chung/tai-len';

const DAY = 86_400_000;

const open = new Map<string, ResumableUploads>();

/** The quarantine of an installation, as one address of the protocol sees it. */
export function arrivingFiles({ files }: Pick<Ports, 'files'>, path: string = arrivingPath): ResumableUploads {
  const key = `${path} ${files.root}`;
  const known = open.get(key);
  if (known !== undefined) return known;
  const uploads = new ResumableUploads({
    folder: join(files.root, 'arriving'),
    path,
    mostBytes: pdfLimits.fileBytes,
    mostOpen: 10,
    lifeMilliseconds: 2 * DAY,
  });
  open.set(key, uploads);
  return uploads;
}

/** Forgets what has lain in quarantine too long; answers how many files that were. */
export async function sweepArriving({ files, clock }: Pick<Ports, 'files' | 'clock'>): Promise<number> {
  return await arrivingFiles({ files }).sweep(millisecondsOf(clock.now()));
}
