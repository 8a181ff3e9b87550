// What the documents say exists: paths, links, settings, commands; every decision is complete, every concept has one word.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissionMatrix } from '#access/permission-matrix.ts';
import { commands } from '#entry/commands/index.ts';
import { readSettings } from '#entry/config.ts';
import { filesUnder, projectFiles, read } from './tree.ts';

const documents = projectFiles().filter((path) => path.endsWith('.md'));
const roots = ['src', 'tests', 'law', 'docs', 'bin', 'bench', 'deploy', '.ci', '.githooks'];

/** The text that people read: notes to editors (HTML comments) left out. */
const textOf = (path: string): string => read(path).replace(/<!--[\s\S]*?-->/g, '');

/** Everything set as code: inline spans and fenced blocks. */
function codeIn(path: string): readonly string[] {
  const text = textOf(path);
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '');
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
  return [...spans, ...blocks.flatMap((block) => block.split('\n'))];
}

const places = new Set(
  projectFiles().flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))),
);

/** `src/modules/<room>/store.ts`, `law/product-sets/*.json` and `docs/adr/NNNN-title.md` stand for some real path each. */
function standsForAPath(named: string): boolean {
  const path = named.replace(/\/$/, '');
  if (places.has(path) || existsSync(path)) return true;
  if (!/[<*]|NNNN/.test(path)) return false;
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]+>|\*/g, '[^/]+')
    .replace(/NNNN-(name|title)/g, '\\d{4}-[^/]+')
    .replace(/NNNN/g, '\\d{4}');
  return [...places].some((place) => new RegExp(`^${pattern}$`).test(place));
}

describe('the documents', () => {
  it('name only paths that exist', () => {
    const named = new RegExp(`^(?:${roots.map((root) => root.replace('.', '\\.')).join('|')})/[\\w./*<>-]*$`);
    const missing = documents.flatMap((path) =>
      codeIn(path)
        .filter((code) => named.test(code) && !standsForAPath(code))
        .map((code) => `${path}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('link only to what is there', () => {
    const slug = (heading: string): string =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
    const broken = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)]
        .map((m) => m[1] ?? '')
        .filter((target) => !/^(https?|mailto):/.test(target))
        .filter((target) => {
          const [file = '', anchor] = decodeURIComponent(target).split('#');
          const to = file === '' ? path : normalize(join(dirname(path), file));
          if (!existsSync(to)) return true;
          if (anchor === undefined || !to.endsWith('.md')) return false;
          return ![...read(to).matchAll(/^#+ (.+)$/gm)].some((m) => slug(m[1] ?? '') === anchor);
        })
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only commands and scripts that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
    const known = commands.map((command) => command.words);
    const wrong = documents.flatMap((path) =>
      codeIn(path).flatMap((code) => {
        const found: string[] = [];
        for (const [, script = ''] of code.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)) {
          if (!scripts.includes(script)) found.push(`npm run ${script}`);
        }
        for (const [, words = ''] of code.matchAll(/(?:^|\s)ocop (?:-- )?([a-z][a-z -]*)/g)) {
          const said = words.trim();
          if (said !== 'help' && !known.some((name) => `${said} `.startsWith(`${name} `))) found.push(`ocop ${said}`);
        }
        return found.map((what) => `${path}: ${what}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('name only settings that the program or its tests read', () => {
    const readers = projectFiles().filter((path) => /^(src|bin|tests|bench)\/.*\.(ts|tsx|mjs)$/.test(path));
    const sources = readers
      .filter((path) => path !== 'tests/house/documents.test.ts')
      .map(read)
      .join('\n');
    const asked = new Set([...sources.matchAll(/['"]((?:OCOP|DATABASE|TEST)_[A-Z_]+)['"]/g)].map((m) => m[1] ?? ''));
    const wrong = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\b(?:OCOP|DATABASE|TEST)_[A-Z_]*[A-Z]\b/g)]
        .map((m) => m[0])
        .filter((name) => !asked.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the readme', () => {
  /** Rows of the table under a heading: cells as text. */
  function rowsUnder(heading: string): readonly (readonly string[])[] {
    const section =
      new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(read('README.md'))?.[1] ?? '';
    return [...section.matchAll(/^\| (`.+) \|$/gm)].map((m) => (m[1] ?? '').split(' | ').map((cell) => cell.trim()));
  }
  const codesOf = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');

  it('lists every setting that the program reads, and no other', () => {
    const settings = [...read('src/entry/config.ts').matchAll(/\('((?:OCOP|DATABASE)_[A-Z_]+|HOST|PORT)'/g)];
    const listed = rowsUnder('Settings').flatMap((row) => codesOf(row[0]));
    expect(listed.length).toBeGreaterThan(10);
    expect([...listed].sort()).toEqual([...new Set(settings.map((m) => m[1] ?? ''))].sort());
  });

  it('states the default that a setting has', () => {
    const unset = readSettings({}).settings;
    for (const [names, , stated] of rowsUnder('Settings')) {
      const [name] = codesOf(names);
      const [value] = codesOf(stated);
      if (name === undefined || value === undefined) continue;
      expect({ name, ...readSettings({ [name]: value }) }).toEqual({ name, settings: unset, faults: [] });
    }
  });

  it('lists every command of the command line, as its help writes it', () => {
    const listed = rowsUnder('Commands').flatMap((row) => codesOf(row[0]));
    expect([...listed].sort()).toEqual(commands.map((command) => `ocop ${command.usage}`).sort());
  });

  it('says the same commands to start and to test as the manifest and the gate', () => {
    for (const path of ['README.md', 'README.vi.md']) expect(read(path)).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm test');
  });
});

describe('decisions', () => {
  const decisions = filesUnder('docs/adr').filter((path) => /\/\d{4}-/.test(path));

  it('each have context, decision, consequences and status, on one page', () => {
    expect(decisions.length).toBeGreaterThan(10);
    const incomplete = decisions.filter((path) => {
      const text = read(path);
      const parts = ['## Context', '## Decision', '## Consequences'].map((part) => text.indexOf(`\n${part}\n`));
      const inOrder = parts.every((at, i) => at > (i === 0 ? 0 : (parts[i - 1] ?? 0)));
      const status = /^\*\*Status:\*\* (proposed|accepted|superseded by \d{4})\b.*\bSupersedes (nothing|\d{4})\./m.test(
        text,
      );
      return !inOrder || !status || text.split('\n').length > 60;
    });
    expect(incomplete).toEqual([]);
  });

  it('are numbered without gap, titled by their number, and listed', () => {
    const list = read('docs/adr/README.md');
    decisions.forEach((path, i) => {
      const number = String(i + 1).padStart(4, '0');
      const title = /^# (\d{4}) (.+)$/m.exec(read(path));
      expect(path).toContain(`docs/adr/${number}-`);
      expect(title?.[1]).toBe(number);
      expect(list).toContain(`| [${number}](${path.split('/').at(-1)}) | ${title?.[2]} |`);
    });
  });

  it('that the sources cite exist', () => {
    const cited = projectFiles()
      .filter((path) => /\.(ts|tsx|cjs|mjs|scss|md)$/.test(path) && path !== 'tests/house/documents.test.ts')
      .flatMap((path) => [...read(path).matchAll(/docs\/adr\/(\d{4})/g)].map((m) => m[1] ?? ''));
    expect(cited.filter((number) => !decisions.some((path) => path.includes(`/${number}-`)))).toEqual([]);
  });
});

describe('the glossary', () => {
  const rows = [...read('docs/GLOSSARY.md').matchAll(/^\| (`.+) \|$/gm)].map((m) =>
    (m[1] ?? '').split('|').map((cell) => cell.trim()),
  );
  const identifiers = rows.map((row) => /^`([a-zA-Z]+)`$/.exec(row[0] ?? '')?.[1] ?? row[0] ?? '');
  const refused = rows.flatMap((row) => [...(row[3] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));
  const wordsOf = (name: string): readonly string[] =>
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);

  it('has for each concept one identifier, one Vietnamese term and a meaning', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(identifiers.filter((name) => !/^[a-z][a-zA-Z]*$/.test(name))).toEqual([]);
    expect(rows.filter((row) => row.length !== 4 || row[1] === '' || row[2] === '')).toEqual([]);
    for (const column of [identifiers, rows.map((row) => row[1] ?? '')]) {
      expect(column.filter((term, i) => column.indexOf(term) !== i)).toEqual([]);
    }
  });

  it('refuses no word that it uses itself', () => {
    const used = new Set(identifiers.flatMap(wordsOf));
    expect(refused.filter((word) => used.has(word))).toEqual([]);
  });

  it('is kept by names of files, exports, use cases and tables, and by the Vietnamese sentences', () => {
    const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
    const names = new Set<string>(Object.keys(permissionMatrix));
    for (const path of sources) {
      names.add(path.split('/').at(-1)?.replace(/\..*$/, '') ?? '');
      const exported = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;
      for (const [, name = ''] of read(path).matchAll(exported)) names.add(name);
      for (const [, name = ''] of read(path).matchAll(/create table (?:if not exists )?([a-z_]+)/g)) names.add(name);
    }
    expect(names.size).toBeGreaterThan(200);
    const english = new Set(refused.filter((word) => /^[a-z]+$/.test(word)).flatMap((word) => [word, `${word}s`]));
    expect(english.size).toBeGreaterThan(10);
    expect([...names].filter((name) => wordsOf(name).some((word) => english.has(word)))).toEqual([]);
    const vietnamese = refused.filter((word) => !/^[a-z]+$/.test(word));
    expect(vietnamese.length).toBeGreaterThan(2);
    const wrong = filesUnder('src/texts/vi').flatMap((path) =>
      vietnamese.filter((word) => read(path).toLowerCase().includes(word)).map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the licence', () => {
  it('is the text of Apache-2.0, letter by letter', () => {
    const hash = createHash('sha256').update(read('LICENSE')).digest('hex');
    expect(hash).toBe('cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30');
    expect((JSON.parse(read('package.json')) as { license: string }).license).toBe('Apache-2.0');
  });

  it('is joined by a notice of every third party whose data lie here', () => {
    const notice = read('NOTICE');
    for (const holder of ['Thang Le Quoc', 'dvhcvn', 'Be Vietnam Pro', 'PostgreSQL', 'Tinos'])
      expect(notice).toContain(holder);
    expect(notice).toContain('law/territory/THIRD-PARTY-NOTICES.txt');
  });
});

describe('rooms', () => {
  it('each have a page that says what they are', () => {
    const folders = (of: string): readonly string[] =>
      readdirSync(of)
        .map((name) => `${of}/${name}`)
        .filter((path) => statSync(path).isDirectory());
    const rooms = [...folders('src'), ...folders('src/modules')].filter(
      // The loaders of the law are described where the law lies: law/README.md.
      (path) => !['src/modules', 'src/law'].includes(path) && filesUnder(path).length > 0,
    );
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter((path) => !existsSync(`${path}/README.md`))).toEqual([]);
    for (const path of ['law/README.md', 'tests/README.md', 'docs/README.md']) expect(existsSync(path)).toBe(true);
  });
});
