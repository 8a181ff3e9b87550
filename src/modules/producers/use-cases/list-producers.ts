// Lists producers within the reader's reach: search, filters, count, one page. Nothing sensitive, no telephone.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { countProductsOf } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { homeOf } from '../place-input.ts';
import { producerStatuses } from '../rules/producer.ts';
import { producerTypes } from '../rules/producer-type.ts';
import { listProducerLines, type ProducerLine } from '../store.ts';
import { loadUnitLabels } from '../unit-labels.ts';

export const PRODUCERS_A_PAGE = 50;
/** The most lines that a list downloaded as CSV has; more is an export. */
export const PRODUCERS_A_DOWNLOAD = 50_000;

/** A line with the names of its units. */
export interface ListedProducer extends ProducerLine {
  readonly commune: string;
  /** Living products. */
  readonly products: number;
  readonly province: string;
}

export interface ProducerList {
  readonly lines: readonly ListedProducer[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Communes to filter by: those of the province in question. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** Provinces to filter by, where the reader's right reaches more than one. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
}

export const listProducers = defineUseCase({
  name: 'producers/list-producers',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    text: optionalText(120),
    producerType: optionalOneOf(producerTypes),
    status: optionalOneOf(producerStatuses),
    provinceCode: optionalText(2),
    communeCode: optionalText(5),
    toComplete: tick,
    page: optionalWhole(1, 100_000),
    /** Every line at once, for a download. */
    whole: tick,
  }),
  async run(input, context) {
    const page = input.whole ? 1 : (input.page ?? 1);
    const pageSize = input.whole ? PRODUCERS_A_DOWNLOAD : PRODUCERS_A_PAGE;
    const { lines, total } = await listProducerLines(context.db, {
      reach: context.reach,
      text: input.text ?? '',
      producerType: input.producerType,
      status: input.status,
      communeCode: input.communeCode,
      provinceCode: input.provinceCode,
      toComplete: input.toComplete,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const labels = await loadUnitLabels();
    const products = await countProductsOf(
      context.db,
      lines.map((line) => line.id),
    );
    const home = await homeOf(context.reach);
    const province = input.provinceCode ?? home.provinceCode;
    return ok<ProducerList>({
      lines: lines.map((line) => ({
        ...line,
        products: products.get(line.id) ?? 0,
        commune: labels.commune(line.communeCode),
        province: labels.province(line.provinceCode),
      })),
      total,
      page,
      pageSize,
      communes: province === null || home.communeCodes.length === 1 ? [] : labels.communesOf(province),
      provinces: home.provinceCode === null ? labels.provinces() : [],
    });
  },
});
