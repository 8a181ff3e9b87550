// Export contracts, and addresses where products are sold on the net, beside what is refused of them.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketLinksOf, readLiveLinks } from '#modules/promotion/services.ts';
import { recordDeal, recordExportPaper } from '#modules/promotion/use-cases/export-market.ts';
import { addMarketLink, checkMarketLink, listMarketLinks } from '#modules/promotion/use-cases/market-links.ts';
import {
  done,
  fieldsOf,
  forbidden,
  missing,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Seller, seller } from './making.ts';

let house: TestHouse;
let one: Seller;
let other: Seller;
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Tả Lèng');
  other = await seller(house, 'Khun Há', { decisionNumber: '1025/QĐ-UBND' });
});
afterAll(() => house.close());
const ports = () => house.ports;
const db = () => house.ports.database.write;

describe('export and shops on the net', () => {
  it('a contract keeps its own currency and measure, and names what is missing', async () => {
    const deal = {
      productCode: one.productCode,
      market: 'JP',
      buyer: 'Công ty giả định',
      signedOn: '01/11/2026',
    };
    const speaker = speakerOf(one.producer.id);
    const wrong = await refused(ports(), speaker, recordDeal, {
      ...deal,
      volume: '200',
      amount: '3.500',
      shippedOn: '10/11/2026',
    });
    expect(fieldsOf(wrong)).toEqual([
      ['unit', 'promotion/unit-missing'],
      ['currency', 'promotion/currency-missing'],
      ['shipped', 'promotion/shipped-day-only'],
    ]);
    const whole = { ...deal, volume: '200', unit: 'kg', amount: '3.500', currency: 'USD' };
    const { dealId } = await done(ports(), speaker, recordDeal, whole);
    const twice = await refused(ports(), speaker, recordDeal, { ...whole, buyer: 'CÔNG TY GIẢ ĐỊNH' });
    expect([twice.code, fieldsOf(twice)]).toEqual(['promotion/doubtful', [['buyer', 'promotion/deal-known']]]);
    await done(ports(), speaker, recordDeal, { ...whole, dealId, seen: '1', words: 'Giao bằng đường biển' });
    await done(ports(), speaker, recordDeal, { ...whole, confirmed: 'yes' });
    const early = await refused(ports(), speaker, recordDeal, { ...whole, signedOn: '06/05/2018', confirmed: 'yes' });
    expect(fieldsOf(early)).toEqual([['signedOn', 'promotion/before-programme']]);
    expect(await refused(ports(), speakerOf(other.producer.id), recordDeal, deal)).toMatchObject(missing);
    const paper = { productCode: one.productCode, market: 'JP', kind: 'other', state: 'kept' };
    const bare = await refused(ports(), speaker, recordExportPaper, paper);
    expect(fieldsOf(bare)).toEqual([
      ['kindWords', 'promotion/which-paper'],
      ['number', 'promotion/paper-number-missing'],
    ]);
  });

  it('an address is public once somebody saw the product there, and no more when it is gone', async () => {
    const speaker = speakerOf(one.producer.id);
    const link = { productCode: one.productCode, url: 'https://cho-gia-dinh.vn/che', seller: 'Gian hàng giả định' };
    for (const url of ['http://192.168.1.4/', 'http://localhost:8080/']) {
      const problem = await refused(ports(), speaker, addMarketLink, { ...link, url });
      expect(fieldsOf(problem)).toEqual([['url', 'promotion/private-address']]);
    }
    const { linkId } = await done(ports(), speaker, addMarketLink, link);
    expect(fieldsOf(await refused(ports(), speaker, addMarketLink, link))).toEqual([['url', 'promotion/link-known']]);
    expect((await readLiveLinks(house.ports.database.writePool)).has(one.product.id)).toBe(false);
    const look = { linkId, checkedOn: '20/11/2026', result: 'alive' };
    expect(await refused(ports(), speaker, checkMarketLink, look)).toMatchObject(forbidden);
    expect(await refused(ports(), otherProvince, checkMarketLink, look)).toMatchObject(missing);
    await done(ports(), province, checkMarketLink, look);
    const seen = await marketLinksOf(db(), [one.product.id]);
    expect(seen.get(one.product.id)).toMatchObject([{ alive: true, checkedOn: '2026-11-20' }]);
    expect((await readLiveLinks(house.ports.database.writePool)).get(one.product.id)).toHaveLength(1);
    const before = await refused(ports(), province, checkMarketLink, { ...look, checkedOn: '19/11/2026' });
    expect(fieldsOf(before)).toEqual([['checkedOn', 'promotion/checked-later']]);
    await done(ports(), province, checkMarketLink, { ...look, checkedOn: '21/11/2026', result: 'gone' });
    expect((await readLiveLinks(house.ports.database.writePool)).has(one.product.id)).toBe(false);
    const { links } = await done(ports(), province, listMarketLinks, { days: '1' });
    expect(links[0]).toMatchObject({ result: 'gone', stale: true });
  });
});
