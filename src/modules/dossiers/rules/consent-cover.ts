// What a producer's word covers: every line that Mẫu 01 and Mẫu 02 print, whether it stands in a part of the dossier, in the register
// or in the wallet. A word holds for exactly that; whatever of it changes afterwards needs the word again
// (26/2026/QĐ-TTg, Art. 7.1, Phụ lục III).

import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256 } from '#law/sha256.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import type { Dossier } from './dossier.ts';
import type { SignedForm } from './form-signature.ts';
import { type PartContents, partNames } from './parts.ts';

/** Facts of the producer's record that the forms print. */
export const printedProducerFields = [
  'name',
  'producerType',
  'address',
  'legalRepresentativeName',
  'registeredOn',
  'registrationNumber',
] as const satisfies readonly (keyof Producer)[];

/** Facts of a cited piece that the list of papers prints. */
export const printedPieceFields = [
  'kind',
  'title',
  'issuer',
  'number',
  'issuedOn',
  'expiresOn',
] as const satisfies readonly (keyof EvidencePiece)[];

/** Everything that is covered, in the order in which people are told of it. */
export const coveredThings = [
  ...printedProducerFields.map((field) => `producer-${field}` as const),
  'product-name',
  'set',
  'kind',
  ...partNames,
  'evidence',
] as const;
export type CoveredThing = (typeof coveredThings)[number];

/** SHA-256 of each covered thing as it was when the word was given. */
export type ConsentCover = Readonly<Record<CoveredThing, string>>;

export interface CoverSources {
  readonly dossier: Pick<Dossier, 'kind' | 'setId'>;
  readonly producer: Pick<Producer, (typeof printedProducerFields)[number]>;
  readonly product: Pick<Product, 'name'>;
  /** The parts as they stand today, with what they take from the register. */
  readonly contents: PartContents;
  /** The pieces that the criteria cite. */
  readonly pieces: readonly Pick<EvidencePiece, 'id' | (typeof printedPieceFields)[number]>[];
}

/** What the forms print of each covered thing. */
function printed({ dossier, producer, product, contents, pieces }: CoverSources): Record<CoveredThing, unknown> {
  const facts = printedProducerFields.map((field) => [`producer-${field}`, producer[field]]);
  const listed = [...pieces]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((piece) => [piece.id, ...printedPieceFields.map((field) => piece[field])]);
  return {
    ...Object.fromEntries(facts),
    'product-name': product.name,
    set: dossier.setId,
    kind: dossier.kind,
    ...contents,
    evidence: listed,
  };
}

/**
 * The hash of every thing that the forms print now.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02
 */
export function coverOf(sources: CoverSources): ConsentCover {
  const now = printed(sources);
  const hashes = coveredThings.map((thing) => [thing, sha256(canonicalJson(now[thing] ?? null))]);
  return Object.fromEntries(hashes) as ConsentCover;
}

/**
 * What changed since a word was given, in the order of the forms. A word of before November 2026 names nothing that it covers:
 * nothing can be said to be unchanged, so all of it is named.
 * @example changedSince({ ...cover, plan: 'another hash' }, cover) // ['plan']
 */
export function changedSince(given: ConsentCover | undefined, now: ConsentCover): readonly CoveredThing[] {
  return coveredThings.filter((thing) => given?.[thing] !== now[thing]);
}

/** What Mẫu 01 prints; Mẫu 02 prints everything but what stands in the registration. */
const ON_FIRST_FORM: readonly CoveredThing[] = [
  'producer-name',
  'producer-legalRepresentativeName',
  'product-name',
  'set',
  'kind',
  'registration',
];

/**
 * Whether a form prints a thing.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02
 * @example isPrintedOn('form-01', { thing: 'plan' }) // false
 */
export function isPrintedOn(form: SignedForm, { thing }: { readonly thing: CoveredThing }): boolean {
  return form === 'form-01' ? ON_FIRST_FORM.includes(thing) : thing !== 'registration';
}

/** One hash of all that is covered, for a code that is read back. */
export function coverHash(cover: ConsentCover): string {
  return sha256(canonicalJson(cover));
}

/** So many hex digits of each hash go to the page and back: 128 bits. */
const MARKED = 32;

/**
 * What a page showed, as its form sends it back with the word: the beginning of the hash of each thing, in their order.
 * @example shownMark(cover).split('.').length === coveredThings.length // true
 */
export function shownMark(cover: ConsentCover): string {
  return coveredThings.map((thing) => cover[thing].slice(0, MARKED)).join('.');
}

/**
 * What is not any more as a page showed it; all of it where the mark is not of such a page.
 * @example changedSinceShown(shownMark(cover), { ...cover, plan: 'another hash' }) // ['plan']
 */
export function changedSinceShown(mark: string, now: ConsentCover): readonly CoveredThing[] {
  const shown = mark.split('.');
  return coveredThings.filter((thing, at) => shown[at] !== now[thing].slice(0, MARKED));
}
