// Writes the pages that are printed from the code: docs/PERMISSIONS.md, docs/LIFECYCLES.md.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './sources.mjs';

const { printedPages } = await tsImport('../tests/house/printed-pages.ts', import.meta.url);
for (const [path, print] of Object.entries(printedPages)) {
  writeFileSync(join(root, path), print());
  process.stdout.write(`${path}\n`);
}
