// The findings of a register import that concern the place, in the words of the import contract, from the facts alone.

import type { PlaceResolution } from './place-facts.ts';

export type PlaceFinding =
  | 'MISSING_COMMUNE'
  | 'UNKNOWN_COMMUNE'
  | 'AMBIGUOUS_COMMUNE'
  | 'NAME_VARIANT_MATCHED'
  | 'CODE_LEADING_ZERO_RESTORED'
  | 'CODE_NAME_MISMATCH'
  | 'CODE_REUSED'
  | 'OLD_COMMUNE_AFTER_REFORM'
  | 'OLD_COMMUNE_MAPPED';

/**
 * What an import reports about a place. A reused code is not mentioned where code and name disagree anyway, and an old
 * commune on a paper after the reform is reported as that, not as silently mapped.
 */
export function placeFindings({ oldUnit, unit, facts }: PlaceResolution): readonly PlaceFinding[] {
  const found: PlaceFinding[] = [];
  if (facts.missing) found.push('MISSING_COMMUNE');
  if (facts.unknown) found.push('UNKNOWN_COMMUNE');
  if (facts.ambiguous) found.push('AMBIGUOUS_COMMUNE');
  if (facts.matchedByVariant || facts.nameMisspelt) found.push('NAME_VARIANT_MATCHED');
  if (facts.codeLeadingZeroRestored) found.push('CODE_LEADING_ZERO_RESTORED');
  if (facts.codePointsElsewhere) found.push('CODE_NAME_MISMATCH');
  if (facts.usedOldAfterReform && oldUnit !== null) found.push('OLD_COMMUNE_AFTER_REFORM');
  else if (oldUnit !== null && unit !== null) found.push('OLD_COMMUNE_MAPPED');
  if (facts.codeReusedUnderOtherName && !facts.usedOldAfterReform) found.push('CODE_REUSED');
  return found;
}
