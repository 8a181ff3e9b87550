// `ocop upgrade BUNDLE`: dumps first, tries the new version, switches; whatever fails, the version in use stays.

import { systemClock } from '#platform/clock/clock.ts';
import { openLog } from '#platform/log/log.ts';
import { type UpgradeStep, upgrade as upgradeTo } from '#platform/operations/upgrade.ts';
import type { CommandCall } from '../cli.ts';
import { checkoutRoot } from '../config.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';
import { version } from '../version.ts';

const told: Readonly<Record<UpgradeStep, string>> = {
  verify: 'Checking every file of the bundle …',
  dump: 'Writing a dump of all records and files …',
  lay: 'Laying the new version beside the one in use …',
  migrate: 'Bringing the schema up to date …',
  health: 'Starting the new version aside and asking it …',
  switch: 'Switching to the new version …',
  'go-back': 'It failed. Bringing the version in use back, with all its data …',
};

/** Exit 0: the new version is current. 1: nothing changed, or everything is as it was before. 3: a person is needed. */
export async function upgrade({ rest, settings, terminal }: CommandCall): Promise<number> {
  const [bundle, ...more] = rest.filter((word) => !word.startsWith('--'));
  if (bundle === undefined || more.length > 0) {
    terminal.complain('Usage: ocop upgrade BUNDLE.tar.gz');
    return exitCodes.usage;
  }
  const done = await upgradeTo({
    bundle,
    checkout: checkoutRoot(),
    databaseUrl: settings.databaseUrl,
    dataRoot: settings.dataRoot,
    fileRoot: settings.fileRoot,
    account: settings.databaseAccount,
    log: openLog(settings.logLevel),
    appVersion: version,
    now: systemClock.now(),
    dumpFolder: null,
    environment: process.env,
    sentenceOf: problemSentence,
    // The answer alone goes to standard output; a long upgrade still shows where it is.
    onStep: (step) => terminal.complain(told[step]),
  });
  if (!done.ok) {
    terminal.refuse(done.problem, problemSentence(done.problem));
    return done.problem.kind === 'unavailable' ? exitCodes.unavailable : exitCodes.refused;
  }
  const { from, to, dump, migrated } = done.value;
  terminal.say(`${to} is current (before: ${from}, kept). Steps of the schema: ${migrated.length}. Start the server.`);
  terminal.say(`The dump of before: ${dump}`);
  terminal.answer(done.value);
  return exitCodes.done;
}
