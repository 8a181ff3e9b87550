// `npm run mutation`: wakes each mutant of the scoring engine by itself and asks the tests whether they notice. Prints the
// share that is noticed and every mutant that is not; exits with 1 below the least share. `-- star-marks` narrows it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { type Instrumented, instrument, type Mutant } from './mutants.ts';

/** The least share of mutants that the tests must notice, in per cent. */
const LEAST = 85;
const root = new URL('../../', import.meta.url).pathname;
const engine = [
  'src/kernel/points.ts',
  'src/modules/evaluation/rules/compiled-set.ts',
  'src/modules/evaluation/rules/gates.ts',
  'src/modules/evaluation/rules/score-request.ts',
  'src/modules/evaluation/rules/score.ts',
  'src/modules/evaluation/rules/sheet-points.ts',
  'src/modules/evaluation/rules/star-marks.ts',
];
/** Quick tests first: most mutants end there. */
const rounds = [
  [
    'src/kernel/points.test.ts',
    'src/modules/evaluation/rules/star-marks.test.ts',
    'src/modules/evaluation/rules/unfinished-sheet.test.ts',
    'tests/law/scoring/score.test.ts',
    'tests/law/scoring/refusals.test.ts',
    'tests/law/scoring/scenarios.test.ts',
  ],
  ['tests/law/scoring/agreement.test.ts', 'tests/law/scoring/properties.test.ts'],
];

const narrowed = process.argv.slice(2);
const files = engine.filter((file) => narrowed.length === 0 || narrowed.some((word) => file.includes(word)));
const written = new Map<string, Instrumented>();
let next = 1;
for (const file of files) {
  const one = instrument(file, readFileSync(join(root, file), 'utf8'), next);
  written.set(join(root, file), one);
  next += one.mutants.length;
}
const mutants = [...written.values()].flatMap((one) => one.mutants);

const folder = mkdtempSync(join(tmpdir(), 'ocop-mutation-'));
const awake = join(folder, 'awake');
process.env['OCOP_MUTANT_FILE'] = awake;

async function opened(): Promise<Vitest> {
  return createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      pool: 'threads',
      maxWorkers: 1,
      bail: 1,
      include: rounds.flat(),
      setupFiles: [join(root, 'tests/mutation/switch.ts')],
      reporters: [{}],
      testTimeout: 120_000,
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          transform: (_code: string, id: string) => written.get(id.split('?')[0] ?? '')?.code,
        },
      ],
    },
  );
}

/** Whether the tests of a round fail, or do not even run, with the mutant awake. */
async function noticed(vitest: Vitest, id: number, tests: readonly string[]): Promise<boolean> {
  writeFileSync(awake, String(id));
  const specifications = await vitest.globTestSpecifications([...tests]);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  if (id === 0) {
    for (const one of testModules) for (const error of one.errors()) process.stderr.write(`${error.message}\n`);
    for (const one of testModules)
      for (const test of one.children.allTests('failed'))
        process.stderr.write(`${test.fullName}: ${test.result().errors?.[0]?.message}\n`);
  }
  return unhandledErrors.length > 0 || testModules.length < tests.length || testModules.some((one) => !one.ok());
}

const survivors: Mutant[] = [];
writeFileSync(awake, '0');
const vitest = await opened();
try {
  for (const tests of rounds) {
    if (await noticed(vitest, 0, tests))
      throw new Error(`the tests fail before anything is changed: ${tests.join(', ')}`);
  }
  for (const mutant of mutants) {
    let seen = false;
    for (const tests of rounds) seen ||= await noticed(vitest, mutant.id, tests);
    if (!seen) survivors.push(mutant);
    process.stderr.write(seen ? '.' : 'S');
  }
} finally {
  await vitest.close();
  rmSync(folder, { recursive: true });
}

const share = (100 * (mutants.length - survivors.length)) / mutants.length;
process.stdout.write('\n');
for (const { file, line, was, is } of survivors)
  process.stdout.write(`not noticed: ${file}:${line}  ${was}  →  ${is}\n`);
for (const [file, one] of written) {
  const left = one.mutants.filter((mutant) => survivors.includes(mutant)).length;
  process.stdout.write(`${file.slice(root.length)}: ${one.mutants.length - left} of ${one.mutants.length}\n`);
}
process.stdout.write(
  `${mutants.length - survivors.length} of ${mutants.length} mutants noticed, ${share.toFixed(1)} %\n`,
);
process.exit(share >= LEAST ? 0 : 1);
