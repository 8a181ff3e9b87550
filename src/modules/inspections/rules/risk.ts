// How much speaks for a visit to a product: the sum of named reasons, each with its points, its figure and the record it rests on. It proposes;
// people select. The points are ours (`law/parameters/inspection-risk.json`).

import { addDays, addMonths, daysBetween, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { RiskPoints, RiskReasonKind } from '#law/inspection-values.ts';

/** One reason: its points, what was counted, on which day, and the address of the record. */
export interface RiskReason {
  readonly kind: RiskReasonKind;
  readonly points: number;
  /** How many, or how many days; `null` where there is nothing to count. */
  readonly figure: number | null;
  readonly day: LocalDate | null;
  readonly link: string | null;
}

/** What is known of one product. `null` for what this installation does not know: no reason is made of it. */
export interface RiskFacts {
  readonly productId: ProductId;
  /** Last day of the recognition as it stands, extension counted; `null`: not recognised. */
  readonly endsOn: LocalDate | null;
  readonly recognised: boolean;
  readonly suspended: boolean;
  readonly recordLink: string;
  /** Periods that its producer owed a report of and was silent about; `null`: not asked for any. */
  readonly silent: { readonly periods: number; readonly link: string } | null;
  readonly failedTests: readonly { readonly on: LocalDate; readonly link: string }[];
  readonly openReports: readonly { readonly on: LocalDate; readonly link: string }[];
  readonly openCases: readonly { readonly on: LocalDate; readonly link: string }[];
  readonly findings: readonly {
    readonly severity: 'minor' | 'major' | 'critical';
    readonly foundOn: LocalDate;
    readonly overdue: boolean;
    /** Somebody checked and nothing was corrected; it stays so whatever is done about it. */
    readonly notCorrected: boolean;
    readonly link: string;
  }[];
  /** Cases of withdrawal that nobody has decided. */
  readonly openWithdrawals: readonly { readonly on: LocalDate; readonly link: string }[];
  readonly lastVisit: { readonly on: LocalDate; readonly link: string } | null;
}

export interface Risk {
  readonly score: number;
  readonly reasons: readonly RiskReason[];
  readonly proposed: boolean;
}

type Dated = { readonly on: LocalDate; readonly link: string };
const lastOf = <One extends Dated>(rows: readonly One[]): One | undefined =>
  [...rows].sort((a, b) => (a.on < b.on ? 1 : -1))[0];

/**
 * The score of a product on a day. Each kind of reason counts once, however many records stand behind it: the figure says how many.
 * `expiryNearDays` and the months count their last day in.
 * @example riskOf({ …nothing known, recognised: true, endsOn: '2027-12-31', lastVisit: null }, values, '2026-11-26').reasons[0]?.kind // 'never-visited'
 */
export const riskOf = (facts: RiskFacts, values: RiskPoints, today: LocalDate): Risk => riskRule(values, today)(facts);

/** The same for many products of one day: its limits are counted once. */
export function riskRule(values: RiskPoints, today: LocalDate): (facts: RiskFacts) => Risk {
  const nearUntil = addDays(today, values.expiryNearDays);
  const foundSince = addMonths(today, -values.findingsMonths);
  const quietSince = addMonths(today, -values.quietMonths);
  return (facts) => scored(facts, values, { today, nearUntil, foundSince, quietSince });
}

interface Limits {
  readonly today: LocalDate;
  readonly nearUntil: LocalDate;
  readonly foundSince: LocalDate;
  readonly quietSince: LocalDate;
}

function scored(facts: RiskFacts, values: RiskPoints, { today, nearUntil, foundSince, quietSince }: Limits): Risk {
  const reasons: RiskReason[] = [];
  const add = (kind: RiskReasonKind, figure: number | null, day: LocalDate | null, link: string | null): void => {
    if (values.points[kind] > 0) reasons.push({ kind, points: values.points[kind], figure, day, link });
  };
  const { endsOn, recordLink } = facts;
  if (endsOn !== null && endsOn < today) add('expired', daysBetween(endsOn, today), endsOn, recordLink);
  else if (endsOn !== null && endsOn <= nearUntil) {
    add('expiry-near', daysBetween(today, endsOn), endsOn, recordLink);
  }
  if (facts.suspended) add('suspended', null, null, recordLink);
  if (facts.silent !== null && facts.silent.periods > 0) {
    add('silent-output', facts.silent.periods, null, facts.silent.link);
  }
  for (const [kind, rows] of [
    ['failed-test', facts.failedTests],
    ['report-open', facts.openReports],
    ['case-open', facts.openCases],
    ['withdrawal-open', facts.openWithdrawals],
  ] as const) {
    const last = lastOf(rows);
    if (last !== undefined) add(kind, rows.length, last.on, last.link);
  }
  const counted = facts.findings.filter((one) => one.foundOn >= foundSince);
  for (const severity of ['critical', 'major', 'minor'] as const) {
    const of = counted.filter((one) => one.severity === severity).map((one) => ({ on: one.foundOn, link: one.link }));
    const last = lastOf(of);
    if (last !== undefined) add(`finding-${severity}`, of.length, last.on, last.link);
  }
  // Neither is forgotten with the years: nobody has said that it is well again.
  for (const [kind, rows] of [
    ['finding-overdue', facts.findings.filter((one) => one.overdue)],
    ['finding-not-corrected', facts.findings.filter((one) => one.notCorrected)],
  ] as const) {
    const last = lastOf(rows.map((one) => ({ on: one.foundOn, link: one.link })));
    if (last !== undefined) add(kind, rows.length, last.on, last.link);
  }
  if (facts.lastVisit === null) {
    if (facts.recognised) add('never-visited', null, null, recordLink);
  } else if (facts.lastVisit.on < quietSince) {
    add('visit-long-ago', daysBetween(facts.lastVisit.on, today), facts.lastVisit.on, facts.lastVisit.link);
  }
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  return { score, reasons, proposed: score >= values.proposedFrom };
}
