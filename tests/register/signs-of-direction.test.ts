// Texts that were stored before the boundary dropped signs of direction: the migration leaves them as the boundary would.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanText, foldName } from '#kernel/vietnamese-text.ts';
import { query } from '#platform/database/db.ts';
import { migrations } from '#platform/database/migrations/index.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';
import { makePhoto, makeProducer, makeProduct, makeRecognition } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

const TURN = '\u202E';
const MARK = '\u2066';
const clean = () => migrations['0030-signs-of-direction']?.up(house.ports.database.write as never);
const write = (text: string, values: readonly unknown[]) => query(house.ports.database.write, text, [...values]);

it('cleans names, prose, packs, decisions and captions, and what searches look through', async () => {
  const { ports } = house;
  const maker = await makeProducer(ports, 'HTX Giả định Xoay Chữ');
  const code = await makeProduct(ports, 'Chè giả định xoay', { producerCode: maker });
  const other = await makeProduct(ports, 'Gạo giả định thẳng');
  await makeRecognition(ports, code);
  await makePhoto(ports, code);
  const dirty = { name: `Chè giả ${TURN}định xo${MARK}ay`, maker: `HTX Giả đ${TURN}ịnh Xoay Chữ` };
  // As the boundary of before stored them: the sign kept in the name, and a space for it in the folded name.
  const old = (name: string) => foldName(name.replaceAll(TURN, ' ').replaceAll(MARK, ' '));
  await write(
    `update product set name = $2, norm = $3, producer_name = $4, search_text = $5, story = $6, summary = $7,
            packs = $8::jsonb where code = $1`,
    [
      code,
      dirty.name,
      old(dirty.name),
      dirty.maker,
      `${old(dirty.name)} ${old(dirty.maker)} xa binh lu`,
      `Dòng một\nDòng ${TURN}hai`,
      TURN,
      JSON.stringify([{ name: `Hộp ${TURN}100 g`, priceVnd: 5_000 }]),
    ],
  );
  await write('update producer set name = $2, norm = $3, search_text = $3 where code = $1', [
    maker,
    dirty.maker,
    old(dirty.maker),
  ]);
  await write(`update recognition set decision_number = $1`, [`10${TURN}24/QĐ-UBND`]);
  await write(`update product_photo set caption = $1`, [`Mặt ${TURN}trước`]);
  const [untouched] = await write('select * from product where code = $1', [other]);

  await clean();

  const [product] = await write('select * from product where code = $1', [code]);
  expect(product).toMatchObject({
    name: cleanText(dirty.name),
    norm: foldName(dirty.name),
    producer_name: cleanText(dirty.maker),
    search_text: `${foldName(dirty.name)} ${foldName(dirty.maker)} xa binh lu`,
    story: 'Dòng một\nDòng hai',
    summary: null,
    packs: [{ name: 'Hộp 100 g', priceVnd: 5_000 }],
  });
  const [producer] = await write('select * from producer where code = $1', [maker]);
  expect(producer).toMatchObject({ name: cleanText(dirty.maker), norm: foldName(dirty.maker) });
  expect(await write('select decision_number from recognition', [])).toEqual([{ decision_number: '1024/QĐ-UBND' }]);
  expect(await write('select caption from product_photo', [])).toEqual([{ caption: 'Mặt trước' }]);
  expect((await write('select * from product where code = $1', [other]))[0]).toEqual(untouched);
  const page = await stranger(house).get(`/san-pham/${code}`);
  expect(page.text).not.toContain(TURN);
  expect((await stranger(house).get('/?q=xoay')).text).toContain('Chè giả định xoay');
});

it('drops exactly the signs that the boundary drops', async () => {
  const signs = Array.from({ length: 0xffff }, (_, i) => i + 1).filter(
    (point) => !(point >= 0xd800 && point <= 0xdfff) && cleanText(`a${String.fromCharCode(point)}b`) === 'ab',
  );
  const code = await makeProduct(house.ports, 'Muối giả định');
  await write('update product set summary = $2 where code = $1', [code, `a${String.fromCharCode(...signs)}b`]);
  await clean();
  expect(await write('select summary from product where code = $1', [code])).toEqual([{ summary: 'ab' }]);
  expect(signs.length).toBeGreaterThan(20);
});
