// Every guard of the house, two at a time; prints what failed in full and one line for what holds.

import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { root } from './sources.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
// The walls and the mutants still read sources by the older compiler's own interface; types are checked by the native one.
const tsc = 'node_modules/typescript-native/bin/tsc';
const types = (config) => [process.execPath, [tsc, '-p', config]];
const guards = [
  ['types', ...types('tsconfig.json')],
  ['types of the rules world', ...types('tsconfig.rules.json')],
  ['types of the browser world', ...types('tsconfig.browser.json')],
  ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['walls', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src']],
  // The compiler makes much that is soon of no use: half the time would go into clearing it away.
  ['answers of the API', process.execPath, ['--max-semi-space-size=64', 'bin/answers.mjs']],
  ['house tests', bin('vitest'), ['run', 'tests/house']],
];

function run([name, command, words]) {
  return new Promise((resolve) => {
    const started = performance.now();
    let output = '';
    const child = spawn(command, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve({ name, code, output, seconds: (performance.now() - started) / 1000 }));
  });
}

await ensureBuilt();
const waiting = [...guards];
let failed = 0;
const worker = async () => {
  for (let guard = waiting.shift(); guard !== undefined; guard = waiting.shift()) {
    const result = await run(guard);
    if (result.code !== 0) {
      failed += 1;
      process.stdout.write(`\n✗ ${result.name}\n${result.output}\n`);
    } else {
      process.stdout.write(`✓ ${result.name} (${result.seconds.toFixed(1)} s)\n`);
    }
  }
};
await Promise.all([worker(), worker()]);
process.stdout.write(failed === 0 ? 'Every guard holds.\n' : `${failed} of ${guards.length} guards failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
