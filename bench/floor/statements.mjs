// What the floor asks PostgreSQL.

/** The floor's tables, filled from those of the system so that both hold the same register, and their indexes. */
export const SCHEMA = `
drop schema if exists floor cascade;
create schema floor;
create table floor.province (code text primary key, name text not null);
create table floor.commune (code text primary key, province_code text not null references floor.province, name text not null);
create table floor.producer (
  id uuid primary key, code text not null unique, name text not null, kind text,
  commune_code text references floor.commune);
create table floor.product (
  id uuid primary key, code text not null, qr_token text not null, name text not null, norm text not null,
  search_text text not null, producer_id uuid not null references floor.producer,
  province_code text not null references floor.province, commune_code text not null references floor.commune,
  set_number integer not null, stars integer, decision_number text, issued_on date, valid_until date,
  price_vnd bigint, specification text, official_code text, made_at timestamptz not null default now());
create table floor.certificate (
  token text not null, code text not null, number text not null, product_id uuid not null, product_name text not null,
  producer_name text not null, place_name text not null, stars integer not null,
  decision_number text not null, issued_on date not null, valid_until date not null, issuer text not null,
  ended_on date);
`;

export const FILL = `
insert into floor.producer select id, code, name, producer_type, commune_code from producer where status <> 'merged';
insert into floor.product
select p.id, p.code, md5(p.code), p.name, p.norm, ' ' || p.search_text || ' ', p.producer_id, p.province_code,
       p.commune_code, p.set_number, p.stars, r.decision_number, p.issued_on, p.valid_until, p.price_vnd,
       p.specification, c.code, p.made_at
  from product p left join recognition r on r.id = p.recognition_id left join product_code c on c.product_id = p.id
 where p.status <> 'merged';
insert into floor.certificate
select token, code, number, product_id, product_name, producer_name, place_name, stars, decision_number, issued_on,
       valid_until, issuer, ended_on
  from certificate;
`;

export const INDEXES = `
create unique index on floor.product (code);
create unique index on floor.product (qr_token);
create index on floor.product using gin (search_text gin_trgm_ops);
create index on floor.product (province_code, stars desc, norm);
create index on floor.product (valid_until);
create index on floor.product (producer_id);
create unique index on floor.certificate (token);
`;

const ROW = `json_build_object('code', p.code, 'name', p.name, 'stars', p.stars, 'issuedOn', p.issued_on,
  'validUntil', p.valid_until, 'set', p.set_number, 'producer', json_build_object('code', r.code, 'name', r.name),
  'province', json_build_object('code', v.code, 'name', v.name), 'commune', json_build_object('code', c.code, 'name', c.name))`;
const JOINS = `join floor.producer r on r.id = p.producer_id join floor.commune c on c.code = p.commune_code
  join floor.province v on v.code = p.province_code`;

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Words of the name first, then what may carry its stars today, then stars, then the name. */
const ORDER = 'hits desc, carries desc, stars desc, norm, id';

/**
 * Words in any order, the last one at least as the beginning of a word; narrowed; exact total and twenty rows. The index
 * is asked for the letters of long words, the row for the spaces around every word: measured, the fastest of three ways.
 */
export function searchStatement(params) {
  const words = params.get('q').split(' ');
  const values = [((params.get('page') ?? '1') - 1) * 20];
  const someLong = words.some((word) => word.length > 2);
  let name = 'search ';
  const hits = [];
  const where = words.map((word, i) => {
    values.push(i === words.length - 1 ? `% ${word}%` : `% ${word} %`);
    const whole = `(search_text || '') like $${values.length}`;
    hits.push(`(' ' || norm || ' ' like $${values.length})::int`);
    if (i === words.length - 1) {
      values.push(`% ${word} %`);
      hits.push(`(' ' || norm || ' ' like $${values.length})::int`);
    }
    const indexed = word.length > 2 || !someLong;
    name += indexed ? 'i' : 'r';
    if (!indexed) return whole;
    values.push(`%${word}%`);
    return `search_text like $${values.length} and ${whole}`;
  });
  for (const [param, column] of [
    ['province', 'province_code'],
    ['stars', 'stars'],
    ['set', 'set_number'],
  ]) {
    const value = params.get(param);
    if (value === null) continue;
    values.push(value);
    where.push(`${column} = $${values.length}`);
    name += param[0] + param[1];
  }
  return {
    name,
    values,
    text: `with found as materialized (
        select id, stars, norm, ${hits.join(' + ')} as hits, ${TODAY} between issued_on and valid_until as carries
          from floor.product where ${where.join(' and ')}),
      page as (select * from found order by ${ORDER} limit 20 offset $1)
      select json_build_object('total', (select count(*) from found), 'rows', coalesce((
        select json_agg(${ROW} order by ${ORDER.replace(/\b(hits|carries|stars|norm|id)\b/g, 'page.$1')})
          from page join floor.product p on p.id = page.id ${JOINS}), '[]'))::text as answer`,
  };
}

export const BY_CODE = `
select json_build_object('code', p.code, 'name', p.name, 'stars', p.stars, 'issuedOn', p.issued_on,
  'validUntil', p.valid_until, 'decisionNumber', p.decision_number, 'set', p.set_number, 'priceVnd', p.price_vnd,
  'specification', p.specification, 'officialCode', p.official_code,
  'producer', json_build_object('code', r.code, 'name', r.name),
  'province', json_build_object('code', v.code, 'name', v.name),
  'commune', json_build_object('code', c.code, 'name', c.name))::text as answer
  from floor.product p ${JOINS} where p.code = $1`;

/** A certificate by the letters of its code, with its state of today and the product's history. */
export const BY_TOKEN = `
select json_build_object('code', c.code, 'number', c.number, 'productName', c.product_name,
  'producerName', c.producer_name, 'placeName', c.place_name, 'stars', c.stars,
  'decisionNumber', c.decision_number, 'issuedOn', c.issued_on, 'validUntil', c.valid_until, 'issuer', c.issuer,
  'state', case when c.ended_on <= ${TODAY} then 'void' when c.valid_until < ${TODAY} then 'expired' else 'valid' end,
  'history', (select coalesce(json_agg(json_build_object('stars', r.stars, 'decisionNumber', r.decision_number,
      'issuedOn', r.issued_on, 'issuer', r.issuer) order by r.issued_on desc), '[]')
    from public.recognition r where r.product_id = c.product_id))::text as answer
  from floor.certificate c where c.token = $1`;

export const CREATE = `
insert into floor.product (id, code, qr_token, name, norm, search_text, producer_id, province_code, commune_code,
    set_number, price_vnd)
select $1, $2, $3, $4, $5, concat(' ', $5::text, ' ', lower(r.name), ' '), r.id, c.province_code, r.commune_code, $6, $7
  from floor.producer r join floor.commune c on c.code = r.commune_code where r.code = $8`;

export const EXPORT = `
select row_number() over (order by p.id), p.name, p.official_code, r.name, '', '', '', c.name, v.name,
       p.set_number, p.stars, p.decision_number, p.issued_on, p.valid_until, '', p.price_vnd, p.specification
  from floor.product p ${JOINS} where p.province_code = $1 order by p.id`;

/** The report: products under their stars today by commune, set, stars and kind of producer, with how many end within six months. */
export const REPORT = `
select json_agg(json_build_array(commune_code, set_number, stars, kind, products, due))::text as answer
  from (select p.commune_code, p.set_number, p.stars, r.kind, count(*) as products,
               count(*) filter (where p.valid_until <= (${TODAY} + interval '6 months')::date) as due
          from floor.product p join floor.producer r on r.id = p.producer_id
         where p.issued_on <= ${TODAY} and p.valid_until >= ${TODAY}
         group by 1, 2, 3, 4) g`;
