// `npm run bench`: the workload against this system and against the bare floor. `--quick`: a minute with 2,000 products.
// `--size N` (repeatable) and `--only abc` narrow it. Exits 1 where a goal is missed, so that a run can be a gate.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { canMeasure } from './driver/processes.ts';
import { judged, table } from './report.ts';
import { fullPlan, quickPlan, type RunPlan, runBench } from './run.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string', multiple: true },
    only: { type: 'string' },
  },
});
if (!canMeasure) {
  process.stderr.write('The bench reads processor time and memory from /proc, so it runs on Linux only.\n');
  process.exit(3);
}
const base = values.quick ? quickPlan : fullPlan;
const plan: RunPlan = {
  ...base,
  sizes: values.size === undefined ? base.sizes : values.size.map(Number),
  only: values.only === undefined ? null : new Set(values.only),
};
const started = new Date();
const { figures, database } = await runBench(plan, (line) => process.stderr.write(`${line}\n`));
const results = figures.map(judged);
const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${database}`;
process.stdout.write(`\n${machine}, ${started.toISOString()}\n\n${table(results).join('\n')}\n`);
const missed = results.filter((figure) => figure.goal !== null && figure.verdict !== 'met');
const reached = results.filter((figure) => figure.verdict === 'met').length;
process.stdout.write(`\n${reached} goals met, ${missed.length} not.\n`);
mkdirSync('.bench', { recursive: true });
const file = `.bench/${started.toISOString().replace(/[:.]/g, '-')}.json`;
writeFileSync(file, `${JSON.stringify({ at: started.toISOString(), machine, results }, null, 1)}\n`);
process.stdout.write(`Written to ${file}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
