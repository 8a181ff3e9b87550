// Before each test file of a mutation run: which mutant is awake.

import { readFileSync } from 'node:fs';

const file = process.env['OCOP_MUTANT_FILE'];
if (file === undefined) throw new Error('no mutation run');
Object.assign(globalThis, { mutantOfThisRun: Number(readFileSync(file, 'utf8')) });
