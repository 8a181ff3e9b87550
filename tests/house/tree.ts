// The files of the house as git knows them, for tests about the house itself.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

function walk(folder: string, found: string[]): void {
  if (!existsSync(join(root, folder))) return;
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) walk(path, found);
    else found.push(path);
  }
}

/** Every file under the given folders, as paths from the root. */
export function filesUnder(...folders: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const folder of folders) walk(folder, found);
  return found;
}

/** Every file of the project that git tracks, or would; in an unpacked archive, everything but what is built. */
export function projectFiles(): readonly string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
    return listed
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
  } catch {
    return filesUnder('src', 'tests', 'docs', 'law', 'bin', 'bench');
  }
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
