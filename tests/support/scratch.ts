// Where tests put what they throw away. A new database is a thousand files, and a person's step waits until its records are on the disk;
// in memory both cost nothing. So the everyday run keeps its databases and files there, where the machine has the room; the deep run, and
// a machine without it, uses the system's temporary folder.

import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Two workers with a database, a journey's installation and a bundle each stay far below. */
const ROOM_BYTES = 4 * 1024 ** 3;

/** Whether this run looks as closely as can be: the deep run, which also leaves nothing out for the sake of speed. */
export const looksClosely = process.env['OCOP_TEST_LOOK'] === 'closely';

/** There is a folder in memory with room, one may write to it, and programs in it can be run, as the embedded server must be. */
function memoryWillDo(): boolean {
  if (process.platform !== 'linux' || looksClosely) return false;
  try {
    accessSync(MEMORY, constants.R_OK | constants.W_OK | constants.X_OK);
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === MEMORY);
    const { bavail, bsize } = statfsSync(MEMORY);
    const mayRun = mount?.split(' ')[2] === 'tmpfs' && !/\bnoexec\b/.test(mount);
    return mayRun && bavail * bsize >= ROOM_BYTES && freemem() >= ROOM_BYTES;
  } catch {
    return false;
  }
}

/** Whether scratch folders of this process lie in memory. */
export const isInMemory = memoryWillDo();

const FORGOTTEN_AFTER_MS = 12 * 60 * 60 * 1_000;

/** Removes what runs that were killed left in memory half a day ago; a server that still stands on such a folder ends when it is gone. */
export function removeForgotten(place = isInMemory ? MEMORY : null): void {
  if (place === null) return;
  for (const name of readdirSync(place)) {
    const folder = join(place, name);
    if (!/^(openocop|ocop)-/.test(name)) continue;
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made < FORGOTTEN_AFTER_MS) continue;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It belongs to somebody else, who removes it.
    }
  }
}

/** A new folder for something that is thrown away; `scratchFolder('openocop-files-')`. */
export function scratchFolder(beginning: string): string {
  return mkdtempSync(join(isInMemory ? MEMORY : tmpdir(), beginning));
}
