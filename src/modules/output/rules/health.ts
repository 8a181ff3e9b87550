// The health of a product: the score of the list by risk with its reasons, one rule for both, and beside it signals that score nothing, each
// with why and the record it comes from. Nothing is stored; a level orders a list and decides nothing (26/2026/QĐ-TTg, Art. 9).

import type { LocalDate } from '#kernel/calendar.ts';
import type { Risk, RiskReason } from '#modules/inspections/index.ts';
import type { OutputReport } from './output-report.ts';
import { converted } from './units.ts';

/** Signals that score nothing: what an officer should know of a product besides the reasons of its score; the gravest first. */
export const signalCodes = [
  'withdrawn',
  'producer-ceased',
  'no-output',
  'commitment-not-kept',
  'paper-ended',
  'output-falling',
  'commitment-overdue',
  'doubtful-output',
  'paper-ending',
  'no-commitments',
] as const;
export type SignalCode = (typeof signalCodes)[number];

/** Where the record of a signal is opened. */
export type SignalPlace = 'product' | 'producer' | 'output' | 'commitments' | 'wallet';

export interface HealthSignal {
  readonly code: SignalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: SignalPlace;
  /** What of the place: code of a producer, id of a paper; `null`: its page. */
  readonly key: string | null;
}

export const healthLevels = ['critical', 'weak', 'watch', 'well'] as const;
export type HealthLevel = (typeof healthLevels)[number];

/** What the act proposed to an officer may be. */
export const healthActs = ['withdrawal', 'inspection', 'invitation', 'ask-report', 'none'] as const;
export type HealthAct = (typeof healthActs)[number];

export interface Health {
  /** The score of the list by risk. */
  readonly points: number;
  readonly level: HealthLevel;
  /** What the points are made of, the heaviest first. */
  readonly reasons: readonly RiskReason[];
  /** What scores nothing, the gravest first. */
  readonly signals: readonly HealthSignal[];
  /** One act that fits the heaviest reason, else the gravest signal: a proposal, a person decides. */
  readonly act: HealthAct;
}

const OF_REASONS: Readonly<Partial<Record<RiskReason['kind'], HealthAct>>> = {
  expired: 'invitation',
  'expiry-near': 'invitation',
  'silent-output': 'ask-report',
  'failed-test': 'inspection',
  'report-open': 'inspection',
  'case-open': 'inspection',
  'finding-critical': 'inspection',
  'finding-major': 'inspection',
  'finding-minor': 'inspection',
  'finding-overdue': 'inspection',
  'finding-not-corrected': 'withdrawal',
};
const OF_SIGNALS: Readonly<Partial<Record<SignalCode, HealthAct>>> = {
  'producer-ceased': 'withdrawal',
  'no-output': 'inspection',
  'commitment-not-kept': 'inspection',
  'paper-ended': 'inspection',
  'output-falling': 'inspection',
  'doubtful-output': 'ask-report',
};

/**
 * The level of a score with so many other signals: twice the points from which the list proposes are critical, those points weak; anything at all
 * is to watch.
 * @example levelOf(0, 1, 35) // 'watch'
 */
export function levelOf(score: number, signals: number, proposedFrom: number): HealthLevel {
  if (score >= 2 * proposedFrom) return 'critical';
  if (score >= proposedFrom) return 'weak';
  return score + signals > 0 ? 'watch' : 'well';
}

/**
 * Level and act from the score with its reasons and from the other signals. That a producer ceased comes before every reason.
 * @example healthOf({ score: 0, reasons: [] }, [], 35).level // 'well'
 */
export function healthOf(
  { score, reasons }: Pick<Risk, 'score' | 'reasons'>,
  signals: readonly HealthSignal[],
  proposedFrom: number,
): Health {
  const heaviest = reasons.toSorted((a, b) => b.points - a.points);
  const gravest = signals.toSorted((a, b) => signalCodes.indexOf(a.code) - signalCodes.indexOf(b.code));
  const ceased = gravest.some((one) => one.code === 'producer-ceased');
  const acts = [
    ...heaviest.map(({ kind }) => OF_REASONS[kind]),
    ...gravest.map(({ code }) => OF_SIGNALS[code]),
    score >= proposedFrom ? ('inspection' as const) : undefined,
  ];
  return {
    points: score,
    level: levelOf(score, signals.length, proposedFrom),
    reasons: heaviest,
    signals: gravest,
    act: ceased ? 'withdrawal' : (acts.find((one) => one !== undefined) ?? 'none'),
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
