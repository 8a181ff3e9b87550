// schema.org on every public page that shows a thing: required properties by type, and nothing of what is not in force.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { dcatOf } from '#modules/catalogue/screens/open-data-catalogue.ts';
import { query } from '#platform/database/db.ts';
import { pointWithShelf } from '../points-of-sale/making.ts';
import { makeProducer } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

type Thing = Readonly<Record<string, unknown>>;
/** What a description of a type is not of use without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Product: ['name', 'url'],
  Organization: ['name'],
  Store: ['@id', 'name', 'url', 'address', 'parentOrganization'],
  ItemList: ['numberOfItems', 'itemListElement'],
  ListItem: ['position', 'name', 'url'],
  PostalAddress: ['addressCountry', 'addressRegion'],
  GeoCoordinates: ['latitude', 'longitude'],
  Offer: ['itemOffered'],
  AggregateOffer: ['lowPrice', 'highPrice', 'offerCount', 'priceCurrency'],
  Country: ['name'],
  DataCatalog: ['@id', 'name', 'description', 'url', 'license', 'dataset'],
  Dataset: ['@id', 'name', 'description', 'url', 'license', 'dateModified', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
};

/** Every property that a description lacks, with where; a type that nobody here knows is named as well. */
function lacking(value: unknown, where = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => lacking(one, `${where}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const type = thing['@type'];
  const needed = typeof type === 'string' ? REQUIRED[type] : [];
  const here = needed === undefined ? [`${where}: ${String(type)}`] : needed;
  const missing =
    needed === undefined
      ? here
      : here.filter((name) => thing[name] == null || thing[name] === '').map((name) => `${where}.${name}`);
  return [...missing, ...Object.entries(thing).flatMap(([name, one]) => lacking(one, `${where}.${name}`))];
}

let house: TestHouse;
let somebody: Person;
let made: Awaited<ReturnType<typeof pointWithShelf>>;
let producer: string;
beforeAll(async () => {
  house = await freshHouse();
  made = await pointWithShelf(house, { position: '22,3366; 103,5999' });
  producer = await makeProducer(house.ports, 'Hợp tác xã Chè Bình Lư (giả định)');
  await query(
    house.ports.database.write,
    `update product set price_vnd = 90000, producer_id = (select id from producer where code = $1)`,
    [producer],
  );
  somebody = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

/** The descriptions on a page. */
async function described(path: string): Promise<readonly Thing[]> {
  const { text, status } = await somebody.get(path);
  expect([path, status]).toEqual([path, 200]);
  const blocks = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.map(([, json = '']) => JSON.parse(json) as Thing);
}

describe('a public page', () => {
  const shown: readonly (readonly [string, () => string, string, readonly string[]])[] = [
    [
      'a product',
      () => `/san-pham/${made.fits}`,
      'Product',
      ['sku', 'award', 'countryOfOrigin', 'manufacturer', 'offers'],
    ],
    ['a producer', () => `/co-so/${producer}`, 'Organization', ['@id', 'url', 'address', 'makesOffer']],
    ['the list of products', () => '/', 'ItemList', []],
    ['the register of what is recognised', () => '/danh-sach/duoc-cong-nhan', 'ItemList', []],
    ['a point of sale', () => `/diem-ban/${made.pointId}`, 'Store', ['geo', 'makesOffer']],
    ['the list of points', () => '/diem-ban', 'ItemList', []],
    ['open data', () => '/du-lieu-mo', 'DataCatalog', []],
  ];
  it.each(shown)('of %s has all that its type needs', async (_what, path, type, more) => {
    const [one, ...others] = await described(path());
    expect(others).toEqual([]);
    expect(one?.['@type']).toBe(type);
    expect(lacking(one)).toEqual([]);
    expect(more.filter((name) => one?.[name] == null)).toEqual([]);
  });

  it('of a product in force says its stars, with addresses of this server', async () => {
    const [one] = await described(`/san-pham/${made.fits}`);
    expect(one).toMatchObject({ award: 'OCOP 3 sao', sku: made.fits, offers: { lowPrice: 90_000, offerCount: 1 } });
    expect(new URL(String(one?.['url'])).pathname).toBe(`/san-pham/${made.fits}`);
  });
});

describe('what is not in force', () => {
  it('is described on no page: not its own, in no list, at no point, by no producer', async () => {
    expect(await described(`/san-pham/${made.lapsed}`)).toEqual([]);
    for (const path of ['/', `/diem-ban/${made.pointId}`, `/co-so/${producer}`]) {
      const text = JSON.stringify(await described(path));
      expect([path, text.includes(made.fits), text.includes(made.lapsed)]).toEqual([path, true, false]);
    }
  });

  it('a producer that has stopped is described on no page', async () => {
    await query(house.ports.database.write, `update producer set status = 'ceased' where code = $1`, [producer]);
    expect(await described(`/co-so/${producer}`)).toEqual([]);
  });
});

describe('the catalogue for portals of open data', () => {
  it('names the month that a copy was kept for from its first day to its last', () => {
    const kept = {
      month: '2028-02',
      name: 'units.csv',
      mediaType: 'text/csv',
      rowCount: 1,
      bytes: 1,
      sha256: 'x' as FileHash,
    };
    const monthly = [{ ...kept, asOf: date('2028-02-01'), madeAt: instantOf(0) }];
    const told = JSON.stringify(dcatOf({ asOf: date('2028-03-05'), monthly }, 'https://ocop.example'));
    expect(told.match(/"dct:temporal"/g)).toHaveLength(1);
    const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
    const period = { 'dcat:startDate': day('2028-02-01'), 'dcat:endDate': day('2028-02-29') };
    expect(told).toContain(JSON.stringify({ '@type': 'dct:PeriodOfTime', ...period }));
  });

  it('names every file with title, licence, form and address that answers', async () => {
    const { text, status } = await somebody.get('/du-lieu-mo/dcat.jsonld');
    expect(status).toBe(200);
    const catalog = JSON.parse(text) as { 'dcat:dataset': Record<string, unknown>[] };
    expect(catalog['dcat:dataset']).toHaveLength(7);
    for (const dataset of catalog['dcat:dataset']) {
      for (const name of [
        'dct:title',
        'dct:description',
        'dct:identifier',
        'dct:license',
        'dct:modified',
        'dcat:distribution',
      ]) {
        expect([dataset['@id'], name, dataset[name] === undefined]).toEqual([dataset['@id'], name, false]);
      }
      for (const one of dataset['dcat:distribution'] as Record<string, { '@id': string }>[]) {
        const path = new URL(one['dcat:downloadURL']?.['@id'] ?? '').pathname;
        expect([path, (await somebody.get(path)).status]).toEqual([path, 200]);
      }
    }
  });
});
