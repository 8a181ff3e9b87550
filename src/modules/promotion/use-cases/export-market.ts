// Export: contracts as they state volume, value and currency, whether they were shipped, and the papers that a market asks for with their ends.

import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode, findProductsByIds } from '#modules/products/services.ts';
import {
  date,
  oneOf,
  optional,
  optionalDate,
  optionalDecimal,
  optionalOneOf,
  optionalText,
  text,
  tick,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { dealDoubts } from '../rules/deal-doubts.ts';
import {
  currencies,
  type ExportDeal,
  type ExportPaper,
  paperKinds,
  paperStanding,
  paperStates,
} from '../rules/export-deal.ts';
import { fitUnits } from '../rules/fit-units.ts';
import { isMarket } from '../rules/market-country.ts';
import { missingBeside } from '../rules/missing-beside.ts';
import {
  findDeal,
  findPaper,
  insertDeal,
  insertPaper,
  listDeals,
  listDealsOf,
  listPapers,
  updateDeal,
  updatePaper,
} from '../store-market.ts';
import { validProducts } from '../valid-products.ts';
import { madeNow, mayDo } from './find-event.ts';
import type { Named } from './view-event.ts';

const SOON_DAYS = 60;

export interface ExportView {
  readonly deals: readonly (ExportDeal & { readonly may: boolean })[];
  readonly papers: readonly (ExportPaper & {
    readonly standing: ReturnType<typeof paperStanding>;
    readonly may: boolean;
  })[];
  readonly products: Named<ProductId>;
  readonly producerNames: Readonly<Partial<Record<ProducerId, string>>>;
  /** Products to enter something of. */
  readonly choices: readonly { readonly code: string; readonly name: string; readonly producerName: string }[];
}

export const viewExport = defineUseCase({
  name: 'promotion/view-export',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, reach, today } = context;
    const deals = await listDeals(db, reach);
    const papers = await listPapers(db, reach);
    const rows = [...deals, ...papers];
    const products = await findProductsByIds(db, [
      ...new Set(rows.flatMap((one) => (one.productId === null ? [] : [one.productId]))),
    ]);
    const choices = await validProducts(db, reach, today, [today]);
    return ok<ExportView>({
      deals: deals
        .map((one) => ({ ...one, may: one.droppedReason === null && mayDo('promotion/record-deal', one, context) }))
        .toSorted((a, b) => Number(a.droppedReason !== null) - Number(b.droppedReason !== null)),
      papers: papers.map((one) => ({
        ...one,
        standing: paperStanding(one, today, addDays(today, SOON_DAYS)),
        may: mayDo('promotion/record-export-paper', one, context),
      })),
      products: Object.fromEntries(products.map(({ id: key, code, name }) => [key, { code, name }])),
      producerNames: Object.fromEntries(products.map((one) => [one.producerId ?? '', one.producerName ?? ''])),
      choices: choices.map(({ code, name, producerName }) => ({ code, name, producerName: producerName ?? '' })),
    });
  },
});

const ofProduct = ({ provinceCode, communeCode, producerId }: Product) => ({ provinceCode, communeCode, producerId });

/** The product that a record is about; somebody must make it. */
async function productFor(
  code: string,
  { db }: Pick<Context, 'db'>,
): Promise<Result<Product & { producerId: ProducerId }>> {
  const product = await findLiveProductByCode(db, code);
  if (product === null) return refuse(notFound);
  const { producerId } = product;
  return producerId === null ? refuse(problem('conflict', 'promotion/no-producer')) : ok({ ...product, producerId });
}

const dealShape = {
  /** Left out: a new one. */
  dealId: optional(z.uuid()),
  seen: optional(z.string().regex(/^\d+$/)),
  productCode: text(20),
  market: text(100),
  buyer: text(200),
  contractNumber: optionalText(80),
  signedOn: date,
  volume: optionalDecimal(0, 1_000_000_000),
  unit: optionalText(40),
  amount: optionalDecimal(0, 1_000_000_000_000),
  currency: optionalOneOf(currencies),
  shipped: optionalOneOf(['yes', 'no']),
  shippedOn: optionalDate,
  words: optionalText(500),
  /** What looks like a slip is right. */
  confirmed: tick,
} as const;
type DealInput = z.output<z.ZodObject<typeof dealShape>>;

/** A market is a country of the list. */
const marketProblems = ({ market }: { readonly market?: string }): readonly FieldProblem[] =>
  market === undefined || isMarket(market) ? [] : [{ path: 'market', code: 'promotion/no-such-country' }];

/** The unit must be one in which the product is sold. */
async function unitProblems(product: Product, unit: string | null): Promise<readonly FieldProblem[]> {
  if (unit === null) return [];
  const { set } = await loadProductSets();
  const sector = (product.setNumber === null ? undefined : set(product.setNumber))?.sector ?? null;
  const units = fitUnits(product, sector, null);
  if (units.some((one) => foldText(one) === foldText(unit))) return [];
  return [{ path: 'unit', code: 'promotion/no-such-unit', details: { units: units.slice(0, 8).join(', ') } }];
}

/** What looks like a slip in a contract, by what is known of the product and of who makes it. */
async function doubtsOf(
  said: Parameters<typeof dealDoubts>[0],
  product: Product & { producerId: ProducerId },
  dealId: string | null,
  { db }: Pick<Context, 'db'>,
): Promise<readonly FieldProblem[]> {
  const { capacity, capacityUnit, issuedOn, producerId } = product;
  const producer = (await findLiveProducersByIds(db, [producerId])).get(producerId);
  const yearly = capacity === null || capacityUnit === null ? null : { quantity: capacity, unit: capacityUnit };
  const deals = (await listDealsOf(db, producerId)).filter(({ id }) => id !== dealId);
  const known = { yearly, recognisedOn: issuedOn, producerSince: producer?.registeredOn ?? null, deals };
  return dealDoubts(said, known).map(({ code, field, details }) => ({
    path: field,
    code: `promotion/${code}`,
    details,
  }));
}

function dealProblems(input: Partial<DealInput>, today: string): readonly FieldProblem[] {
  const { signedOn, volume, unit, amount, currency, shipped, shippedOn } = input;
  const problems: FieldProblem[] = [
    ...marketProblems(input),
    ...missingBeside(volume, { path: 'unit', value: unit, code: 'promotion/unit-missing' }),
    ...missingBeside(amount, { path: 'currency', value: currency, code: 'promotion/currency-missing' }),
  ];
  if (signedOn !== undefined && signedOn < programmeBegan) {
    problems.push({ path: 'signedOn', code: 'promotion/before-programme', details: { began: programmeBegan } });
  }
  if (signedOn !== undefined && signedOn > today) problems.push({ path: 'signedOn', code: 'promotion/day-in-future' });
  if (volume === 0) problems.push({ path: 'volume', code: 'promotion/volume-nought' });
  if (shippedOn != null && shipped !== 'yes') problems.push({ path: 'shipped', code: 'promotion/shipped-day-only' });
  if (shippedOn != null && shippedOn > today) problems.push({ path: 'shippedOn', code: 'promotion/day-in-future' });
  if (shippedOn != null && signedOn !== undefined && shippedOn < signedOn) {
    problems.push({ path: 'shippedOn', code: 'promotion/shipped-before', details: { signedOn } });
  }
  return problems;
}

export const recordDeal = defineUseCase({
  name: 'promotion/record-deal',
  kind: 'act',
  legalBasis: null,
  input: z.object(dealShape),
  alsoWrong: async (read, { today }) => dealProblems(read, today),
  async subject({ dealId, productCode }, { db }) {
    if (dealId === null) {
      const product = await productFor(productCode, { db });
      return product.ok ? ok(ofProduct(product.value)) : product;
    }
    const deal = await findDeal(db, dealId as ExportDeal['id']);
    return deal === null ? refuse(notFound) : ok(deal);
  },
  async run(input, context) {
    const { db, today } = context;
    const problems = dealProblems(input, today);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const product = await productFor(input.productCode, context);
    if (!product.ok) return product;
    const ofUnit = await unitProblems(product.value, input.unit);
    if (ofUnit.length > 0) return refuse(invalidFields(ofUnit));
    const doubts = await doubtsOf(input, product.value, input.dealId, context);
    if (doubts.length > 0 && !input.confirmed) return refuse(invalidFields(doubts, 'promotion/doubtful'));
    const { dealId, seen, productCode: _code, shipped, confirmed: _said, ...said } = input;
    const before = dealId === null ? null : await findDeal(db, dealId as ExportDeal['id']);
    if (before !== null && before.droppedReason !== null) return refuse(notFound);
    if (before !== null && before.productId !== product.value.id) {
      return refuse(invalidFields([{ path: 'productCode', code: 'promotion/other-product-kept' }]));
    }
    const content = { ...said, confirmed: doubts.length > 0, shipped: shipped === null ? null : shipped === 'yes' };
    if (before !== null) {
      if (!(await updateDeal(db, { id: before.id, version: Number(seen ?? 0) }, content))) {
        return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
      }
      context.touch({ kind: 'export-deal', id: before.id, before, after: { ...before, ...content } });
      return ok({ dealId: before.id });
    }
    const { provinceCode, communeCode, producerId, id: productId } = product.value;
    const deal: ExportDeal = {
      id: context.newId<'export-deal'>(),
      version: 1,
      ...{ provinceCode, communeCode, producerId, productId },
      ...content,
      droppedReason: null,
      ...madeNow(context),
    };
    await insertDeal(db, deal);
    context.touch({ kind: 'export-deal', id: deal.id, before: null, after: deal });
    return ok({ dealId: deal.id });
  },
});

const paperShape = {
  paperId: optional(z.uuid()),
  seen: optional(z.string().regex(/^\d+$/)),
  productCode: text(20),
  market: text(100),
  kind: oneOf(paperKinds),
  /** What it is, where none of the kinds says it. */
  kindWords: optionalText(120),
  state: oneOf(paperStates),
  number: optionalText(80),
  issuer: optionalText(200),
  until: optionalDate,
  words: optionalText(500),
} as const;
type PaperInput = z.output<z.ZodObject<typeof paperShape>>;

function paperProblems({
  kind,
  kindWords,
  state,
  number,
  until,
  market,
}: Partial<PaperInput>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [...(market === undefined ? [] : marketProblems({ market }))];
  if (kind === 'other' && kindWords === null) problems.push({ path: 'kindWords', code: 'promotion/which-paper' });
  if (state === 'kept' && number === null) problems.push({ path: 'number', code: 'promotion/paper-number-missing' });
  if (state !== undefined && state !== 'kept' && until != null) {
    problems.push({ path: 'state', code: 'promotion/ends-without-paper' });
  }
  return problems;
}

export const recordExportPaper = defineUseCase({
  name: 'promotion/record-export-paper',
  kind: 'act',
  legalBasis: null,
  input: z.object(paperShape),
  alsoWrong: async (read) => paperProblems(read),
  async subject({ paperId, productCode }, { db }) {
    if (paperId === null) {
      const product = await productFor(productCode, { db });
      return product.ok ? ok(ofProduct(product.value)) : product;
    }
    const paper = await findPaper(db, paperId as ExportPaper['id']);
    return paper === null ? refuse(notFound) : ok(paper);
  },
  async run(input, context) {
    const { db } = context;
    const problems = paperProblems(input);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const product = await productFor(input.productCode, context);
    if (!product.ok) return product;
    const { paperId, seen, productCode: _code, ...content } = input;
    const before = paperId === null ? null : await findPaper(db, paperId as ExportPaper['id']);
    if (before !== null && before.productId !== product.value.id) {
      return refuse(invalidFields([{ path: 'productCode', code: 'promotion/other-product-kept' }]));
    }
    if (before !== null) {
      if (!(await updatePaper(db, { id: before.id, version: Number(seen ?? 0) }, content))) {
        return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
      }
      context.touch({ kind: 'export-paper', id: before.id, before, after: { ...before, ...content } });
      return ok({ paperId: before.id });
    }
    const { provinceCode, communeCode, producerId, id: productId } = product.value;
    const paper: ExportPaper = {
      id: context.newId<'export-paper'>(),
      version: 1,
      ...{ provinceCode, communeCode, producerId, productId },
      ...content,
      ...madeNow(context),
    };
    await insertPaper(db, paper);
    context.touch({ kind: 'export-paper', id: paper.id, before: null, after: paper });
    return ok({ paperId: paper.id });
  },
});
