// A dump that is cut, changed or foreign is refused before the target is touched; stopping midway leaves nothing.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { dumpDatabase } from '#platform/database/transfer/dump.ts';
import { restoreDatabase } from '#platform/database/transfer/restore.ts';
import { inFillingOrder } from '#platform/database/transfer/schema.ts';
import { aroundDumps, dump, dumpOptions, empty, folder, into, refusalOf, SHAPE } from './filled-database.ts';
import { throwAwayDatabase } from './throw-away-database.ts';

aroundDumps();

describe('a dump that is not whole', () => {
  let before: string;
  beforeEach(async () => {
    before = await empty.everything();
  });

  const spoil = (change: (bytes: Buffer) => Buffer): string => {
    const path = join(folder, 'spoilt.tar.gz');
    writeFileSync(path, change(readFileSync(dump)));
    return path;
  };
  const expectUntouched = async (): Promise<void> => expect(await empty.everything()).toBe(before);

  test('cut off anywhere is refused before the target is touched', async () => {
    const size = readFileSync(dump).length;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: size - 40, max: size - 1 })),
        async (length) => {
          const path = join(folder, 'cut.tar.gz');
          copyFileSync(dump, path);
          truncateSync(path, length);
          const problem = await refusalOf(restoreDatabase(into(empty, path, { replace: true })));
          expect(['transfer/damaged', 'transfer/not-a-dump']).toContain(problem.code);
          if (length > 10) expect(problem.details).toMatchObject({ fault: 'truncated' });
        },
      ),
      { numRuns: 40 },
    );
    await expectUntouched();
  });

  test('with one bit changed anywhere is refused before the target is touched', async () => {
    const size = readFileSync(dump).length;
    const place = fc.oneof(
      fc.integer({ min: 0, max: size - 1 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: size - 20, max: size - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const path = spoil((bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          return bytes;
        });
        const problem = await refusalOf(restoreDatabase(into(empty, path, { replace: true })));
        expect(['transfer/damaged', 'transfer/not-a-dump']).toContain(problem.code);
      }),
      { numRuns: 60 },
    );
    await expectUntouched();
  });

  test('changed by somebody who packs it again is refused by its hashes', async () => {
    const repack = (change: (plain: Buffer) => Buffer): string =>
      spoil((bytes) => {
        const packed = gzipSync(change(gunzipSync(bytes)));
        bytes.copy(packed, 0, 0, 10);
        return packed;
      });
    const swap = (from: string, to: string): string =>
      repack((plain) => {
        const at = plain.indexOf(from);
        expect(at).toBeGreaterThan(0);
        plain.write(to, at);
        return plain;
      });
    // Packed again without a change it is accepted: it is the content that counts, so the refusals below mean something.
    const fresh = await throwAwayDatabase(SHAPE);
    expect(
      (
        await restoreDatabase(
          into(
            fresh,
            repack((plain) => plain),
          ),
        )
      ).ok,
    ).toBe(true);
    await fresh.close();
    const row = await refusalOf(restoreDatabase(into(empty, swap('entry 777\n', 'entry 778\n'))));
    expect(row).toMatchObject({ code: 'transfer/damaged', details: { fault: 'changed' } });
    const photo = await refusalOf(restoreDatabase(into(empty, swap('a photograph', 'b photograph'))));
    expect(photo).toMatchObject({ details: { fault: 'changed', entry: 'files/ab/cd/abcd01' } });
    const list = await refusalOf(restoreDatabase(into(empty, swap('"appVersion": "0.1.0"', '"appVersion": "0.1.1"'))));
    expect(list).toMatchObject({ details: { fault: 'changed', entry: 'manifest.json' } });
    await expectUntouched();
  });

  test('or is no dump at all, or holds more than its list, is refused', async () => {
    const write = (name: string, content: Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    mkdirSync(join(folder, 'a-folder'));
    const cases: [string, string][] = [
      [write('picture.png', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'transfer/not-a-dump'],
      [write('empty', Buffer.alloc(0)), 'transfer/not-a-dump'],
      [write('other.gz', gzipSync('hello')), 'transfer/not-a-dump'],
      [join(folder, 'not-there'), 'transfer/cannot-read'],
      [join(folder, 'a-folder'), 'transfer/cannot-read'],
      [spoil((bytes) => Buffer.concat([bytes, Buffer.from([0])])), 'transfer/damaged'],
    ];
    for (const [path, code] of cases) {
      expect([path, (await refusalOf(restoreDatabase(into(empty, path)))).code]).toEqual([path, code]);
    }
    expect(
      (
        await refusalOf(
          restoreDatabase(
            into(
              empty,
              spoil((bytes) => Buffer.concat([bytes, bytes])),
            ),
          ),
        )
      ).code,
    ).toBe('transfer/damaged');
    await expectUntouched();
  });
});

describe('stopping midway', () => {
  test('a dump that is stopped or fails leaves no file behind', async () => {
    const quiet = join(folder, 'quiet');
    mkdirSync(quiet);
    const stop = new AbortController();
    const options = dumpOptions({
      target: join(quiet, 'd.tar.gz'),
      signal: stop.signal,
      onProgress: ({ phase }) => phase === 'files' && stop.abort(),
    });
    expect((await refusalOf(dumpDatabase(options))).code).toBe('transfer/aborted');
    expect(readdirSync(quiet)).toEqual([]);
    await expect(
      dumpDatabase({
        ...options,
        signal: undefined,
        onProgress: () => {
          throw new Error('planted');
        },
      }),
    ).rejects.toThrow('planted');
    expect(readdirSync(quiet)).toEqual([]);
    const nowhere = await refusalOf(dumpDatabase(dumpOptions({ target: join(folder, 'missing/d.tar.gz') })));
    expect(nowhere.code).toBe('transfer/cannot-write');
  });

  test('a dump never overwrites', async () => {
    const before = readFileSync(dump);
    expect((await refusalOf(dumpDatabase(dumpOptions({ target: dump })))).code).toBe('transfer/target-exists');
    expect(readFileSync(dump).equals(before)).toBe(true);
  });

  test('a restore that is stopped while it fills leaves the target as it was', async () => {
    const before = await empty.everything();
    const stop = new AbortController();
    const seen = new Set<string>();
    const onProgress = ({ phase }: { phase: string }): void => {
      seen.add(phase);
      if (phase === 'load') stop.abort();
    };
    const problem = await refusalOf(restoreDatabase(into(empty, dump, { signal: stop.signal, onProgress })));
    expect(problem.code).toBe('transfer/aborted');
    expect([...seen]).toEqual(['verify', 'load']);
    expect(await empty.everything()).toBe(before);
  });
});

test('tables are ordered after those they refer to, and a circle does not stop the ordering', () => {
  const table = (name: string) => ({ name });
  const order = (names: string[], keys: [string, string][]): string[] =>
    inFillingOrder(
      names.map(table),
      keys.map(([from, to]) => ({ from, to })),
    ).map((t) => t.name);
  expect(
    order(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ),
  ).toEqual(['c', 'b', 'a']);
  expect(
    order(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ],
    ),
  ).toEqual(['a', 'b', 'c']);
  expect(order(['a', 'b'], [['a', 'a']])).toEqual(['a', 'b']);
});
