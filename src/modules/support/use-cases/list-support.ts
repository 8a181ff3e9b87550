// Supports of one year within the reader's reach, narrowed by kind, commune and source, with what they come to; for a producer its own.

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { compareVietnamese, foldText } from '#kernel/vietnamese-text.ts';
import { findLiveProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type MoneySource,
  moneySources,
  type Support,
  stateOf,
  supportKinds,
  supportStates,
} from '../rules/support.ts';
import { type Sum, sumBy, sumBySource, sumOf } from '../rules/totals.ts';
import { listSupportWithin, listYearsWithin } from '../store.ts';

const PAGE = 50;

/** One support of the list, with names. */
export interface SupportLine extends Support {
  readonly producerCode: string;
  readonly producerName: string;
  readonly productName: string | null;
  readonly commune: string;
}

export interface SupportTotals {
  readonly kinds: readonly (Sum & { readonly key: Support['kind'] })[];
  readonly sources: ReturnType<typeof sumBySource>;
  readonly communes: readonly (Sum & { readonly key: string; readonly name: string })[];
  readonly programmes: readonly (Sum & { readonly key: string })[];
}

export interface SupportList {
  readonly year: number;
  readonly years: readonly number[];
  readonly lines: readonly SupportLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** What the narrowed list comes to. */
  readonly sum: Sum;
  /** The same by kind, source, commune and programme. */
  readonly totals: SupportTotals;
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** The reader speaks for producers only. */
  readonly own: boolean;
  /** The producer whose page the reader finds its own things on; `null` for offices. */
  readonly ownCode: string | null;
}

/** Communes that are not known stand under this key. */
export const NO_COMMUNE = 'none';

export async function namedSupport(
  { db }: Pick<Context, 'db'>,
  supports: readonly Support[],
): Promise<readonly SupportLine[]> {
  const producers = await findLiveProducersByIds(
    db,
    supports.map((one) => one.producerId),
  );
  const ids = supports.flatMap((one) => one.productId ?? []);
  const products = new Map((await findProductsByIds(db, [...new Set(ids)])).map((one) => [one.id, one.name]));
  const labels = await loadUnitLabels();
  return supports.map((one) => ({
    ...one,
    producerCode: producers.get(one.producerId)?.code ?? '',
    producerName: producers.get(one.producerId)?.name ?? '',
    productName: one.productId === null ? null : (products.get(one.productId) ?? null),
    commune: labels.commune(one.communeCode),
  }));
}

export function totalsOf(lines: readonly SupportLine[]): SupportTotals {
  const names = new Map(lines.map((one) => [one.communeCode ?? NO_COMMUNE, one.commune]));
  return {
    kinds: sumBy(lines, (one) => one.kind).toSorted((a, b) => b.budgetVnd - a.budgetVnd),
    sources: sumBySource(lines),
    communes: sumBy(lines, (one) => one.communeCode ?? NO_COMMUNE)
      .map((one) => ({ ...one, name: names.get(one.key) ?? '' }))
      .toSorted((a, b) => compareVietnamese(a.name, b.name)),
    programmes: sumBy(lines, (one) => one.programme).toSorted((a, b) => b.budgetVnd - a.budgetVnd),
  };
}

const isFrom = (one: Support, source: MoneySource): boolean => one.shares[source] > 0;

export const listSupport = defineUseCase({
  name: 'support/list-support',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    year: optionalWhole(2018, 2200),
    kind: optionalOneOf(supportKinds),
    source: optionalOneOf(moneySources),
    communeCode: optionalText(5),
    programme: optionalText(300),
    state: optionalOneOf(supportStates),
    text: optionalText(120),
    page: optionalWhole(1, 10_000),
    /** Every line, for a table. */
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const now = partsOf(today).year;
    const years = [...new Set([now, ...(await listYearsWithin(db, reach))])].sort((a, b) => b - a);
    const year = input.year ?? now;
    const days = { from: `${year}-01-01` as LocalDate, to: `${year}-12-31` as LocalDate };
    const all = await namedSupport(context, await listSupportWithin(db, reach, days));
    const communes = [
      ...new Map(all.flatMap((one) => (one.communeCode === null ? [] : [[one.communeCode, one.commune] as const]))),
    ]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => compareVietnamese(a.name, b.name));
    const words = foldText(input.text ?? '');
    const shown = all.filter(
      (one) =>
        (input.kind === null || one.kind === input.kind) &&
        (input.source === null || isFrom(one, input.source)) &&
        (input.communeCode === null || (one.communeCode ?? NO_COMMUNE) === input.communeCode) &&
        (input.programme === null || one.programme === input.programme) &&
        (input.state === null ? one.cancelledOn === null : stateOf(one) === input.state) &&
        foldText(
          `${one.what} ${one.producerName} ${one.producerCode} ${one.productName ?? ''} ${one.decisionNumber} ${one.programme}`,
        ).includes(words),
    );
    const page = input.page ?? 1;
    const own = speaksOnly(reach);
    const [ownId] = reach.producerIds;
    const ownProducer = own && ownId !== undefined ? (await findLiveProducersByIds(db, [ownId])).get(ownId) : undefined;
    return ok<SupportList>({
      ...{ year, years, page, own },
      lines: input.whole ? shown : shown.slice((page - 1) * PAGE, page * PAGE),
      total: shown.length,
      pageSize: PAGE,
      sum: sumOf(shown),
      totals: totalsOf(shown),
      communes: communes.length > 1 ? communes : [],
      ownCode: ownProducer?.code ?? null,
    });
  },
});
