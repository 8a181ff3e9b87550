// The health of a product: a sum of named signals, each with its points, why, and the record it comes from. Nothing is stored; the points
// are ours and order a list, and decide nothing (26/2026/QĐ-TTg, Art. 9: supervision of what is recognised).

import type { LocalDate } from '#kernel/calendar.ts';
import type { OutputReport } from './output-report.ts';
import { converted } from './units.ts';

/** Signals with their points, the heaviest first. */
export const signalPoints = {
  withdrawn: 40,
  'producer-ceased': 40,
  'critical-finding': 40,
  'failed-test': 35,
  expired: 30,
  suspended: 30,
  'overdue-correction': 30,
  'no-output': 25,
  'open-finding': 20,
  'silent-long': 20,
  'commitment-not-kept': 20,
  'paper-ended': 15,
  'output-falling': 15,
  'consumer-report': 15,
  silent: 10,
  'commitment-overdue': 10,
  'doubtful-output': 10,
  expiring: 10,
  'paper-ending': 5,
  'no-visit': 5,
  'no-commitments': 5,
} as const;
export type SignalCode = keyof typeof signalPoints;

/** Where the record of a signal is opened. */
export type SignalPlace =
  | 'product'
  | 'producer'
  | 'output'
  | 'commitments'
  | 'wallet'
  | 'findings'
  | 'consumer-reports'
  | 'visits';

export interface HealthSignal {
  readonly code: SignalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: SignalPlace;
  /** What of the place: id of a finding, a paper; `null`: its page. */
  readonly key: string | null;
}

export const healthLevels = ['critical', 'weak', 'watch', 'well'] as const;
export type HealthLevel = (typeof healthLevels)[number];

/** What the act proposed to an officer may be. */
export const healthActs = ['withdrawal', 'inspection', 'invitation', 'ask-report', 'none'] as const;
export type HealthAct = (typeof healthActs)[number];

export interface Health {
  readonly points: number;
  readonly level: HealthLevel;
  readonly signals: readonly HealthSignal[];
  /** One act that fits the heaviest signal: a proposal, a person decides. */
  readonly act: HealthAct;
}

const ACTS: Readonly<Partial<Record<SignalCode, HealthAct>>> = {
  'producer-ceased': 'withdrawal',
  'critical-finding': 'inspection',
  'failed-test': 'inspection',
  expired: 'invitation',
  expiring: 'invitation',
  'overdue-correction': 'inspection',
  'no-output': 'inspection',
  'silent-long': 'inspection',
  'open-finding': 'inspection',
  'output-falling': 'inspection',
  'consumer-report': 'inspection',
  'commitment-not-kept': 'inspection',
  'paper-ended': 'inspection',
  silent: 'ask-report',
  'doubtful-output': 'ask-report',
};

/**
 * What the signals come to: 40 points and more are critical, 20 weak, 1 to watch. Several signals of one code count once, so that ten open
 * findings do not drown a withdrawal.
 * @example healthOf([]).level // 'well'
 */
export function healthOf(signals: readonly HealthSignal[]): Health {
  const codes = [...new Set(signals.map((one) => one.code))];
  const points = codes.reduce((sum, code) => sum + signalPoints[code], 0);
  const ordered = signals.toSorted((a, b) => signalPoints[b.code] - signalPoints[a.code]);
  const act = ordered.map((one) => ACTS[one.code]).find((one) => one !== undefined) ?? 'none';
  return {
    points,
    level: points >= 40 ? 'critical' : points >= 20 ? 'weak' : points > 0 ? 'watch' : 'well',
    signals: ordered,
    act,
  };
}

/** What a year of reports came to beside the year before it, in the unit of the last report. */
export interface OutputTrend {
  readonly unit: string;
  readonly year: number;
  readonly before: number;
}

/**
 * The last reports of a year beside as many of the year before, the same periods of each; `null` where a period of either is missing, so that
 * no season is compared with another.
 * @example outputTrend(eightQuarters, 4)?.before // the sum of the four older ones
 */
export function outputTrend(reports: readonly OutputReport[], periodsPerYear: number): OutputTrend | null {
  const unit = reports[0]?.unit;
  if (unit === undefined) return null;
  const at = ({ period }: OutputReport): number => period.year * periodsPerYear + period.number;
  const last = Math.max(...reports.map(at));
  const sumOf = (from: number): number | null => {
    const own = reports.filter((one) => at(one) <= from && at(one) > from - periodsPerYear);
    const amounts = own.map((one) => converted(one.quantity, one.unit, unit));
    if (own.length < periodsPerYear || amounts.includes(null)) return null;
    return amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  const year = sumOf(last);
  const before = sumOf(last - periodsPerYear);
  return year === null || before === null ? null : { unit, year, before };
}

/** Output fell to less than half of the year before; exactly half is not falling. */
export const isFalling = ({ year, before }: OutputTrend): boolean => before > 0 && year * 2 < before;

/**
 * How many of the last reports in a row say that nothing was made.
 * @example nothingMade([{ quantity: 0 }, { quantity: 0 }, { quantity: 5 }]) // 2
 */
export function nothingMade(reports: readonly Pick<OutputReport, 'quantity'>[]): number {
  const first = reports.findIndex((one) => one.quantity > 0);
  return first === -1 ? reports.length : first;
}

/** Whether a day lies before today, or within so many days from today. */
export const endsWithin = (day: LocalDate, today: LocalDate, soon: LocalDate): 'ended' | 'soon' | null =>
  day < today ? 'ended' : day <= soon ? 'soon' : null;

/**
 * What somebody wrote, as a part of our sentence: without the stop at its end.
 * @example asClause('Nhãn thiếu ngày sản xuất.') // 'Nhãn thiếu ngày sản xuất'
 */
export const asClause = (words: string): string => words.trim().replace(/[.;,\s]+$/u, '');
