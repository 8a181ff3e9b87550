// Whether figures look right: against what the product can make, what its land gives, the periods before, its people, its price. A doubt
// is a reason to look twice. It never refuses: who confirms a true figure has it kept, with the doubt beside it. The limits are ours.

import type { OutputPeriod } from './output-period.ts';
import { daysOfPeriod, monthsOfPeriod, samePeriod, yearBefore } from './output-period.ts';
import { converted, measureOf } from './units.ts';

export const outputFlagCodes = [
  'over-capacity',
  'over-capacity-year',
  'over-area',
  'unit-mistake',
  'jump-up',
  'jump-down',
  'off-season',
  'price-jump',
  'price-unit',
  'revenue-far-above',
  'revenue-unit',
  'no-workers',
  'workers-jump',
  'revenue-per-worker',
] as const;
export type OutputFlagCode = (typeof outputFlagCodes)[number];

/** The field of the form that a doubt stands at. */
export type FlaggedField = 'quantity' | 'priceVnd' | 'revenueVnd' | 'workers';

/** One doubt with the figures it was found by, for its sentence. */
export interface OutputFlag {
  readonly code: OutputFlagCode;
  readonly field: FlaggedField;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The figures of a report that doubts are found in. */
export interface JudgedFigures {
  readonly quantity: number;
  readonly unit: string;
  readonly priceVnd: number | null;
  readonly revenueVnd: number | null;
  readonly workers: number | null;
}
export interface JudgedReport extends JudgedFigures {
  readonly period: OutputPeriod;
  /** It looked doubtful and no officer has found it right: nothing is compared with it. */
  readonly isDoubted?: boolean;
}

/** What a hectare gives, as far as anybody wrote it down. */
export interface YieldRule {
  readonly name: string;
  /** Kilograms of raw material of one hectare in one year. */
  readonly mostPerHectare: number;
  /** Kilograms of product of one kilogram of raw material. */
  readonly mostProduct: number;
  /** Months of harvest, 1 to 12. */
  readonly harvestMonths: readonly number[];
  /** It can be made all year from what was stored. */
  readonly keeps: boolean;
}

/** What figures are held against. */
export interface PlausibilityGrounds {
  readonly capacity: { readonly value: number; readonly unit: string } | null;
  readonly hectares: number | null;
  readonly yield: YieldRule | null;
  /** People of the producer as the register or the dossier says. */
  readonly workers: number | null;
  /** Other reports of the product, as they count today; in no order. */
  readonly others: readonly JudgedReport[];
}

/** Limits, all ours and wide: a doubt should be worth somebody's time. */
export const plausibilityLimits = {
  /** More than a year's capacity, by a tenth. */
  capacity: 1.1,
  /** More than the land gives in a good year, by a quarter. */
  area: 1.25,
  /** Against the same period a year before, or the middle of the last ones. */
  jump: 4,
  /** A thousandfold that is a mistake of kg for tấn, or the other way. */
  unit: { least: 400, most: 2_500 },
  price: 2,
  /** Revenue against output at its price: of one period, and of a year. */
  revenue: 10,
  revenueYear: 1.5,
  workers: 4,
  /** Đồng of one person in one month. */
  revenuePerWorkerMonth: 200_000_000,
} as const;

const isThousandfold = (ratio: number): 'more' | 'less' | null => {
  const { least, most } = plausibilityLimits.unit;
  if (ratio >= least && ratio <= most) return 'more';
  return ratio > 0 && 1 / ratio >= least && 1 / ratio <= most ? 'less' : null;
};

const middle = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
};

/** The reports before a period, the last first. */
function before(report: JudgedReport, others: readonly JudgedReport[]): readonly JudgedReport[] {
  const { from } = daysOfPeriod(report.period);
  return others
    .filter((one) => one.isDoubted !== true && daysOfPeriod(one.period).to < from)
    .sort((a, b) => (daysOfPeriod(a.period).to < daysOfPeriod(b.period).to ? 1 : -1));
}

/** The reports to compare with, the nearest first: those before, or where there are none those after. */
function near(report: JudgedReport, others: readonly JudgedReport[]): readonly JudgedReport[] {
  const earlier = before(report, others);
  if (earlier.length > 0) return earlier;
  const { to } = daysOfPeriod(report.period);
  return others
    .filter((one) => one.isDoubted !== true && daysOfPeriod(one.period).from > to)
    .sort((a, b) => (daysOfPeriod(a.period).to < daysOfPeriod(b.period).to ? -1 : 1));
}

/** The quantity of another report in the unit of this one. */
const inUnit = (one: JudgedReport, unit: string): number | null => converted(one.quantity, one.unit, unit);

/** This report and those of the eleven months before it, in its unit. */
function yearOf(report: JudgedReport, others: readonly JudgedReport[]): number {
  const { year, number, kind } = report.period;
  const at = year * 12 + number * monthsOfPeriod[kind];
  const within = others.filter(({ period }) => {
    const end = period.year * 12 + period.number * monthsOfPeriod[period.kind];
    return !samePeriod(period, report.period) && end <= at && end > at - 12;
  });
  return within.reduce((sum, one) => sum + (inUnit(one, report.unit) ?? 0), report.quantity);
}

function againstCapacity(report: JudgedReport, { capacity, others }: PlausibilityGrounds): readonly OutputFlag[] {
  const most = capacity === null ? null : converted(capacity.value, capacity.unit, report.unit);
  if (most === null || most <= 0) return [];
  const limit = most * plausibilityLimits.capacity;
  const details = { quantity: report.quantity, unit: report.unit, capacity: most };
  if (report.quantity > limit) return [{ code: 'over-capacity', field: 'quantity', details }];
  const year = yearOf(report, others);
  return year > limit ? [{ code: 'over-capacity-year', field: 'quantity', details: { ...details, year } }] : [];
}

function againstArea(report: JudgedReport, grounds: PlausibilityGrounds): readonly OutputFlag[] {
  const { hectares, yield: rule, others } = grounds;
  const measured = measureOf(report.unit);
  if (hectares === null || rule === null || measured.base !== 'kg') return [];
  const most = hectares * rule.mostPerHectare * rule.mostProduct;
  const year = yearOf(report, others) * measured.factor;
  if (year <= most * plausibilityLimits.area) return [];
  return [{ code: 'over-area', field: 'quantity', details: { year, most, hectares, name: rule.name } }];
}

function againstSeason(report: JudgedReport, { yield: rule }: PlausibilityGrounds): readonly OutputFlag[] {
  if (rule === null || rule.keeps || report.quantity === 0) return [];
  const first = (report.period.number - 1) * monthsOfPeriod[report.period.kind] + 1;
  const months = Array.from({ length: monthsOfPeriod[report.period.kind] }, (_, i) => first + i);
  if (months.some((month) => rule.harvestMonths.includes(month))) return [];
  return [
    {
      code: 'off-season',
      field: 'quantity',
      details: { name: rule.name, months: rule.harvestMonths.join(', ') },
    },
  ];
}

/**
 * Against the same period a year before, which has the same season; without one, against the middle of those before, or after. A thousandfold
 * is told as a mistake of the unit, and as nothing else.
 */
function againstPeriods(report: JudgedReport, { others, yield: rule }: PlausibilityGrounds): readonly OutputFlag[] {
  const earlier = near(report, others);
  const same = earlier.find((one) => samePeriod(one.period, yearBefore(report.period)));
  const amounts = (same === undefined ? earlier.slice(0, 4) : [same])
    .map((one) => inUnit(one, report.unit))
    .filter((one): one is number => one !== null && one > 0);
  const usual = middle(amounts);
  if (usual === null || report.quantity === 0) return [];
  const ratio = report.quantity / usual;
  const details = { quantity: report.quantity, unit: report.unit, usual };
  const unit = isThousandfold(ratio);
  if (unit !== null) return [{ code: 'unit-mistake', field: 'quantity', details: { ...details, direction: unit } }];
  // Without a year to compare with, a crop is up and down with its harvest.
  if (same === undefined && rule !== null) return [];
  if (ratio > plausibilityLimits.jump) return [{ code: 'jump-up', field: 'quantity', details }];
  return ratio < 1 / plausibilityLimits.jump ? [{ code: 'jump-down', field: 'quantity', details }] : [];
}

function ofPrice(report: JudgedReport, { others }: PlausibilityGrounds): readonly OutputFlag[] {
  const { priceVnd, unit } = report;
  if (priceVnd === null || priceVnd === 0) return [];
  const last = near(report, others).find(
    (one) => one.priceVnd !== null && one.priceVnd > 0 && measureOf(one.unit).base === measureOf(unit).base,
  );
  const lastPrice =
    last?.priceVnd == null ? null : (last.priceVnd * measureOf(unit).factor) / measureOf(last.unit).factor;
  if (lastPrice === null) return [];
  const ratio = priceVnd / lastPrice;
  const details = { price: priceVnd, unit, before: Math.round(lastPrice) };
  if (isThousandfold(ratio) !== null) return [{ code: 'price-unit', field: 'priceVnd', details }];
  const far = ratio > plausibilityLimits.price || ratio < 1 / plausibilityLimits.price;
  return far ? [{ code: 'price-jump', field: 'priceVnd', details }] : [];
}

/** Money of one period may come from what was made before: only a multiple is doubtful; of a year it should fit. */
function ofRevenue(report: JudgedReport, { others }: PlausibilityGrounds): readonly OutputFlag[] {
  const { quantity, priceVnd, revenueVnd } = report;
  if (revenueVnd === null || revenueVnd === 0 || priceVnd === null) return [];
  const worth = quantity * priceVnd;
  const details = { revenue: revenueVnd, worth: Math.round(worth) };
  if (worth > 0 && isThousandfold(revenueVnd / worth) !== null) {
    return [{ code: 'revenue-unit', field: 'revenueVnd', details }];
  }
  const year = before(report, others).slice(0, 12 / monthsOfPeriod[report.period.kind] - 1);
  const isWhole = year.length === 12 / monthsOfPeriod[report.period.kind] - 1;
  const whole = [report, ...year].filter((one) => one.priceVnd !== null && one.revenueVnd !== null);
  const made = whole.reduce((sum, one) => sum + one.quantity * (one.priceVnd ?? 0), 0);
  const sold = whole.reduce((sum, one) => sum + (one.revenueVnd ?? 0), 0);
  const farOfYear = isWhole && made > 0 && sold > made * plausibilityLimits.revenueYear;
  const far = worth > 0 && revenueVnd > worth * plausibilityLimits.revenue;
  return far || farOfYear ? [{ code: 'revenue-far-above', field: 'revenueVnd', details }] : [];
}

function ofWorkers(report: JudgedReport, { workers: known, others }: PlausibilityGrounds): readonly OutputFlag[] {
  const { workers, quantity, revenueVnd, period } = report;
  if (workers === null) return [];
  if (workers === 0) {
    return quantity > 0 ? [{ code: 'no-workers', field: 'workers', details: { quantity, unit: report.unit } }] : [];
  }
  const last = before(report, others).find((one) => (one.workers ?? 0) > 0)?.workers ?? known;
  if (last != null && last > 0) {
    const ratio = workers / last;
    const far = ratio > plausibilityLimits.workers || ratio < 1 / plausibilityLimits.workers;
    if (far) return [{ code: 'workers-jump', field: 'workers', details: { workers, before: last } }];
  }
  const each = (revenueVnd ?? 0) / workers / monthsOfPeriod[period.kind];
  if (each <= plausibilityLimits.revenuePerWorkerMonth) return [];
  return [{ code: 'revenue-per-worker', field: 'workers', details: { workers, each: Math.round(each) } }];
}

/**
 * Every doubt about a report, in the order of the form; none for one that looks right.
 * @example outputFlags({ ...report, quantity: 3_000_000, unit: 'kg' }, grounds)[0]?.code // 'over-capacity'
 */
export function outputFlags(report: JudgedReport, grounds: PlausibilityGrounds): readonly OutputFlag[] {
  const ofPeriods = againstPeriods(report, grounds);
  const isUnit = ofPeriods.some((one) => one.code === 'unit-mistake');
  return [
    ...(isUnit ? [] : againstCapacity(report, grounds)),
    ...(isUnit ? [] : againstArea(report, grounds)),
    ...ofPeriods,
    ...againstSeason(report, grounds),
    ...ofPrice(report, grounds),
    ...ofRevenue(report, grounds),
    ...ofWorkers(report, grounds),
  ];
}
