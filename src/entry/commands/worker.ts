// `ocop worker`: background work in a process of its own.

import type { CommandCall } from '../cli.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';
import { originOf, startBackgroundWork } from '../worker.ts';

export async function worker({ settings, terminal }: CommandCall): Promise<number> {
  const installation = await openInstallation(settings, 'join');
  try {
    const work = startBackgroundWork(installation.ports, originOf(settings), settings);
    terminal.say(`Background work runs on ${installation.dataPlace}. Stop with Ctrl+C.`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });
    await work.stop();
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
