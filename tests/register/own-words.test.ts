// What a producer says of its own product reaches the public at once, but for what an office answers for: the set that was
// judged, and the stars.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { binhLu, done, refused, registered, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { sendAct, wholeInput } from '../support/whole-input.ts';
import { makeProduct, makeRecognition } from './making.ts';

interface Described {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly additionalProperties: boolean;
}

let house: TestHouse;
let own: { readonly code: string };
let speaker: Actor;
let code: string;
beforeAll(async () => {
  house = await freshHouse();
  own = await registered(house.ports, { name: 'HTX Giả định Lời Mình', registrationNumber: '6200002202' });
  const record = await findProducerByCode(house.ports.database.write, own.code);
  if (record === null) throw new Error('no producer');
  speaker = speakerOf(record.id);
  code = await makeProduct(house.ports, 'Miến dong giả định', { producerCode: own.code, setNumber: 7 });
  await makeRecognition(house.ports, code);
});
afterAll(async () => {
  await house.close();
});

async function inputBy(actor: Actor, facts: Readonly<Record<string, unknown>>) {
  const { product } = await done(house.ports, actor, viewProduct, { code });
  const { name, version, setNumber, summary, story } = product;
  return { code, version, name, producerCode: own.code, setNumber, summary, story, ...facts };
}
const publicPage = async () => (await stranger(house).get(`/san-pham/${code}.json`)).json() as { set: unknown };

describe('a producer', () => {
  it('does not change the set of a product that has a star, in silence or otherwise', async () => {
    const before = await publicPage();
    for (const setNumber of [21, null]) {
      const problem = await refused(house.ports, speaker, changeProduct, await inputBy(speaker, { setNumber }));
      expect(problem.fields?.map(({ path, code: why }) => [path, why])).toEqual([
        ['setNumber', 'products/set-by-office'],
      ]);
    }
    expect(await publicPage()).toEqual(before);
  });

  it('names no other star than the register has', async () => {
    const typed = { summary: 'Đạt 5 SAO OCOP quốc gia năm 2026', story: 'Hạng bốn sao, đạt bốn sao.' };
    const problem = await refused(house.ports, speaker, changeProduct, await inputBy(speaker, typed));
    expect(problem.fields?.map(({ path, code: why }) => [path, why])).toEqual([
      ['summary', 'products/stars-not-yours'],
      ['story', 'products/stars-not-yours'],
    ]);
    await done(house.ports, speaker, changeProduct, await inputBy(speaker, { summary: 'Đạt 3 sao, chè sao tay.' }));
  });

  it('leaves both to its commune', async () => {
    await done(house.ports, binhLu, changeProduct, await inputBy(binhLu, { setNumber: 8 }));
    await done(house.ports, binhLu, changeProduct, await inputBy(binhLu, { setNumber: 7 }));
  });
});

describe('a program that changes a product', () => {
  const send = async (body: unknown) => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    return await sendAct(tua, changeProduct, body);
  };
  const whole = async () => wholeInput(changeProduct, await inputBy(binhLu, {}));

  it('loses nothing by leaving a field out: it is told which', async () => {
    const before = await publicPage();
    const { story: _, setNumber: __, ...rest } = await whole();
    const answer = await send(rest);
    const { fields } = answer.json() as { fields: { path: string; code: string; message: string }[] };
    expect([answer.status, fields.map(({ path, code: why }) => [path, why])]).toEqual([
      422,
      [
        ['setNumber', 'web/field-left-out'],
        ['story', 'web/field-left-out'],
      ],
    ]);
    expect(fields[0]?.message).toContain('null');
    expect(await publicPage()).toEqual(before);
    expect((await send(await whole())).status).toBe(200);
  });

  it('is told of a field that does not exist, instead of believing it was taken', async () => {
    const answer = await send({ ...(await whole()), stars: 5 });
    const { fields } = answer.json() as { fields: { path: string; code: string }[] };
    expect([answer.status, fields.map(({ path, code: why }) => [path, why])]).toEqual([
      422,
      [['stars', 'web/unknown-field']],
    ]);
  });

  it('reads in the description what each field takes', async () => {
    const { paths } = (await stranger(house).get('/api/v1/openapi.json')).json() as {
      paths: Record<string, { post: { requestBody: { content: Record<string, { schema: Described }> } } }>;
    };
    const schema = paths['/api/v1/products/change-product']?.post.requestBody.content['application/json']?.schema;
    const { required, properties, additionalProperties } = schema as Described;
    expect(additionalProperties).toBe(false);
    expect(required).toContain('setNumber');
    expect(required).not.toContain('status');
    expect(properties['setNumber']).toEqual({ type: ['integer', 'string', 'null'], minimum: 1, maximum: 26 });
    expect(properties['summary']).toEqual({ type: ['string', 'null'], maxLength: 400 });
  });
});
