// Which pages of a scanned dossier are in no paper, where two papers share pages, on which files a range stands.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPages, overlap, pagesOfScans, segmentsOf, unplacedPages } from './pages.ts';

describe('pages in no paper', () => {
  it('are what lies before, between and after the ranges', () => {
    expect(
      unplacedPages(10, [
        { from: 7, to: 8 },
        { from: 1, to: 4 },
      ]),
    ).toEqual([
      { from: 5, to: 6 },
      { from: 9, to: 10 },
    ]);
    expect(unplacedPages(10, [])).toEqual([{ from: 1, to: 10 }]);
    expect(unplacedPages(0, [])).toEqual([]);
    expect(unplacedPages(3, [{ from: 1, to: 3 }])).toEqual([]);
  });

  it('never lie in a range, and with the ranges make up all pages, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 15 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (drawn) => {
        const ranges = drawn.map(([from, more]) => ({ from, to: Math.min(60, from + more) }));
        const held = new Set(
          ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        );
        const free = unplacedPages(60, ranges);
        expect(countPages(free)).toBe(60 - held.size);
        for (const { from, to } of free) for (let at = from; at <= to; at += 1) expect(held.has(at)).toBe(false);
      }),
    );
  });
});

describe('two ranges', () => {
  it('that share their last and first page overlap; neighbours do not', () => {
    expect(overlap({ from: 1, to: 4 }, { from: 4, to: 6 })).toBe(true);
    expect(overlap({ from: 1, to: 4 }, { from: 5, to: 6 })).toBe(false);
  });
});

describe('a range over several files', () => {
  const scans = [
    { name: 'a', pages: 3 },
    { name: 'b', pages: 5 },
    { name: 'c', pages: 1 },
  ];

  it('stands on each file with the pages counted within that file', () => {
    const found = segmentsOf(scans, { from: 3, to: 9 }).map(({ scan, fromPage, toPage }) => [
      scan.name,
      fromPage,
      toPage,
    ]);
    expect(found).toEqual([
      ['a', 3, 3],
      ['b', 1, 5],
      ['c', 1, 1],
    ]);
  });

  it('counts pages through all files', () => {
    expect(pagesOfScans(scans)).toEqual([
      { from: 1, to: 3 },
      { from: 4, to: 8 },
      { from: 9, to: 9 },
    ]);
  });
});
