// Every act and every sensitive read there is, by the names the sources give them: nothing is listed by hand, so nothing is forgotten.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DECLARED = /defineUseCase\(\{\s*name: '([a-z-]+\/[a-z-]+)',\s*kind: '(act|read|sensitive-read)'/g;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

/** The names, in the order of the alphabet. A use case declared in a way this does not read is an error. */
export function actsOfTheHouse(): readonly string[] {
  const names = new Set<string>();
  for (const file of filesUnder('src')) {
    const source = readFileSync(file, 'utf8');
    const declared = [...source.matchAll(DECLARED)];
    const calls = [...source.matchAll(/(?<!function )defineUseCase[(<]/g)];
    if (declared.length !== calls.length) throw new Error(`${file}: a use case does not begin with its name and kind`);
    for (const [, name = '', kind] of declared) if (kind !== 'read') names.add(name);
  }
  return [...names].sort();
}
