// From the sheets of a council to the star level that may be given, and what keeps the next one away. Pure: no clock, no
// rounding before a threshold, nothing shown rounded up.

import { type Mean, reaches, showMean } from '#kernel/points.ts';
import { type CriteriaSet, type PartCode, partCodes } from '#law/criteria-set.ts';
import { type CompiledSet, compileSet } from './compiled-set.ts';
import { closedGates, type Gate } from './gates.ts';
import type { MinimaRule, Scored } from './score-request.ts';
import { type SheetPoints, sheetPoints } from './sheet-points.ts';
import { type MissedMark, missedMarks } from './star-marks.ts';

export type Stars = 1 | 2 | 3 | 4 | 5;

/** A mean as sum and count, and as shown: two decimals, truncated, decimal comma. */
export interface ShownMean extends Mean {
  readonly shown: string;
}

/** The band of a level is not reached; `needs` in hundredths of a point. */
export interface MissedBand {
  readonly key: 'band';
  readonly level: number;
  readonly needs: number;
  readonly has: Mean;
}

export interface FindingsRemark {
  readonly code: 'findings-missing' | 'findings-unused';
  readonly criteria: readonly string[];
}

export interface Score {
  readonly set: string;
  readonly members: readonly {
    readonly by: string;
    readonly parts: Readonly<Record<PartCode, number>>;
    readonly total: number;
  }[];
  readonly parts: Readonly<Record<PartCode, ShownMean>>;
  readonly total: ShownMean;
  /** The band of the mean total. */
  readonly band: Stars;
  /** The highest level whose band, marks and gates hold; `null` where a gate closed. */
  readonly allowed: Stars | null;
  readonly blockedBy: readonly (MissedMark | MissedBand)[];
  readonly gates: readonly Gate[];
  readonly unscored: readonly { readonly by: string; readonly criterion: string }[];
  /** `require` conditions nobody has answered: they are taken to hold. */
  readonly unconfirmed: readonly string[];
  /**
   * What a reader of the answer should know of the request: `findings` that this way of holding marks does not use, or a mark
   * that findings should hold and that has none (it counts as not held). Changes no number.
   */
  readonly remarks: readonly FindingsRemark[];
  readonly law: { readonly instrument: string; readonly annex: string; readonly minima: MinimaRule };
}

/**
 * The band a mean total falls in: 90, 70, 50 and 30 each begin a band, and a mean of exactly one of them is in it.
 * @law 26/2026/QĐ-TTg, Art. 3.3
 * @example bandOf({ sum: 210, count: 3 }, set) // 4
 */
export function bandOf(total: Mean, set: Pick<CriteriaSet, 'bands'>): Stars {
  const reached = set.bands.filter((band) => band.min === 0 || reaches(total, band.min)).map((band) => band.stars);
  return Math.max(...reached) as Stars;
}

/**
 * Scores the sheets of one product. The level allowed is the highest from three up to the band whose marks all hold with
 * those below it; below three stars it is the band, two at most, since nothing is marked there.
 * @law 26/2026/QĐ-TTg, Art. 3.3, Phụ lục II. Not written there: what follows where a band is reached and a mark is not.
 */
export function score(request: Scored, set: CriteriaSet): Score {
  const compiled = compileSet(set);
  const sheets = request.sheets.map((sheet) => sheetPoints(compiled, sheet, request));
  const count = sheets.length;
  const total = meanOf(sheets, (sheet) => sheet.total);
  const band = bandOf(total, set);
  const gates = closedGates(compiled, request, sheets);
  const requires = set.conditions
    .filter((condition) => condition.kind === 'require')
    .map((condition) => condition.code);
  let level = Math.min(band, 2) as Stars;
  const blockedBy: (MissedMark | MissedBand)[] = [];
  for (let next = level + 1; next <= Math.min(Math.max(band, level + 1), 5); next += 1) {
    const missed = next < 3 ? [] : missedMarks(compiled, request, sheets, next);
    if (next <= band && level === next - 1 && missed.length === 0) {
      level = next as Stars;
      continue;
    }
    blockedBy.push(...missed);
    if (next > band) {
      const begins = set.bands.find((one) => one.stars === next)?.min ?? 0;
      blockedBy.push({ key: 'band', level: next, needs: begins * 100, has: { sum: total.sum, count } });
    }
  }
  return {
    set: set.id,
    members: sheets.map(({ by, parts, total: points }) => ({ by, parts, total: points })),
    parts: Object.fromEntries(partCodes.map((part) => [part, meanOf(sheets, (sheet) => sheet.parts[part])])) as Record<
      PartCode,
      ShownMean
    >,
    total,
    band,
    allowed: gates.length > 0 ? null : level,
    blockedBy,
    gates,
    unscored: sheets.flatMap(({ by, unscored }) => unscored.map((criterion) => ({ by, criterion }))),
    unconfirmed: requires.filter((code) => request.conditions[code] === undefined),
    remarks: remarksOf(request, compiled),
    law: { instrument: set.instrument.number, annex: set.instrument.annex, minima: request.minima },
  };
}

function remarksOf({ minima, findings }: Scored, compiled: CompiledSet): readonly FindingsRemark[] {
  const given = Object.keys(findings);
  if (minima !== 'finding') return given.length === 0 ? [] : [{ code: 'findings-unused', criteria: given }];
  const lacking = compiled.marked.map((leaf) => leaf.code).filter((code) => findings[code] === undefined);
  return lacking.length === 0 ? [] : [{ code: 'findings-missing', criteria: lacking }];
}

function meanOf(sheets: readonly SheetPoints[], points: (sheet: SheetPoints) => number): ShownMean {
  const mean = { sum: sheets.reduce((sum, sheet) => sum + points(sheet), 0), count: sheets.length };
  return { ...mean, shown: showMean(mean) };
}
