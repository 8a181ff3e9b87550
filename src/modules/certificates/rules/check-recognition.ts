// Whether what a paper is said to state can be: every wrong field at once, and doubts that pass but are shown.

import { date, type LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { instrumentStateOn } from '#law/instruments.ts';
import { competenceOf, competentLevels, issuerKindOf } from './issuer.ts';
import { isMinistryOfAnotherTime } from './issuing-bodies.ts';
import {
  type EvaluationInstrument,
  evaluationInstruments,
  hasDecision,
  type RecognitionDraft,
  type RecognitionEvents,
} from './recognition.ts';
import { isTermInDoubt } from './status.ts';
import { endsBeyondTheTerm, lastDayOfTerm, lastValidDay } from './validity.ts';

/** The first day of the programme's first year: no product was an OCOP product before. @law 490/QĐ-TTg (07/05/2018) */
const PROGRAMME_BEGAN = date('2018-01-01');

/**
 * Wrong fields of a recognition on the day it is entered: one and two stars carry no decision; a decision has number
 * and day together; nothing is issued in the future or before 2018; the end is not before the issue; the issuer could recognise the
 * stars that day.
 * @law 26/2026/QĐ-TTg, Arts 4.1, 4.3
 */
export function recognitionProblems(draft: RecognitionDraft, today: LocalDate): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { stars, decisionNumber, issuedOn, expiresOn, issuer } = draft;
  if (stars < 3) {
    for (const field of ['decisionNumber', 'issuedOn', 'expiresOn'] as const) {
      if (draft[field] !== null) problems.push({ path: field, code: 'certificates/below-three-stars' });
    }
    return problems;
  }
  if (decisionNumber === null && issuedOn !== null)
    problems.push({ path: 'decisionNumber', code: 'certificates/number-missing' });
  if (decisionNumber !== null && issuedOn === null)
    problems.push({ path: 'issuedOn', code: 'certificates/day-missing' });
  if (issuedOn !== null && issuedOn > today) problems.push({ path: 'issuedOn', code: 'certificates/day-in-future' });
  if (issuedOn !== null && issuedOn < PROGRAMME_BEGAN) {
    problems.push({ path: 'issuedOn', code: 'certificates/day-before-programme' });
  }
  if (issuedOn === null && expiresOn !== null && decisionNumber === null) {
    problems.push({ path: 'expiresOn', code: 'certificates/end-without-decision' });
  }
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) {
    problems.push({ path: 'expiresOn', code: 'certificates/ends-before-issue' });
  }
  if (issuedOn !== null && issuer !== null) {
    const kind = issuerKindOf(issuer, issuedOn);
    if (competenceOf(stars, issuedOn, kind) === 'not-competent') {
      const competent = competentLevels(stars as 3 | 4 | 5, issuedOn);
      const details = { stars, kind, issuedOn, competent };
      problems.push({ path: 'issuer', code: 'certificates/issuer-not-competent', details });
    }
  }
  return problems;
}

/**
 * The same of the fields that could be read, where others could not: nothing is said of a field that is named already, nor
 * from one that is not known.
 */
export function recognitionProblemsOf(read: Partial<RecognitionDraft>, today: LocalDate): readonly FieldProblem[] {
  const needs: Readonly<Record<string, readonly (keyof RecognitionDraft)[]>> = {
    'certificates/below-three-stars': ['stars'],
    'certificates/issuer-not-competent': ['stars'],
    'certificates/end-without-decision': ['issuedOn', 'decisionNumber'],
  };
  const draft: RecognitionDraft = { ...nothingSaid, ...read };
  return recognitionProblems(draft, today).filter(({ path, code }) =>
    [path as keyof RecognitionDraft, ...(needs[code] ?? [])].every((field) => field in read),
  );
}

const nothingSaid: RecognitionDraft = {
  stars: 3,
  decisionNumber: null,
  issuedOn: null,
  expiresOn: null,
  issuer: null,
  instrument: null,
  productCode: null,
  reportedYear: null,
  note: null,
};

/** What an officer says about an end after the law's term. */
export interface TermWord {
  readonly termConfirmed: boolean;
  readonly termReason: string | null;
}

/**
 * What is wrong with an end after the law's term that is typed: it needs a confirmation of its own, with a reason. Apart from
 * `recognitionProblems`, for a list of an office is taken as it is and stands in doubt.
 * @law 26/2026/QĐ-TTg, Art. 4.3
 * @example termProblems({ issuedOn, expiresOn: issuedOn }, { termConfirmed: false, termReason: null }) // []
 */
export function termProblems(
  { issuedOn, expiresOn }: Pick<RecognitionDraft, 'issuedOn' | 'expiresOn'>,
  { termConfirmed, termReason }: TermWord,
): readonly FieldProblem[] {
  if (issuedOn === null || expiresOn === null || !endsBeyondTheTerm(issuedOn, expiresOn)) return [];
  const details = { last: lastDayOfTerm(issuedOn), expiresOn };
  if (!termConfirmed) return [{ path: 'termConfirmed', code: 'certificates/ends-after-the-term', details }];
  return termReason === null ? [{ path: 'termReason', code: 'certificates/term-reason-missing' }] : [];
}

/** What is unusual about a recognition but does not keep it out of the register. */
export type RecognitionDoubt =
  | 'issuer-missing'
  | 'issuer-unknown'
  | 'issuer-not-stated'
  | 'issuer-sources-differ'
  | 'issuer-of-another-time'
  | 'not-36-months'
  | 'term-unclear'
  | 'decision-symbol-unusual';

/** The usual symbol of a decision: `123/QĐ-UBND`, `45/QĐ-BNNMT`, `12/2026/QĐ-UBND`. */
const DECISION = /^\d+[a-zđ]?(\/\d{4})?\/QĐ-[A-ZĐ&-]+$/u;

/**
 * Doubts about a recognition with a decision, in a fixed order; none without one.
 * @example doubtsOf({ ...draft, issuedOn: date('2025-07-03'), stars: 3 }) // ['issuer-not-stated']
 */
export function doubtsOf(
  draft: RecognitionDraft & Partial<Pick<RecognitionEvents, 'termReason'>>,
): readonly RecognitionDoubt[] {
  const { stars, issuer, issuedOn, expiresOn, decisionNumber } = draft;
  if (stars < 3 || !hasDecision(draft) || issuedOn === null) return [];
  const doubts: RecognitionDoubt[] = [];
  if (issuer === null) doubts.push('issuer-missing');
  else {
    const competence = competenceOf(stars, issuedOn, issuerKindOf(issuer, issuedOn));
    if (competence === 'unknown-issuer') doubts.push('issuer-unknown');
    if (competence === 'not-stated') doubts.push('issuer-not-stated');
    if (competence === 'sources-differ') doubts.push('issuer-sources-differ');
    if (isMinistryOfAnotherTime(issuer, issuedOn)) doubts.push('issuer-of-another-time');
  }
  if (expiresOn !== null) {
    if (isTermInDoubt(draft)) doubts.push('term-unclear');
    else if (expiresOn < lastDayOfTerm(issuedOn)) doubts.push('not-36-months');
  }
  if (decisionNumber !== null && !DECISION.test(decisionNumber)) doubts.push('decision-symbol-unusual');
  return doubts;
}

/**
 * The draft with what follows from it: the end of the term where the paper states none, the instrument of the day.
 * @law 26/2026/QĐ-TTg, Art. 4.3
 * @example completed({ ...draft, issuedOn: date('2024-08-31'), expiresOn: null }).expiresOn // '2027-08-31'
 */
export function completed<Draft extends RecognitionDraft>(draft: Draft): Draft {
  if (draft.stars < 3 || draft.issuedOn === null) return draft;
  return {
    ...draft,
    expiresOn: draft.expiresOn ?? lastValidDay(draft.issuedOn),
    instrument: draft.instrument ?? instrumentOfDay(draft.issuedOn),
  };
}

/** The one instrument of evaluation in force on the day; `null`: none or two (22/05 to 20/07/2026) tell nothing. */
export function instrumentOfDay(day: LocalDate): EvaluationInstrument | null {
  const inForce = evaluationInstruments.filter((number) => instrumentStateOn(number, day) === 'in-force');
  return inForce.length === 1 ? (inForce[0] ?? null) : null;
}
