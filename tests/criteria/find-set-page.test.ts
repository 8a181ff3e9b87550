// The set finder as people meet it: a plain form that works without script, a reason for each set, a question, a way on.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let maker: Person;
beforeAll(async () => {
  house = await freshHouse();
  maker = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

const asked = (typed: string, ending = '') => maker.get(`/bo-tieu-chi${ending}?q=${encodeURIComponent(typed)}`);

describe('the set finder', () => {
  it('is a form that only asks, and keeps what was typed', async () => {
    const page = await asked('chè túi lọc');
    expect(page.text).toMatch(/<form method="get" action="\/bo-tieu-chi"/);
    expect(page.text).toContain('value="chè túi lọc"');
    expect(page.text).toContain('href="/bo-tieu-chi/26-2026/11"');
    expect(page.text).toContain('“chè túi lọc” là cách gọi thường ngày của sản phẩm bộ này.');
    expect(page.text).toContain('không phải của quyết định');
    expect(page.text).not.toContain('href="/bo-tieu-chi/26-2026/14"');
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  it('asks the question that decides, with the set of each answer', async () => {
    const page = await asked('mat ong');
    expect(page.text).toContain('Mật ong để nguyên hay đã chế biến cùng thứ khác?');
    expect(page.text).toContain('“mat ong” có thể thuộc một trong 2 bộ');
    const english = await maker.get('/en/bo-tieu-chi?q=mat%20ong');
    expect(english.text).toContain('Is the honey as it came, or made into something else?');
    expect(english.text).toContain('href="/en/bo-tieu-chi/26-2026/04"');
  });

  it('says what to do where it finds nothing, and still shows every set', async () => {
    const page = await asked('điện thoại');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hãy gõ tên gọi chung');
    expect(page.text).toContain('href="/bo-tieu-chi/26-2026/14"');
  });

  it('takes whatever is typed: nothing, signs, far too much', async () => {
    for (const typed of ['', '   ', '<script>', '%', 'x'.repeat(5_000), '\u0000', '\u200b']) {
      const page = await asked(typed);
      expect([typed.slice(0, 10), page.status]).toEqual([typed.slice(0, 10), 200]);
      expect(page.text).not.toContain('<script>');
    }
  });

  it('answers programs the same, and refuses an empty question there', async () => {
    const page = (await asked('trà đẳng sâm', '.json')).json() as { found: { set: { id: string } }[] };
    expect(page.found.map((one) => one.set.id)).toEqual(['26-2026/12']);
    const api = (await maker.get(`/api/v1/criteria/find-set?text=${encodeURIComponent('trà đẳng sâm')}`)).json();
    expect(api).toEqual(page);
    expect((await maker.get('/api/v1/criteria/find-set?text=')).status).toBe(422);
    expect((await asked('mật ong', '.csv')).text.trimEnd().split('\r\n')).toHaveLength(3);
  });
});
