// Recognitions from their papers, transfer, merge and its undo, as the province's officer does them; each with its
// refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebApp } from '#entry/web-app.ts';
import { decideExtension } from '#modules/certificate-life/use-cases/decide-extension.ts';
import { done, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson } from '../support/people.ts';
import { hiddenFields, openWeb, type Person } from '../support/web.ts';
import { doanKet, makePhoto, makeProducer, makeProduct, makeRecognition } from './making.ts';

let house: TestHouse;
let web: WebApp;
const person = (who: Named) => signedInPerson(house, who, web);
const list = '/quan-ly/san-pham';

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await person('chị Hoa, officer of the province');
});
afterAll(async () => {
  await house.close();
});

interface Record {
  readonly product: { readonly standing: string; readonly stars: number | null; readonly producerName: string | null };
  readonly recognitions: readonly {
    readonly id: string;
    readonly expiresOn: string | null;
    readonly today: { readonly status: string };
    readonly doubts: readonly string[];
  }[];
  readonly codes: readonly unknown[];
  readonly photos: readonly unknown[];
  readonly merged: readonly { readonly mergeId: string }[];
  readonly ownerships: readonly { readonly producerName: string; readonly validUntil: string | null }[];
}
const record = async (who: Person, code: string): Promise<Record> =>
  (await who.get(`${list}/${code}.json`)).json() as Record;

describe('chị Hoa records a recognition', () => {
  it('of a district that no longer exists, and the end of the term follows from the day', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Ong rừng giả định');
    const done = await hoa.submit(`${list}/${code}/cong-nhan`, {
      stars: '3',
      decisionNumber: '812/QĐ-UBND',
      issuedOn: '29/02/2024',
      issuer: 'UBND huyện Tam Đường',
    });
    expect(done.status).toBe(303);
    const [one] = (await record(hoa, code)).recognitions;
    expect(one).toMatchObject({ expiresOn: '2027-02-28', doubts: [], today: { status: 'expiring' } });
  });

  it('and is told which body could, where the one given could not, with everything else that is wrong', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Nấm hương giả định');
    const refused = await hoa.submit(`${list}/${code}/cong-nhan`, {
      stars: '4',
      decisionNumber: '9/QĐ-UBND',
      issuedOn: '06/06/2024',
      expiresOn: '01/01/2024',
      issuer: 'UBND huyện Tam Đường',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Có 2 chỗ cần sửa');
    expect(refused.text).toContain('Ngày ấy thẩm quyền thuộc UBND cấp tỉnh.');
    expect(refused.text).toContain('value="9/QĐ-UBND"');
    expect((await record(hoa, code)).recognitions).toHaveLength(0);
  });

  it('asks who recognised on a day, and what is chosen becomes the issuer', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Sâm giả định');
    const path = `${list}/${code}/cong-nhan`;
    const paper = { stars: '5', decisionNumber: '77/QĐ-BNNMT', issuedOn: '10/03/2025' };
    const asked = await hoa.submit(path, { ...paper, 'look-up': 'issuer' });
    expect(asked.status).toBe(200);
    const choices = [...asked.text.matchAll(/name="issuerFound"[^>]*value="([^"]*)"/g)].map((found) => found[1]);
    expect(choices).toEqual(['Bộ Nông nghiệp và Môi trường']);
    expect((await hoa.submit(path, { ...paper, issuerFound: choices[0] ?? '' })).status).toBe(303);
    expect((await record(hoa, code)).recognitions[0]?.doubts).toEqual([]);
  });

  it('what is doubtful is kept as written and said', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Cao lá giả định');
    const done = await hoa.submit(`${list}/${code}/cong-nhan`, {
      stars: '5',
      decisionNumber: '78/QĐ-BNN',
      issuedOn: '10/03/2025',
      issuer: 'Bộ Nông nghiệp và Phát triển nông thôn',
    });
    const page = await hoa.get(done.location ?? '');
    expect(page.text).toContain('Vào ngày ấy bộ này đã sáp nhập hoặc chưa thành lập.');
    expect(page.text).toContain('do Bộ Nông nghiệp và Phát triển nông thôn ban hành');
  });

  it('a star without a decision is kept, never valid, listed, and completed later', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Rau dớn giả định');
    await hoa.submit(`${list}/${code}/cong-nhan`, { stars: '3', reportedYear: '2024' });
    const before = await record(hoa, code);
    expect(before.product.standing).toBe('no-decision');
    expect(before.recognitions[0]?.today.status).toBe('no-decision');
    expect((await hoa.get(`${list}?tt=no-decision`)).text).toContain('Rau dớn giả định');
    const path = `${list}/${code}/cong-nhan/${before.recognitions[0]?.id}/bo-sung`;
    const half = await hoa.submit(path, { stars: '3', decisionNumber: '5/QĐ-UBND' });
    expect(half.status).toBe(422);
    expect(half.text).toContain('Có số quyết định nhưng chưa có ngày');
    const paper = { stars: '3', decisionNumber: '5/QĐ-UBND', issuedOn: '12/12/2025', issuer: 'UBND tỉnh Lai Châu' };
    expect((await hoa.submit(path, paper)).status).toBe(303);
    expect((await record(hoa, code)).recognitions[0]?.today.status).toBe('in-force');
  });

  it('a correction needs its reason, and the history shows before and now', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Trám đen giả định');
    const id = await makeRecognition(house.ports, code);
    const path = `${list}/${code}/cong-nhan/${id}/sua`;
    const paper = {
      stars: '3',
      decisionNumber: '1042/QĐ-UBND',
      issuedOn: '06/06/2024',
      issuer: 'UBND huyện Tam Đường',
    };
    expect((await hoa.submit(path, { ...paper, reason: '' })).status).toBe(422);
    expect((await hoa.submit(path, { ...paper, reason: 'Chép nhầm số' })).status).toBe(303);
    const page = (await hoa.get(`${list}/${code}`)).text;
    expect(page).toContain('Số quyết định: 1042/QĐ-UBND');
    expect(page).toContain('1024/QĐ-UBND');
  });

  it('an extension reaches 180 days and no further; a doubtful footing is confirmed on its own', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Măng khô giả định');
    const id = await makeRecognition(house.ports, code, { issuedOn: '01/10/2023' });
    const path = `${list}/${code}/cong-nhan/${id}/keo-dai`;
    expect((await hoa.get(path)).text).toContain('Căn cứ chưa chắc');
    const words = { reason: 'Không kịp nộp', basis: 'Điều 12 khoản 3' };
    expect((await hoa.submit(path, { ...words, until: '31/03/2027', confirmed: 'yes' })).text).toContain(
      'tức đến 30/03/2027',
    );
    const unsure = await hoa.submit(path, { ...words, until: '30/03/2027' });
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('href="#f-confirmed"');
    const proposed = await hoa.submit(path, { ...words, until: '30/03/2027', confirmed: 'yes' });
    expect(proposed.status).toBe(303);
    expect((await hoa.get(`${list}/${code}`)).text).toContain('Đang đề nghị kéo dài');
    expect((await hoa.get(path)).status).toBe(409);
    const proposalId = (proposed.location ?? '').split('/').at(-1);
    await done(house.ports, province, decideExtension, { proposalId, version: 1, decision: 'confirmed' });
    expect((await hoa.get(`${list}/${code}`)).text).toContain('Kéo dài đến 30/03/2027');
    expect((await hoa.get(path)).status).toBe(409);
  });

  it('is the province’s alone; a recognition of another product is a missing page', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Gừng giả định');
    const other = await makeProduct(house.ports, 'Nghệ giả định');
    const id = await makeRecognition(house.ports, other);
    expect((await hoa.get(`${list}/${code}/cong-nhan/${id}/sua`)).status).toBe(404);
    expect((await hoa.get(`${list}/${code}/cong-nhan/khong-co/sua`)).status).toBe(404);
    for (const who of ['anh Tủa, officer of Bình Lư', 'chị Nga, auditor', 'anh Bình, leader'] as const) {
      const one = await person(who);
      for (const page of ['cong-nhan', `cong-nhan/${id}/sua`, 'chuyen', 'gop']) {
        expect((await one.get(`${list}/${other}/${page}`)).status, `${who} ${page}`).toBe(403);
      }
    }
  });
});

describe('a product changes hands', () => {
  it('from a day, on a paper; both owners stay in its history', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const from = await makeProducer(house.ports, 'Tổ Giả định Sàng');
    const to = await makeProducer(house.ports, 'Tổ Giả định Nà Phát', doanKet);
    const code = await makeProduct(house.ports, 'Thổ cẩm giả định', { producerCode: from });
    const path = `${list}/${code}/chuyen`;
    const refused = await hoa.submit(path, { producerCode: to, from: '24/11/2026', reason: '', document: '' });
    expect(refused.status).toBe(422);
    const words = { producerCode: `Tổ Giả định Nà Phát (${to})`, reason: 'Sáp nhập', document: 'Biên bản 02/BB' };
    expect((await hoa.submit(path, { ...words, from: '24/11/2026' })).text).toContain('Ngày này chưa tới');
    expect((await hoa.submit(path, { ...words, from: '20/11/2026' })).status).toBe(303);
    const after = await record(hoa, code);
    expect(after.product.producerName).toBe('Tổ Giả định Nà Phát');
    expect(after.ownerships.map((one) => [one.producerName, one.validUntil])).toEqual([
      ['Tổ Giả định Nà Phát', null],
      ['Tổ Giả định Sàng', '2026-11-19'],
    ]);
    expect((await hoa.get(`${list}/${code}`)).text).toContain('Biên bản 02/BB');
    expect((await hoa.submit(path, { ...words, from: '21/11/2026' })).text).toContain('đang thuộc chủ thể này rồi');
  });
});

describe('two records of one product', () => {
  it('are shown side by side, become one with both histories, and can be parted again', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const stays = await makeProduct(house.ports, 'Chuối sấy giả định', { summary: 'Chuối của bản' });
    const goes = await makeProduct(house.ports, 'Chuối sấy giả định hai', {
      summary: 'Chuối khác',
      rawMaterial: 'Chuối tây',
      officialCode: '12-03390-88-2026',
    });
    await makeRecognition(house.ports, goes);
    await makePhoto(house.ports, goes, '#ccaa22');
    expect((await hoa.get(`${list}/${goes}/gop?q=chuoi`)).text).toContain(`vao=${stays}`);
    const path = `${list}/${goes}/gop?vao=${stays}`;
    const shown = (await hoa.get(path)).text;
    for (const words of ['Chuối của bản', 'Chuối khác', 'Chuối tây', '1 lần công nhận, 1 ảnh, 1 mã số']) {
      expect(shown).toContain(words);
    }
    const choice = { 'keep.summary': 'from', 'keep.name': 'into', reason: 'Nhập hai lần' };
    const done = await hoa.send(path, {
      method: 'POST',
      body: new URLSearchParams({ ...hiddenFields(shown, path), ...choice }),
      headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' },
    });
    expect(done.status).toBe(303);
    const whole = await record(hoa, stays);
    expect(whole).toMatchObject({
      product: { name: 'Chuối sấy giả định', summary: 'Chuối khác', rawMaterial: 'Chuối tây' },
    });
    expect([whole.recognitions.length, whole.codes.length, whole.photos.length]).toEqual([1, 1, 1]);
    const byOld = await hoa.get(`${list}/${goes}`);
    expect(byOld.text).toContain(`Mã ${goes} là của một hồ sơ đã gộp vào sản phẩm này.`);
    expect(byOld.text).toContain(`Lịch sử: ${goes}`);
    const undo = `${list}/${stays}/tach/${whole.merged[0]?.mergeId}`;
    expect((await hoa.get(undo)).text).toContain(`Tách hồ sơ ${goes} ra lại?`);
    expect((await hoa.submit(undo, {})).status).toBe(303);
    const [kept, parted] = [await record(hoa, stays), await record(hoa, goes)];
    expect(kept).toMatchObject({ product: { summary: 'Chuối của bản', standing: 'none' } });
    expect(kept.photos).toHaveLength(0);
    expect(parted).toMatchObject({ product: { summary: 'Chuối khác', standing: 'granted' } });
    expect((await hoa.get(undo)).status).toBe(404);
  });

  it('one is not merged with itself, nor with one that does not exist', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeProduct(house.ports, 'Khoai giả định');
    expect((await hoa.get(`${list}/${code}/gop?vao=${code}`)).status).toBe(422);
    expect((await hoa.get(`${list}/${code}/gop?vao=S0000-00000`)).status).toBe(422);
  });
});
