// What a bundle is made of, in the form CycloneDX 1.6: every package with version, licence, hash of what the registry
// gave, and which package needs which. Without times and random numbers: the same packages give the same text.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SBOM_NAME = 'sbom.cdx.json';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `pkg:npm/%40scope/name@1.2.3`, as package-url writes it. */
function purlOf(path: string, { version }: Locked): string {
  return `pkg:npm/${nameOf(path).replace(/^@/, '%40')}@${version}`;
}

/** One licence by its SPDX name, or an expression of several. */
function licencesOf(license: string): readonly object[] {
  return /^[\w.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];
}

/** The licence of a package: as the lock file says, else as the package itself does. */
export function licenceOf(checkout: string, path: string, locked: { readonly license?: string }): string {
  if (locked.license !== undefined) return locked.license;
  const manifest = JSON.parse(readFileSync(join(checkout, path, 'package.json'), 'utf8')) as {
    license?: string;
    licenses?: readonly { type: string }[];
  };
  return manifest.license ?? manifest.licenses?.map((one) => one.type).join(' OR ') ?? licenceInReadme(checkout, path);
}

/** Some packages say their licence under a heading of their read-me alone. */
function licenceInReadme(checkout: string, path: string): string {
  const folder = join(checkout, path);
  const name = readdirSync(folder).find((file) => /^readme(\.md)?$/i.test(file));
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  return /^#+ *licen[cs]e\s+([A-Za-z0-9.-]+)\s*$/im.exec(text)?.[1] ?? 'unknown';
}

/** The text of the list for the packages of a bundle (folders of `node_modules`, as `productionPackages` answers). */
export function sbomOf(checkout: string, packages: readonly string[]): string {
  const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')) as Lock;
  const program = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const inside = new Set(packages);
  const self = `pkg:npm/${program.name}@${program.version}`;
  const lockedAt = (path: string): Locked => {
    const locked = lock.packages[path];
    if (locked === undefined) throw new Error(`${path} is not in package-lock.json`);
    return locked;
  };
  const resolve = (from: string, name: string): string | null => {
    for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
      const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
      if (inside.has(path)) return path;
      if (at === '') return null;
    }
  };
  const needs = (from: string): readonly string[] => {
    const { dependencies = {}, optionalDependencies = {} } = lockedAt(from);
    const names = [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)])];
    const paths = names.flatMap((name) => resolve(from, name) ?? []);
    return [...new Set(paths.map((path) => purlOf(path, lockedAt(path))))].sort();
  };
  const components = packages.map((path) => {
    const locked = lockedAt(path);
    const name = nameOf(path);
    const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    return {
      type: 'library',
      'bom-ref': purlOf(path, locked),
      ...(scope === undefined ? {} : { group: scope }),
      name: bare,
      version: locked.version,
      licenses: licencesOf(licenceOf(checkout, path, locked)),
      purl: purlOf(path, locked),
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from((locked.integrity ?? '').replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ],
    };
  });
  const once = [...new Map(components.map((component) => [component['bom-ref'], component])).values()];
  const dependencies = new Map<string, readonly string[]>([[self, needs('')]]);
  for (const path of packages) {
    const ref = purlOf(path, lockedAt(path));
    dependencies.set(ref, [...new Set([...(dependencies.get(ref) ?? []), ...needs(path)])].sort());
  }
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: program.name,
        version: program.version,
        licenses: licencesOf(program.license),
        purl: self,
      },
    },
    components: once,
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
  return `${JSON.stringify(list, null, 1)}\n`;
}
