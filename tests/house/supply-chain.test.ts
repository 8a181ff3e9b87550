// What comes from elsewhere: every package is pinned by its hash, needs no script to install, and may be given on.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceOf } from '#platform/operations/sbom.ts';
import { read } from './tree.ts';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences under which a package may be part of what we give on, or a tool of ours. LGPL: libvips, a library that may be exchanged. */
const allowed = new Set([
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
  'Python-2.0',
  'MPL-2.0',
  'LGPL-3.0-or-later',
]);

/** `MIT OR X` is allowed where one part is; `A AND B` where every part is. The old `MIT/X11` is MIT. */
function isAllowed(licence: string): boolean {
  const text = licence.replace(/^\((.*)\)$/, '$1').replace('MIT/X11', 'MIT');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));
}

it('every package of the lock file is held by a sha512 hash and names no other place to fetch it from', () => {
  expect(packages.length).toBeGreaterThan(100);
  const loose = packages.filter(([, p]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(p.integrity ?? '') || p.link === true);
  expect(loose.map(([path]) => path)).toEqual([]);
  const elsewhere = packages.filter(([, p]) => p.resolved !== undefined);
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"https?:\/\/registry|git\+|\.tgz"/);
});

it('every direct package is pinned exactly, and at most sixty run the program', () => {
  const direct = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(direct.filter(([, version]) => !/^(npm:[@\w/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const running = Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] });
  expect(running.length).toBeGreaterThan(10);
  expect(running.length).toBeLessThanOrEqual(60);
});

it('every installed package has a licence under which we may give it on', () => {
  const refused = packages
    .filter(([path]) => existsSync(path))
    .map(([path, locked]) => [path, licenceOf('.', path, locked)] as const)
    .filter(([, licence]) => !isAllowed(licence));
  expect(refused).toEqual([]);
  for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-3.0-or-later', 'unknown', 'SSPL-1.0']) {
    expect([licence, isAllowed(licence)]).toEqual([licence, false]);
  }
});
