import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { type RiskFacts, riskOf } from './risk.ts';

const today = date('2026-11-26');
const values = parameterOn('inspection-risk', today)?.value;
if (values == null) throw new Error('no points for this day');

/** A product that was recognised, visited in summer, and of which nothing bad is known. */
const quiet: RiskFacts = {
  productId: 'p' as never,
  endsOn: date('2028-12-31'),
  recognised: true,
  suspended: false,
  recordLink: '/quan-ly/san-pham/S1',
  silent: null,
  failedTests: [],
  openReports: [],
  openCases: [],
  openWithdrawals: [],
  findings: [],
  lastVisit: { on: date('2026-07-01'), link: '/kiem-tra-giam-sat/luot/v' },
};
const of = (facts: Partial<RiskFacts>) => {
  const { score, reasons, proposed } = riskOf({ ...quiet, ...facts }, values, today);
  return { score, proposed, reasons: reasons.map((one) => `${one.kind}+${one.points}`) };
};
const on = (day: string, link = '/x') => ({ on: date(day), link });
const finding = (severity: 'minor' | 'major' | 'critical', day: string, overdue = false) => ({
  severity,
  foundOn: date(day),
  overdue,
  notCorrected: false,
  link: '/phat-hien/f',
});

describe('the scores of ten products, each the sum of its named reasons', () => {
  it.each([
    ['nothing bad is known', {}, 0, false, []],
    ['its certificate ended yesterday', { endsOn: date('2026-11-25') }, 35, true, ['expired+35']],
    ['it ends on the 180th day', { endsOn: date('2027-05-25') }, 15, false, ['expiry-near+15']],
    ['it ends a day later', { endsOn: date('2027-05-26') }, 0, false, []],
    ['nobody ever went there', { lastVisit: null }, 15, false, ['never-visited+15']],
    [
      'nobody ever went there and its producer is silent',
      { lastVisit: null, silent: { periods: 3, link: '/s' } },
      30,
      false,
      ['silent-output+15', 'never-visited+15'],
    ],
    ['a consumer’s report is open', { openReports: [on('2026-11-20')] }, 35, true, ['report-open+35']],
    ['a test failed, found twice', { failedTests: [on('2026-02-01'), on('2026-10-01')] }, 40, true, ['failed-test+40']],
    [
      'a major finding is overdue',
      { findings: [finding('major', '2026-03-01', true)] },
      55,
      true,
      ['finding-major+25', 'finding-overdue+30'],
    ],
    [
      'a major finding was not corrected: more than while its correction was late',
      { findings: [{ ...finding('major', '2026-03-01'), notCorrected: true }] },
      60,
      true,
      ['finding-major+25', 'finding-not-corrected+35'],
    ],
    [
      'an old finding was not corrected, and its withdrawal waits for a decision',
      { findings: [{ ...finding('minor', '2020-01-01'), notCorrected: true }], openWithdrawals: [on('2026-11-20')] },
      70,
      true,
      ['withdrawal-open+35', 'finding-not-corrected+35'],
    ],
    [
      'it was seen last more than a year ago, suspended meanwhile',
      { suspended: true, lastVisit: on('2025-11-25') },
      30,
      false,
      ['suspended+20', 'visit-long-ago+10'],
    ],
  ] as const)('%s', (_what, facts, score, proposed, reasons) => {
    expect(of(facts as Partial<RiskFacts>)).toEqual({ score, proposed, reasons: [...reasons] });
  });

  it('counts a kind once and says how many records stand behind it, with the last of them', () => {
    const { reasons } = riskOf(
      { ...quiet, openReports: [on('2026-11-02', '/pa/1'), on('2026-11-20', '/pa/2')] },
      values,
      today,
    );
    expect(reasons).toEqual([{ kind: 'report-open', points: 35, figure: 2, day: date('2026-11-20'), link: '/pa/2' }]);
  });

  it('looks at findings of three years, their first day counting', () => {
    expect(of({ findings: [finding('minor', '2023-11-26')] }).reasons).toEqual(['finding-minor+10']);
    expect(of({ findings: [finding('minor', '2023-11-25')] }).reasons).toEqual([]);
  });
});
