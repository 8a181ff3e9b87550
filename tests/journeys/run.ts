// `npm run journey -- <name>`: walks a journey without and with scripts, prints its steps, leaves pictures of every step at
// 360 and 1280 px under `.journeys/`, and exits with 1 on any fault. `--scripts with|without` walks only one of the two.

import { parseArgs } from 'node:util';
import { walkJourney } from './stage/journey.ts';
import { journeys } from './walks/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'string' } },
});
const journey = journeys.find((one) => one.name === positionals[0]);
if (journey === undefined || ![undefined, 'with', 'without'].includes(values.scripts)) {
  const lines = journeys.map((one) => `  ${one.name}: ${one.about}`);
  process.stderr.write(`npm run journey -- <name> [--scripts with|without]\n${lines.join('\n')}\n`);
  process.exit(2);
}
let faults = 0;
for (const scripts of [false, true]) {
  if (values.scripts !== undefined && (values.scripts === 'with') !== scripts) continue;
  process.stdout.write(`\n${journey.name}, ${scripts ? 'with' : 'without'} scripts\n`);
  try {
    const result = await walkJourney(journey, { scripts, pictures: true }, (line) => process.stdout.write(`${line}\n`));
    faults += result.faults.length;
    process.stdout.write(`${result.steps} steps, ${result.faults.length} faults, pictures in ${result.folder}\n`);
    for (const fault of result.faults.filter((one) => one.startsWith('the program')))
      process.stdout.write(`✗ ${fault}\n`);
  } catch (error) {
    faults += 1;
    process.stdout.write(`✗ ${(error as Error).message}\n`);
  }
}
process.exitCode = faults === 0 ? 0 : 1;
