// Which law applies to a dossier: the criteria version, who decides, by when, and what the transition asks, from the day it
// was received. Where no text says so, the answer says that, and why.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { instrumentByNumber, instruments } from './instruments.ts';
import { type Dated, type IssuerLevel, parameterOn } from './parameters.ts';
import type { CertifiedStars, DossierKind, TransitionRule } from './procedure-values.ts';
import type { SetFolder } from './product-sets.ts';
import { notStated, type Stated, stated } from './stated.ts';

export interface LawQuestion {
  readonly kind: DossierKind;
  /** The day the dossier counts as received. */
  readonly receivedOn: LocalDate;
  /** The level sought. */
  readonly stars: CertifiedStars;
  /** The day of the decision, where it is known: who decides is asked for that day. `null`: for the day received. */
  readonly decidedOn?: LocalDate | null;
}

/** A version of the criteria, with the instrument that set it and those that had amended it by the day. */
export interface CriteriaVersion {
  readonly folder: SetFolder;
  readonly instrument: string;
  readonly amendedBy: readonly string[];
}

export interface DecidingAuthority {
  readonly levels: readonly IssuerLevel[];
  /** Name of the ministry, where it decides. */
  readonly ministry: string | null;
}

/** A rule of transition, and whether its last day had passed when the dossier was decided. */
export interface AppliedTransition extends TransitionRule {
  readonly outOfTime: boolean;
}

export interface ApplicableLaw {
  readonly kind: DossierKind;
  readonly receivedOn: LocalDate;
  readonly stars: CertifiedStars;
  readonly criteria: Stated<CriteriaVersion>;
  readonly authority: Stated<DecidingAuthority>;
  /** What the transition asks of a dossier that was not evaluated in time; `null`: nothing to carry over. */
  readonly transition: Stated<AppliedTransition | null>;
  /** Empty only where no steps are known at all. */
  readonly deadlines: readonly Deadline[];
}

/**
 * Which law applies to a dossier. The version is that of the day received and never changes; the authority is that of the
 * day of the decision; a first day of force counts for the new rule.
 * @law 26/2026/QĐ-TTg, Art. 4.1, 5, 7, 11, 12
 * @example applicableLaw({ kind: 'first', stars: 3, receivedOn: date('2026-05-21') }).transition // 12.2a, by 21/07/2026
 */
export function applicableLaw(question: LawQuestion): ApplicableLaw {
  const { kind, receivedOn, stars } = question;
  const decidedOn = question.decidedOn ?? null;
  return {
    kind,
    receivedOn,
    stars,
    criteria: criteriaFor(receivedOn),
    authority: authorityFor(stars, decidedOn ?? receivedOn),
    transition: transitionFor(kind, receivedOn, decidedOn),
    deadlines: deadlinesOf(kind, stars, receivedOn),
  };
}

/** A dated value as stated; `null` values and days before the first one as not stated. */
function askedOn<Value>(dated: Dated<Value> | null): Stated<Value> {
  if (dated === null) return notStated('before-the-programme', null);
  return dated.value === null ? notStated('not-read', dated) : stated(dated.value, dated);
}

function criteriaFor(day: LocalDate): Stated<CriteriaVersion> {
  const asked = askedOn(parameterOn('criteria-by-receipt', day));
  if (!asked.stated) return asked;
  const cited = instrumentByNumber(asked.source.instrument ?? '');
  const instrument = cited?.amends[0] ?? cited?.number ?? '';
  const amendedBy = instruments()
    .filter((one) => one.amends.includes(instrument) && one.effectiveFrom !== null && one.effectiveFrom <= day)
    .map((one) => one.number);
  return stated({ folder: asked.value, instrument, amendedBy }, asked.source);
}

function authorityFor(stars: CertifiedStars, day: LocalDate): Stated<DecidingAuthority> {
  const asked = askedOn(parameterOn('recognising-authority', day));
  if (!asked.stated) return asked;
  const { competent } = asked.value[stars];
  if (competent === null) return notStated('no-text-names-it', asked.source);
  const ministry = competent.includes('ministry') ? (parameterOn('recognising-ministry', day)?.value ?? null) : null;
  return stated({ levels: competent, ministry }, asked.source);
}

function transitionFor(
  kind: DossierKind,
  receivedOn: LocalDate,
  decidedOn: LocalDate | null,
): Stated<AppliedTransition | null> {
  const asked = askedOn(parameterOn('transition', receivedOn));
  if (!asked.stated) return asked;
  const rule = asked.value.find((one) => one.kinds.includes(kind));
  if (rule === undefined) return stated(null, asked.source);
  const outOfTime = decidedOn !== null && rule.finishBy < decidedOn;
  return stated({ ...rule, outOfTime }, { ...asked.source, article: rule.article });
}
