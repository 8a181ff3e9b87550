// The only place that names the tables of addresses at which products are sold, and of what people saw there.

import { sql } from 'kysely';
import type pg from 'pg';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type Db, queryNamed } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { EnteredLink, LinkCheck, MarketLinkId } from './rules/market-link.ts';

/** An address at which somebody saw the product when looking last, as the public reads it. */
export interface LiveLink {
  readonly url: string;
  readonly seller: string;
  readonly priceVnd: number | null;
  readonly checkedOn: LocalDate;
}

const LIVE = `select l.product_id as "productId", l.url, l.seller, coalesce(c.price_vnd, l.price_vnd)::float8 as "priceVnd",
    to_char(c.checked_on, 'YYYY-MM-DD') as "checkedOn"
  from promotion_market_link l
  join lateral (select result, price_vnd, checked_on from promotion_link_check
    where link_id = l.id order by checked_on desc, made_at desc limit 1) c on true
  where l.removed_on is null and c.result in ('alive', 'other-price')
  order by l.product_id, l.id`;

/** Every such address, by product, for public pages. */
export async function readLiveLinks(pool: pg.Pool): Promise<ReadonlyMap<string, readonly LiveLink[]>> {
  const rows = await queryNamed<LiveLink & { readonly productId: string }>(pool, 'promotion-live-links', LIVE, []);
  const byProduct = new Map<string, LiveLink[]>();
  for (const { productId, ...link } of rows) byProduct.set(productId, [...(byProduct.get(productId) ?? []), link]);
  return byProduct;
}

type Tables = { promotionMarketLink: Row<EnteredLink>; promotionLinkCheck: Row<LinkCheck> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

const linkOf = (row: EnteredLink): EnteredLink => ({
  ...row,
  priceVnd: row.priceVnd === null ? null : Number(row.priceVnd),
});

export async function insertLink(db: Db, link: EnteredLink): Promise<void> {
  await insertRows(db, 'promotion_market_link', [link]);
}

export async function updateLink(
  db: Db,
  key: Pick<EnteredLink, 'id' | 'version'>,
  changes: Partial<EnteredLink>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_market_link', key, changes);
}

export async function findLink(db: Db, id: MarketLinkId): Promise<EnteredLink | null> {
  const row = await tables(db).selectFrom('promotionMarketLink').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : linkOf(row);
}

/** Addresses in use within a reach, by product. */
export async function listLinks(db: Db, reach: Reach): Promise<readonly EnteredLink[]> {
  const rows = await tables(db)
    .selectFrom('promotionMarketLink')
    .selectAll()
    .where('removedOn', 'is', null)
    .where(reachCondition(reach, { province: 'province_code', commune: 'commune_code', producer: 'producer_id' }))
    .orderBy('productId')
    .orderBy('id')
    .execute();
  return rows.map(linkOf);
}

/** Addresses in use of some products. */
export async function listLinksOf(db: Db, productIds: readonly ProductId[]): Promise<readonly EnteredLink[]> {
  const rows = await tables(db)
    .selectFrom('promotionMarketLink')
    .selectAll()
    .where('removedOn', 'is', null)
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .orderBy('id')
    .execute();
  return rows.map(linkOf);
}

export async function insertCheck(db: Db, check: LinkCheck): Promise<void> {
  await insertRows(db, 'promotion_link_check', [check]);
}

/** The last check of each address; those nobody checked are left out. */
export async function lastChecks(
  db: Db,
  linkIds: readonly MarketLinkId[],
): Promise<ReadonlyMap<MarketLinkId, LinkCheck>> {
  if (linkIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('promotionLinkCheck')
    .selectAll()
    .distinctOn('linkId')
    .where(sql<boolean>`link_id = any(${[...linkIds]}::uuid[])`)
    .orderBy('linkId')
    .orderBy('checkedOn', 'desc')
    .orderBy('madeAt', 'desc')
    .execute();
  const priced = (row: LinkCheck) => ({ ...row, priceVnd: row.priceVnd === null ? null : Number(row.priceVnd) });
  return new Map(rows.map((row) => [row.linkId, priced(row)]));
}
