// The habits of the house that no compiler sees: sizes, names, words, one owner per table, nothing of the workshop.

import { describe, expect, it } from 'vitest';
import { filesUnder, projectFiles, read } from './tree.ts';

const code = filesUnder('src', 'tests', 'bench').filter((path) => /\.(ts|tsx)$/.test(path));
const source = filesUnder('src').filter((path) => /\.(ts|tsx)$/.test(path));

describe('journeys', () => {
  it('are each a test of their own', () => {
    const listed = [...read('tests/journeys/walks/index.ts').matchAll(/from '\.\/([a-z-]+)\.ts'/g)].map(
      (match) => match[1],
    );
    const walked = code.flatMap((path) => /^tests\/journeys\/([a-z-]+)\.test\.ts$/.exec(path)?.[1] ?? []);
    expect([...walked].sort()).toEqual([...listed].sort());
  });
});

describe('tests', () => {
  it('that change their process have one of their own: the others share theirs', () => {
    const changes =
      /\bvi\.(mock|doMock|stubEnv|stubGlobal|useFakeTimers|setSystemTime)\(|\bprocess\.(chdir|umask)\(|\bprocess\.env(\.\w+|\[[^\]]+\]) = |\.prototype\.\w+ = |\bglobalThis\.\w+ = /;
    const shared = code.filter(
      (path) => /\.test\.tsx?$/.test(path) && !/\.(alone|deep)\.test\./.test(path) && changes.test(read(path)),
    );
    expect(shared).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 400 lines', () => {
    const long = code.filter((path) => read(path).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case after what they hold, never after a drawer', () => {
    const name = (path: string): string => path.split('/').at(-1) ?? '';
    const wrong = code.filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|deep\.test|alone\.test|d|expected))?\.tsx?$/.test(name(path)),
    );
    const drawers = code.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/)/.test(path));
    expect([...wrong, ...drawers]).toEqual([]);
  });

  it('open with a comment that says what they decide', () => {
    const silent = source.filter((path) => !/\.test\./.test(path) && !/^(\/\/|\/\*\*)/.test(read(path)));
    expect(silent).toEqual([]);
  });

  it('say the long names of kinds of files in one place', () => {
    const long = /'[^']*openxmlformats-officedocument\.(spreadsheetml\.sheet|wordprocessingml\.document)'/;
    expect(source.filter((path) => long.test(read(path)))).toEqual(['src/kernel/media-types.ts']);
  });

  it('export by name only', () => {
    const defaults = source.filter((path) => /^export default/m.test(read(path)) && !path.endsWith('json.d.ts'));
    expect(defaults).toEqual([]);
  });
});

describe('words', () => {
  const banned: readonly (readonly [RegExp, string])[] = [
    [/\bvendors?\b/i, 'producer'],
    [/\bsuppliers?\b/i, 'producer'],
    [/\bdistrict officer/i, 'districts ended on 1 July 2025'],
    [/\bMath\.random\b/, 'context.random'],
  ];
  it('are the glossary’s', () => {
    const wrong = source.flatMap((path) =>
      banned.filter(([word]) => word.test(read(path))).map(([word, instead]) => `${path}: ${word} → ${instead}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name nothing of the machine the house was built on', () => {
    const named = projectFiles()
      .filter(
        (path) =>
          /\.(ts|tsx|mjs|cjs|md|json|yml|scss|sh|service)$|^\.ci\//.test(path) && path !== 'tests/house/tidy.test.ts',
      )
      .filter((path) => /\/work\/(main|shared|\.)|\/tmp\/bash_|\bsub-?agents?\b/.test(read(path)));
    expect(named).toEqual([]);
  });
});

describe('rules', () => {
  it('explain every exported function in a doc comment', () => {
    const rules = source.filter(
      (path) => /^src\/(kernel|law|official-forms|modules\/[^/]+\/rules)\//.test(path) && !/\.test\./.test(path),
    );
    const bare = rules.flatMap((path) => {
      const lines = read(path).split('\n');
      return lines.flatMap((line, i) =>
        /^export (async )?function /.test(line) && !/\*\/\s*$/.test(lines[i - 1] ?? '') ? [`${path}:${i + 1}`] : [],
      );
    });
    expect(bare).toEqual([]);
  });
});

describe('tables', () => {
  it('are named by one room only, in its store', () => {
    const migrations = filesUnder('src/platform/database/migrations').map(read).join('\n');
    const tables = [...migrations.matchAll(/create table (?:if not exists )?([a-z_]+)/g)].map((m) => m[1] ?? '');
    expect(tables.length).toBeGreaterThan(5);
    const rooms = source
      .filter((path) => /^src\/(modules|access)\//.test(path) && !/\.test\./.test(path))
      .map((path) => ({ path, text: read(path) }));
    const wrong: string[] = [];
    for (const table of tables) {
      const camel = table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const naming = new RegExp(
        `\\b(from|join|into|update|table)\\s+${table}\\b|(selectFrom|insertInto|updateTable|deleteFrom)\\('(${table}|${camel})\\b`,
      );
      const owners = new Set<string>();
      const mentions = rooms.filter(({ text }) => text.includes(table) || text.includes(camel));
      for (const { path } of mentions.filter(({ text }) => naming.test(text))) {
        if (!/\/store(-[a-z-]+)?\.ts$/.test(path)) wrong.push(`${path} names ${table} outside a store`);
        owners.add(/^src\/(?:modules\/)?([^/]+)/.exec(path)?.[1] ?? path);
      }
      if (owners.size > 1) wrong.push(`${table} is named by ${[...owners].join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
