// What a form says of a clause, and how it is written down.

import { z } from 'zod';
import { type LocalDate, parseVietnameseDate } from '#kernel/calendar.ts';
import { type FieldProblem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Office, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice } from '#modules/offices/services.ts';
import { lines, optionalLines, optionalOneOf, optionalText, tick } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { type Clause, type ClauseWords, clauseContent, recurrences } from '../rules/clause.ts';
import { keeperOf } from '../rules/keeper.ts';
import type { LetterId } from '../rules/letter.ts';
import { insertClauses, listClauseRows, updateClause } from '../store-clauses.ts';
import { listEntriesOf } from '../store-entries.ts';

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

/** The words of a box with the day that each is; `null`: none. */
function daysOf(typed: string | null): readonly { readonly words: string; readonly day: LocalDate | null }[] {
  return (typed ?? '')
    .split(/[;,\s]+/u)
    .filter((one) => one !== '')
    .map((words) => ({ words, day: parseVietnameseDate(words) }));
}

/** The clause that is meant, or the boxes that are wrong; `at`: where its boxes stand in the form. */
export function wordsOf(
  given: ClauseInput,
  issuedOn: LocalDate | null,
  at = '',
): { readonly words: ClauseWords; readonly problems: readonly FieldProblem[] } {
  const days = daysOf(given.deadlines);
  const deadlines = days.flatMap(({ day }) => day ?? []).sort();
  const none = days.find(({ day }) => day === null)?.words;
  const problems: FieldProblem[] = [];
  if (none !== undefined) {
    const code = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(none) ? 'directives/no-such-day' : 'directives/not-days';
    problems.push({ path: `${at}deadlines`, code, details: { words: none } });
  }
  if (none === undefined && issuedOn !== null && deadlines.some((day) => day < issuedOn))
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

/**
 * What an office confirmed of a letter itself. Refused where the office that keeps the letter confirmed its contents already: then work is
 * given from those.
 */
export async function ownReading(
  { db, today }: Context,
  letterId: LetterId,
  office: Office,
): Promise<Result<readonly Clause[]>> {
  const all = await listClauseRows(db, letterId);
  const own = all.filter((one) => sameOffice(one, office));
  const keeper = keeperOf(await listEntriesOf(db, [letterId]));
  if (own.length > 0 || keeper === null || sameOffice(keeper, office)) return ok(own);
  if (!all.some((one) => sameOffice(one, keeper))) return ok(own);
  return refuse(
    problem('conflict', 'directives/confirmed-by-keeper', { office: await labelOfOffice(db, keeper, today) }),
  );
}
