// Background work: which task does what, and what runs by the clock.

import { type RunningWorker, startWorker, type Task } from '#platform/jobs/worker.ts';
import type { Ports } from '#runner/ports.ts';
import type { Settings } from './config.ts';
import { tasksOf } from './tasks.ts';

/**
 * Times in UTC: 18:10 is ten past one at night in Vietnam, 0:00 is seven in the morning there. What a machine that was off at that hour
 * missed is done when it is on again (`fill`).
 */
const CRONTAB = `
*/2 * * * * cut-scanned-pages
*/5 * * * * drafting/take-packets
5 * * * * certificates/publish
10 18 * * * sweep-expired
20 18 * * * sign-ledger-head
30 18 1 * * snapshot-open-data ?fill=3w
0 0 * * * custody/tell-of-things ?fill=12h
10 0 * * * certificate-life/tell-of-expiry ?fill=12h
20 0 * * * tasks/follow ?fill=12h
35 * * * * field/release-overdue
25 0 * * * output/remind-silent ?fill=12h
30 0 * * * findings/follow ?fill=12h
45 * * * * notifications/digest
* * * * * webhooks/gather
`;

/** The work of a morning. A day that a training installation was set to begins with it. */
const MORNING = [
  'custody/tell-of-things',
  'certificate-life/tell-of-expiry',
  'tasks/follow',
  'output/remind-silent',
  'findings/follow',
];

/** The address that links in letters begin with. */
export function originOf(settings: Pick<Settings, 'publicOrigins' | 'host' | 'port'>): string {
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return settings.publicOrigins[0] ?? `http://${host}:${settings.port}`;
}

/** Starts the worker without holding up the start of the server. */
export function startBackgroundWork(
  ports: Ports,
  origin: string,
  { trainingDate }: Pick<Settings, 'trainingDate'>,
): RunningWorker {
  let stopped = false;
  const tasks: Readonly<Record<string, Task>> = tasksOf(ports, origin);
  const starting = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (stopped) return null;
    return await startWorker({
      pool: ports.database.writePool,
      tasks,
      crontab: CRONTAB,
      atStart: trainingDate === null ? [] : MORNING,
      log: ports.log,
      concurrency: 2,
    });
  })().catch((error: unknown) => {
    ports.log.error({ error: String(error) }, 'background work did not start');
    return null;
  });
  return {
    async stop() {
      stopped = true;
      const worker = await starting;
      await worker?.stop();
    },
  };
}
