// One upload is written by one request at a time, also where several processes serve one data folder: the lock is a file that
// its holder keeps fresh. Who wants it waits a moment first, so that a request whose line broke can put down what had arrived.

import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lock, Locker, RequestRelease } from '@tus/server';

/** Between two looks at a lock that somebody else holds, and of the holder at who wants it. */
const LOOK_MILLISECONDS = 50;
/** How long a holder may go on by itself before it is asked to let go. */
const GRACE_MILLISECONDS = 1_500;
/** How often a holder touches its lock. */
const BEAT_MILLISECONDS = 2_000;
/** A lock that nobody touched for so long belongs to a process that is gone. */
const STALE_MILLISECONDS = 15_000;
/** Nobody waits longer. */
const WAIT_MILLISECONDS = 30_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isGone = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

let counter = 0;

class FileLock implements Lock {
  readonly #path: string;
  readonly #wanted: string;
  #watch: NodeJS.Timeout | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#wanted = `${path}.wanted`;
  }

  async lock(signal: AbortSignal, cancelReq: RequestRelease): Promise<void> {
    const since = performance.now();
    let asked = since;
    while (!(await this.#take())) {
      const waited = performance.now() - since;
      if (signal.aborted || waited > WAIT_MILLISECONDS) throw { status_code: 423, body: 'The upload is in use\n' };
      if (performance.now() - asked > GRACE_MILLISECONDS) {
        asked = performance.now();
        await (await open(this.#wanted, 'w', 0o600)).close();
      }
      await this.#clearStale();
      await pause(LOOK_MILLISECONDS);
    }
    // What was wanted was this.
    await rm(this.#wanted, { force: true });
    this.#keepFresh(cancelReq);
  }

  async unlock(): Promise<void> {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    await rm(this.#wanted, { force: true });
    await rm(this.#path, { force: true });
  }

  async #take(): Promise<boolean> {
    try {
      const file = await open(this.#path, 'wx', 0o600);
      counter += 1;
      await file.writeFile(`${process.pid} ${counter} ${performance.timeOrigin}`);
      await file.close();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away the lock of a process that is gone; where somebody made a fresh one meanwhile, that one stands. */
  async #clearStale(): Promise<void> {
    try {
      const { mtimeMs } = await stat(this.#path);
      if (Date.now() - mtimeMs < STALE_MILLISECONDS) return;
      const seen = await readFile(this.#path, 'utf8');
      counter += 1;
      const aside = `${this.#path}.${process.pid}-${counter}.stale`;
      await rename(this.#path, aside);
      if ((await readFile(aside, 'utf8')) !== seen) await link(aside, this.#path).catch(() => {});
      await rm(aside, { force: true });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  /** Touches the lock until it is given back, and passes on that somebody wants it. */
  #keepFresh(cancelReq: RequestRelease): void {
    let beat = performance.now();
    const look = async (): Promise<void> => {
      if (performance.now() - beat > BEAT_MILLISECONDS) {
        beat = performance.now();
        await utimes(this.#path, new Date(), new Date()).catch(() => {});
      }
      const isWanted = await stat(this.#wanted).then(
        () => true,
        () => false,
      );
      if (isWanted) await cancelReq();
      else if (this.#watch !== undefined) this.#watch = setTimeout(look, LOOK_MILLISECONDS).unref();
    };
    this.#watch = setTimeout(look, LOOK_MILLISECONDS).unref();
  }
}

/** Locks in a folder that every process of the installation sees. */
export class FileLocker implements Locker {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder. */
  static async in(folder: string): Promise<FileLocker> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new FileLocker(folder);
  }

  newLock(id: string): Lock {
    return new FileLock(join(this.#folder, `${id.replace(/[^0-9a-z]/gi, '-')}.lock`));
  }
}
