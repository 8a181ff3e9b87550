// Where a program lies that runs in a process of its own, and what that process may see: nothing of the server's settings, and
// where Node can forbid it, no writing and no further process.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface OwnProgram {
  readonly path: string;
  readonly flags: readonly string[];
}

/** The program `name` beside the file that asks (`import.meta.url`) in a checkout, in the build folder when built. */
export function ownProgram(here: string, name: string): OwnProgram {
  if (here.endsWith('.ts')) {
    // The tests start hundreds of them, and name the build folder where it is of these sources: compiling is most of such a program's life.
    const built = process.env['OCOP_TEST_PROGRAMS'];
    if (built !== undefined) return { path: join(built, `${name}.js`), flags: lockedDown() };
    const path = fileURLToPath(new URL(`./${name}.ts`, here));
    const strips = (process.features as { typescript?: unknown }).typescript;
    if (strips) return { path, flags: ['--disable-warning=ExperimentalWarning'] };
    return { path, flags: ['--import', createRequire(here).resolve('tsx')] };
  }
  for (const folder of ['./', '../', '../../']) {
    const path = fileURLToPath(new URL(`${folder}${name}.js`, here));
    if (existsSync(path)) return { path, flags: lockedDown() };
  }
  throw new Error(`${name}.js is missing beside ${here}: the build is not complete`);
}

/** Where Node knows the flag, the process may read program files and nothing else: no writing, no further process. */
function lockedDown(): readonly string[] {
  const flag = ['--permission', '--experimental-permission'].find((f) => process.allowedNodeEnvironmentFlags.has(f));
  return flag === undefined ? [] : [flag, '--allow-fs-read=*', '--no-warnings'];
}

/** Nothing of the server's settings; Windows needs its own root to start a program. */
export function bareEnvironment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}
