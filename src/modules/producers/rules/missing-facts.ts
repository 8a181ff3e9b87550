// What a record still lacks of Form 02 part I: an old list rarely says it all, and the office completes it bit by bit.

import type { ProducerDraft } from './producer.ts';

/** Lines of the form without which a dossier cannot be filed, in the order of the form. */
export const neededFacts = [
  'producerType',
  'communeCode',
  'address',
  'phone',
  'legalRepresentativeName',
  'registeredOn',
  'registrationNumber',
] as const satisfies readonly (keyof ProducerDraft)[];
export type NeededFact = (typeof neededFacts)[number];

/**
 * The needed facts that are not known; a kind of `unknown` counts as not known.
 * @law 26/2026/QĐ-TTg, Annex III, Form 02 part I
 * @example missingFacts({ ...draft, phone: null }) // ['phone']
 */
export function missingFacts(draft: Pick<ProducerDraft, NeededFact>): readonly NeededFact[] {
  return neededFacts.filter((fact) => draft[fact] === null || draft[fact] === 'unknown');
}
