// Who may compare a sheet that was typed from paper, while the marks of the session are sealed. Whoever compares it reads a member's marks
// before the reveal.

import type { AccountId } from '#kernel/ids.ts';
import type { Candidate } from './candidate.ts';

/** Somebody with an account who could compare a typed sheet in a session. */
export interface PossibleChecker extends Candidate {
  /** Has a sheet in this session, there or not: who is away may still come. */
  readonly votes: boolean;
  /** Does not score one of its dossiers: by their own word, or by what they did with it. */
  readonly recused: boolean;
  /** All the own sheets of this session are in. */
  readonly sheetsIn: boolean;
}

/**
 * Who fits, of those who could. Nobody who is recused from a dossier of the session: they are kept from its marks altogether. Nobody who
 * votes, as long as there is somebody who does not: who has read a colleague's marks marks by them. Where everybody votes, those whose own
 * sheets are all in, since what they read can change nothing of their own any more. The act is silent on paper sheets; ours.
 * @example fittingCheckers([officer, member]) // [officer]
 */
export function fittingCheckers(people: readonly PossibleChecker[]): readonly PossibleChecker[] {
  const free = people.filter((one) => !one.recused);
  const outside = free.filter((one) => !one.votes);
  return outside.length > 0 ? outside : free.filter((one) => one.sheetsIn);
}

/**
 * Who is not asked to compare: who types the sheet.
 * @example besideTypist([officer, secretary], secretary.accountId) // [officer]
 */
export function besideTypist<Person extends Candidate>(
  people: readonly Person[],
  typist: AccountId | null,
): readonly Person[] {
  return people.filter((one) => one.accountId !== typist);
}
