// A point of the reading as the draft of a clause, and whether a person changed it.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ClauseWords } from './clause.ts';
import type { LetterTask } from './read-contents.ts';
import type { ReadLetter } from './read-letter.ts';

/** The words of a point as a form shows them: who is named, or who is meant where nobody is. */
export function wordsOfTask(task: LetterTask): ClauseWords {
  const deadlines = task.deadlines ?? (task.deadline === null ? [] : [task.deadline]);
  return {
    text: task.text,
    responsible: task.responsible.length > 0 ? task.responsible : (task.responsibleInherited ?? []),
    coordinating: task.coordinating,
    deadlines: [...deadlines],
    recurring: task.recurring,
    isStanding: task.standing,
  };
}

/**
 * The points of a reading that a person confirms, in the order of `readIndex`: the numbered ones, and the sentence that closes the letter where
 * it names a day; that one is unsure.
 */
export function pointsOfReading(reading: Pick<ReadLetter, 'tasks' | 'closing'> | null): readonly LetterTask[] {
  if (reading === null) return [];
  const { tasks, closing } = reading;
  if (closing === null || closing.deadline === null) return tasks;
  const { text, responsible, deadline, span } = closing;
  return [
    ...tasks,
    {
      ordinal: null,
      text,
      responsible,
      coordinating: [],
      deadline,
      recurring: null,
      standing: false,
      span,
      confidence: 'unsure',
    },
  ];
}

const same = (one: readonly string[], two: readonly string[]): boolean =>
  one.length === two.length && one.every((item, i) => item === two[i]);
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether two say the same, spaces and line ends aside. */
export function sameWords(one: ClauseWords, two: ClauseWords): boolean {
  return (
    plain(one.text) === plain(two.text) &&
    same(one.responsible, two.responsible) &&
    same(one.coordinating, two.coordinating) &&
    same(one.deadlines, two.deadlines) &&
    one.recurring === two.recurring &&
    one.isStanding === two.isStanding
  );
}

/** What a person must look at before confirming a point. */
export type ClauseDoubt = 'unsure' | 'deadline-doubt' | 'deadline-before-letter' | 'nobody-named';

/** Doubts of a point: `issuedOn` is the day of the letter, where it is known. */
export function doubtsOf(task: LetterTask, issuedOn: LocalDate | null): readonly ClauseDoubt[] {
  const { deadlines } = wordsOfTask(task);
  return [
    ...(task.confidence === 'unsure' ? (['unsure'] as const) : []),
    ...(issuedOn !== null && deadlines.some((day) => day < issuedOn) ? (['deadline-before-letter'] as const) : []),
    ...(task.deadlineDoubt !== undefined && task.deadline === null ? (['deadline-doubt'] as const) : []),
    ...(task.responsible.length === 0 ? (['nobody-named'] as const) : []),
  ];
}

/** Where the words of a text are cut: at lines left empty. */
export function partsOfText(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A heading above points of its own, which asks for nothing itself: `4. Ủy ban nhân dân các xã, phường:`. */
export function isHeading({ ordinal, text }: LetterTask, all: readonly LetterTask[]): boolean {
  return (
    ordinal !== null &&
    text.trimEnd().endsWith(':') &&
    all.some((one) => one.ordinal?.startsWith(`${ordinal}.`) === true)
  );
}
