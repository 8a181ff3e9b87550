// Searches the public register as a person types. A code first: the product's own, an OCOP code, a bar code, the number of
// a decision, a unit's code. Then words; only where they find nothing: a province named among them, a commune or district
// that is no more, letters within words, likeness. Every answer says which of these found its rows.

import { z } from 'zod';
import { ok, type Result } from '#kernel/result.ts';
import { cleanText, foldName } from '#kernel/vietnamese-text.ts';
import { loadProductSets, type ProductSets, sectorCodes } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { parseCode } from '#modules/producers/services.ts';
import type { TerritoryIndex, Unit } from '#modules/territory/index.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type ListedProduct, listedProduct } from '../listed-product.ts';
import { placeCounts } from '../place-counts.ts';
import { poolOf, statusDayOf } from '../public-day.ts';
import { codeKey } from '../rules/code-key.ts';
import { statusesOf, statusFilters } from '../rules/listed-status.ts';
import { type NamedUnit, oldUnitWithin, unitsOfCode } from '../rules/place-labels.ts';
import { carriesAll, type ProvinceName, provinceWithin, searchTokens } from '../rules/search-tokens.ts';
import { findSurvivingCode } from '../store.ts';
import {
  type Found,
  type FoundRow,
  noConditions,
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

/**
 * How rows were found: by a code, by a unit's code, as typed, by the province or the former unit named in the words, within
 * words, or only by likeness.
 */
export type MatchedBy = 'code' | 'unit-code' | 'words' | 'province' | 'old-unit' | 'letters' | 'likeness';

export interface SearchAnswer {
  /** The day that states are computed for. */
  readonly asOf: string;
  readonly question: SearchInput;
  readonly matchedBy: MatchedBy;
  /** The province that was understood from the words. */
  readonly namedProvince: { readonly code: string; readonly name: string } | null;
  /** The communes of today that were understood from a unit's code or a former unit's name. */
  readonly namedUnits: readonly NamedUnit[];
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
    units: null,
    code: null,
    codeKey: null,
  };
}

const hasFilters = (conditions: SearchConditions): boolean =>
  Object.values(conditions).some((condition) => condition !== null);

let provinceNames: ReadonlyMap<string, ProvinceName> | undefined;

function codesByProvinceName(territory: TerritoryIndex): ReadonlyMap<string, ProvinceName> {
  provinceNames ??= new Map(
    [...territory.since.provinces.values()].map((unit) => [
      foldName(unit.name),
      { code: unit.code, isCity: foldName(unit.fullName).startsWith('thanh pho ') },
    ]),
  );
  return provinceNames;
}

interface Outcome extends Found {
  readonly matchedBy: MatchedBy;
  readonly namedProvince?: string;
  readonly namedUnits?: readonly Unit[];
  readonly withoutFilters?: number;
}

const nothing: Found = { total: 0, rows: [] };

const withinUnits = (units: readonly Unit[]): NonNullable<SearchConditions['units']> => ({
  provinceCodes: [...new Set(units.map((unit) => unit.provinceCode))],
  communeCodes: units.map((unit) => unit.code),
});

type Search = (words: readonly string[], match: 'words' | 'contains', narrowed: SearchConditions) => Promise<Found>;

/** What the line finds as a code: of a product, of a decision, of a unit; `null` where it is none that the register knows. */
async function lookForCode(typed: string, conditions: SearchConditions, search: Search): Promise<Outcome | null> {
  const key = codeKey(typed);
  if (key === null) return null;
  const units = unitsOfCode(await loadTerritory(), key);
  const ways: readonly (Pick<Outcome, 'matchedBy' | 'namedUnits'> & Partial<SearchConditions>)[] = [
    { matchedBy: 'code', codeKey: key },
    ...(units.length === 0 ? [] : [{ matchedBy: 'unit-code' as const, namedUnits: units, units: withinUnits(units) }]),
  ];
  for (const { matchedBy, namedUnits = [], ...narrowing } of ways) {
    const found = await search([], 'words', { ...conditions, ...narrowing });
    if (found.total > 0) return { ...found, matchedBy, namedUnits };
    if (!hasFilters(conditions)) continue;
    const { total } = await search([], 'words', { ...noConditions, ...narrowing });
    if (total > 0) return { ...nothing, matchedBy, namedUnits, withoutFilters: total };
  }
  return null;
}

/** What the line finds where it ends with a commune or district that is no more: products of the communes of today. */
async function lookInOldUnit(
  tokens: readonly string[],
  conditions: SearchConditions,
  provinces: ReadonlySet<string>,
  search: Search,
): Promise<Outcome | null> {
  const named = oldUnitWithin(await loadTerritory(), tokens, provinces);
  if (named === null) return null;
  const found = await search(named.rest, 'words', { ...conditions, units: withinUnits(named.units) });
  return found.total === 0 ? null : { ...found, matchedBy: 'old-unit', namedUnits: named.units };
}

const FEW = 3;

/**
 * Few rows that carry the words only here and there (name, producer, place), none of them all in its name, are what a
 * misspelling often meets by chance: then what resembles the words is shown with them, the likest first.
 */
async function likeMisspelt(
  tokens: readonly string[],
  plain: Found,
  similar: () => Promise<readonly FoundRow[]>,
): Promise<Outcome | null> {
  const byChance =
    plain.total <= FEW && tokens.length >= FEW && plain.rows.every((row) => !carriesAll(foldName(row.name), tokens));
  if (!byChance || plain.rows.length < plain.total) return null;
  const like = await similar();
  const rows = [...like, ...plain.rows.filter((row) => like.every((one) => one.code !== row.code))];
  return rows.length === plain.total ? null : { total: rows.length, rows, matchedBy: 'likeness' };
}

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
  const search: Search = (words, match, narrowed) => runSearch(pool, searchStatement(words, match, narrowed, on, page));

  const byCode = await lookForCode(typed, conditions, search);
  if (byCode !== null) return byCode;
  const plain = await search(tokens, 'words', conditions);
  if (plain.total > 0 || tokens.length === 0) {
    return (
      (await likeMisspelt(tokens, plain, () => searchSimilar(pool, tokens.join(' '), conditions, on))) ?? {
        ...plain,
        matchedBy: 'words',
      }
    );
  }
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
  const provinces = new Set((await placeCounts(pool)).map((place) => place.provinceCode));
  const within = await lookInOldUnit(tokens, conditions, provinces, search);
  if (within !== null) return within;
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
      namedUnits: (found.namedUnits ?? []).map(({ code, fullName }) => ({ code, name: fullName })),
      total: found.total,
      page: question.page ?? 1,
      pageSize: question.limit ?? PAGE_SIZE,
      withoutFilters: found.withoutFilters ?? null,
      rows: found.rows.map((row) => listedProduct(row, sets, territory)),
    });
  },
});
