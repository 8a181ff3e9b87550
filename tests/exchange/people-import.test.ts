// An office brings its list in over the web, without script: chị Hoa of the province, anh Tủa of Bình Lư, and those who may
// not. What they send is a file, what they press are buttons.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson, stranger } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import { hiddenFields, type Person } from '../support/web.ts';
import { hostileFiles } from './hostile-files.ts';
import { buildWorkbook } from './office-workbook.ts';

let house: TestHouse;
const persons = new Map<Named, Person>();
beforeAll(async () => {
  house = await freshHouse();
  for (const who of [
    'chị Hoa, officer of the province',
    'anh Tủa, officer of Bình Lư',
    'anh Páo, officer of Đoàn Kết',
    'chị Mẩy, producer',
    'chị Nga, auditor',
  ] as const)
    persons.set(who, await signedInPerson(house, who));
});
afterAll(async () => {
  await house.close();
});

const as = (who: Named): Person => {
  const person = persons.get(who);
  if (person === undefined) throw new Error(`${who} did not sign in`);
  return person;
};
const hoa = () => as('chị Hoa, officer of the province');
const tua = () => as('anh Tủa, officer of Bình Lư');
const demo = readFileSync(new URL('../fixtures/register/demo-register.xlsx', import.meta.url));

async function count(table: 'product' | 'register_import' | 'register_import_row' | 'producer'): Promise<number> {
  const [row] = await query<{ n: number }>(house.ports.database.write, `select count(*) as n from ${table}`);
  return row?.n ?? -1;
}

const list = (rows: readonly (readonly (string | number | null)[])[]) =>
  buildWorkbook([
    {
      name: 'DS',
      rows: [
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Mã sản phẩm', 'Hạng sao', 'Số QĐ', 'Ngày cấp', 'Số điện thoại'],
        ...rows,
      ],
    },
  ]);

describe('the list of a province', () => {
  it('is previewed with every finding, confirmed, and undone, without any script', async () => {
    const person = hoa();
    const sent = await uploadList(person, demo);
    expect(sent.status).toBe(303);
    const path = sent.location ?? '';
    expect(path).toMatch(/^\/bang-tinh\/nhap\/[0-9a-f-]{36}$/);
    expect(await count('product')).toBe(0);

    const preview = await person.get(path);
    expect(preview.status).toBe(200);
    // The one script looks after what the field app has not sent, at every sign-out.
    const scripts = [...preview.text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !tag.includes('unsent-field-work'))).toEqual([]);
    expect(preview.text).toContain('Thêm mới vào sổ');
    const errors = await person.get(`${path}?loc=loi`);
    expect(errors.text).toContain('Ngày không có thật hoặc không đọc được');
    expect(errors.text).toMatch(/Cột M «Ngày cấp»: ghi «[^»]+»/);

    const confirmed = await person.submit(`${path}/xac-nhan`, {});
    expect(confirmed.location).toBe(path);
    expect(await count('product')).toBe(109);
    const record = await person.get(path);
    expect(record.text).toContain('Đã vào sổ');
    expect(record.text).toContain('Hoàn tác cả lần nhập');
    expect((await person.get('/bang-tinh')).text).toContain('danh-muc.xlsx');

    const undone = await person.submit(`${path}/hoan-tac`, {});
    expect(undone.location).toBe(path);
    expect(await count('product')).toBe(0);
    expect(await count('producer')).toBe(0);
    expect((await person.get(path)).text).toContain('Đã hoàn tác');
    // Asked once more, from an old page or by its address: what became of the import, and the way to it.
    const again = await person.force(`${path}/hoan-tac`, {});
    const opened = await person.get(`${path}/hoan-tac`);
    expect([again.status, opened.status]).toEqual([409, 200]);
    for (const page of [again, opened]) {
      expect(page.text).toContain(`href="${path}"`);
      expect(page.text).toContain('Mở lần nhập này');
      expect(page.text).not.toContain(`action="${path}/hoan-tac"`);
    }
  });

  it('is exported, imported again without any change, and leaves codes, zeros and telephone numbers intact', async () => {
    const person = hoa();
    const first =
      (
        await uploadList(
          person,
          await list([
            [
              1,
              'Chè Shan tuyết giả định',
              'HTX Giả định Chè',
              'Xã Bình Lư',
              '12-03390-1-2026',
              4,
              '12/QĐ-UBND',
              '05/03/2026',
              '0213 3876 543',
            ],
            [2, '=1+1 giả định', 'HTX Giả định Chè', 'Xã Bình Lư', null, 3, null, null, null],
          ]),
        )
      ).location ?? '';
    await person.submit(`${first}/xac-nhan`, {});
    const short = await person.submit('/bang-tinh/xuat', { purpose: 'xem', format: 'xlsx' });
    expect(short.status).toBe(422);
    const exported = await person.submit('/bang-tinh/xuat', { purpose: 'Báo cáo quý IV giả định', format: 'xlsx' });
    const record = exported.location ?? '';
    expect((await person.get(record)).text).toContain('2 sản phẩm');
    const file = await fetchBytes(person, `${record}/tep`);
    expect(file.status).toBe(200);
    const again = (await uploadList(person, file.bytes)).location ?? '';
    const preview = await person.get(`${again}/xac-nhan`);
    expect(preview.text).toContain('Không có dòng nào sẽ được ghi');
    const [act] = await query<{ n: number }>(
      house.ports.database.write,
      `select count(*) as n from ledger_entry where use_case = 'exchange/export-register'`,
    );
    expect(act?.n).toBe(1);
    // Narrowed to stars, words without marks or a commune, or to all of them.
    const narrowed = async (fields: Readonly<Record<string, string>>): Promise<number> => {
      const answer = await person.submit('/bang-tinh/xuat', { purpose: 'Rà soát giả định', format: 'csv', ...fields });
      if (answer.status === 422) return 0;
      const lines = (await person.get(`${answer.location ?? ''}/tep`)).text.trim().split('\r\n');
      return lines.length - 1;
    };
    expect(await narrowed({ stars: '3' })).toBe(1);
    expect(await narrowed({ text: 'HTX gia dinh' })).toBe(2);
    expect(await narrowed({ text: 'gia dinh 100%' })).toBe(0);
    expect(await narrowed({ commune: '03390', text: 'gia dinh' })).toBe(2);
    expect(await narrowed({ commune: '03408' })).toBe(0);
    // Another officer's export is not there for anybody else.
    expect((await tua().get(record)).status).toBe(404);
    expect((await tua().get(`${record}/tep`)).status).toBe(404);
    expect((await as('chị Nga, auditor').get(record)).status).toBe(404);
  });
});

async function fetchBytes(person: Person, path: string): Promise<{ status: number; bytes: Uint8Array }> {
  const { openWeb } = await import('../support/web.ts');
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await openWeb(house.ports).fetch(
    new Request(`http://127.0.0.1:8080${path}`, { headers: { host: '127.0.0.1:8080', cookie } }),
  );
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

describe('the list of a commune', () => {
  it('takes in the own commune and says of every other row that it is another office’s', async () => {
    const path =
      (
        await uploadList(
          tua(),
          await list([
            [1, 'Miến dong giả định A', 'HTX Giả định Miến', 'Xã Bình Lư', null, 3, '9/QĐ-UBND', '05/03/2026', null],
            [2, 'Mật ong giả định B', 'HTX Giả định Ong', 'Phường Đoàn Kết', null, 3, null, null, null],
          ]),
        )
      ).location ?? '';
    const preview = await tua().get(path);
    expect(preview.text).toContain('Ngoài địa bàn của bạn');
    // A decision is the province's to record: the commune's stars are taken as reported.
    expect(preview.text).toContain('Số và ngày quyết định do tỉnh ghi');
    await tua().submit(`${path}/xac-nhan`, {});
    const rows = await query<{ name: string; standing: string }>(
      house.ports.database.write,
      `select name, standing from product where name like '%giả định A' or name like '%giả định B'`,
    );
    expect(rows).toEqual([{ name: 'Miến dong giả định A', standing: 'no-decision' }]);
    // The commune's neighbour is answered as if there were none; the province above sees it.
    expect((await as('anh Páo, officer of Đoàn Kết').get(path)).status).toBe(404);
    expect((await as('anh Páo, officer of Đoàn Kết').get(`${path}/hoan-tac`)).status).toBe(404);
    expect((await hoa().get(path)).status).toBe(200);
  });

  it('goes on to the confirmation with what was chosen, not with what stood there before', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => [n, `Gạo nếp giả định ${n}`, 'HTX Giả định Gạo', 'Xã Bình Lư']);
    const path = (await uploadList(tua(), await list(rows))).location ?? '';
    const preview = (await tua().get(path)).text;
    // The green button belongs to the form of the rows, wherever it stands.
    const form = /<form id="([^"]+)"/.exec(preview)?.[1];
    expect(preview).toMatch(new RegExp(`<button[^>]*name="act" value="next"[^>]*form="${form}"`));
    expect(preview).not.toContain(`href="${path}/xac-nhan"`);
    const positions = [...preview.matchAll(/name="rows\.(\d+)\.position" value="(\d+)"/g)];
    expect(positions).toHaveLength(5);
    const chosen: Record<string, string> = { act: 'next', warnings: 'take', changes: 'take' };
    for (const [, index = '', position = ''] of positions) {
      chosen[`rows.${index}.position`] = position;
      chosen[`rows.${index}.word`] = index === '0' ? '' : 'leave-out';
    }

    // A word that the row does not allow: refused at the row, nothing kept in the list, every choice kept on the page.
    const refused = await tua().submit(path, { ...chosen, 'rows.0.word': 'join' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#f-rows-0-word"');
    expect(refused.text).toContain('id="f-rows-0-word"');
    expect(refused.text.match(/value="leave-out" selected/g)).toHaveLength(4);
    expect((await tua().get(`${path}/xac-nhan`)).text).toContain('Ghi 5 dòng vào sổ');

    const next = await tua().submit(path, chosen);
    expect([next.status, next.location]).toEqual([303, `${path}/xac-nhan`]);
    expect((await tua().get(`${path}/xac-nhan`)).text).toContain('Ghi 1 dòng vào sổ');
    await tua().submit(`${path}/xac-nhan`, {});
    expect(
      await query(house.ports.database.write, `select name from product where name like 'Gạo nếp giả định %'`),
    ).toEqual([{ name: 'Gạo nếp giả định 1' }]);
  });

  it('keeps what was chosen on the way to another filter or page', async () => {
    const rows = [1, 2, 3].map((n) => [n, `Rượu ngô giả định ${n}`, 'HTX Giả định Rượu', 'Xã Bình Lư']);
    const path = (await uploadList(tua(), await list(rows))).location ?? '';
    const preview = (await tua().get(path)).text;
    expect(preview).not.toMatch(/<a [^>]*class="tabs__link"/);
    const word = /<button[^>]*class="tabs__link"[^>]*form="deciding"[^>]*name="view" value="([^"]+)"/g;
    expect([...preview.matchAll(word)].map(([, value]) => value)).toContain('/1');
    const chosen: Record<string, string> = { warnings: 'take', changes: 'take' };
    for (const [, index = '', position = ''] of preview.matchAll(/name="rows\.(\d+)\.position" value="(\d+)"/g)) {
      chosen[`rows.${index}.position`] = position;
      chosen[`rows.${index}.word`] = index === '0' ? '' : 'leave-out';
    }
    const filtered = await tua().submit(path, { ...chosen, view: 'ghi-chu/1' });
    expect([filtered.status, filtered.location]).toEqual([303, `${path}?loc=ghi-chu`]);
    const back = await tua().get(path);
    expect(back.text.match(/value="leave-out" selected/g)).toHaveLength(2);
    expect((await tua().submit(path, { ...chosen, view: '/2' })).location).toBe(`${path}?trang=2`);
    // A word that no button has leads nowhere else.
    for (const view of ['//evil.example', 'la/1', '/0', '/x'])
      expect((await tua().submit(path, { ...chosen, view })).location).toBe(path);
    expect((await tua().submit(`${path}/bo`, {})).status).toBe(303);
  });

  it('writes an act down for what was chosen, none for looking at other rows, each under the unit of the list', async () => {
    const rows = [1, 2].map((n) => [n, `Chẳm chéo giả định ${n}`, 'HTX Giả định Chẳm', 'Xã Bình Lư']);
    const path = (await uploadList(tua(), await list(rows))).location ?? '';
    const entries = () =>
      query<{ use_case: string; commune_code: string | null }>(
        house.ports.database.write,
        `select use_case, commune_code from ledger_entry e join ledger_record r using (seq)
          where r.record_kind = 'register-import' and r.record_id = $1 order by seq`,
        [path.split('/').at(-1)],
      );
    const shown: Record<string, string> = { warnings: 'take', changes: 'take' };
    for (const [, index = '', position = ''] of (await tua().get(path)).text.matchAll(
      /name="rows\.(\d+)\.position" value="(\d+)"/g,
    )) {
      shown[`rows.${index}.position`] = position;
      shown[`rows.${index}.word`] = '';
    }
    const preview = { use_case: 'exchange/preview-register-import', commune_code: '03390' };
    for (const view of ['canh-bao/1', '/1', 'moi/1']) await tua().submit(path, { ...shown, view });
    expect(await entries()).toEqual([preview]);

    const chosen = { ...shown, 'rows.0.word': 'leave-out' };
    await tua().submit(path, { ...chosen, view: 'moi/1' });
    await tua().submit(path, { ...chosen, view: '/1' });
    await tua().submit(path, { ...chosen, act: 'next' });
    const decided = { use_case: 'exchange/decide-import-rows', commune_code: '03390' };
    expect(await entries()).toEqual([preview, decided]);
    await tua().submit(path, { ...chosen, act: 'compare' });
    await tua().submit(`${path}/bo`, {});
    const thrown = { use_case: 'exchange/discard-register-import', commune_code: '03390' };
    expect(await entries()).toEqual([preview, decided, decided, thrown]);
  });

  it('cannot be undone, confirmed or thrown away by the neighbour', async () => {
    const path = (await uploadList(tua(), await list([[1, 'Thổ cẩm giả định', null, 'Xã Bình Lư']]))).location ?? '';
    const paos = as('anh Páo, officer of Đoàn Kết');
    const token = hiddenFields((await paos.get('/bang-tinh/nhap')).text, '/bang-tinh/nhap')['csrf'] ?? '';
    for (const page of ['xac-nhan', 'bo', 'hoan-tac']) {
      const answer = await paos.send(`${path}/${page}`, {
        method: 'POST',
        body: new URLSearchParams({ csrf: token, commandId: crypto.randomUUID(), version: '1' }),
        headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
      });
      expect([page, answer.status]).toEqual([page, 404]);
    }
    const foreign = (await uploadList(hoa(), await list([[1, 'Rượu ngô giả định', null, 'Phường Đoàn Kết']]))).location;
    expect((await tua().get(foreign ?? '')).status).toBe(404);
  });
});

describe('who may not', () => {
  it('is sent to sign in, or refused', async () => {
    expect((await stranger(house).get('/bang-tinh/nhap')).location).toContain('/dang-nhap');
    expect((await as('chị Mẩy, producer').get('/bang-tinh')).status).toBe(403);
    expect((await as('chị Mẩy, producer').get('/bang-tinh/nhap')).status).toBe(403);
    expect((await as('chị Nga, auditor').get('/bang-tinh/nhap')).status).toBe(403);
    expect((await as('chị Nga, auditor').get('/bang-tinh')).status).toBe(200);
    expect((await uploadList(as('chị Nga, auditor'), demo)).status).toBe(403);
  });
});

describe('a file that is no register', () => {
  it('is refused with a sentence within seconds, and leaves nothing behind', async () => {
    const before = [await count('register_import'), await count('register_import_row')];
    // One file for each reason; every file is tried where reading is tested.
    const kinds = new Map(hostileFiles.map((file) => [file.code, file]));
    for (const file of kinds.values()) {
      const start = performance.now();
      const answer = await uploadList(hoa(), file.make());
      const seconds = (performance.now() - start) / 1000;
      // What is larger than any list is not even read: 413, with a sentence as well.
      expect([file.what, [413, 422].includes(answer.status)]).toEqual([file.what, true]);
      expect(answer.text).toMatch(answer.status === 413 ? /MB/ : /error-summary/);
      expect(answer.text).not.toContain('spreadsheets/');
      expect(seconds).toBeLessThan(20);
    }
    expect([await count('register_import'), await count('register_import_row')]).toEqual(before);
  }, 240_000);

  it('is not read beyond its limit', async () => {
    const answer = await uploadList(hoa(), new Uint8Array(22 * 1024 * 1024));
    expect(answer.status).toBe(413);
  });

  it('has no headings, or no rows: said so', async () => {
    const plain = await uploadList(
      hoa(),
      await buildWorkbook([{ name: 'Thơ', rows: [['Trăm năm trong cõi người ta']] }]),
    );
    expect(plain.text).toContain('Không trang tính nào');
    const missing = await hoa().submit('/bang-tinh/nhap', {});
    expect(missing.status).toBe(422);
  });
});
