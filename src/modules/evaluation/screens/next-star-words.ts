// The way to the next star and the lost points in a reader's language: rules in, sentences out. For pages and the console.

import { type Mean, showMean } from '#kernel/points.ts';
import type { Texts } from '#texts/index.ts';
import type { ExplainedPoint } from '../rules/explain-points.ts';
import type { MissingPoints, NextStar, NoWay } from '../rules/next-star.ts';
import type { NextStep, StepReason } from '../rules/next-steps.ts';
import { onceEach } from '../rules/steps-by-criterion.ts';

/** Code of a kind of evidence → its title. */
export type EvidenceTitles = ReadonlyMap<string, { readonly title: string }>;

export interface StepWords {
  readonly text: string;
  /** Mark and evidence, one sentence each. */
  readonly details: readonly string[];
  readonly step: NextStep;
}

export interface WayWords {
  readonly heading: string;
  /** What must be answered before the rest can be known, and what the list below then speaks of; `null`: the sheet is whole. */
  readonly finish: { readonly text: string; readonly codes: readonly string[]; readonly below: string } | null;
  readonly sections: readonly {
    readonly reason: StepReason;
    readonly title: string;
    /** What is missing when the section begins. */
    readonly intro: string | null;
    readonly steps: readonly StepWords[];
    /** What stands once the section is done. */
    readonly outcome: string | null;
  }[];
  /** What the reader must know of the whole list. */
  readonly remarks: readonly string[];
  /** Why the steps do not lead there, the first line says so; empty where they do. */
  readonly noWay: readonly string[];
}

/** The to-do list of a product, gates first. */
export function wayWords(found: NextStar, t: Texts['evaluationNext'], kinds: EvidenceTitles): WayWords {
  const way = onceEach(found);
  const { level } = way;
  const unscored = way.unscored.length;
  const open = unscored === 0 || way.finishFirst ? [] : [t.unscored(unscored, way.unscored.join(', '))];
  if (level === null) return { heading: t.top, finish: null, sections: [], remarks: open, noWay: [] };
  const { count } = way.missing.now;
  const of = (reason: StepReason) => way.steps.filter((step) => step.reason === reason);
  const titles = { gate: t.gates, minimum: t.minima, points: t.points };
  const before = of('gate').length + of('minimum').length > 0;
  const lacking = way.missing.afterMinima;
  const begins = way.begins;
  const short = before
    ? t.missingAfterMinima(showMissing(lacking), begins, level)
    : t.missing(showMissing(lacking), begins, level);
  const enough =
    !way.finishFirst && way.missing.now.sum > 0 && lacking.sum === 0 ? t.enoughAfterMinima(begins, level) : null;
  const lastBefore = of('minimum').length > 0 ? 'minimum' : 'gate';
  const sections = (['gate', 'minimum', 'points'] as const).flatMap((reason) => {
    const steps = of(reason).map((step): StepWords => ({ ...stepWords(step, t, kinds, count), step }));
    const opened = reason === 'gate' && way.gatesAlone !== null ? t.gatesAlone(way.gatesAlone) : null;
    const outcome = opened ?? (reason === lastBefore ? enough : null);
    const intro = reason === 'points' ? short : null;
    return steps.length === 0 ? [] : [{ reason, title: titles[reason], intro, steps, outcome }];
  });
  return {
    heading: way.finishFirst
      ? t.headingToFinish(level)
      : way.from === null
        ? t.headingWithGates(level)
        : t.heading(level),
    finish: way.finishFirst
      ? {
          text: t.finish(unscored),
          codes: way.unscored,
          below: sections.length > 0 ? t.fromAnswered : t.nothingFromAnswered,
        }
      : null,
    sections,
    remarks: [...(count > 1 ? [t.forAllSheets(count)] : []), ...open],
    noWay:
      way.noWay.length === 0
        ? []
        : [t.noWay(level), ...(lacking.sum > 0 ? [short] : []), ...way.noWay.map((why) => noWayWords(why, t))],
  };
}

/** Why a point does not count; `null` where nothing is lost. */
export function lostWords({ lost }: ExplainedPoint, t: Texts['evaluationNext']): string | null {
  if (lost === null) return null;
  if (lost.why === 'unscored') return t.lostUnscored(lost.points);
  const say = lost.why === 'require-false' ? t.lostRequire : t.lostNotApplying;
  return say(lost.points, lost.condition.text, lost.condition.citation);
}

/** Points won by a step as one says them: whole where they are whole; `null` where the mean wins nothing. */
function showWon(won: Mean): string | null {
  if (won.sum <= 0) return null;
  return won.sum % won.count === 0 ? String(won.sum / won.count) : showMean(won);
}

/** Hundredths that are missing with two decimals; already rounded so that they suffice. */
export function showMissing({ hundredths }: MissingPoints): string {
  return showMean({ sum: hundredths, count: 100 });
}

function stepWords(step: NextStep, t: Texts['evaluationNext'], kinds: EvidenceTitles, count: number) {
  if (step.kind === 'open-gate') {
    const { kind, text, citation } = step.gate;
    return { text: t[kind](text, citation), details: [] };
  }
  const { criterion, title } = step;
  const won = showWon({ sum: step.won, count });
  const papers = step.evidence.map((code) => kinds.get(code)?.title ?? code).join('; ');
  const evidence = papers === '' ? [] : [t.evidence(papers)];
  if (step.kind === 'fulfil') {
    const { text, citation } = step.condition;
    return { text: t.fulfil(criterion, title, text, citation, won), details: evidence };
  }
  const { from, to, mark } = step;
  const say = step.documentary ? t.prove : t.improve;
  const text = from === null ? t.reach(criterion, title, to.text, won) : say(criterion, title, from.text, to.text, won);
  const { condition } = step;
  const also = condition === undefined ? [] : [t.alsoCondition(condition.text, condition.citation)];
  return { text, details: [...also, ...(mark === null ? [] : [t.mark(mark)]), ...evidence] };
}

function noWayWords(why: NoWay, t: Texts['evaluationNext']): string {
  if (why.why === 'points-out-of-reach') return t.outOfReach(showMean(why.most), why.needs);
  if (why.why === 'case-not-chosen') return t.caseNotChosen(why.criterion, why.title);
  return t.notApplying(why.criterion, why.title, why.condition.text, why.condition.citation);
}
