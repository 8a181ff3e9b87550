// The address of a product by the number under its bar code: leads to its page in any length, tells programs a linkset, and says what it is
// where it leads nowhere. The same number in two lengths is one number.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { changeCodes } from '#modules/products/use-cases/change-codes.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { enter, makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

const short = '8936012345674';
const padded = '08936012345674';
let house: TestHouse;
let somebody: Person;
let tea: string;
let honey: string;
const given = (code: string, written: string, more = {}) => ({
  ...{ code, act: 'add', kind: 'gtin', written, validFrom: '', validUntil: '' },
  ...more,
});

beforeAll(async () => {
  house = await freshHouse();
  tea = await makeProduct(house.ports, 'Chè Shan có mã vạch (giả định)');
  honey = await makeProduct(house.ports, 'Mật ong có mã vạch (giả định)');
  await makeRecognition(house.ports, tea);
  await enter(house.ports, changeCodes, given(tea, short));
  somebody = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

/** The answer itself, without going where it leads. */
const ask = async (path: string, accept = 'text/html') =>
  await openWeb(house.ports).fetch(new Request(`http://127.0.0.1${path}`, { headers: { accept } }));

describe('/01/<number>', () => {
  it('leads to the page of the product, whichever length is asked', async () => {
    for (const number of [short, padded]) {
      const answer = await ask(`/01/${number}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([307, `/san-pham/${tea}`]);
    }
    expect((await somebody.get(`/san-pham/${tea}`)).text).toContain('Chè Shan có mã vạch');
  });

  it('tells programs every form there is, with the address of 14 digits', async () => {
    const answer = await ask(`/01/${short}`, 'application/linkset+json');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/linkset+json']);
    expect(answer.headers.get('vary')).toContain('Accept');
    const { linkset } = (await answer.json()) as { linkset: Record<string, { href: string }[]>[] };
    expect(linkset[0]?.['anchor']).toBe(`http://127.0.0.1/01/${padded}`);
    const pages = linkset[0]?.['https://ref.gs1.org/voc/pip']?.map(({ href }) => new URL(href).pathname);
    expect(pages).toEqual([`/san-pham/${tea}`, `/en/san-pham/${tea}`]);
  });

  it('says what it is where no product carries the number, and where it is no number', async () => {
    const unknown = await somebody.get('/01/96385074');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('00000096385074');
    expect(unknown.text).toContain('GS1 Digital Link');
    const wrong = await somebody.get('/01/8936012345675');
    expect(wrong.status).toBe(404);
    expect(wrong.text).toContain('không phải mã vạch GTIN');
  });
});

describe('the same number in another length', () => {
  it('is refused for another product, and for the same one', async () => {
    const other = await runUseCase(house.ports, changeCodes, given(honey, padded), { actor: localOperator });
    expect(other).toMatchObject({ ok: false, problem: { fields: [{ code: 'products/code-taken' }] } });
    const twice = await runUseCase(house.ports, changeCodes, given(tea, padded), { actor: localOperator });
    expect(twice).toMatchObject({ ok: false, problem: { fields: [{ code: 'products/code-twice' }] } });
  });
});
