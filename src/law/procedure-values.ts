// How the values of the procedure are written and read: bands, steps with their terms, rounds, transition rules.

import { addDays, type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { type Confidence, confidences, type LawValue } from './law-reader.ts';
import { type SetFolder, setFolders } from './product-sets.ts';

/** What a dossier asks for: a first ranking, a higher one, or the ranking again. */
export const dossierKinds = ['first', 'upgrade', 're-evaluation'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** Levels that are recognised and certified. */
export type CertifiedStars = 3 | 4 | 5;

/** A band of the mean total in a time: the lower bound counts, the upper one does not, but for 100. */
export interface DatedBand {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly min: number;
  readonly max: number;
  readonly printed: string;
}

/** Who acts in a step. */
export const stepActors = ['commune', 'district', 'province', 'ministry'] as const;
export type StepActor = (typeof stepActors)[number];

export const procedureSteps = [
  'district-screening',
  'district-decision',
  'commune-assessment',
  'commune-return',
  'commune-forwarding',
  'province-intake',
  'advisory-review',
  'office-review',
  'council-meeting',
  'written-opinions',
  'province-submission',
  'province-decision',
  'province-publication',
  'province-notice',
  'central-request',
  'central-review',
  'central-opinions',
  'central-decision',
  'central-publication',
  'central-notice',
] as const;
export type StepName = (typeof procedureSteps)[number];

/** Levels that hold rounds. */
export const roundLevels = ['province', 'ministry'] as const;
export type RoundLevel = (typeof roundLevels)[number];

/**
 * How long a step may take: a `stated` term · a `round`, which ends on a day of the year · the `cut-off` of a round ·
 * `regulation`, left to the operating regulation of the council · `none`, the act sets no term · `unread`, nobody read it.
 */
export type StepTerm =
  | {
      readonly basis: 'stated';
      readonly count: number;
      readonly unit: 'working-days' | 'days';
      readonly startsAt: 'receipt' | 'commune-request' | 'province-request';
    }
  | { readonly basis: 'round' | 'cut-off'; readonly level: RoundLevel }
  | { readonly basis: 'regulation' | 'none' | 'unread' };

/** A step of the procedure, for which dossiers it is, and its term. */
export interface ProcedureStep {
  readonly step: StepName;
  readonly actor: StepActor;
  readonly kinds: readonly DossierKind[];
  readonly stars: readonly CertifiedStars[];
  readonly term: StepTerm;
  readonly article: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** A round of the year, `MM-DD`: what is proposed before the one is finished before the other. */
export interface YearlyRound {
  readonly round: number;
  readonly proposedBefore: string;
  readonly finishedBefore: string;
}
export type RoundCalendar = Readonly<Record<RoundLevel, readonly YearlyRound[]>>;

/** What becomes of a dossier that was not evaluated when the next instrument came. */
export interface TransitionRule {
  readonly kinds: readonly DossierKind[];
  readonly keeps: SetFolder;
  readonly days: number;
  readonly countedFrom: LocalDate;
  /** The last day on which it may be finished; that day counts. */
  readonly finishBy: LocalDate;
  readonly article: string;
}

const stars = (value: LawValue): CertifiedStars => value.whole(3, 5) as CertifiedStars;

/** Five bands from 0 to 100 without gap or overlap. */
export function readStarBands(value: LawValue): readonly DatedBand[] {
  const bands = value.list((item): DatedBand => {
    const o = item.object(['stars', 'min', 'max', 'printed']);
    return {
      stars: o.stars.whole(1, 5) as DatedBand['stars'],
      min: o.min.whole(0, 100),
      max: o.max.whole(0, 100),
      printed: o.printed.text(),
    };
  });
  const rising = [...bands].sort((a, b) => a.min - b.min);
  const closed = rising.every((band, i) => band.stars === i + 1 && band.max === (rising[i + 1]?.min ?? 100));
  if (rising.length !== 5 || rising[0]?.min !== 0 || !closed) value.fault('the bands leave a gap or overlap');
  return bands;
}

/** The steps in order; a step stands at most once for a kind and a level. */
export function readSteps(value: LawValue): readonly ProcedureStep[] {
  const seen = new Set<string>();
  return value.list((item): ProcedureStep => {
    const o = item.object(['step', 'actor', 'kinds', 'stars', 'term', 'article', 'confidence', 'note']);
    const step: ProcedureStep = {
      step: o.step.oneOf(procedureSteps),
      actor: o.actor.oneOf(stepActors),
      kinds: o.kinds.list((v) => v.oneOf(dossierKinds)),
      stars: o.stars.list(stars),
      term: readTerm(o.term),
      article: o.article.orNull((v) => v.text()),
      confidence: o.confidence.oneOf(confidences),
      note: o.note.orNull((v) => v.text()),
    };
    if (step.kinds.length === 0 || step.stars.length === 0) item.fault('a step is for some kind and some level');
    for (const kind of step.kinds) {
      for (const level of step.stars) {
        const key = `${step.step} ${kind} ${level}`;
        if (seen.has(key)) item.fault(`${step.step} stands twice for ${kind}, ${level} stars`);
        seen.add(key);
      }
    }
    return step;
  });
}

function readTerm(value: LawValue): StepTerm {
  const o = value.objectWith(['basis'], ['count', 'unit', 'startsAt', 'level']);
  const basis = o.basis.oneOf(['stated', 'round', 'cut-off', 'regulation', 'none', 'unread']);
  if (basis === 'stated') {
    if (!o.level.isNull) o.level.fault('only a round has a level');
    return {
      basis,
      count: o.count.whole(1, 366),
      unit: o.unit.oneOf(['working-days', 'days']),
      startsAt: o.startsAt.oneOf(['receipt', 'commune-request', 'province-request']),
    };
  }
  if (!(o.count.isNull && o.unit.isNull && o.startsAt.isNull)) value.fault('only a stated term has a count');
  if (basis === 'round' || basis === 'cut-off') return { basis, level: o.level.oneOf(roundLevels) };
  if (!o.level.isNull) o.level.fault('only a round has a level');
  return { basis };
}

/** The rounds of each level. */
export function readRounds(value: LawValue): RoundCalendar {
  const o = value.object(roundLevels);
  const rounds = (level: LawValue): readonly YearlyRound[] => {
    const list = level.list((item): YearlyRound => {
      const r = item.object(['round', 'proposedBefore', 'finishedBefore']);
      return {
        round: r.round.whole(1, 12),
        proposedBefore: monthAndDay(r.proposedBefore),
        finishedBefore: monthAndDay(r.finishedBefore),
      };
    });
    if (list.length === 0) level.fault('a level has at least one round');
    list.forEach((one, i) => {
      if (one.round !== i + 1) level.fault(`round ${one.round} stands at place ${i + 1}`);
      if (one.finishedBefore <= one.proposedBefore) level.fault(`round ${one.round} ends before it is proposed`);
    });
    return list;
  };
  return { province: rounds(o.province), ministry: rounds(o.ministry) };
}

function monthAndDay(value: LawValue): string {
  const text = value.text();
  // 2023 is no leap year: a day that only some years have is no day of every year.
  return parseIsoDate(`2023-${text}`) === null ? value.fault(`expected MM-DD of every year, found ${text}`) : text;
}

/** The transition rules; a kind of dossier has at most one. */
export function readTransition(value: LawValue): readonly TransitionRule[] {
  const seen = new Set<DossierKind>();
  return value.list((item): TransitionRule => {
    const o = item.object(['kinds', 'keeps', 'days', 'countedFrom', 'finishBy', 'article']);
    const kinds = o.kinds.list((v) => v.oneOf(dossierKinds));
    for (const kind of kinds) {
      if (seen.has(kind)) o.kinds.fault(`${kind} has two rules`);
      seen.add(kind);
    }
    const days = o.days.whole(1, 3_660);
    const countedFrom = o.countedFrom.date();
    const finishBy = o.finishBy.date();
    if (finishBy !== addDays(countedFrom, days)) o.finishBy.fault(`is not ${days} days after ${countedFrom}`);
    return { kinds, keeps: o.keeps.oneOf(setFolders), days, countedFrom, finishBy, article: o.article.text() };
  });
}
