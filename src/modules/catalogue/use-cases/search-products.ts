// Searches the public register as a person types. Words first; only where they find nothing: a province named among
// them, then letters within words, then likeness. Every answer says which of these found its rows.

import { z } from 'zod';
import { ok, type Result } from '#kernel/result.ts';
import { cleanText, foldName } from '#kernel/vietnamese-text.ts';
import { loadProductSets, type ProductSets, sectorCodes } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { parseCode } from '#modules/producers/services.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type ListedProduct, listedProduct } from '../listed-product.ts';
import { poolOf, statusDayOf } from '../public-day.ts';
import { statusesOf, statusFilters } from '../rules/listed-status.ts';
import { provinceWithin, searchTokens } from '../rules/search-tokens.ts';
import { findSurvivingCode } from '../store.ts';
import {
  type Found,
  searchProducts as runSearch,
  type SearchConditions,
  type StatusDay,
  searchSimilar,
  searchStatement,
} from '../store-search.ts';

export const PAGE_SIZE = 20;
export const MOST_TYPED = 200;
/** Rows of one answer at the most; whoever wants all takes the open data. */
export const MOST_LISTED = 1_000;

const digits = (length: number) =>
  optionalText(20).refine((code) => code === null || new RegExp(`^\\d{${length}}$`).test(code), {
    params: { code: 'wrong-format' },
  });

/** A field that is not sent at all is an empty one. */
const orAbsent = <T>(field: z.ZodType<T>) => field.prefault(null as never);

const input = z.object({
  q: orAbsent(optionalText(MOST_TYPED)),
  sector: orAbsent(optionalOneOf(sectorCodes)),
  set: orAbsent(optionalWhole(1, 26)),
  stars: orAbsent(optionalWhole(3, 5)),
  status: orAbsent(optionalOneOf(statusFilters)),
  province: orAbsent(digits(2)),
  commune: orAbsent(digits(5)),
  page: orAbsent(optionalWhole(1, 10_000)),
  limit: orAbsent(optionalWhole(1, MOST_LISTED)),
});
export type SearchInput = z.infer<typeof input>;

/** How rows were found: as typed, by the province named in the words, within words, or only by likeness. */
export type MatchedBy = 'words' | 'province' | 'letters' | 'likeness';

export interface SearchAnswer {
  /** The day that states are computed for. */
  readonly asOf: string;
  readonly question: SearchInput;
  readonly matchedBy: MatchedBy;
  /** The province that was understood from the words. */
  readonly namedProvince: { readonly code: string; readonly name: string } | null;
  /** Exact; of likeness the number of rows. */
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Where the filters left nothing: how many the words alone would find. */
  readonly withoutFilters: number | null;
  readonly rows: readonly ListedProduct[];
}

function conditionsOf(question: SearchInput, sets: ProductSets): SearchConditions {
  const ofSector =
    question.sector === null
      ? null
      : sets.today.sets.filter((set) => set.sector === question.sector).map((set) => set.number);
  const setNumbers = question.set === null ? ofSector : (ofSector ?? [question.set]).filter((n) => n === question.set);
  return {
    setNumbers,
    stars: question.stars,
    statuses: question.status === null ? null : statusesOf(question.status),
    provinceCode: question.province,
    communeCode: question.commune,
    code: null,
  };
}

const hasFilters = (conditions: SearchConditions): boolean =>
  Object.values(conditions).some((condition) => condition !== null);

const noConditions: SearchConditions = {
  setNumbers: null,
  stars: null,
  statuses: null,
  provinceCode: null,
  communeCode: null,
  code: null,
};

let provinceNames: ReadonlyMap<string, string> | undefined;

function codesByProvinceName(territory: TerritoryIndex): ReadonlyMap<string, string> {
  provinceNames ??= new Map([...territory.since.provinces.values()].map((unit) => [foldName(unit.name), unit.code]));
  return provinceNames;
}

interface Outcome extends Found {
  readonly matchedBy: MatchedBy;
  readonly namedProvince?: string;
  readonly withoutFilters?: number;
}

const nothing: Found = { total: 0, rows: [] };

async function look(question: SearchInput, context: Context, sets: ProductSets): Promise<Outcome> {
  const pool = poolOf(context);
  const on: StatusDay = statusDayOf(context);
  const limit = question.limit ?? PAGE_SIZE;
  const page = { offset: ((question.page ?? 1) - 1) * limit, limit };
  const conditions = conditionsOf(question, sets);
  const typed = question.q ?? '';
  const permanent = parseCode('product', typed);
  if (permanent !== null) {
    const code = (await findSurvivingCode(pool, 'product', permanent)) ?? permanent;
    const byCode = await runSearch(pool, searchStatement([], 'words', { ...noConditions, code }, on, page));
    return { ...byCode, matchedBy: 'words' };
  }
  const tokens = searchTokens(typed);
  if (typed !== '' && tokens.length === 0) return { ...nothing, matchedBy: 'words' };
  const search = (words: readonly string[], match: 'words' | 'contains', narrowed: SearchConditions): Promise<Found> =>
    runSearch(pool, searchStatement(words, match, narrowed, on, page));

  const plain = await search(tokens, 'words', conditions);
  if (plain.total > 0 || tokens.length === 0) return { ...plain, matchedBy: 'words' };
  if (hasFilters(conditions)) {
    const { total } = await search(tokens, 'words', noConditions);
    if (total > 0) return { ...nothing, matchedBy: 'words', withoutFilters: total };
  }
  const named =
    conditions.provinceCode === null ? provinceWithin(tokens, codesByProvinceName(await loadTerritory())) : null;
  if (named !== null) {
    const within = await search(named.rest, 'words', { ...conditions, provinceCode: named.code });
    if (within.total > 0) return { ...within, matchedBy: 'province', namedProvince: named.code };
  }
  const letters = await search(tokens, 'contains', conditions);
  if (letters.total > 0) return { ...letters, matchedBy: 'letters' };
  const rows = await searchSimilar(pool, tokens.join(' '), conditions, on);
  return { total: rows.length, rows: page.offset === 0 ? rows : [], matchedBy: 'likeness' };
}

export const searchProducts = defineUseCase({
  name: 'catalogue/search-products',
  kind: 'read',
  legalBasis: null,
  input,
  async run(question, context): Promise<Result<SearchAnswer>> {
    const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
    const found = await look(question, context, sets);
    return ok({
      asOf: context.today,
      question: { ...question, q: question.q === null ? null : cleanText(question.q) },
      matchedBy: found.matchedBy,
      namedProvince:
        found.namedProvince === undefined
          ? null
          : { code: found.namedProvince, name: territory.since.provinces.get(found.namedProvince)?.fullName ?? '' },
      total: found.total,
      page: question.page ?? 1,
      pageSize: question.limit ?? PAGE_SIZE,
      withoutFilters: found.withoutFilters ?? null,
      rows: found.rows.map((row) => listedProduct(row, sets, territory)),
    });
  },
});
