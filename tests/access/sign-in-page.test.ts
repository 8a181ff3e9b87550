// Signing in and out as people do it, without a script.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

describe('the sign-in page', () => {
  it('lets anh Tủa in, and the page he asked for is the page he gets', async () => {
    await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const tua = stranger(house);
    const asked = await tua.get('/nhat-ky?truoc=7');
    expect(asked.location).toBe('/dang-nhap?tiep=%2Fnhat-ky%3Ftruoc%3D7');
    const fields = { login: 'xa.binhlu', password: trainingPassword };
    const entered = await tua.submit('/dang-nhap', fields, asked.location ?? '');
    expect([entered.status, entered.location]).toEqual([303, '/nhat-ky?truoc=7']);
  });

  it('says the same for a wrong password and for nobody’s name, and keeps the name that was typed', async () => {
    const somebody = stranger(house);
    const wrong = await somebody.submit('/dang-nhap', { login: 'xa.binhlu', password: 'không phải mật khẩu' });
    const nobody = await somebody.submit('/dang-nhap', { login: 'khong.co.ai', password: 'không phải mật khẩu' });
    const sentence = 'Tên đăng nhập hoặc mật khẩu không đúng, hoặc đã thử quá nhiều lần.';
    for (const answer of [wrong, nobody]) {
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(answer.text).not.toContain('không phải mật khẩu');
    }
    expect(wrong.text).toContain('value="xa.binhlu"');
  });

  it('names both empty boxes at once', async () => {
    const answer = await stranger(house).submit('/dang-nhap', { login: ' ', password: '' });
    expect(answer.status).toBe(422);
    for (const label of ['Tên đăng nhập', 'Mật khẩu']) expect(answer.text).toContain(`${label}: Ô này còn trống`);
  });

  it('names the accounts to train with by what they may do, and nobody where it is real', async () => {
    await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const shown = (await stranger(house).get('/dang-nhap')).text;
    for (const word of [
      'Tài khoản để tập huấn (16)',
      'Cán bộ kiểm tra',
      'xa.binhlu',
      'Sở Công Thương',
      trainingPassword,
    ]) {
      expect(shown).toContain(word);
    }
    const real = openWeb({ ...house.ports, mode: 'production' });
    const hidden = (await new Person(real).get('/dang-nhap')).text;
    expect(hidden).toContain('Đăng nhập');
    for (const word of ['tập huấn', 'xa.binhlu', trainingPassword]) expect(hidden).not.toContain(word);
    const empty = await freshHouse();
    expect((await stranger(empty).get('/dang-nhap')).text).not.toContain('Tài khoản để tập huấn');
    await empty.close();
  });

  it('never leads to another site', async () => {
    await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    for (const elsewhere of ['//example.org', 'https://example.org', '/\\example.org', '/dang-xuat', '/en/dang-nhap']) {
      const tua = stranger(house);
      const fields = { login: 'xa.binhlu', password: trainingPassword, tiep: elsewhere };
      expect((await tua.submit('/dang-nhap', fields)).location).toBe('/viec');
    }
  });

  it('gives the browser one secret cookie that no script reads, and the database never holds it', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const token = tua.cookies.get('ocop-session') ?? '';
    expect(token.length).toBeGreaterThan(30);
    const tables = await query<{ name: string }>(
      house.ports.database.write,
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await query(
        house.ports.database.write,
        `select 1 from "${name}" t where t::text like '%' || $1 || '%' limit 1`,
        [token],
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });
});

describe('signing out', () => {
  it('ends the session on the server: a copy of the cookie opens nothing', async () => {
    const tua = await signedInPerson(house, 'chị Nga, auditor');
    const copy = stranger(house);
    for (const [name, value] of tua.cookies) copy.cookies.set(name, value);
    expect((await copy.get('/nhat-ky')).status).toBe(200);
    const left = await tua.submit('/dang-xuat', {});
    expect([left.status, left.location]).toEqual([303, '/']);
    expect(tua.cookies.has('ocop-session')).toBe(false);
    expect((await copy.get('/nhat-ky')).location).toContain('/dang-nhap');
  });

  it('is nothing for who never signed in', async () => {
    expect((await stranger(house).get('/dang-xuat')).location).toContain('/dang-nhap');
  });
});

describe('a form of somebody else’s session', () => {
  it('is refused, and what was typed is kept', async () => {
    const page = await stranger(house).get('/dang-nhap');
    const csrf = /name="csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const other = stranger(house);
    await other.get('/dang-nhap');
    const answer = await other.submit('/dang-nhap', { csrf, login: 'xa.binhlu', password: trainingPassword });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Biểu mẫu đã quá cũ');
    expect(answer.text).toContain('value="xa.binhlu"');
  });
});
