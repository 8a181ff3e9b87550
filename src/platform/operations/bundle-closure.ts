// The packages that run the program: everything the lock file reaches from the dependencies, as far as this platform
// has it. Development tools stay out.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { operationsProblem } from './problems.ts';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Lock = Readonly<Record<string, LockedPackage>>;

/** Where Node would find `name` from the package at `from`: in its own node_modules, else further up. */
function resolveIn(lock: Lock, from: string, name: string): string | null {
  for (let at = from; ; ) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock[path] !== undefined) return path;
    if (at === '') return null;
    const up = at.lastIndexOf('/node_modules/');
    at = up === -1 ? '' : at.slice(0, up);
  }
}

/**
 * The folders of `node_modules` that belong into a bundle, sorted. A required package that is not installed is refused
 * by name; an optional one (another platform's binaries) is left out.
 */
export function productionPackages(checkout: string): Result<readonly string[], Problem> {
  const { packages: lock } = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')) as {
    packages: Lock;
  };
  const found = new Set<string>();
  const waiting: string[] = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = lock[from] ?? {};
    const wanted = new Map<string, boolean>();
    for (const name of Object.keys(peerDependencies)) wanted.set(name, peerDependenciesMeta[name]?.optional !== true);
    for (const name of Object.keys(dependencies)) wanted.set(name, true);
    for (const name of Object.keys(optionalDependencies)) wanted.set(name, false);
    for (const [name, required] of wanted) {
      const path = resolveIn(lock, from, name);
      const present = path !== null && existsSync(join(checkout, path, 'package.json'));
      if (!present && required) {
        const details = { name, wantedBy: from === '' ? 'openocop' : from };
        return refuse(operationsProblem('unavailable', 'bundle/package-missing', details));
      }
      // An optional peer that happens to be installed for development is no part of the program.
      const peerOnly = dependencies[name] === undefined && optionalDependencies[name] === undefined;
      if (!present || path === null || found.has(path) || (peerOnly && !required)) continue;
      found.add(path);
      waiting.push(path);
    }
  }
  return ok([...found].sort());
}
