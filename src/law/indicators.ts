// What reports count: each indicator with its unit, how it is computed and how sure that is; targets of the nation kept as history.
// The computation itself is code, one for each measure; what stands here is which of them there are and what they are called.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Confidence, confidences, LawValue } from './law-reader.ts';

/** How a figure is found; `share-of`: one indicator out of another · `not-kept`: the system holds no records of it. */
export const measures = [
  'valid-products',
  'valid-five-stars',
  'newly-recognised',
  'upgraded',
  're-evaluated',
  'expired-in-period',
  'withdrawn-in-period',
  'extended-in-period',
  'ending-products',
  'expired-waiting',
  'valid-producers',
  'cooperative-share',
  'enterprise-share',
  'led-by-women',
  'communes-with-product',
  'dossiers-received',
  'dossiers-returned',
  'dossiers-forwarded',
  'dossiers-forwarded-late',
  'results-passed',
  'results-not-passed',
  'tasks-assigned',
  'tasks-done-in-time',
  'tasks-done-late',
  'tasks-open',
  'tasks-overdue',
  'reported-products',
  'exported-products',
  'modern-channels',
  'reported-revenue',
  'visits-planned',
  'visits-held',
  'findings',
  'corrections-closed',
  'corrections-overdue',
  'points-open',
  'points-known',
  'events-held',
  'events-joined',
  'event-sales',
  'event-contracts',
  'share-of',
  'not-kept',
] as const;
export type Measure = (typeof measures)[number];

/** Counted from what producers say of themselves; nobody checked it. */
const UNCHECKED: readonly Measure[] = [
  'reported-products',
  'exported-products',
  'modern-channels',
  'reported-revenue',
  'event-sales',
];

/** Whether a figure carries the mark that nobody checked it, wherever it is told. */
export const isUnchecked = ({ measure }: { readonly measure: Measure }): boolean => UNCHECKED.includes(measure);

/** What a figure is divided by. */
export const splits = [
  'stars',
  'sector',
  'commune',
  'producer-type',
  'visit-kind',
  'finding-kind',
  'severity',
  'point-kind',
  'point-state',
  'event-kind',
  'granted-year',
  'ending-month',
  'old-district',
  'old-commune',
] as const;
export type Split = (typeof splits)[number];

export const indicatorGroups = ['products', 'producers', 'process', 'tasks', 'market'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

export const indicatorLevels = ['province', 'commune'] as const;
/** Of which units the figure is told. */
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** How the figure is found, in words; of a share, which indicator out of which. */
export interface Formula {
  readonly words: string;
  readonly part: string | null;
  readonly whole: string | null;
}

export interface Indicator {
  readonly code: string;
  readonly group: IndicatorGroup;
  readonly name: string;
  /** What is meant, in one sentence. */
  readonly definition: string;
  readonly formula: Formula;
  readonly unit: string;
  readonly measure: Measure;
  /** `day`: how it stands on one day · `period`: what happened from one day to another, both counting. */
  readonly at: 'day' | 'period';
  readonly splits: readonly Split[];
  readonly levels: readonly IndicatorLevel[];
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: string | null;
}

/** A target that an instrument set for the whole country: shown as history, never as a duty of one province. */
export interface NationalTarget {
  readonly plan: string;
  readonly indicator: string;
  readonly from: LocalDate;
  /** The first day on which it no longer holds. */
  readonly until: LocalDate;
  readonly atLeast: number;
  readonly confidence: Confidence;
  readonly words: string;
}

export interface Indicators {
  readonly all: readonly Indicator[];
  readonly nationalTargets: readonly NationalTarget[];
  /** An indicator by its code, or `undefined`. */
  find(code: string): Indicator | undefined;
}

function readFormula(value: LawValue): Formula {
  const o = value.object(['words', 'part', 'whole']);
  return {
    words: o.words.text(),
    part: o.part.orNull((one) => one.text()),
    whole: o.whole.orNull((one) => one.text()),
  };
}

/**
 * The way on which an indicator comes back to itself through its formula; `null`: it does not.
 * @example cycleOf('a', new Map([['a', shareOf('b', 'c')], ['b', shareOf('a', 'c')]])) // ['a', 'b', 'a']
 */
export function cycleOf(
  code: string,
  byCode: ReadonlyMap<string, Pick<Indicator, 'formula'>>,
  way: readonly string[] = [],
): readonly string[] | null {
  const on = [...way, code];
  if (way.includes(code)) return on;
  const { part = null, whole = null } = byCode.get(code)?.formula ?? {};
  for (const next of [part, whole]) {
    const found = next === null ? null : cycleOf(next, byCode, on);
    if (found !== null) return found;
  }
  return null;
}

/** A share names two indicators that there are, is told in per cent, and never comes back to itself; whatever is no share names none. */
function checkFormula(
  { code, measure, unit, formula }: Indicator,
  byCode: ReadonlyMap<string, Indicator>,
  fault: (words: string) => never,
): void {
  const { part, whole } = formula;
  if (measure !== 'share-of') {
    if (part !== null || whole !== null) fault(`${code} is no share and names a part or a whole`);
    return;
  }
  if (part === null || whole === null) fault(`${code} is a share and must name its part and its whole`);
  for (const one of [part, whole]) if (!byCode.has(one)) fault(`${code} is counted from ${one}, which is no indicator`);
  if (unit !== '%') fault(`${code} is a share and must be told in %`);
  const cycle = cycleOf(code, byCode);
  if (cycle !== null) fault(`${code} is counted from itself: ${cycle.join(' → ')}`);
}

/** Reads the indicators; throws `LawDataFault` naming file, path and fault. */
export function readIndicators(file: string, value: unknown): Indicators {
  const root = new LawValue(file, value).object(['schemaVersion', 'status', 'note', 'indicators', 'nationalTargets']);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  const all = root.indicators.list((item): Indicator => {
    const o = item.object([
      ...(['code', 'group', 'name', 'definition', 'formula', 'unit', 'measure', 'at', 'splits', 'levels'] as const),
      ...(['confidence', 'source', 'note'] as const),
    ]);
    return {
      code: /^[a-z]+(-[a-z]+)*$/.test(o.code.text()) ? o.code.text() : o.code.fault('expected words with hyphens'),
      group: o.group.oneOf(indicatorGroups),
      name: o.name.text(),
      definition: o.definition.text(),
      formula: readFormula(o.formula),
      unit: o.unit.text(),
      measure: o.measure.oneOf(measures),
      at: o.at.oneOf(['day', 'period']),
      splits: o.splits.list((one) => one.oneOf(splits)),
      levels: o.levels.list((one) => one.oneOf(indicatorLevels)),
      confidence: o.confidence.oneOf(confidences),
      source: o.source.text(),
      note: o.note.orNull((one) => one.text()),
    };
  });
  const byCode = new Map(all.map((one) => [one.code, one]));
  if (byCode.size !== all.length) root.indicators.fault('a code stands twice');
  for (const one of all) checkFormula(one, byCode, (fault) => root.indicators.fault(fault));
  const nationalTargets = root.nationalTargets.list((item): NationalTarget => {
    const o = item.object(['plan', 'indicator', 'from', 'until', 'atLeast', 'scope', 'confidence', 'words']);
    o.scope.oneOf(['nation']);
    const target = {
      plan: o.plan.text(),
      indicator: byCode.has(o.indicator.text()) ? o.indicator.text() : o.indicator.fault('no such indicator'),
      from: o.from.date(),
      until: o.until.date(),
      atLeast: o.atLeast.whole(0, 1_000_000),
      confidence: o.confidence.oneOf(confidences),
      words: o.words.text(),
    };
    return target.from < target.until ? target : o.until.fault('ends before it begins');
  });
  return { all, nationalTargets, find: (code) => byCode.get(code) };
}

let loading: Promise<Indicators> | undefined;

/** All indicators, read once and kept. */
export function loadIndicators(): Promise<Indicators> {
  loading ??= import('../../law/indicators.json', { with: { type: 'json' } }).then((document) =>
    readIndicators('law/indicators.json', document.default),
  );
  return loading;
}
