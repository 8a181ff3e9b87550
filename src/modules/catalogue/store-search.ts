// The public search as SQL: one text for each combination of conditions, prepared by name, answered as one finished JSON
// text. Only views of what is public are named here (migration 0006).

import type pg from 'pg';
import type { LocalDate } from '#kernel/calendar.ts';
import { queryNamed } from '#platform/database/db.ts';
import { type ListedStatus, statusesOf } from './rules/listed-status.ts';

/** What narrows a search beside its words; `null` narrows nothing. */
export interface SearchConditions {
  readonly setNumbers: readonly number[] | null;
  readonly stars: number | null;
  readonly statuses: readonly ListedStatus[] | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  /** Of several communes of today. */
  readonly units: { readonly provinceCodes: readonly string[]; readonly communeCodes: readonly string[] } | null;
  /** One product by its permanent code. */
  readonly code: string | null;
  /** Products that carry or carried an OCOP code, a bar code or a decision's number, by its letters and figures. */
  readonly codeKey: string | null;
}

/** Nothing is asked beside the words. */
export const noConditions: SearchConditions = {
  setNumbers: null,
  stars: null,
  statuses: null,
  provinceCode: null,
  communeCode: null,
  units: null,
  code: null,
  codeKey: null,
};

/** The day states are computed for, with what the law of that day says. */
export interface StatusDay {
  readonly day: LocalDate;
  readonly soonUntil: LocalDate;
  readonly lowestStars: number;
}

export interface PageOfSearch {
  readonly offset: number;
  readonly limit: number;
}

/** A row of a search as PostgreSQL finishes it; names of units are added from the law's own data. */
export interface FoundRow {
  readonly code: string;
  readonly name: string;
  readonly stars: number | null;
  readonly status: ListedStatus;
  readonly issuedOn: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly extendedUntil: LocalDate | null;
  readonly setNumber: number | null;
  readonly producerCode: string | null;
  readonly producerName: string | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly discontinued: boolean;
  readonly photo: string | null;
}

export interface Found {
  readonly total: number;
  readonly rows: readonly FoundRow[];
}

/** The state on a day in SQL, word for word what `listedStatus` says; a property test holds the two together. */
export function statusSql(p: string, day: string, soonUntil: string, lowest: string): string {
  return `case
    when ${p}standing = 'none' or ${p}ranked is null or ${p}ranked < ${lowest} then 'none'
    when ${p}standing not in ('granted', 'unclear-term', 'withdrawn') or ${p}issued_on is null then 'no-decision'
    when ${day} < ${p}issued_on then 'not-yet'
    when ${p}standing = 'withdrawn' then 'withdrawn'
    when ${p}suspended_from <= ${day} and (${p}suspended_until is null or ${day} <= ${p}suspended_until) then 'suspended'
    when ${p}valid_until is null then 'in-force'
    when ${day} <= ${p}valid_until then case when ${p}standing = 'unclear-term' then 'unclear-term' when ${p}valid_until <= ${soonUntil} then 'expiring' else 'in-force' end
    when ${day} <= ${p}extended_until then 'extended'
    when ${p}re_evaluation_filed_on <= ${day} and (${p}re_evaluation_closed_on is null or ${day} < ${p}re_evaluation_closed_on) then 're-evaluating'
    when ${p}extended_until is null and ${p}extension_proposed_on <= ${day} then 'extension-proposed'
    else 'expired' end`;
}

/** Letters and figures of a code in SQL, as `codeKey` reads them; word for word the expression of the indexes (migration 0021). */
function codeKeySql(column: string): string {
  return `regexp_replace(lower(translate(${column}, 'ĐđÂâĂăÊêÔôƠơƯư', 'DdAaAaEeOoOoUu')), '[^a-z0-9]+', '', 'g')`;
}

/** Parameters by first use, with their places. */
class Parameters {
  readonly values: unknown[] = [];
  add(value: unknown, type = ''): string {
    this.values.push(value);
    return `$${this.values.length}${type}`;
  }
}

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const LONG = 3;

/**
 * Every part as a whole word, the last at least as the beginning of one. The trigram index narrows by the letters of
 * parts of three letters and more; shorter ones have no trigram of their own, so they are looked for with the spaces
 * around them, unless a longer part has narrowed already.
 */
function wordConditions(tokens: readonly string[], p: Parameters): { readonly key: string; readonly where: string[] } {
  const someLong = tokens.some((token) => token.length >= LONG);
  let key = '';
  const where = tokens.map((token, i) => {
    const end = i === tokens.length - 1 ? '' : ' ';
    if (token.length >= LONG) {
      key += 'w';
      const narrowed = `search_text like ${p.add(`%${token}%`)}`;
      return `${narrowed} and ' ' || search_text || ' ' like ${p.add(`% ${token}${end}%`)}`;
    }
    if (someLong) {
      key += 'f';
      return `' ' || search_text || ' ' like ${p.add(`% ${token}${end}%`)}`;
    }
    key += 's';
    const patterns = end === '' ? [`${token}%`, `% ${token}%`] : [`${token} %`, `% ${token} %`, `% ${token}`];
    return `(${patterns.map((pattern) => `search_text like ${p.add(pattern)}`).join(' or ')})`;
  });
  return { key, where };
}

function containsConditions(tokens: readonly string[], p: Parameters) {
  return {
    key: 'c'.repeat(tokens.length),
    where: tokens.map((token) => `search_text like ${p.add(`%${token}%`)}`),
  };
}

function otherConditions(conditions: SearchConditions, status: string, p: Parameters) {
  const where: string[] = ["status <> 'merged'"];
  let key = '';
  const also = (letter: string, condition: string): void => {
    key += letter;
    where.push(condition);
  };
  if (conditions.code !== null) also('i', `code = ${p.add(conditions.code)}`);
  if (conditions.codeKey !== null) {
    const key = p.add(conditions.codeKey);
    const of = (view: string, column: string) => `select product_id from ${view} where ${codeKeySql(column)} = ${key}`;
    const carrying = [
      of('public_product_code', 'code'),
      of('public_recognition', 'decision_number'),
      of('public_recognition', 'product_code'),
    ];
    also('k', `id in (${carrying.join(' union all ')})`);
  }
  if (conditions.units !== null) {
    const { provinceCodes, communeCodes } = conditions.units;
    also(
      'u',
      `province_code = any(${p.add(provinceCodes)}::text[]) and commune_code = any(${p.add(communeCodes)}::text[])`,
    );
  }
  if (conditions.provinceCode !== null) also('p', `province_code = ${p.add(conditions.provinceCode)}`);
  if (conditions.communeCode !== null) also('x', `commune_code = ${p.add(conditions.communeCode)}`);
  if (conditions.setNumbers !== null) {
    if (conditions.setNumbers.length === 1) also('b', `set_number = ${p.add(conditions.setNumbers[0])}`);
    else also('n', `set_number = any(${p.add(conditions.setNumbers)}::int[])`);
  }
  if (conditions.stars !== null) also('r', `ranked = ${p.add(conditions.stars)}`);
  if (conditions.statuses !== null) also('t', `(${status}) = any(${p.add(conditions.statuses)}::text[])`);
  return { key, where };
}

/** The members of a row, from the view `p` and its producer `r`. */
export const rowOf = (status: string): string => `json_build_object(
    'code', p.code, 'name', p.name, 'stars', p.stars, 'status', ${status},
    'issuedOn', p.issued_on, 'validUntil', p.valid_until, 'extendedUntil', p.extended_until,
    'setNumber', p.set_number, 'producerCode', r.code, 'producerName', coalesce(r.name, p.producer_name),
    'provinceCode', p.province_code, 'communeCode', p.commune_code,
    'discontinued', p.status = 'discontinued', 'photo', p.photo_hash)`;

const CARRIED = statusesOf('valid')
  .map((status) => `'${status}'`)
  .join(', ');

/** Whether the stars may be carried on the day, as `listedStatus` says it: what is not valid never stands before what is. */
export const carriesSql = (status: string): string => `(${status}) in (${CARRIED})`;

/**
 * What the words meet in the name before what they meet only in its producer or place; then what may carry its stars on the
 * day; then stars; then the name in the order of its letters without marks.
 */
const ORDER = 'hits desc, carries desc, ranked desc nulls last, norm, id';

/** How many of the words stand in the name itself; the last counts as the beginning of a word, and once more as a whole one. */
function nameHits(tokens: readonly string[], match: 'words' | 'contains', p: Parameters): string {
  if (tokens.length === 0) return '0';
  const hits = tokens.flatMap((token, i) => {
    const whole = `% ${token} %`;
    const patterns = match === 'contains' ? [`%${token}%`] : i < tokens.length - 1 ? [whole] : [`% ${token}%`, whole];
    return patterns.map((pattern) => `(' ' || norm || ' ' like ${p.add(pattern)})::int`);
  });
  return hits.join(' + ');
}

/** The statement of one combination of conditions. */
export function searchStatement(
  tokens: readonly string[],
  match: 'words' | 'contains',
  conditions: SearchConditions,
  on: StatusDay,
  page: PageOfSearch,
): Statement {
  const p = new Parameters();
  const [day, soon, lowest] = [p.add(on.day, '::date'), p.add(on.soonUntil, '::date'), p.add(on.lowestStars, '::int')];
  const [limit, offset] = [p.add(page.limit), p.add(page.offset)];
  const status = statusSql('', day, soon, lowest);
  const words = match === 'words' ? wordConditions(tokens, p) : containsConditions(tokens, p);
  const others = otherConditions(conditions, status, p);
  const where = [...others.where, ...words.where].join(' and ');
  const text = `with found as materialized (
      select id, ranked, norm, ${carriesSql(status)} as carries, ${nameHits(tokens, match, p)} as hits
        from public_product where ${where}),
    page as (select * from found order by ${ORDER} limit ${limit} offset ${offset})
    select json_build_object('total', (select count(*) from found), 'rows', coalesce((
        select json_agg(${rowOf(statusSql('p.', day, soon, lowest))} order by ${ORDER.replace(/\w+/g, (word) =>
          ['desc', 'nulls', 'last'].includes(word) ? word : `page.${word}`,
        )})
          from page join public_product p on p.id = page.id left join public_producer r on r.id = p.producer_id), '[]')
      )::text as answer`;
  return { name: `catalogue-${words.key}-${others.key}`, text, values: p.values };
}

/** Runs a search: exact total and one page, read as one text. */
export async function searchProducts(pool: pg.Pool, statement: Statement): Promise<Found> {
  const [row] = await queryNamed<{ answer: string }>(pool, statement.name, statement.text, statement.values);
  return JSON.parse(row?.answer ?? '{"total":0,"rows":[]}') as Found;
}

const SIMILAR = { candidates: 200, most: 20, enough: 5, atOnce: 2, milliseconds: 2_000 } as const;
const CANCELLED = '57014';
let running = 0;

/**
 * Products whose text resembles the words, the likest first, at most twenty; for misspellings only. Costs a hundred times
 * an ordinary search, so it is cut off after two seconds and runs at most twice at once; over that it answers nothing.
 */
export async function searchSimilar(
  pool: pg.Pool,
  typed: string,
  conditions: SearchConditions,
  on: StatusDay,
): Promise<readonly FoundRow[]> {
  if (running >= SIMILAR.atOnce) return [];
  running += 1;
  const client = await pool.connect().catch((fault: unknown) => {
    running -= 1;
    throw fault;
  });
  try {
    // The looser threshold finds rarely more than noise where the stricter one found enough.
    const near = await similarWithin(client, 0.6, typed, conditions, on);
    return near.length >= SIMILAR.enough ? near : await similarWithin(client, 0.4, typed, conditions, on);
  } catch (fault) {
    if ((fault as { code?: unknown }).code === CANCELLED) return [];
    throw fault;
  } finally {
    running -= 1;
    client.release();
  }
}

async function similarWithin(
  client: pg.PoolClient,
  threshold: number,
  typed: string,
  conditions: SearchConditions,
  on: StatusDay,
): Promise<readonly FoundRow[]> {
  const p = new Parameters();
  const [day, soon, lowest] = [p.add(on.day, '::date'), p.add(on.soonUntil, '::date'), p.add(on.lowestStars, '::int')];
  const words = p.add(typed, '::text');
  const others = otherConditions(conditions, statusSql('', day, soon, lowest), p);
  const text = `
    with near as (
      select id, ranked, word_similarity(${words}, search_text) as likeness, norm from public_product
       where search_text %> ${words} and ${others.where.join(' and ')}
       order by likeness desc, ranked desc nulls last, id limit ${SIMILAR.candidates}),
    scored as (select id, ranked, likeness + word_similarity(${words}, norm) as score from near),
    best as (select id, ranked, score from scored
       where score >= 0.75 * (select max(score) from scored) order by score desc, ranked desc nulls last, id limit ${SIMILAR.most})
    select coalesce(json_agg(one.row order by one.score desc, one.ranked desc nulls last, one.id), '[]')::text as answer
      from (select best.score, p.ranked, p.id, ${rowOf(statusSql('p.', day, soon, lowest))} as row
              from best join public_product p using (id) left join public_producer r on r.id = p.producer_id) one`;
  await client.query('begin read only');
  try {
    await client.query(
      `set local pg_trgm.word_similarity_threshold = ${threshold}; set local statement_timeout = ${SIMILAR.milliseconds}`,
    );
    const { rows } = await client.query<{ answer: string }>(text, p.values);
    return JSON.parse(rows[0]?.answer ?? '[]') as FoundRow[];
  } finally {
    await client.query('rollback');
  }
}

/** How many living products stand in each commune; `null` where the commune is not known. */
export interface PlaceCount {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly count: number;
}

/** Counts of products by place, for the choices of the filters. */
export async function countByPlace(pool: pg.Pool): Promise<readonly PlaceCount[]> {
  return await queryNamed<PlaceCount>(
    pool,
    'catalogue-places',
    `select province_code as "provinceCode", commune_code as "communeCode", count(*)::int as count
       from public_product where status <> 'merged' group by 1, 2`,
    [],
  );
}
