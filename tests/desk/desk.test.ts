// The first page after signing in: what waits for whom, and nothing of another unit.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { hiddenFields } from '../support/web.ts';

let house: TestHouse;
let empty: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  empty = await freshHouse();
  await layDemoProducts(house);
});
afterAll(async () => {
  await house.close();
  await empty.close();
});

interface Desk {
  readonly waiting: readonly { readonly kind: string; readonly count: number }[];
  readonly ending: readonly { readonly name: string }[];
  readonly own: readonly unknown[];
}

describe('the desk', () => {
  it('of the province begins with what ends, then the stars without a decision', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    expect(page.status).toBe(200);
    expect(page.text).toContain('1 sản phẩm sắp hết hạn');
    expect(page.text).toContain('38 sản phẩm có sao nhưng chưa có số, ngày quyết định');
    expect(page.text).toContain('Mật ong rừng giả định sắp hết hạn');
    expect(page.text).toContain('53 ngày');
    const desk = (await hoa.get('/viec.json')).json() as Desk;
    expect(desk.waiting.map((one) => one.kind).slice(0, 2)).toEqual(['expired', 'expiring']);
  });

  it('of a commune counts only its own products, and does not ask it to complete decisions', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const desk = (await tua.get('/viec.json')).json() as Desk;
    expect(desk.ending.map((one) => one.name)).toEqual(['Mật ong rừng giả định sắp hết hạn']);
    expect(desk.waiting.map((one) => one.kind)).not.toContain('without-decision');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect(((await pao.get('/viec.json')).json() as Desk).ending).toEqual([]);
  });

  it('leads every line to a page that answers', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    const links = [...page.text.matchAll(/class="task__label" href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect([link, (await hoa.get(link.replaceAll('&amp;', '&'))).status]).toEqual([link, 200]);
    }
  });

  it('of a producer without a producer says how to be tied to one', async () => {
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    const page = await may.get('/viec');
    expect(page.text).toContain('Tài khoản của bạn chưa gắn với chủ thể nào.');
    expect(page.text).not.toContain('Mật ong rừng');
  });

  it('counts a list that was brought in until somebody confirms or discards it, and slips until they are handed over', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const countOf = async (person: typeof tua, kind: string): Promise<number> => {
      const { waiting } = (await person.get('/viec.json')).json() as Desk;
      return waiting.find((one) => one.kind === kind)?.count ?? 0;
    };
    expect(await countOf(tua, 'imports-to-confirm')).toBe(0);
    const form = new FormData();
    const fields = hiddenFields((await tua.get('/bang-tinh/nhap')).text, '/bang-tinh/nhap');
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set(
      'file',
      new Blob([new Uint8Array(readFileSync('tests/fixtures/register/demo-register.xlsx'))]),
      'danh-muc.xlsx',
    );
    const origin = 'http://127.0.0.1:8080';
    const headers = { 'sec-fetch-site': 'same-origin', origin };
    expect((await tua.send('/bang-tinh/nhap', { method: 'POST', body: form, headers })).status).toBe(303);
    expect(await countOf(tua, 'imports-to-confirm')).toBe(1);
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect(await countOf(pao, 'imports-to-confirm')).toBe(0);

    const before = await countOf(tua, 'slips-to-hand-over');
    const input = { displayName: 'Giả định', login: 'gia.dinh', role: 'clerk', unit: '12/03390', delivery: 'slip' };
    expect((await runUseCase(house.ports, inviteAccount, input, { actor: localOperator })).ok).toBe(true);
    expect(await countOf(tua, 'slips-to-hand-over')).toBe(before + 1);
    expect(await countOf(pao, 'slips-to-hand-over')).toBe(before);
    const leader = await signedInPerson(house, 'anh Bình, leader');
    expect(await countOf(leader, 'slips-to-hand-over')).toBe(0);
    expect((await tua.get('/viec')).text).toContain('phiếu tài khoản chưa trao tay');
  });

  it('shows what changed last to officers, of their own unit only', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const { recent } = (await tua.get('/viec.json')).json() as { recent: { communeCode: string }[] };
    expect(recent.length).toBeGreaterThan(0);
    expect(recent.every((one) => one.communeCode === '03390')).toBe(true);
    expect((await (await signedInPerson(house, 'chị Mẩy, producer')).get('/viec.json')).json()).toMatchObject({
      recent: [],
    });
  });

  it('of an empty register says what would fill it', async () => {
    const hoa = await signedInPerson(empty, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    expect(page.text).toContain('Không có việc nào đang chờ.');
    expect(page.text).toContain('>Nhập từ bảng tính</a>');
    expect((await (await signedInPerson(empty, 'anh Bình, leader')).get('/viec')).text).not.toContain(
      '>Nhập từ bảng tính</a>',
    );
  });

  it('asks a stranger to sign in, and the administrator sees nothing to enter', async () => {
    expect((await stranger(house).get('/viec')).location).toContain('/dang-nhap');
    const admin = await signedInPerson(house, 'the administrator');
    const page = await admin.get('/viec');
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('1 sản phẩm sắp hết hạn');
  });
});
