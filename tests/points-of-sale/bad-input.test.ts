// What a stranger to the work types wrong about points, events and money: nought and a billion, years before the programme, the same again. Each
// is told in a sentence what is wrong, and nothing is kept.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines } from '#law/territory-outlines.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { bringBoundaries } from '#modules/territory/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
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

describe('the name of who keeps a point', () => {
  it('is public, so that of a private person is asked about and named nowhere; a household that trades is', async () => {
    const place = '/quan-ly/diem-ban/them';
    const form = await hoa.get(place);
    expect(wordsOf(form.text)).toContain('Khi người vận hành không có trong danh mục');
    const private_ = opened({ name: 'Quầy của một người', operatorName: 'Bà Lò Thị Thử' });
    const asked = await hoa.submit(place, private_);
    expect([asked.status, wordsOf(asked.text).includes('Giống tên riêng của cá nhân')]).toEqual([422, true]);
    expect(wordsOf(asked.text)).toContain('trang công khai không nêu tên');
    expect((await hoa.submit(place, { ...private_, confirmedName: 'yes' })).status).toBe(303);
    const household = { name: 'Quầy của một hộ', operatorName: 'Hộ kinh doanh quầy số 4 (giả định)' };
    expect((await hoa.submit(place, opened(household))).status).toBe(303);
  });
});

describe('boundaries that were brought', () => {
  it('are what a position is held against from then on', async () => {
    const there = (name: string) => opened({ name, position: '22.3123, 103.6212' });
    expect((await hoa.submit('/quan-ly/diem-ban/them', there('Quầy trước ranh giới'))).status).toBe(303);
    const units = (await loadCommuneOutlines(await loadTerritory(), '12'))?.units ?? [];
    // As if an office had sent the lines of two communes the other way round.
    const other: Readonly<Record<string, string>> = { '03390': '03388', '03388': '03390' };
    const features = units.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { code: other[code] ?? code },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }));
    const content = JSON.stringify({ type: 'FeatureCollection', features });
    const brought = {
      province: '12',
      source: 'Sở Giả định, 2026',
      codeName: 'code',
      content,
      fileHash: sha256Hex(content),
    };
    await done(house.ports, localOperator, bringBoundaries, brought);
    const refused = await hoa.submit('/quan-ly/diem-ban/them', there('Quầy sau ranh giới'));
    expect([refused.status, wordsOf(refused.text).includes('có vẻ nằm ngoài xã đã chọn')]).toEqual([422, true]);
  });
});
