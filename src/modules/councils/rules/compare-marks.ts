// What a producer chose for itself and what the advisory team found, criterion by criterion, in two dossiers of one criteria set. Marks of
// members are no part of it.

/** One dossier's side; options are numbered from 1, `null` where none holds. */
export interface MarkedSide {
  readonly choices: Readonly<Record<string, number>>;
  readonly none: readonly string[];
  readonly found: Readonly<Record<string, number | null>>;
}

/** An option, `null` where none holds, `undefined` where nothing was said. */
export type MarkedOption = number | null | undefined;

export interface ComparedMark {
  readonly criterion: string;
  readonly claimedBefore: MarkedOption;
  readonly claimedNow: MarkedOption;
  readonly foundBefore: MarkedOption;
  readonly foundNow: MarkedOption;
}

/**
 * Criteria at which the producer chose otherwise, or the team found otherwise, in the order given; `same`: how many others there are. What
 * only one of the two teams looked at is no difference.
 * @example compareMarks(['1.1'], { choices: { '1.1': 2 }, … }, { choices: { '1.1': 3 }, … }).changed[0].claimedNow // 3
 */
export function compareMarks(
  codes: readonly string[],
  before: MarkedSide,
  now: MarkedSide,
): { readonly changed: readonly ComparedMark[]; readonly same: number } {
  const claimed = (side: MarkedSide, code: string): MarkedOption =>
    side.choices[code] ?? (side.none.includes(code) ? null : undefined);
  const changed = codes
    .map(
      (criterion): ComparedMark => ({
        criterion,
        claimedBefore: claimed(before, criterion),
        claimedNow: claimed(now, criterion),
        foundBefore: before.found[criterion],
        foundNow: now.found[criterion],
      }),
    )
    .filter((one) => {
      const bothFound = one.foundBefore !== undefined && one.foundNow !== undefined;
      return one.claimedBefore !== one.claimedNow || (bothFound && one.foundBefore !== one.foundNow);
    });
  return { changed, same: codes.length - changed.length };
}
