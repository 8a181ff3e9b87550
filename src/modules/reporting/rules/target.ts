// A target of a plan: which indicator, in which period, at least how much; the actual figure stands beside it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { Indicator, IndicatorLevel } from '#law/indicators.ts';
import type { LetterId } from '#modules/directives/index.ts';
import type { BodyId } from '#modules/offices/index.ts';
import type { FigureQuestion } from './figure.ts';

export type PlanTargetId = Id<'plan-target'>;

export interface PlanTarget {
  readonly id: PlanTargetId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  /** The letter of the plan, where it is held. */
  readonly letterId: LetterId | null;
  /** The plan by its number and day, as it is printed. */
  readonly plan: string;
  /** Code of an indicator. */
  readonly indicator: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly target: number;
  readonly note: string | null;
  readonly setBy: AccountId | null;
  readonly setByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
}

/** What the actual figure of a target is an answer to: its period, as it stands today or stood on the period's last day. */
export function questionOfTarget(
  target: Pick<PlanTarget, 'provinceCode' | 'communeCode' | 'periodFrom' | 'periodTo'>,
  today: LocalDate,
): FigureQuestion {
  const { provinceCode, communeCode, periodFrom, periodTo } = target;
  const period = { kind: 'days', from: periodFrom, to: periodTo } as const;
  return { provinceCode, communeCode, period, asOf: periodTo < today ? periodTo : today };
}

/** The level of the unit of an office; a department's is its province's. */
const levelOf = ({ communeCode }: Pick<PlanTarget, 'communeCode'>): IndicatorLevel =>
  communeCode === null ? 'province' : 'commune';

/**
 * Whether an indicator is told of the unit of an office: a target of a figure that is never told could never be reached.
 * @example isToldOf({ levels: ['province'] }, { communeCode: '03390' }) // false
 */
export const isToldOf = ({ levels }: Pick<Indicator, 'levels'>, unit: Pick<PlanTarget, 'communeCode'>): boolean =>
  levels.includes(levelOf(unit));

export const targetStates = ['reached', 'below', 'no-figure'] as const;
export type TargetState = (typeof targetStates)[number];

/** A target so many times above what there is now is asked about; what is small now counts as `SMALL`. */
const FAR = 10;
const SMALL = 100;

/**
 * Whether a target is so far above the figure of now that it looks like a slip; the edge is none.
 * @example isFarTarget(1_000, null) // false
 * @example isFarTarget(1_001, null) // true
 */
export const isFarTarget = (target: number, actual: number | null): boolean =>
  target > FAR * Math.max(actual ?? 0, SMALL);

/** A plan is cited by its name, number, day: a letter or a word names none. */
export const namesPlan = (plan: string): boolean => plan.length >= 8 && /\s/.test(plan);

/** Indicators of which less is better: a target says at most. */
const LESS: readonly Indicator['measure'][] = [
  'expired-in-period',
  'expired-waiting',
  'dossiers-forwarded-late',
  'tasks-done-late',
  'tasks-overdue',
  'results-not-passed',
  'findings',
  'corrections-overdue',
];

/** Whether a target of this indicator says at least, or at most. */
export const wantsLess = ({ measure }: Pick<Indicator, 'measure'>): boolean => LESS.includes(measure);

/**
 * How the actual figure stands to the target; the target itself is reached.
 * @example stateOfTarget({ measure: 'valid-products' }, 250, 250) // 'reached'
 */
export function stateOfTarget(
  indicator: Pick<Indicator, 'measure'>,
  target: number,
  actual: number | null,
): TargetState {
  if (actual === null) return 'no-figure';
  return (wantsLess(indicator) ? actual <= target : actual >= target) ? 'reached' : 'below';
}
