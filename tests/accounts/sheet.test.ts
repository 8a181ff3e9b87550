// Many accounts from one sheet, as people: a good one, one with every fault shown at once, the same one twice, all or none. Each
// allowed path has its refused twin.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { query } from '#platform/database/db.ts';
import { password as givenPassword, openPerson } from '../access/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { uploadTo } from '../support/upload-list.ts';
import { openWeb, type Person } from '../support/web.ts';

const SHEET = '/quan-tri/tai-khoan/nhap';
const MISSING = '01900000-0000-7000-8000-0000000000ff';
const HEAD = 'Họ và tên,Tên đăng nhập,Vai trò,Đơn vị,Thư điện tử,Đến ngày';
const password = 'mưa rào trên mái nhà sàn';

let house: TestHouse;
let hoa: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(async () => {
  await house.close();
});

const idOf = async (login: string) => (await findAccountByLogin(house.ports.database.write, login))?.id ?? null;
const count = async (table: 'account' | 'ledger_entry' | 'one_time_link') =>
  (await query<{ n: number }>(house.ports.database.write, `select count(*)::int as n from ${table}`))[0]?.n ?? 0;
const bring = async (person: Person, lines: readonly string[], name = 'tai-khoan.csv') =>
  await uploadTo(SHEET, person, new TextEncoder().encode([HEAD, ...lines].join('\n')), name);
/** Lines with a fault, as the preview says them: row, column, what was written, what to do. */
const faultsIn = (text: string): readonly (readonly string[])[] => {
  const table = /<table(?:(?!<table)[\s\S])*?faults-table[\s\S]*?<\/table>/.exec(text)?.[0] ?? '';
  return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim()),
    );
};

describe('the template', () => {
  for (const language of ['', '?ngon-ngu=en']) {
    it(`${language === '' ? 'in Vietnamese' : 'in English'} is taken as it was downloaded, with every column it has`, async () => {
      const response = await openWeb(house.ports).fetch(
        new Request(`http://127.0.0.1:8080/quan-tri/mau-tai-khoan.xlsx${language}`, {
          headers: { host: '127.0.0.1:8080', cookie: [...hoa.cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
        }),
      );
      expect(response.status).toBe(200);
      const sent = await uploadTo(SHEET, hoa, new Uint8Array(await response.arrayBuffer()), 'mau-tai-khoan.xlsx');
      expect(sent.status).toBe(303);
      const shown = (await hoa.get(sent.location ?? '')).text;
      expect(shown).not.toContain('Không dùng các cột');
      expect(shown).toContain('1 dòng đúng');
    });
  }
});

describe('a good sheet', () => {
  it('is shown first and writes nobody; confirmed, it opens everybody in one entry, and each comes in by the own slip', async () => {
    const accounts = await count('account');
    const preview = await bring(hoa, [
      'Sùng A Giả Định,sung.a,Cán bộ xã,Bình Lư,,',
      'Giàng Thị Giả Định,giang.thi,van thu,12,,31/12/2026',
      'Lò Văn Giả Định,lo.van,CÁN BỘ XÃ,phuong doan ket,lo.van@example.vn,',
    ]);
    expect(preview.status).toBe(303);
    const path = preview.location ?? '';
    const shown = await hoa.get(path);
    for (const words of ['3 dòng đúng', '1 người nhận thư mời, 2 người nhận phiếu in', 'Xã Bình Lư', 'Phường Đoàn Kết'])
      expect(shown.text).toContain(words);
    expect(await count('account')).toBe(accounts);

    const before = await count('ledger_entry');
    const done = await hoa.submit(path, {});
    expect(done.status).toBe(303);
    expect(await count('account')).toBe(accounts + 3);
    expect(await count('ledger_entry')).toBe(before + 1);
    const slips = await hoa.get(done.location ?? '');
    const codes = [...slips.text.matchAll(/class="slip__code">([^<]+)</g)].map(([, code]) => code ?? '');
    expect(codes).toHaveLength(2);
    // By name, as the pile is handed out.
    const sung = stranger(house);
    expect((await sung.submit(`/loi-moi/${codes[1]}`, { password, repeat: password })).status).toBe(303);
    expect((await sung.signIn('sung.a', password)).status).toBe(303);
    expect((await sung.get('/quan-tri/tai-khoan')).status).toBe(200);
    const giang = stranger(house);
    await giang.submit(`/loi-moi/${codes[0]}`, { password, repeat: password });
    expect((await giang.signIn('giang.thi', password)).status).toBe(303);
    expect((await giang.get('/quan-tri/tai-khoan')).status).toBe(403);
    // The sheet with its names is gone.
    expect((await hoa.get(path)).status).toBe(404);
  });

  it('brought a second time opens nobody: every line says that its login exists', async () => {
    const again = await bring(hoa, [
      'Sùng A Giả Định,sung.a,Cán bộ xã,Bình Lư,,',
      'Giàng Thị Giả Định,GIANG.THI,Văn thư,12,,',
      'Người Mới Giả Định,nguoi.moi,Văn thư,12,,',
    ]);
    const shown = await hoa.get(again.location ?? '');
    expect(faultsIn(shown.text).map(([row, column, typed]) => [row, column, typed])).toEqual([
      ['2', 'Tên đăng nhập', 'sung.a'],
      ['3', 'Tên đăng nhập', 'GIANG.THI'],
    ]);
    expect(shown.text).toContain('2 trong 3 dòng chưa đúng. Chưa có gì được ghi.');
    expect(await idOf('nguoi.moi')).toBeNull();
  });

  it('confirmed by two windows at the same moment opens everybody once', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `Người giả định ${i},cung.luc${i},Văn thư,Bình Lư,,`);
    const path = (await bring(hoa, lines)).location ?? '';
    const accounts = await count('account');
    const other = await signedInPerson(house, 'chị Hoa, officer of the province');
    const entries = await count('ledger_entry');
    const answers = await Promise.all([hoa.submit(path, {}), other.submit(path, {})]);
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
    expect(answers.filter((answer) => [404, 409, 422].includes(answer.status))).toHaveLength(1);
    expect(await count('account')).toBe(accounts + 20);
    expect(await count('ledger_entry')).toBe(entries + 1);
  });
});

describe('a sheet with faults', () => {
  const faulty = [
    'Người Đúng Giả Định,dung.ca,Cán bộ xã,Bình Lư,,',
    ',ten.trong,Cán bộ xã,Bình Lư,,',
    'Thiếu Tên Đăng Nhập,ab,Cán bộ xã,Bình Lư,,',
    'Vai Trò Lạ,vai.tro,Trưởng thôn,Bình Lư,,',
    'Xã Lạ,xa.la,Cán bộ xã,Xã Không Có,,',
    'Tỉnh Khác,tinh.khac,Văn thư,Điện Biên,,',
    'Rộng Hơn,rong.hon,Quản trị,12,,',
    'Thư Sai,thu.sai,Văn thư,Bình Lư,khong-phai-thu,',
    'Ngày Đã Qua,ngay.qua,Văn thư,Bình Lư,,01/01/2026',
    'Ngày Lạ,ngay.la,Văn thư,Bình Lư,,31/02/2027',
    'Trùng Tên,dung.ca,Văn thư,Bình Lư,,',
    'Ba Chỗ,x,Trưởng bản,Xã Không Có,sai,',
  ];

  it('shows every fault of every line at once, with row, column and what to do; nothing is written and nothing can be confirmed', async () => {
    const [accounts, links] = [await count('account'), await count('one_time_link')];
    const path = (await bring(hoa, faulty)).location ?? '';
    const shown = await hoa.get(path);
    const faults = faultsIn(shown.text);
    expect(faults.map(([row, column]) => `${row} ${column}`)).toEqual([
      '3 Họ và tên',
      '4 Tên đăng nhập',
      '5 Vai trò',
      '6 Đơn vị',
      '7 Đơn vị',
      '8 Vai trò',
      '9 Thư điện tử',
      '10 Đến hết ngày',
      '11 Đến hết ngày',
      '12 Tên đăng nhập',
      '13 Tên đăng nhập',
      '13 Thư điện tử',
      '13 Vai trò',
      '13 Đơn vị',
    ]);
    expect(faults.every(([, , , what = '']) => what.length > 20)).toBe(true);
    expect(shown.text).not.toContain('>Tạo 12 tài khoản<');

    const entries = await count('ledger_entry');
    const forced = await hoa.force(path, {});
    expect([forced.status, forced.text.includes('chưa ghi gì')]).toEqual([422, true]);
    expect([await count('account'), await count('one_time_link'), await count('ledger_entry')]).toEqual([
      accounts,
      links,
      entries,
    ]);
    expect(await idOf('dung.ca')).toBeNull();
  });

  it('that became wrong between preview and confirmation opens nobody at all', async () => {
    const path = (await bring(hoa, ['Một,truoc.mot,Văn thư,12,,', 'Hai,truoc.hai,Văn thư,12,,'])).location ?? '';
    expect((await hoa.get(path)).text).toContain('2 dòng đúng');
    await openPerson(house.ports, 'truoc.hai', 'clerk', '12');
    const answer = await hoa.force(path, {});
    expect(answer.status).toBe(422);
    expect(await idOf('truoc.mot')).toBeNull();
  });

  it('without its columns, without people, or not a table at all is refused with what to do', async () => {
    const send = async (text: string, name = 'a.csv') =>
      await uploadTo(SHEET, hoa, new TextEncoder().encode(text), name);
    const cases: readonly (readonly [string, string, string])[] = [
      ['Họ và tên,Vai trò\nNgười,Văn thư\n', 'a.csv', 'Không thấy cột: Tên đăng nhập, Đơn vị'],
      [`${HEAD}\n`, 'a.csv', 'không có dòng người nào'],
      [
        `${HEAD}\n${Array.from({ length: 501 }, (_, i) => `N ${i},n.${i}xx,Văn thư,12,,`).join('\n')}`,
        'a.csv',
        'nhiều nhất là 500',
      ],
    ];
    for (const [text, name, sentence] of cases) {
      const answer = await send(text, name);
      expect([sentence, answer.status, answer.text.includes(sentence)]).toEqual([sentence, 422, true]);
    }
  });
});

describe('a sheet of somebody else', () => {
  let path = '';
  beforeEach(async () => {
    path = (await bring(hoa, ['Riêng Hoa,rieng.hoa,Văn thư,12,,'])).location ?? '';
  });

  it('is like a missing one for another officer of the province and for the administrator', async () => {
    await openPerson(house.ports, 'dongnghiep', 'province-officer', '12');
    const colleague = stranger(house);
    await colleague.signIn('dongnghiep', givenPassword);
    const quantri = await signedInPerson(house, 'the administrator');
    for (const person of [colleague, quantri]) {
      const [theirs, none] = [await person.get(path), await person.get(`${SHEET}/${MISSING}`)];
      expect([theirs.status, none.status]).toEqual([404, 404]);
      expect(theirs.text).not.toContain('Riêng Hoa');
    }
  });

  it('and the work itself is not for a commune, nor for who only reads', async () => {
    for (const who of [
      'anh Tủa, officer of Bình Lư',
      'chị Nga, auditor',
      'chị Thu, clerk',
      'chị Mẩy, producer',
    ] as const) {
      const person = await signedInPerson(house, who);
      expect([who, (await person.get(SHEET)).status, (await person.get(path)).status]).toEqual([who, 403, 403]);
    }
    expect((await stranger(house).get(SHEET)).location).toContain('/dang-nhap');
  });
});
