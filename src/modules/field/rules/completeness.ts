// What is still to be done before a visit is whole: questions that are asked and not answered, photographs that an answer needs,
// contradictions that nobody decided, files that have not arrived.

import { type Answer, askedOf, type Checklist, needsPhoto, type Question } from './checklist.ts';
import type { VisitRecord } from './fold-visit.ts';
import { answerField } from './visit-field.ts';

/** A question that lacks something. */
export interface Lacking {
  readonly checklist: string;
  readonly section: string;
  readonly question: string;
  readonly field: string;
  readonly text: string;
}

export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  readonly toAnswer: readonly Lacking[];
  readonly toPhotograph: readonly Lacking[];
  readonly undecided: readonly string[];
  readonly missingFiles: readonly string[];
  /** Checklists the visit was opened under that are not known here: nothing can be said of their questions. */
  readonly unknownChecklists: readonly string[];
  /** Said to be over, and nothing lacks. */
  readonly complete: boolean;
}

/**
 * The answers of one checklist in a record, by question. An undecided question counts as not answered.
 * @example valuesOf(foldVisit([]), 'label@1').size // 0
 */
export function valuesOf(
  record: Pick<VisitRecord, 'answers'>,
  checklist: string,
): ReadonlyMap<string, string | number> {
  const values = new Map<string, string | number>();
  const start = answerField(checklist, '');
  for (const { field, value } of record.answers) {
    if (value !== null && field.startsWith(start)) values.set(field.slice(start.length), value.value);
  }
  return values;
}

function hasPhoto(record: VisitRecord, field: string, answer: Answer): boolean {
  return answer.photos.length > 0 || record.photos.some(({ value }) => value !== null && value.of === field);
}

/**
 * What a record lacks under the checklists it was opened with; `checklists` are those known here.
 * @example completeness(foldVisit([]), []).complete // false: nobody said that it is over
 */
export function completeness(record: VisitRecord, checklists: readonly Checklist[]): Completeness {
  const known = new Map(checklists.map((one) => [one.key, one]));
  const toAnswer: Lacking[] = [];
  const toPhotograph: Lacking[] = [];
  const answers = new Map(record.answers.map((one) => [one.field, one]));
  let [asked, answered] = [0, 0];
  for (const key of record.checklists) {
    const checklist = known.get(key);
    if (checklist === undefined) continue;
    for (const { section, question } of askedOf(checklist, valuesOf(record, key))) {
      asked += 1;
      const field = answerField(key, question.code);
      const lacking = lackingOf(key, section.code, question, field);
      const entry = answers.get(field);
      if (entry !== undefined && (entry.value !== null || entry.undecided)) answered += 1;
      else toAnswer.push(lacking);
      const { value } = entry ?? { value: null };
      if (value !== null && needsPhoto(question, value.value) && !hasPhoto(record, field, value)) {
        toPhotograph.push(lacking);
      }
    }
  }
  const undecided = record.conflicts.filter((one) => one.resolvedBy === null).map((one) => one.field);
  const unknownChecklists = record.checklists.filter((key) => !known.has(key));
  const nothing = [toAnswer, toPhotograph, undecided, unknownChecklists, record.missingFiles];
  return {
    asked,
    answered,
    toAnswer,
    toPhotograph,
    undecided,
    missingFiles: record.missingFiles,
    unknownChecklists,
    complete: record.finished !== null && nothing.every((one) => one.length === 0),
  };
}

function lackingOf(checklist: string, section: string, { code, text }: Question, field: string): Lacking {
  return { checklist, section, question: code, field, text };
}
