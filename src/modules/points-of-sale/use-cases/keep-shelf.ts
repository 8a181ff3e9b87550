// Says what stands on the shelf of a point: lines seen again, lines gone, new ones. Prices that look written in another unit are asked about.

import { z } from 'zod';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { listVisitsToPoint } from '#modules/inspections/services.ts';
import { tellDoneFor } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode, findNamedProducts, findProductsByIds } from '#modules/products/services.ts';
import { date, id, optional, optionalText, optionalVnd, optionalWhole, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { PointOfSale } from '../rules/point.ts';
import { priceFlags } from '../rules/sales.ts';
import { farFrom } from '../rules/seen-price.ts';
import { lineKeyOf, type Sighting } from '../rules/shelf.ts';
import { insertSightings, listShelfRows } from '../store-shelves.ts';
import { isOperator, pointInUse, subjectByPoint } from './find-point.ts';
import { type PricesKnown, pricesKnown } from './known-prices.ts';
import { putAway } from './put-away.ts';
import { changingShelf } from './shelf-in-public.ts';
import { type FarPrice, tellMakers } from './tell-makers.ts';

export const MOST_LINES = 200;

const lineShape = z.object({
  /** The line as it stood in the form; empty: a new one. */
  lineKey: optionalText(220),
  /** Code of the product, or `Chè Shan tuyết (S…)`, of a new line. */
  product: optionalText(200),
  /** What stands on the pack where no register has it. */
  itemName: optionalText(200),
  priceVnd: optionalVnd,
  unit: optionalText(60),
  starsShown: optionalWhole(1, 5),
  /** It is not there any more. */
  gone: tick,
});
type LineInput = z.output<typeof lineShape>;

/** A line as it was said, with the product it names. */
interface SaidLine {
  readonly product: Product | null;
  readonly known: Sighting | null;
  readonly itemName: string;
  readonly input: LineInput;
  readonly path: string;
}

/** The product of `Chè Shan tuyết (S…)`, of a code alone, or of a whole name that one product bears. */
async function productMeant({ db }: Pick<Context, 'db'>, typed: string, provinceCode: string): Promise<Product | null> {
  const code = /\(([^()]+)\)\s*$/.exec(typed)?.[1] ?? typed;
  const found = await findLiveProductByCode(db, code.trim());
  if (found !== null) return found;
  const alike = await findNamedProducts(db, typed, provinceCode, MOST_LINES);
  const [only, ...others] = alike.filter(({ name }) => foldName(name) === foldName(typed));
  return only === undefined || others.length > 0 ? null : await findLiveProductByCode(db, only.code);
}

async function readLines(
  context: Context,
  inputs: readonly LineInput[],
  shelf: readonly Sighting[],
  provinceCode: string,
): Promise<Result<readonly SaidLine[]>> {
  const wrong: FieldProblem[] = [];
  const said: SaidLine[] = [];
  const ids = shelf.flatMap(({ productId }) => productId ?? []);
  const products = new Map((await findProductsByIds(context.db, ids)).map((one) => [one.id, one]));
  for (const [index, input] of inputs.entries()) {
    const path = `lines.${index}`;
    if (input.lineKey !== null) {
      const known = shelf.find(({ lineKey }) => lineKey === input.lineKey);
      if (known === undefined) {
        wrong.push({ path: `${path}.lineKey`, code: 'points-of-sale/line-gone' });
        continue;
      }
      if (input.priceVnd === 0 && !input.gone) {
        wrong.push({ path: `${path}.priceVnd`, code: 'points-of-sale/price-nought' });
      }
      const product = known.productId === null ? null : (products.get(known.productId) ?? null);
      said.push({ product, known, itemName: known.itemName, input, path });
      continue;
    }
    if (input.product === null && input.itemName === null) {
      if (input.priceVnd !== null) wrong.push({ path: `${path}.product`, code: 'points-of-sale/which-product' });
      continue;
    }
    if (input.priceVnd === 0) wrong.push({ path: `${path}.priceVnd`, code: 'points-of-sale/price-nought' });
    const product = input.product === null ? null : await productMeant(context, input.product, provinceCode);
    if (input.product !== null && product === null) {
      wrong.push({ path: `${path}.product`, code: 'points-of-sale/no-such-product' });
      continue;
    }
    said.push({ product, known: null, itemName: product?.name ?? input.itemName ?? '', input, path });
  }
  const keys = said.map(({ product, known, itemName }) => known?.lineKey ?? lineKeyOf(product?.id ?? null, itemName));
  keys.forEach((key, index) => {
    const line = said[index];
    const isTwice = line !== undefined && line.known === null && keys.indexOf(key) !== index;
    if (isTwice) wrong.push({ path: `${line.path}.product`, code: 'points-of-sale/line-twice' });
  });
  return wrong.length > 0 ? refuse(invalidFields(wrong)) : ok(said);
}

/** Another price known of the same thing: what stood there before, else what its producer says. */
const usualPrice = ({ known, product }: SaidLine): number | null => known?.priceVnd ?? product?.priceVnd ?? null;

/** Doubts about prices that are new or changed. */
function doubtsOf(lines: readonly SaidLine[]): readonly FieldProblem[] {
  return lines
    .filter(({ input, known }) => !input.gone && input.priceVnd !== (known?.priceVnd ?? null))
    .flatMap((line) => priceFlags(`${line.path}.priceVnd`, line.input.priceVnd, usualPrice(line)))
    .map(({ field, code, details }) => ({ path: field, code: `points-of-sale/${code}`, details }));
}

/** What the price of a line is of. */
const unitOf = ({ input, known, product }: SaidLine): string =>
  input.unit ?? known?.unit ?? product?.packs[0]?.name ?? '';

/** New or changed prices that lie far from what an office saw, the maker says or other points ask. */
const farPrices = (lines: readonly SaidLine[], known: PricesKnown): readonly (FarPrice & { readonly path: string })[] =>
  lines.flatMap((line) => {
    const { product, input, path } = line;
    const unit = unitOf(line);
    const isSame = input.priceVnd === (line.known?.priceVnd ?? null) && unit === line.known?.unit;
    if (product === null || input.gone || input.priceVnd === null || isSame) return [];
    const far = farFrom(input.priceVnd, known(product, unit));
    return far === null ? [] : [{ product, priceVnd: input.priceVnd, unit, far, path }];
  });

function sightingOf(
  context: Context,
  point: PointOfSale,
  line: SaidLine,
  seen: Pick<Sighting, 'seenOn' | 'visitId'>,
): Sighting {
  const { input, known, product, itemName } = line;
  const productId: ProductId | null = product?.id ?? known?.productId ?? null;
  return {
    id: context.newId<'point-of-sale-sighting'>(),
    pointId: point.id,
    productId,
    itemName,
    lineKey: known?.lineKey ?? lineKeyOf(productId, itemName),
    priceVnd: input.gone ? (known?.priceVnd ?? null) : input.priceVnd,
    unit: unitOf(line),
    starsShown: input.gone ? (input.starsShown ?? known?.starsShown ?? null) : input.starsShown,
    ...seen,
    gone: input.gone,
    byOperator: isOperator(context.actor, point),
    madeBy: context.actor.accountId,
    madeByName: context.actor.displayName,
    madeAt: context.now,
  };
}

export const keepShelf = defineUseCase({
  name: 'points-of-sale/keep-shelf',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    pointId: id<'point-of-sale'>(),
    seenOn: date,
    lines: z.array(lineShape).max(MOST_LINES),
    /** The visit out of whose record it is written down. */
    visitId: optional(z.uuid()),
    /** The prices that look doubtful are right. */
    confirmed: tick,
  }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, seenOn, lines: inputs, visitId, confirmed }, context) {
    const found = await pointInUse(pointId, context);
    if (!found.ok) return found;
    const point = found.value;
    if (seenOn > context.today) return refuse(invalidFields([{ path: 'seenOn', code: 'points-of-sale/seen-later' }]));
    if (seenOn < point.openedOn) {
      const details = { openedOn: point.openedOn };
      return refuse(invalidFields([{ path: 'seenOn', code: 'points-of-sale/seen-before-opening', details }]));
    }
    if (
      visitId !== null &&
      !(await listVisitsToPoint(context.db, pointId)).some(({ id: known }) => known === visitId)
    ) {
      return refuse(notFound);
    }
    const standing = await listShelfRows(context.db, [pointId], context.today);
    // An office says of what its keeper put away whether it is gone; the keeper has said it.
    const away = isOperator(context.actor, point) ? null : await putAway(context.db, [pointId], context.today);
    const saidGone = (away?.get(pointId) ?? []).flatMap(({ sighting }) => (sighting.gone ? sighting : []));
    const shelf = [...standing, ...saidGone];
    const read = await readLines(context, inputs, shelf, point.provinceCode);
    if (!read.ok) return read;
    const lines = read.value;
    if (lines.length === 0) {
      return refuse(invalidFields([{ path: 'lines.0.product', code: 'points-of-sale/nothing-said' }]));
    }
    const bare = lines.filter((line) => {
      const { input, known } = line;
      return (
        !input.gone && input.priceVnd !== null && unitOf(line) === '' && input.priceVnd !== (known?.priceVnd ?? null)
      );
    });
    if (bare.length > 0) {
      return refuse(
        invalidFields(bare.map(({ path }) => ({ path: `${path}.unit`, code: 'points-of-sale/price-of-what' }))),
      );
    }
    const known = await pricesKnown(
      context,
      pointId,
      lines.flatMap(({ product }) => product?.id ?? []),
    );
    const far = farPrices(lines, known);
    const ofUnits = doubtsOf(lines);
    const doubts = [
      ...ofUnits,
      ...far
        .filter(({ path }) => !ofUnits.some((one) => one.path === `${path}.priceVnd`))
        .map(({ path, priceVnd, far: { priceVnd: usual, unit, from, on } }) => ({
          path: `${path}.priceVnd`,
          code: 'points-of-sale/price-far',
          details: { price: priceVnd, usual, unit, from, on },
        })),
    ];
    if (doubts.length > 0 && !confirmed) return refuse(invalidFields(doubts, 'points-of-sale/doubtful'));
    const sightings = lines.map((line) => sightingOf(context, point, line, { seenOn, visitId }));
    await changingShelf(context, point, () => insertSightings(context.db, sightings));
    const before = new Map(shelf.map((one) => [one.lineKey, one]));
    for (const one of sightings) {
      context.touch({ kind: 'point-of-sale-line', id: one.id, before: before.get(one.lineKey) ?? null, after: one });
    }
    await tellMakers(context, point, far, seenOn);
    if (point.operatorProducerId !== null) {
      const path = `/quan-ly/diem-ban/${point.id}`;
      await tellDoneFor(context, point.operatorProducerId, { what: 'shelf', about: point.name, path });
    }
    const gone = sightings.filter((one) => one.gone).length;
    // The last look counts: an older one is kept and changes nothing of the shelf of today.
    const newer = sightings.flatMap((one) => {
      const last = before.get(one.lineKey);
      return last !== undefined && last.seenOn > seenOn ? [last.seenOn] : [];
    });
    const lastOn = newer.toSorted().at(-1);
    return ok({
      pointId,
      seen: sightings.length - gone,
      gone,
      newer: lastOn === undefined ? null : { lines: newer.length, lastOn },
    });
  },
});
