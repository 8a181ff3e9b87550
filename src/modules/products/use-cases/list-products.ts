// Lists products within the reader's reach: search, filters, count, one page, each with its state today.

import { z } from 'zod';
import type { ProducerId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { findLiveProducerByCode, homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listedStates, listProductLines, lookStates, missingFacts, type ProductLine } from '../store-list.ts';

export { listedStates, lookStates, missingFacts } from '../store-list.ts';

export const PRODUCTS_A_PAGE = 50;
/** The most lines that a list downloaded as CSV has; more is an export. */
export const PRODUCTS_A_DOWNLOAD = 10_000;

/** No producer has this id: an unknown code and one of another unit both list nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as ProducerId;

/** A line with the names of its units and its set. */
export interface ListedProduct extends ProductLine {
  readonly commune: string;
  readonly province: string;
  readonly setName: string;
}

export interface ProductList {
  readonly lines: readonly ListedProduct[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly sets: readonly { readonly number: number; readonly name: string; readonly sector: string }[];
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  /** Name of the producer asked for, where the reader sees a product of it. */
  readonly producerName: string | null;
}

export const listProducts = defineUseCase({
  name: 'products/list-products',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    text: optionalText(120),
    sector: optionalText(4),
    setNumber: optionalWhole(1, 26),
    stars: optionalWhole(1, 5),
    state: optionalOneOf(listedStates),
    provinceCode: optionalText(2),
    communeCode: optionalText(5),
    /** Permanent code of a producer: only what it makes. */
    producerCode: optionalText(20),
    missing: optionalOneOf(missingFacts),
    status: optionalOneOf(lookStates),
    order: optionalOneOf(['stars', 'ends-first', 'name']),
    page: optionalWhole(1, 100_000),
    /** Every line at once, for a download. */
    whole: tick,
  }),
  async run(input, context) {
    const page = input.whole ? 1 : (input.page ?? 1);
    const pageSize = input.whole ? PRODUCTS_A_DOWNLOAD : PRODUCTS_A_PAGE;
    const sets = await loadProductSets();
    const ofSector = sets.today.sets.filter((set) => set.sector === input.sector).map((set) => set.number);
    const producer = input.producerCode === null ? null : await findLiveProducerByCode(context.db, input.producerCode);
    const { lines, total } = await listProductLines(context.db, {
      reach: context.reach,
      text: input.text ?? '',
      setNumbers: input.setNumber !== null ? [input.setNumber] : input.sector !== null ? ofSector : null,
      stars: input.stars,
      state: input.state,
      day: context.today,
      provinceCode: input.provinceCode,
      communeCode: input.communeCode,
      producerId: input.producerCode === null ? null : (producer?.id ?? NOBODY),
      missing: input.missing,
      status: input.status,
      order: input.order ?? 'stars',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const labels = await loadUnitLabels();
    const home = await homeOf(context.reach);
    const province = input.provinceCode ?? home.provinceCode;
    return ok<ProductList>({
      lines: lines.map((line) => ({
        ...line,
        commune: labels.commune(line.communeCode),
        province: labels.province(line.provinceCode),
        setName: line.setNumber === null ? '' : (sets.set(line.setNumber)?.name ?? ''),
      })),
      total,
      page,
      pageSize,
      communes: province === null || home.communeCodes.length === 1 ? [] : labels.communesOf(province),
      provinces: home.provinceCode === null ? labels.provinces() : [],
      sets: sets.today.sets.map(({ number, name, sector }) => ({ number, name, sector })),
      sectors: sets.today.sectors,
      producerName: lines[0] === undefined || producer === null ? null : producer.name,
    });
  },
});
