// Every command of the command line, in the order the help prints them. Each loads its work when it runs.

import type { Command, CommandCall } from '../cli.ts';

const lazily =
  (load: () => Promise<(call: CommandCall) => Promise<number>>) =>
  async (call: CommandCall): Promise<number> => {
    const run = await load();
    return await run(call);
  };

export const commands: readonly Command[] = [
  {
    words: 'serve',
    usage: 'serve',
    purpose: 'run OpenOCOP: database, web pages and background work',
    run: lazily(async () => (await import('./serve.ts')).serve),
  },
  {
    words: 'worker',
    usage: 'worker',
    purpose: 'run background work alone, beside a server started with OCOP_WORKER=none',
    run: lazily(async () => (await import('./worker.ts')).worker),
  },
  {
    words: 'migrate',
    usage: 'migrate',
    purpose: 'bring the database schema up to date',
    run: lazily(async () => (await import('./migrate.ts')).migrate),
  },
];
