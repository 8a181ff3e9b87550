// What a form says of a clause, and how it is written down.

import { z } from 'zod';
import { type LocalDate, parseVietnameseDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { lines, optionalLines, optionalOneOf, optionalText, tick } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { type Clause, type ClauseWords, clauseContent, recurrences } from '../rules/clause.ts';
import { insertClauses, updateClause } from '../store-clauses.ts';

export const clauseShape = {
  text: lines(8_000),
  /** Names of bodies, one a line. */
  responsible: optionalLines(2_000),
  coordinating: optionalLines(2_000),
  /** Days as people write them, several apart by `;` or a comma. */
  deadlines: optionalText(200),
  recurring: optionalOneOf(recurrences),
  isStanding: tick,
} as const;
const whole = z.object(clauseShape);
export type ClauseInput = z.output<typeof whole>;

const names = (typed: string | null): readonly string[] => [
  ...new Set(
    (typed ?? '')
      .split(/[\n;]/u)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** The days of a box; `null` for a word in it that is none. */
function daysOf(typed: string | null): readonly (LocalDate | null)[] {
  return (typed ?? '')
    .split(/[;,\s]+/u)
    .filter((one) => one !== '')
    .map((one) => parseVietnameseDate(one));
}

/** The clause that is meant, or the boxes that are wrong; `at`: where its boxes stand in the form. */
export function wordsOf(
  given: ClauseInput,
  issuedOn: LocalDate | null,
  at = '',
): { readonly words: ClauseWords; readonly problems: readonly FieldProblem[] } {
  const days = daysOf(given.deadlines);
  const deadlines = days.flatMap((day) => day ?? []).sort();
  const problems: FieldProblem[] = [];
  if (days.includes(null)) problems.push({ path: `${at}deadlines`, code: 'directives/not-days' });
  else if (issuedOn !== null && deadlines.some((day) => day < issuedOn))
    problems.push({ path: `${at}deadlines`, code: 'directives/deadline-before-letter', details: { issuedOn } });
  const coordinating = names(given.coordinating);
  const words = {
    text: given.text,
    responsible: [...new Set([...names(given.responsible), ...coordinating])],
    coordinating,
    deadlines,
    recurring: given.recurring,
    isStanding: given.isStanding,
  };
  return { words, problems };
}

type Placed = Pick<Clause, 'letterId' | 'provinceCode' | 'communeCode' | 'bodyId' | 'ordinal' | 'parentOrdinal'> &
  Pick<Clause, 'position' | 'span' | 'origin' | 'madeFrom' | 'readIndex'>;

export function clauseOf(
  context: Pick<Context, 'newId' | 'now' | 'actor'>,
  words: ClauseWords,
  placed: Placed,
  out: Pick<Clause, 'state' | 'stateReason'> = { state: 'in-use', stateReason: null },
): Clause {
  return {
    ...placed,
    ...words,
    ...out,
    id: context.newId<'clause'>(),
    version: 1,
    confirmedBy: context.actor.accountId,
    confirmedByName: context.actor.displayName,
    confirmedAt: context.now,
    changedAt: context.now,
  };
}

/** Writes new clauses and names each in the ledger. */
export async function makeClauses(context: Context, clauses: readonly Clause[]): Promise<void> {
  await insertClauses(context.db, clauses);
  for (const clause of clauses)
    context.touch({ kind: 'clause', id: clause.id, before: null, after: clauseContent(clause) });
}

/** Changes a clause; false where it was changed meanwhile. */
export async function settleClause(context: Context, before: Clause, changes: Partial<Clause>): Promise<boolean> {
  if (!(await updateClause(context.db, before, { ...changes, changedAt: context.now }))) return false;
  const after = { ...before, ...changes, version: before.version + 1 };
  context.touch({ kind: 'clause', id: before.id, before: clauseContent(before), after: clauseContent(after) });
  return true;
}
