// `ocop serve` and `npm start`: opens the installation, fills training data the first time, answers, drains on SIGTERM.

import type { CommandCall } from '../cli.ts';
import { listen } from '../listen.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';
import { prepareTraining } from '../training/prepare-training.ts';
import { buildWebApp } from '../web-app.ts';
import { startBackgroundWork } from '../worker.ts';

const DRAIN_MS = 10_000;

function stopAsked(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
  });
}

export async function serve({ settings, terminal }: CommandCall): Promise<number> {
  const asked = stopAsked();
  const installation = await openInstallation(settings, 'own');
  try {
    const training =
      settings.mode === 'training' ? await prepareTraining(installation.ports, settings.trainingRegister) : null;
    const web = buildWebApp(installation.ports, settings);
    const server = await listen(web.fetch, settings.host, settings.port);
    const address = settings.publicOrigins[0] ?? server.address;
    installation.announce(server.address);
    terminal.say(`OpenOCOP answers at ${address}`);
    if (address !== server.address) terminal.say(`  listening on ${server.address}`);
    terminal.say(`  records: ${installation.dataPlace}${installation.embedded ? ' (embedded PostgreSQL)' : ''}`);
    if (training !== null) for (const line of training.lines) terminal.say(line);
    else terminal.say('  production: make the first account with `ocop user add`.');
    const work = settings.worker === 'inside' ? startBackgroundWork(installation.ports, address, settings) : null;
    const signal = await asked;
    terminal.complain(`${signal}: finishing open requests …`);
    web.drain();
    await server.stop(DRAIN_MS);
    await work?.stop();
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
