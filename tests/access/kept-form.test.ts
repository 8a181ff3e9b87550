// A form sent after the session ended: sign in on the spot, and the form is back with all that was typed, not yet sent.

import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson } from '../support/people.ts';
import { type Answer, hiddenFields, openWeb, Person } from '../support/web.ts';
import { binhLu, openPerson, password } from './people.ts';

const add = '/quan-ly/san-pham/them';
const own = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
const typed = { name: 'Chẳm chéo "giả định"', placeText: 'Bản & xã giả định' };

let house: TestHouse;
let web: ReturnType<typeof openWeb>;
beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
});
afterAll(async () => {
  await house.close();
});

/** Fills a form, loses the session, presses the button. */
async function sentTooLate(who: Named, path = add, values: Record<string, string> = typed): Promise<[Person, Answer]> {
  const person = await signedInPerson(house, who, web);
  const fields = new URLSearchParams({ ...hiddenFields((await person.get(path)).text, path), ...values });
  person.cookies.delete('ocop-session');
  return [person, await person.send(path, { method: 'POST', body: fields, headers: own })];
}

/** Presses the button of the form that posts to `action` on a page that was answered. */
function press(person: Person, page: Answer, action: string, values: Record<string, string> = {}): Promise<Answer> {
  const body = new URLSearchParams({ ...hiddenFields(page.text, action), ...values });
  return person.send(action, { method: 'POST', body, headers: own });
}

async function products(name: string): Promise<number> {
  const rows = await query(house.ports.database.write, 'select 1 from product where name = $1', [name]);
  return rows.length;
}

describe('a form sent after the session ended', () => {
  it('is answered with the sign-in, then with the form as it was typed, and is sent only by its own button', async () => {
    const [tua, asked] = await sentTooLate('anh Tủa, officer of Bình Lư');
    expect([asked.status, asked.location]).toEqual([403, null]);
    expect(asked.text).toContain('Phiên đăng nhập đã hết');
    expect(asked.text).toContain('name="password"');

    const back = await press(tua, asked, '/dang-nhap', { login: 'xa.binhlu', password: trainingPassword });
    expect([back.status, back.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(back.text).toContain('value="Chẳm chéo &quot;giả định&quot;"');
    expect(back.text).toContain('value="Bản &amp; xã giả định"');
    expect(back.text).toContain('chưa được gửi');
    expect(back.text).not.toContain('Đã xong');
    expect(back.text).not.toContain('name="kept"');
    expect(await products(typed.name)).toBe(0);

    const saved = await press(tua, back, add, typed);
    expect([saved.status, saved.location?.startsWith('/quan-ly/san-pham/')]).toEqual([303, true]);
    expect(await products(typed.name)).toBe(1);
  });

  it('is kept through a wrong password, and in English', async () => {
    const [tua, asked] = await sentTooLate('anh Tủa, officer of Bình Lư', `/en${add}`, { name: 'Chè dây giả định' });
    expect(asked.text).toContain('Your session has ended');
    const wrong = await press(tua, asked, '/en/dang-nhap', { login: 'xa.binhlu', password: 'không phải' });
    expect([wrong.status, wrong.text.includes('Your session has ended')]).toEqual([422, true]);
    const back = await press(tua, wrong, '/en/dang-nhap', { login: 'xa.binhlu', password: trainingPassword });
    expect([back.status, back.text.includes('lang="en"')]).toEqual([200, true]);
    expect(back.text).toContain('value="Chè dây giả định"');
    expect(back.text).toContain('You are signed in. What you typed is still here');
  });

  it('stands in no address and no cookie, and its passwords nowhere', async () => {
    const late = { name: 'Tên chỉ ở trong trang', password: 'mật khẩu lạc ô', repeat: 'mật khẩu lạc ô' };
    const [tua, asked] = await sentTooLate('anh Tủa, officer of Bình Lư', add, late);
    expect(asked.text).not.toContain('mật khẩu lạc ô');
    expect([...tua.cookies.keys()].sort()).toEqual(['ocop-device', 'ocop-visitor']);
    asked.headers.forEach((value) => {
      expect(decodeURIComponent(value)).not.toContain('Tên chỉ');
    });
    expect(JSON.parse(hiddenFields(asked.text, '/dang-nhap')['kept'] ?? '')).toEqual({
      to: add,
      typed: { name: late.name },
      files: false,
    });
  });

  it('says that files must be chosen again, and keeps the words typed beside them', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư', web);
    const form = new FormData();
    form.set('name', 'Có ảnh giả định');
    form.set('photo', new File(['x'], 'anh.jpg'));
    tua.cookies.delete('ocop-session');
    const asked = await tua.send(add, { method: 'POST', body: form, headers: own });
    expect(asked.text).toContain('Tệp đã chọn thì phải chọn lại');
    const back = await press(tua, asked, '/dang-nhap', { login: 'xa.binhlu', password: trainingPassword });
    expect(back.text).toContain('Tệp thì không giữ được');
    expect(back.text).toContain('value="Có ảnh giả định"');
  });

  it('brings back the version it was filled on, so that what changed meanwhile is not overwritten', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư', web);
    const made = await tua.submit(add, { name: 'Măng khô giả định' });
    const change = `${made.location?.split('?')[0]}/sua/gioi-thieu`;
    const lines = 'Của người trước\nDòng hai';
    const fields = { ...hiddenFields((await tua.get(change)).text, change), story: lines };
    await tua.submit(change, { story: 'Của người sau' });
    tua.cookies.delete('ocop-session');
    const asked = await tua.send(change, { method: 'POST', body: new URLSearchParams(fields), headers: own });
    const back = await press(tua, asked, '/dang-nhap', { login: 'xa.binhlu', password: trainingPassword });
    expect(back.text).toMatch(/>Của người trước\r?\nDòng hai<\/textarea>/);
    const refused = await press(tua, back, change, { story: lines });
    expect([refused.status, refused.text.includes('Của người sau')]).toEqual([409, true]);
  });

  it('opens nothing for another person who signs in: own rights, the normal refusal', async () => {
    const [person, asked] = await sentTooLate('anh Tủa, officer of Bình Lư');
    const answer = await press(person, asked, '/dang-nhap', { login: 'kiemtoan', password: trainingPassword });
    expect([answer.status, answer.text.includes('Tài khoản của bạn không có quyền')]).toEqual([403, true]);
    expect(answer.text).not.toContain('Chẳm chéo');
    expect((await person.get('/tai-khoan')).status).toBe(200);
  });

  it('of somebody else’s page is refused and shown to nobody', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:9' },
      { origin: 'https://evil.example' },
      {},
    ];
    for (const headers of elsewhere) {
      const answer = await new Person(web).send(add, { method: 'POST', body: new URLSearchParams(typed), headers });
      expect([answer.status, answer.text.includes('không đến từ trang của hệ thống này')]).toEqual([403, true]);
      expect(answer.text).not.toContain('Chẳm chéo');
    }
  });

  it('leads to no other site and to no page by a field that somebody wrote', async () => {
    for (const kept of ['{"to":"//evil.example","typed":{},"files":false}', '{"to":"/x","typed":3}', 'không', '[]']) {
      const tua = new Person(web);
      const fields = { login: 'xa.binhlu', password: trainingPassword, kept };
      expect((await tua.submit('/dang-nhap', fields)).location).toBe('/viec');
    }
  });
});

describe('the way through a second step', () => {
  it('carries the form to its page', async () => {
    const live = await freshHouse({ mode: 'production' });
    const nowMs = (): number => millisecondsOf(live.ports.clock.now());
    const code = (secret: string): string => generateSync({ secret, epoch: Math.floor(nowMs() / 1_000) });
    await openPerson(live.ports, 'hai.buoc', 'commune-officer', binhLu);
    const person = new Person(openWeb(live.ports));
    await person.signIn('hai.buoc', password);
    const enrol = '/tai-khoan/bao-mat/ung-dung';
    const key = /class="typed-key">([A-Z2-7 ]+)</.exec((await person.get(enrol)).text)?.[1]?.replace(/ /g, '') ?? '';
    await person.submit(enrol, { code: code(key) });
    await person.submit('/tai-khoan/bao-mat/ma-khoi-phuc', {});
    live.clock.moveTo(instantOf(nowMs() + 9 * 3_600_000));

    const fields = { csrf: 'of the session that ended', name: 'Rượu ngô giả định' };
    const asked = await person.send(add, { method: 'POST', body: new URLSearchParams(fields), headers: own });
    const half = await press(person, asked, '/dang-nhap', { login: 'hai.buoc', password });
    expect([half.status, half.text.includes('Xác nhận đó là bạn')]).toEqual([200, true]);
    expect(half.text).not.toContain('chưa được gửi');
    const wrong = await press(person, half, '/dang-nhap/buoc-hai', { code: '000000' });
    expect(wrong.status).toBe(422);
    const back = await press(person, wrong, '/dang-nhap/buoc-hai', { code: code(key) });
    expect([back.status, back.text.includes('value="Rượu ngô giả định"')]).toEqual([200, true]);
    expect((await press(person, back, add, { name: 'Rượu ngô giả định' })).status).toBe(303);
    await live.close();
  });
});
