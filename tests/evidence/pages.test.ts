// The pages of the wallet over HTTP, without any script: a producer fills it, the commune too, everybody else finds nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { findEvidenceByIds, listEvidenceOf } from '#modules/evidence/services.ts';
import { linkTo } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { people, signedInPerson, stranger } from '../support/people.ts';
import { hiddenFields, type Person, wordsOf } from '../support/web.ts';
import { madeFile, madePiece, walletOwner } from './making.ts';

let house: TestHouse;
let owner: Awaited<ReturnType<typeof walletOwner>>;
let other: typeof owner;
let may: Person;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  owner = await walletOwner(house);
  other = await walletOwner(house);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  const account = await findAccountByLogin(house.ports.database.write, people['chị Mẩy, producer']);
  if (account === undefined) throw new Error('no account');
  await linkTo(house.ports, account.id, owner.id);
});
afterAll(() => house.close());

const ORIGIN = 'http://127.0.0.1:8080';

/** Sends the file form of a page as a browser does. */
async function sendFile(person: Person, path: string, name: string, bytes: Uint8Array) {
  const body = new FormData();
  const fields = hiddenFields((await person.get(path)).text, path);
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append('file', new File([bytes as BlobPart], name));
  return await person.send(path, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
  });
}

const paper = { kind: 'test-report', title: 'Phiếu kiểm nghiệm mật ong (giả định)', issuedOn: '15/06/2026' };

describe('a producer without any script', () => {
  it('finds the wallet from the desk, says what a paper is, sends its photograph and saves it again', async () => {
    const desk = await may.get('/viec');
    expect(desk.text).toContain('href="/vi-minh-chung"');
    expect((await may.get('/vi-minh-chung')).text).toContain(`href="/vi-minh-chung/${owner.code}"`);
    const added = await may.submit(`/vi-minh-chung/${owner.code}/them`, paper);
    expect(added.status).toBe(303);
    const path = added.location ?? '';
    expect(wordsOf((await may.get(path)).text)).toContain('Chưa có tệp nào.');
    const sent = await sendFile(may, path, '../giấy\u202e kiểm nghiệm.png', await picture('#334455', 'png'));
    expect([sent.status, sent.location]).toEqual([303, path]);
    const [piece] = await listEvidenceOf(house.ports.database.write, owner.id);
    const [file] = piece?.files ?? [];
    expect([piece?.enteredBy, file?.name]).toEqual(['producer', 'giấy kiểm nghiệm.png']);
    const saved = await may.get(`${path}/tep/${file?.id ?? ''}`);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('content-type')).toBe('image/jpeg');
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('giấy kiểm nghiệm.jpg')}`,
    );
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    expect(saved.headers.get('cache-control')).toContain('private');
  });

  it('keeps what was typed when something is wrong, and reads every wrong field at once', async () => {
    const refused = await may.submit(`/vi-minh-chung/${owner.code}/them`, {
      ...paper,
      title: '',
      issuer: 'Phòng thử nghiệm giả định',
      expiresOn: '1/1/2020',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Phòng thử nghiệm giả định"');
    expect(wordsOf(refused.text)).toContain('Ngày hết hạn đứng trước ngày cấp.');
    expect(wordsOf(refused.text)).toContain('Có 2 chỗ cần sửa');
  });

  it('is told at the field what is wrong with a file, and nothing of it is kept', async () => {
    const pieceId = await madePiece(house, owner.code);
    const path = `/vi-minh-chung/giay/${pieceId}`;
    const text = new TextEncoder().encode('<html><script>alert(1)</script></html>');
    const refused = await sendFile(may, path, 'giấy.jpg', text);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#f-file"');
    const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
    expect(piece?.files).toEqual([]);
    expect(wordsOf((await may.submit(path, {})).text)).toContain('Chưa chọn tệp.');
  });

  it('finds nothing of another producer’s wallet', async () => {
    const pieceId = await madePiece(house, other.code);
    const fileId = await madeFile(house, pieceId);
    const paths = [
      `/vi-minh-chung/${other.code}`,
      `/vi-minh-chung/${other.code}/them`,
      `/vi-minh-chung/giay/${pieceId}`,
    ];
    const under = ['sua', 'rut', `bo-tep/${fileId}`, `tep/${fileId}`];
    for (const path of [...paths, ...under.map((one) => `/vi-minh-chung/giay/${pieceId}/${one}`)]) {
      expect([path, (await may.get(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('the commune', () => {
  it('finds the wallet on the producer’s page, is told that it enters for another, and it is recorded', async () => {
    expect((await tua.get(`/chu-the/${other.code}`)).text).toContain(`href="/vi-minh-chung/${other.code}"`);
    expect(wordsOf((await tua.get(`/vi-minh-chung/${other.code}`)).text)).toContain('Bạn đang nhập hộ chủ thể.');
    const added = await tua.submit(`/vi-minh-chung/${other.code}/them`, paper);
    expect(wordsOf((await tua.get(added.location ?? '')).text)).toContain('Cơ quan nhập hộ chủ thể');
  });

  it('changes a piece at the same time as the producer: both versions stand side by side, and the choice is saved', async () => {
    const pieceId = await madePiece(house, owner.code);
    const path = `/vi-minh-chung/giay/${pieceId}/sua`;
    const open = hiddenFields((await tua.get(path)).text, path);
    await may.submit(path, { kind: 'test-report', title: 'Chị Mẩy đặt', issuer: 'Nơi A' });
    const body = new URLSearchParams({ ...open, kind: 'test-report', title: 'Anh Tủa đặt', issuer: 'Nơi A' });
    const headers = { 'sec-fetch-site': 'same-origin', origin: ORIGIN };
    const conflict = await tua.send(path, { method: 'POST', body, headers });
    expect(conflict.status).toBe(409);
    expect(wordsOf(conflict.text)).toMatch(/Chị Mẩy đặt.*Anh Tủa đặt/);
    const again = { ...hiddenFields(conflict.text, path), 'keep.title': 'theirs', 'keep.number': 'theirs' };
    const saved = await tua.send(path, { method: 'POST', body: new URLSearchParams(again), headers });
    expect(saved.status).toBe(303);
    const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
    expect([piece?.title, piece?.version]).toEqual(['Chị Mẩy đặt', 3]);
  });

  it('reads on its desk how many papers of its producers end soon', async () => {
    await madePiece(house, owner.code, { issuedOn: '01/01/2026', expiresOn: '02/01/2026' });
    const desk = wordsOf((await tua.get('/viec')).text);
    expect(desk).toMatch(/\d+ minh chứng của chủ thể sắp hết hạn hoặc đã hết hạn/);
    expect(wordsOf((await may.get('/viec')).text)).toMatch(/\d+ giấy tờ sắp hết hạn hoặc đã hết hạn/);
  });

  it('asks once before it withdraws a piece, with a reason', async () => {
    const pieceId = await madePiece(house, owner.code);
    const path = `/vi-minh-chung/giay/${pieceId}`;
    expect((await tua.submit(`${path}/rut`, { reason: '' })).status).toBe(422);
    expect((await tua.submit(`${path}/rut`, { reason: 'Nhập nhầm' })).location).toBe(path);
    expect(wordsOf((await tua.get(path)).text)).toContain('Lý do: Nhập nhầm');
    expect((await tua.get(`${path}/sua`)).status).toBe(404);
  });
});

describe('others', () => {
  it('a stranger is sent to sign in, another commune finds nothing, the province reads and enters nothing', async () => {
    const pieceId = await madePiece(house, owner.code);
    const path = `/vi-minh-chung/giay/${pieceId}`;
    expect((await stranger(house).get(path)).location).toContain('/dang-nhap');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(path)).status).toBe(404);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const read = await hoa.get(path);
    expect(read.status).toBe(200);
    expect(read.text).not.toContain('type="file"');
    expect((await hoa.force(path, {})).status).toBe(403);
  });
});

describe('a file that cannot be taken', () => {
  it('is told so at its form: too large in the form’s own words, or without a single byte', async () => {
    const path = (await may.submit(`/vi-minh-chung/${owner.code}/them`, { ...paper, title: 'Tệp lớn' })).location ?? '';
    const large = await sendFile(may, path, 'quét.pdf', new Uint8Array(22 * 1_048_576));
    expect(large.status).toBe(413);
    expect(wordsOf(large.text)).toContain('Tệp quá lớn nên chưa nhận: mỗi lần gửi nhiều nhất 20 MB');
    expect(large.text).toContain('type="file"');
    const empty = await sendFile(may, path, 'rỗng.pdf', new Uint8Array(0));
    expect(empty.status).toBe(422);
    expect(wordsOf(empty.text)).toContain('Tệp này rỗng (0 byte)');
    expect(wordsOf(empty.text)).not.toContain('Chưa chọn tệp');
    const none = await sendFile(may, path, '', new Uint8Array(0));
    expect([none.status, wordsOf(none.text).includes('Chưa chọn tệp')]).toEqual([422, true]);
  });
});
