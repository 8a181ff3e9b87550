// What a stranger to the work types wrong about points, events and money: nought and a billion, years before the programme, the same again. Each
// is told in a sentence what is wrong, and nothing is kept.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { done } from '../producers/people.ts';
import { makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { opened } from './making.ts';

let house: TestHouse;
let hoa: Person;
let shelf = '';
let product = '';
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  product = await makeProduct(house.ports, 'Chè ai gõ nhầm giá (giả định)');
  const { pointId } = await done(house.ports, localOperator, openPoint, { ...opened(), isAnother: 'yes' });
  shelf = `/quan-ly/diem-ban/${pointId}/ke-hang`;
});
afterAll(() => house.close());

describe('a price', () => {
  it.each([
    ['0', 'Chưa biết giá thì để trống'],
    ['1.000.000.000', 'hơn 50 triệu. Có thừa số 0 không?'],
    ['125', 'Có phải 125.000 đồng không?'],
    ['-5.000', 'giá'],
  ])('of %s is not kept as it is', async (priceVnd, sentence) => {
    const form = { seenOn: '23/11/2026', 'lines.0.product': product, 'lines.0.priceVnd': priceVnd };
    const wrong = await hoa.submit(shelf, { ...form, 'lines.0.unit': 'hộp 100 g' });
    expect([wrong.status, wordsOf(wrong.text).toLowerCase().includes(sentence.toLowerCase())]).toEqual([422, true]);
    expect(wrong.text).toContain(`value="${priceVnd}"`);
  });
});

describe('a day', () => {
  it('before there were OCOP products is not the day on which one was sold', async () => {
    const wrong = await hoa.submit(
      '/quan-ly/diem-ban/them',
      opened({ name: 'Điểm bán rất cũ', openedOn: '01/01/2010' }),
    );
    expect([wrong.status, wordsOf(wrong.text).includes('Chương trình OCOP bắt đầu ngày 07/05/2018')]).toEqual([
      422,
      true,
    ]);
  });

  const event = (from: string, until: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{ name: 'Hội chợ gõ nhầm (giả định)', kind: 'fair', place: 'Trung tâm', organiser: 'Sở Công Thương' },
    ...{ from, until, leastStars: '3', ...more },
  });
  it.each([
    ['10/12/2016', '12/12/2016', 'trước khi có Chương trình OCOP (07/05/2018)'],
    ['10/12/2062', '12/12/2062', 'quá xa để lập kế hoạch'],
    ['10/12/2026', '12/12/2027', 'Có ghi nhầm năm không?'],
    ['10/12/2026', '09/12/2026', 'sớm hơn ngày bắt đầu'],
    ['31/02/2027', '01/03/2027', 'ngày'],
  ])('of an event from %s to %s is asked about', async (from, until, sentence) => {
    const wrong = await hoa.submit('/xuc-tien/moi', event(from, until));
    expect([wrong.status, wordsOf(wrong.text).includes(sentence)]).toEqual([422, true]);
    expect(wordsOf((await hoa.get('/xuc-tien')).text)).not.toContain('Hội chợ gõ nhầm');
  });

  it('and money of an event are told at once', async () => {
    const budget = { 'budget.0.source': 'Ngân sách tỉnh', 'budget.0.amountVnd': '60' };
    const wrong = wordsOf((await hoa.submit('/xuc-tien/moi', event('10/12/2016', '12/12/2016', budget))).text);
    expect(wrong).toContain('trước khi có Chương trình OCOP');
    expect(wrong).toContain('Chỉ 60 đồng. Hãy ghi đủ số đồng');
  });
});
