// Holds src/web/api-answers.json against the types of the program: stale, or an answer that no schema can be drawn of, and the guard falls.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './sources.mjs';

const { answersPath, drawAnswers } = await tsImport('../tests/api-answers/draw.ts', import.meta.url);
const { text, faults } = drawAnswers(root);
const stale = readFileSync(join(root, answersPath), 'utf8').replace(/\r\n/g, '\n') !== text;
for (const fault of faults) process.stdout.write(`${fault}\n`);
if (faults.length > 0)
  process.stdout.write(
    'Say what it is in the type of the answer, or in tests/api-answers/open-values.ts why it may be anything.\n',
  );
if (stale) process.stdout.write(`${answersPath} is not that of the code: npm run docs\n`);
process.exitCode = faults.length > 0 || stale ? 1 : 0;
