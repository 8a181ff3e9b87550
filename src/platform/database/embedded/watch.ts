// Keeps the long-lived server's database up: one that dies under us (killed, out of memory) is started again.

import type { Problem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import type { Log } from '#platform/log/log.ts';
import { isRunning, type Postmaster } from './server-process.ts';

/** Pauses before each further try: at once, then longer, at most every ten seconds, without end. */
const PAUSES = [0, 200, 1_000, 2_000, 5_000, 10_000];

export interface Watch {
  current(): Postmaster;
  /** Ends the watching; nothing is started again. Waits for a start that is under way. */
  end(): Promise<void>;
}

/** Watches a server and calls `startAgain` when it has ended. Never keeps the process alive by itself. */
export function watchServer(
  first: Postmaster,
  log: Log,
  startAgain: () => Promise<Result<Postmaster, Problem>>,
): Watch {
  let server = first;
  let ended = false;
  let tries = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const look = (after: number): void => {
    if (ended) return;
    timer = setTimeout(() => {
      running = check().finally(() => {
        running = undefined;
      });
    }, after);
    timer.unref();
  };

  const check = async (): Promise<void> => {
    if (ended) return;
    if (isRunning(server)) {
      tries = 0;
      look(250);
      return;
    }
    log.error({ pid: server.identity.pid, tries }, 'the database server has ended unexpectedly; starting it again');
    const answer = await startAgain().catch((error: unknown) => {
      log.error({ err: error }, 'starting the database server again failed');
      return null;
    });
    if (answer?.ok === true) {
      server = answer.value;
      log.info({ pid: server.identity.pid }, 'the database server runs again');
      look(250);
      return;
    }
    if (answer !== null)
      log.error({ code: answer.problem.code, ...answer.problem.details }, 'the database server does not start');
    tries += 1;
    look(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 10_000);
  };

  look(250);
  return {
    current: () => server,
    async end() {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}
