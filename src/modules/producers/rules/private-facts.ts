// What is sensitive about a producer's legal representative: gender, ethnicity, disability, home address. Never public,
// never in a list, an export or a search; shown one by one to those who need it, and each look is in the ledger.

import { foldName } from '#kernel/vietnamese-text.ts';

export const genders = ['woman', 'man'] as const;
export type Gender = (typeof genders)[number];

/** `null` everywhere means: not known. */
export interface PrivateFacts {
  readonly gender: Gender | null;
  /** As written on the form: `Thái`, `Mông`, `Kinh`. */
  readonly ethnicity: string | null;
  readonly ethnicMinority: boolean | null;
  readonly disabled: boolean | null;
  readonly permanentAddress: string | null;
}

export const noPrivateFacts: PrivateFacts = {
  gender: null,
  ethnicity: null,
  ethnicMinority: null,
  disabled: null,
  permanentAddress: null,
};

/**
 * Whether an ethnicity as written is a minority: everybody but the Kinh (Việt). Nothing written: not known.
 * @example isEthnicMinority('Mông') // true
 */
export function isEthnicMinority(ethnicity: string | null): boolean | null {
  if (ethnicity === null || foldName(ethnicity) === '') return null;
  const folded = foldName(ethnicity).replace(/^dan toc /, '');
  return folded !== 'kinh' && folded !== 'viet' && folded !== 'kinh viet';
}

/**
 * Whether criterion 3.2 has its one point: a woman, a person of an ethnic minority, or a disabled person represents
 * the producer. Several reasons give no more than one; nothing known gives none.
 * @law 26/2026/QĐ-TTg, Annex II, criterion 3.2
 * @example givesPointOfCriterion32({ ...noPrivateFacts, gender: 'woman', disabled: true }) // true
 */
export function givesPointOfCriterion32(facts: PrivateFacts): boolean {
  return facts.gender === 'woman' || facts.ethnicMinority === true || facts.disabled === true;
}
