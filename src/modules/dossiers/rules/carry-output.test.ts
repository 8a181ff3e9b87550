// What a dossier of a product evaluated again takes over from reports of output.

import { expect, test } from 'vitest';
import type { OutputReport } from '#modules/output/index.ts';
import { lastYear, withOutput } from './carry-output.ts';
import type { PartContents } from './parts.ts';

const report = (number: number, revenueVnd: number | null, year = 2026): OutputReport =>
  ({ period: { year, kind: 'quarter', number }, quantity: 1, unit: 'kg', revenueVnd }) as OutputReport;
const contents = { results: { businessResults: null, revenueVnd: 5, changes: null } } as unknown as PartContents;
const four = [report(3, 30), report(2, 20), report(1, 10), report(4, 40, 2025)];

test('the last four quarters are a year', () => {
  expect(lastYear([...four, report(3, 9, 2025)])).toEqual(four);
  expect(lastYear([])).toEqual([]);
});

test('the line on results and the revenue are filled in and named as taken over (26/2026, Art. 6.1c)', () => {
  const fresh = [
    { kind: 'line' as const, name: 'businessResults' },
    { kind: 'line' as const, name: 'changes' },
  ];
  const carried = { fromDossierId: null, carried: 2, toRenew: [], newLines: 2, kept: [], fresh };
  const done = withOutput({ contents, carried }, four, 'Quý III/2026: 1 kg');
  expect(done.contents.results).toMatchObject({ businessResults: 'Quý III/2026: 1 kg', revenueVnd: 100 });
  expect(done.carried).toMatchObject({ carried: 3, newLines: 1, fresh: [fresh[1]], kept: [fresh[0]] });
});

test('a product without a dossier before is told that something was taken over too', () => {
  expect(withOutput({ contents, carried: null }, four, 'x').carried).toMatchObject({ fromDossierId: null, carried: 1 });
});

test('a quarter without revenue makes no sum, a filled line stays, and no report changes nothing', () => {
  expect(withOutput({ contents, carried: null }, [report(3, null)], 'x').contents.results.revenueVnd).toBe(5);
  const filled = { ...contents, results: { ...contents.results, businessResults: 'Đã ghi' } };
  const start = { contents: filled, carried: null };
  expect(withOutput(start, four, 'x')).toBe(start);
  const bare = { contents, carried: null };
  expect(withOutput(bare, [], 'x')).toBe(bare);
});
