// Writes what is printed from the code: docs/PERMISSIONS.md, docs/LIFECYCLES.md, and what every operation of the API answers.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './sources.mjs';

const { printedPages } = await tsImport('../tests/house/printed-pages.ts', import.meta.url);
for (const [path, print] of Object.entries(printedPages)) {
  writeFileSync(join(root, path), print());
  process.stdout.write(`${path}\n`);
}

const { answersPath, drawAnswers } = await tsImport('../tests/api-answers/draw.ts', import.meta.url);
const { text, faults } = drawAnswers(root);
writeFileSync(join(root, answersPath), text);
process.stdout.write(`${answersPath}\n`);
for (const fault of faults) process.stderr.write(`No schema can be drawn: ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
