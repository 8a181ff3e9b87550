// The limit against floods as people meet it: pages are looked at under the ordinary limit, what is sent under the strict one;
// a refused form keeps what was typed and says when to send it again.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebApp } from '#entry/web-app.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { Person } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

const somebody = (): Person =>
  new Person(buildWebApp(house.ports, { publicOrigins: [], trustProxy: false, officeName: null, rateScale: 1 }));

describe('the limit against floods', () => {
  it('does not count looking at the sign-in page as trying to sign in', async () => {
    const office = somebody();
    for (let i = 0; i < 40; i += 1) {
      for (const path of ['/dang-nhap', '/dang-ky', '/loi-moi'])
        expect([path, i, (await office.get(path)).status]).toEqual([path, i, 200]);
    }
  });

  it('still ends somewhere for views: a flood of them is answered with 429', async () => {
    const flood = somebody();
    const answers: number[] = [];
    for (let i = 0; i < 200; i += 1) answers.push((await flood.get('/loi-moi')).status);
    expect(answers.at(-1)).toBe(429);
  });

  it('refuses the twenty-first try in a row with the form as it was typed, and says when to send it again', async () => {
    const person = somebody();
    const page = await person.get('/dang-nhap');
    expect(page.status).toBe(200);
    let last = page;
    for (let i = 0; i < 25 && last.status !== 429; i += 1)
      last = await person.submit('/dang-nhap', { login: 'chi.hoa', password: ' ' });
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.text).toContain('value="chi.hoa"');
    expect(last.text).toMatch(/Chưa gửi được: quá nhiều yêu cầu trong thời gian ngắn\. Hãy đợi \d+ giây/);
    expect(last.text).toContain('<header class="site-header">');
  });
});
