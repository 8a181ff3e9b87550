// What a row would change in a product of the register that it is. A blank cell says nothing and erases nothing; the
// same said in other spacing is no change; a kind of producer is only filled in where none was known.

import { completed, hasDecision, type Recognition, type RecognitionDraft } from '#modules/certificates/index.ts';
import type { Producer, ProducerDraft } from '#modules/producers/index.ts';
import { type Product, type ProductCode, type ProductDraft, waitsForLook } from '#modules/products/index.ts';
import type { FieldChange } from './import-row.ts';
import { joinedRemark } from './remark.ts';
import type { RowFacts } from './row-facts.ts';
import { clean } from './written-text.ts';

/** A product with everything that a row may change. */
export interface Standing {
  readonly product: Product;
  readonly producer: Producer | null;
  readonly codes: readonly ProductCode[];
  readonly recognitions: readonly Recognition[];
}

/** What is to be done to the recognitions of the product. */
export type RecognitionChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'add'; readonly draft: RecognitionDraft }
  | { readonly kind: 'correct'; readonly recognition: Recognition; readonly changes: Partial<RecognitionDraft> };

/** The change that shows that a product which waits for an office is confirmed by the row. */
export const CONFIRMED = 'product.confirmed';

export interface RowChanges {
  readonly product: Partial<ProductDraft>;
  readonly producer: Partial<ProducerDraft>;
  /** The product names no producer and the row does. */
  readonly needsProducer: boolean;
  readonly codes: readonly Pick<ProductCode, 'kind' | 'code'>[];
  readonly recognition: RecognitionChange;
  /** The same, for people to read; empty where the row says nothing new. */
  readonly shown: readonly FieldChange[];
}

const shownValue = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
const tidy = (value: unknown): unknown => (typeof value === 'string' ? clean(value) : value);

/** Fields of `said` that say something else than `held`. */
function differing<Facts extends object>(said: Facts, held: object): Partial<Facts> {
  const entries = Object.entries(said).filter(([field, value]) => {
    if (value === null || value === undefined) return false;
    return tidy((held as Record<string, unknown>)[field]) !== tidy(value);
  });
  return Object.fromEntries(entries) as Partial<Facts>;
}

function shownOf(prefix: string, changes: object, held: object): readonly FieldChange[] {
  return Object.entries(changes).map(([field, after]) => ({
    field: `${prefix}.${field}`,
    before: shownValue((held as Record<string, unknown>)[field]),
    after: shownValue(after),
  }));
}

/** Compares a row with the product that it is. */
export function changesOf(facts: RowFacts, standing: Standing): RowChanges {
  const { product, producer } = standing;
  const productChanges = differing(facts.product, product);
  const { name: _, producerType, ...ofProducer } = facts.producer;
  const fillsType = producer?.producerType === 'unknown' ? producerType : null;
  const producerChanges =
    producer === null ? {} : differing({ ...ofProducer, producerType: fillsType } as Partial<ProducerDraft>, producer);
  const needsProducer = product.producerId === null && facts.producer.name !== null;
  const codes = facts.codes.filter(({ code }) => !standing.codes.some((held) => held.code === code));
  const recognition = recognitionChange(facts.recognition, standing.recognitions, facts.noteAdds);
  return {
    product: productChanges,
    producer: producerChanges,
    needsProducer,
    codes,
    recognition,
    shown: [
      // Taken in, the row is the office's word for what the producer entered itself, also where it says nothing else.
      ...(waitsForLook(product.status) ? [{ field: CONFIRMED, before: null, after: null }] : []),
      ...shownOf('product', productChanges, product),
      ...(needsProducer ? [{ field: 'product.producerName', before: null, after: facts.producer.name }] : []),
      ...shownOf('producer', producerChanges, producer ?? {}),
      ...codes.map(({ code }) => ({ field: 'product.code', before: null, after: code })),
      ...shownRecognition(recognition),
    ],
  };
}

function shownRecognition(change: RecognitionChange): readonly FieldChange[] {
  if (change.kind === 'none') return [];
  if (change.kind === 'correct') return shownOf('recognition', change.changes, change.recognition);
  const { stars, decisionNumber, issuedOn } = change.draft;
  return [
    { field: 'recognition.stars', before: null, after: shownValue(stars) },
    ...(decisionNumber === null
      ? []
      : [
          { field: 'recognition.decisionNumber', before: null, after: decisionNumber },
          { field: 'recognition.issuedOn', before: null, after: issuedOn },
        ]),
  ];
}

/**
 * A decision that the product has already is compared with it; one that it has not completes a star reported without a
 * decision, or is a recognition of its own. A star without a decision is news only where the product never had it.
 */
export function recognitionChange(
  said: RecognitionDraft | null,
  held: readonly Recognition[],
  noteAdds = false,
): RecognitionChange {
  if (said === null) return { kind: 'none' };
  if (!hasDecision(said)) {
    const known = held.some((one) => one.stars === said.stars || (hasDecision(one) && one.stars >= 3));
    return known ? noteChange(said, held, noteAdds) : { kind: 'add', draft: said };
  }
  const draft = completed(said);
  const same = held.find((one) => one.decisionNumber !== null && numberKey(one) === numberKey(draft));
  const reported = held.find((one) => one.stars === draft.stars && one.stars >= 3 && !hasDecision(one));
  const recognition = same ?? reported;
  if (recognition === undefined) return { kind: 'add', draft };
  const changes = differing({ ...draft, note: noteOf(draft.note, recognition.note, noteAdds) }, recognition);
  return Object.keys(changes).length === 0 ? { kind: 'none' } : { kind: 'correct', recognition, changes };
}

/**
 * The note that then stands: what a list says is added to the one that stands, each part once; the remark of the register's
 * own list, brought in again, takes the place of the one before.
 * @example noteOf('QĐ số: 88', 'Theo báo chí', true) // 'Theo báo chí; QĐ số: 88'
 */
export function noteOf(said: string | null, held: string | null, adds: boolean): string | null {
  return adds || said === null ? joinedRemark(held, said) : said;
}

/** The same star again may still bring a year or a remark. */
function noteChange(said: RecognitionDraft, held: readonly Recognition[], noteAdds: boolean): RecognitionChange {
  const recognition = held.find((one) => one.stars === said.stars && !hasDecision(one));
  if (recognition === undefined) return { kind: 'none' };
  const note = noteOf(said.note, recognition.note, noteAdds);
  const changes = differing(
    { note, reportedYear: said.reportedYear, issuer: said.issuer, productCode: said.productCode },
    recognition,
  );
  return Object.keys(changes).length === 0 ? { kind: 'none' } : { kind: 'correct', recognition, changes };
}

const numberKey = (of: Pick<RecognitionDraft, 'decisionNumber'>): string =>
  (of.decisionNumber ?? '').toUpperCase().replace(/\s/g, '');
