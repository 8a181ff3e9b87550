// What a form, the API and a program send about a product: one schema, every wrong field at once.

import { z } from 'zod';
import { covers, type Reach, speaksOnly } from '#access/reach.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { mayTakePart, type Place, type Producer } from '#modules/producers/index.ts';
import {
  findLiveProducerByCode,
  type Home,
  homeOf,
  type PlaceAnswer,
  readPlace,
  ticked,
} from '#modules/producers/services.ts';
import { optionalDecimal, optionalLines, optionalText, optionalVnd, optionalWhole, text } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { ownClaims } from '../rules/own-claims.ts';
import { type OlderSets, type Product, type ProductDraft, productPapers } from '../rules/product.ts';
import { isByItself } from './find-subject.ts';

/** The most packs a product may have. */
export const MOST_PACKS = 30;

const pack = z.object({ name: text(120), priceVnd: optionalVnd });

/** A row that nothing was typed in is no pack; every other row is judged at its own place in the form. */
const packRow = z.unknown().transform((row, context): z.output<typeof pack> | null => {
  const isEmpty =
    row === null || typeof row !== 'object' || Object.values(row).every((cell) => cell === '' || cell === null);
  if (isEmpty) return null;
  const read = pack.safeParse(row);
  if (read.success) return read.data;
  for (const issue of read.error.issues) context.addIssue({ ...issue, path: [...issue.path] } as never);
  return z.NEVER;
});

const packs = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]))
  .pipe(z.array(packRow).max(MOST_PACKS))
  .transform((rows) => rows.filter((row) => row !== null));

export const productShape = {
  name: text(300),
  /** Permanent code of the producer; empty: not known. */
  producerCode: optionalText(20),
  provinceCode: optionalText(2),
  commune: optionalText(200),
  placeText: optionalText(300),
  setNumber: optionalWhole(1, 26),
  set2023: optionalWhole(1, 26),
  set2019: optionalWhole(1, 26),
  specification: optionalText(500),
  standard: optionalText(300),
  papers: ticked(productPapers),
  otherRight: optionalText(200),
  rawMaterial: optionalText(500),
  rawMaterialArea: optionalText(500),
  rawMaterialLocalPercent: optionalWhole(0, 100),
  capacity: optionalDecimal(0, 1_000_000_000_000),
  capacityUnit: optionalText(40),
  packs,
  priceVnd: optionalVnd,
  summary: optionalText(400),
  story: optionalLines(20_000),
  whereToBuy: optionalLines(2_000),
} as const;

/** What is known of a product once the schema has read it. */
export type ProductInput = z.output<z.ZodObject<typeof productShape>>;

/** A draft with the producer it names. */
export interface ReadProduct {
  readonly draft: ProductDraft;
  readonly producer: Producer | null;
}

async function problemsOf(input: Partial<ProductInput>, producer: Producer | null): Promise<readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  if (input.producerCode != null && producer === null) {
    problems.push({ path: 'producerCode', code: 'products/no-such-producer' });
  }
  const set = input.setNumber == null ? undefined : (await loadProductSets()).set(input.setNumber);
  if (producer !== null && set !== undefined && !mayTakePart(producer.producerType, set.sector)) {
    problems.push({ path: 'setNumber', code: 'products/type-not-in-sector' });
  }
  if (input.capacity != null && input.capacityUnit === null) {
    problems.push({ path: 'capacityUnit', code: 'products/unit-needed' });
  }
  if (input.papers?.includes('other-right') && input.otherRight === null) {
    problems.push({ path: 'otherRight', code: 'products/right-needed' });
  }
  return problems;
}

/** What else is wrong where the schema refuses: a producer or place that nobody knows, fields that do not fit together. */
export async function alsoWrong(read: Partial<ProductInput>, context: Context): Promise<readonly FieldProblem[]> {
  const { commune, producerCode, provinceCode = null } = read;
  const named = producerCode == null ? null : await findLiveProducerByCode(context.db, producerCode);
  const home = await homeNear(context.reach, named);
  const place =
    commune == null ? null : await readPlace({ commune, provinceCode, placeText: null }, home, context.today, null);
  return [...(place === null || place.ok ? [] : place.fields), ...(await problemsOf(read, named))];
}

/**
 * The draft that the input makes, or every field that cannot be. Without a commune the producer's place is taken.
 * `kept` is the record as it is; its producer stays possible even outside the person's reach.
 */
export async function readDraft(
  input: ProductInput,
  context: Context,
  kept: Product | null,
): Promise<Result<ReadProduct>> {
  const { commune, provinceCode, placeText, producerCode, set2023, set2019, ...own } = input;
  const named = producerCode === null ? null : await findLiveProducerByCode(context.db, producerCode);
  const reachable =
    named === null ||
    named.id === kept?.producerId ||
    covers(context.reach, { provinceCode: named.provinceCode, communeCode: named.communeCode, producerId: named.id });
  const producer = reachable ? named : null;
  const place = await readPlaceOf(input, context, kept, producer);
  const problems = [...(place.ok ? [] : place.fields), ...(await problemsOf(input, producer))];
  if (place.ok) problems.push(...placeProblems(place.place, producer, kept, context.reach));
  const owned = kept ?? (place.ok && producer !== null ? { ...place.place, producerId: producer.id } : null);
  if (owned !== null && isByItself(context.reach, owned)) problems.push(...ownClaims(input, kept));
  if (!place.ok || problems.length > 0) return refuse(invalidFields(problems));
  const olderSets: OlderSets = {
    ...(set2023 === null ? {} : { '148-2023': set2023 }),
    ...(set2019 === null ? {} : { '1048-2019': set2019 }),
  };
  const fields = Object.keys(productShape).filter((field) => field in own) as (keyof typeof own)[];
  const plain = Object.fromEntries(fields.map((field) => [field, own[field]])) as unknown as Omit<
    ProductDraft,
    keyof Place | 'olderSets' | 'producerId' | 'producerName'
  >;
  const producerId = producer?.id ?? null;
  return ok({
    producer,
    draft: { ...plain, ...place.place, olderSets, producerId, producerName: producer?.name ?? null },
  });
}

/** The place as typed; without one that of the producer, and for a producer itself the one the product has. */
async function readPlaceOf(
  { commune, provinceCode, placeText }: ProductInput,
  context: Context,
  kept: Product | null,
  producer: Producer | null,
): Promise<PlaceAnswer> {
  const { reach, today } = context;
  const untyped = commune === null && (provinceCode === null || provinceCode === kept?.provinceCode);
  const stays = kept === null ? producer : isByItself(reach, kept) ? kept : null;
  if (untyped && stays !== null) return { ok: true, place: placeOf(stays, placeText) };
  return await readPlace({ commune, provinceCode, placeText }, await homeNear(reach, kept ?? producer), today, kept);
}

/** Where the person works; for a producer itself, its own province. */
async function homeNear(reach: Reach, place: Pick<Place, 'provinceCode'> | null): Promise<Home> {
  const home = await homeOf(reach);
  return speaksOnly(reach) && place !== null ? { ...home, provinceCode: place.provinceCode } : home;
}

/** A place that the person may not give the product: of another office, or another than the producer's own. */
function placeProblems(
  place: Place,
  producer: Producer | null,
  kept: Product | null,
  reach: Reach,
): readonly FieldProblem[] {
  const { provinceCode, communeCode } = place;
  const producerId = producer?.id ?? kept?.producerId ?? null;
  if (!covers(reach, { provinceCode, communeCode, producerId })) {
    return [
      producerId === null && speaksOnly(reach)
        ? { path: 'producerCode', code: 'products/own-producer-needed' }
        : { path: 'commune', code: 'producers/place-elsewhere' },
    ];
  }
  if (!isByItself(reach, { producerId, provinceCode, communeCode })) return [];
  const isOneOf = [producer, kept].some(
    (one) => one !== null && one.provinceCode === provinceCode && one.communeCode === communeCode,
  );
  return isOneOf ? [] : [{ path: 'commune', code: 'products/place-of-producer' }];
}

function placeOf(place: Place, placeText: string | null): Place {
  const { provinceCode, communeCode, oldCommuneCode } = place;
  return { provinceCode, communeCode, oldCommuneCode, placeText: placeText ?? place.placeText };
}
