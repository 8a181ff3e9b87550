import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ReportContent } from './report.ts';
import { submissionDoubts } from './submission.ts';

const content = (text: string): Pick<ReportContent, 'sections'> => ({
  sections: [{ kind: 'difficulties', clauseId: null, heading: 'Khó khăn', text }],
});
const until = date('2026-12-31');

test('figures of the last day of the period reach its end, of the day before they do not', () => {
  const asked = (asOf: string) =>
    submissionDoubts({ kind: 'periodic', asOf: date(asOf), periodTo: until }, content('Không có.'), null);
  expect(asked('2026-12-31')).toEqual([]);
  expect(asked('2026-12-30').map(({ code }) => code)).toEqual(['period-not-over']);
});

test('parts of blanks alone are empty; a report on a letter is asked nothing', () => {
  const report = { asOf: until, periodTo: until };
  expect(submissionDoubts({ ...report, kind: 'periodic' }, content(' \n'), null)).toEqual([
    { code: 'parts-empty', parts: ['Khó khăn'] },
  ]);
  expect(submissionDoubts({ kind: 'letter', asOf: date('2026-11-01'), periodTo: until }, content(''), null)).toEqual(
    [],
  );
});

test('communes that have not sent are named; where all have, nothing is asked', () => {
  const report = { kind: 'periodic', asOf: until, periodTo: until } as const;
  const below = (...missing: readonly string[]) => submissionDoubts(report, content('Không có.'), { missing, all: 38 });
  expect(below('Xã Bình Lư')).toEqual([{ code: 'communes-missing', missing: ['Xã Bình Lư'], all: 38 }]);
  expect(below()).toEqual([]);
});

test('sentences that say older figures are shown with what they would say now', () => {
  const report = { kind: 'periodic', asOf: until, periodTo: until } as const;
  const old = [{ was: '- Hồ sơ trong kỳ: tiếp nhận 1 hồ sơ.', now: '- Hồ sơ trong kỳ: tiếp nhận 2 hồ sơ.' }];
  expect(submissionDoubts(report, content('Không có.'), null, old)).toEqual([{ code: 'figures-old', lines: old }]);
});
