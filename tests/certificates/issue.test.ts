// A certificate from its decision to the phone that scans it, as people do it; each with its refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import type { WebApp } from '#entry/web-app.ts';
import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson, stranger } from '../support/people.ts';
import { openWeb, type Person, wordsOf } from '../support/web.ts';
import { decided, makePaper, makeTea } from './papers.ts';

let house: TestHouse;
let web: WebApp;
const person = (who: Named): Promise<Person> => signedInPerson(house, who, web);

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await person('chị Hoa, officer of the province');
});
afterAll(async () => {
  await house.close();
});

/** The token that the code of a paper spells. */
async function tokenOf(code: string): Promise<string> {
  const { rows } = await house.ports.database.writePool.query('select token from certificate where code = $1', [code]);
  return String(rows[0].token);
}

describe('chị Hoa issues a certificate', () => {
  it('from a decision in force, and a stranger who scans its code reads the exact product', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const code = await makeTea(house.ports, 'Chè Shan tuyết giả định');
    const recognitionId = await makeRecognition(house.ports, code, decided);
    const list = await hoa.get('/giay-chung-nhan');
    expect(list.text).toContain(`/cap-giay-chung-nhan/${recognitionId}`);
    const issued = await hoa.submit(`/cap-giay-chung-nhan/${recognitionId}`, {});
    expect(issued.status).toBe(303);
    const page = await hoa.get(issued.location ?? '');
    expect(wordsOf(page.text)).toContain('Giấy số 01/2026/GCN-OCOP');
    const paper = String(issued.location).split('/').at(-1) ?? '';
    const scan = await stranger(house, web).get(`/V/${await tokenOf(paper)}`);
    expect(scan.status).toBe(200);
    const words = wordsOf(scan.text);
    for (const said of [
      'Còn hiệu lực',
      'đến hết ngày 06/06/2029',
      'Chè Shan tuyết giả định',
      '3 sao',
      'Hộp 100 g; Túi 500 g',
      'UBND tỉnh Lai Châu',
      '512/QĐ-UBND',
      '01/2026/GCN-OCOP',
    ])
      expect(words).toContain(said);
    expect(scan.text).not.toContain('<script');
    const again = await hoa.submit(`/cap-giay-chung-nhan/${recognitionId}`, {});
    expect(again.status).toBe(409);
    expect(again.text).toContain('đã có giấy số 01/2026/GCN-OCOP');
  });

  it('with numbers that follow each other without a gap, also where one issuing was refused between', async () => {
    const { ports } = house;
    const first = await makePaper(ports, 'Mật ong giả định');
    const late = await makeRecognition(ports, await makeTea(ports, 'Măng khô giả định'), {
      ...decided,
      issuedOn: '06/06/2023',
      issuer: 'UBND huyện Tam Đường',
    });
    const refused = await runUseCase(ports, issueCertificate, { recognitionId: late }, { actor: localOperator });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'certificates/not-valid-to-certify' } });
    const second = await makePaper(ports, 'Gạo séng cù giả định');
    const ordinal = (number: string): number => Number(number.split('/')[0]);
    expect(ordinal(second.number)).toBe(ordinal(first.number) + 1);
  });

  it('for nobody whose issuer could not give these stars on that day, and for no reported star', async () => {
    const { ports } = house;
    // An import takes rows as they are: a province that gave five stars in July 2026.
    const code = await makeTea(ports, 'Sâm giả định');
    const id = await makeRecognition(ports, code, decided);
    await ports.database.writePool.query(
      `update recognition set stars = 5, issued_on = '2026-07-30', expires_on = '2029-07-30' where id = $1`,
      [id],
    );
    const refused = await runUseCase(ports, issueCertificate, { recognitionId: id }, { actor: localOperator });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'certificates/issuer-not-competent' } });
    const reported = await makeRecognition(ports, await makeTea(ports, 'Rượu giả định'), {
      decisionNumber: '',
      issuedOn: '',
      issuer: '',
      reportedYear: '2025',
    });
    const none = await runUseCase(ports, issueCertificate, { recognitionId: reported }, { actor: localOperator });
    expect(none).toMatchObject({ ok: false, problem: { code: 'certificates/no-decision-to-certify' } });
  });

  it('and an officer of a commune, a producer and a stranger may not', async () => {
    const id = await makeRecognition(house.ports, await makeTea(house.ports, 'Thịt sấy giả định'), decided);
    for (const who of ['anh Tủa, officer of Bình Lư', 'chị Mẩy, producer', 'anh Bình, leader'] as const) {
      expect((await (await person(who)).get(`/cap-giay-chung-nhan/${id}`)).status).toBe(403);
    }
    expect((await stranger(house, web).get(`/cap-giay-chung-nhan/${id}`)).location).toContain('/dang-nhap');
  });
});

it('all papers of one decision, and all their labels, come in one file each', async () => {
  const same = { decisionNumber: '777/QĐ-UBND' };
  const first = await makePaper(house.ports, 'Chè giả định in chung một', same);
  await makePaper(house.ports, 'Chè giả định in chung hai', same);
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const page = `/giay-chung-nhan/${first.code}`;
  expect(wordsOf((await hoa.get(page)).text)).toContain('In một lần 2 giấy của Quyết định 777/QĐ-UBND');
  const pagesOf = async (name: string): Promise<number> => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    return (await PDFDocument.load((await hoa.get(`${page}/${name}`)).bytes)).getPageCount();
  };
  expect([await pagesOf('giay-ca-quyet-dinh-1.pdf'), await pagesOf('tem-ca-quyet-dinh-1.pdf')]).toEqual([2, 4]);
  expect((await hoa.get(`${page}/giay-ca-quyet-dinh-2.pdf`)).status).toBe(404);
  expect((await stranger(house, web).get(`${page}/giay-ca-quyet-dinh-1.pdf`)).status).toBe(403);
});

describe('a paper issued again', () => {
  it('voids the old one, whose code answers that it was replaced and by which', async () => {
    const hoa = await person('chị Hoa, officer of the province');
    const old = await makePaper(house.ports, 'Bún khô giả định');
    const path = `/giay-chung-nhan/${old.code}/cap-lai`;
    const refused = await hoa.submit(path, { kind: 'reissued', reason: '' });
    expect(refused.status).toBe(422);
    const again = await hoa.submit(path, { kind: 'reissued', reason: 'Giấy bị ướt' });
    expect(again.status).toBe(303);
    const scan = wordsOf((await stranger(house, web).get(`/V/${await tokenOf(old.code)}`)).text);
    expect(scan).toContain('Giấy này đã thay thế');
    expect(scan).toMatch(/Giấy số \d+\/2026\/GCN-OCOP đã thay giấy này/);
    expect((await hoa.get(`/giay-chung-nhan/${old.code}/giay.pdf`)).status).toBe(409);
    const now = String(again.location);
    expect((await hoa.get(`${now}/giay.pdf`)).headers.get('content-type')).toBe('application/pdf');
    expect((await hoa.get(`${now}/tem-2.pdf`)).status).toBe(200);
    expect((await hoa.get(`${now}/tem-3.pdf`)).status).toBe(404);
  });

  it('waits where the recognition was corrected after printing: the old code is green no more', async () => {
    const paper = await makePaper(house.ports, 'Ớt giả định');
    await house.ports.database.writePool.query(`update recognition set stars = 4 where id = $1`, [paper.recognitionId]);
    const scan = wordsOf((await stranger(house, web).get(`/v/${paper.code}`)).text);
    expect(scan).toContain('Giấy này chờ cấp lại');
    expect(scan).not.toContain('Còn hiệu lực');
  });
});

describe('whoever scans', () => {
  it('a code that is not ours is told that it is not in the data of this province, never that it is false', async () => {
    const guest = stranger(house, web);
    const paper = await makePaper(house.ports, 'Tương giả định');
    const token = await tokenOf(paper.code);
    const flipped = (token.startsWith('AE') ? 'AI' : 'AE') + token.slice(2);
    const changed = `${token.slice(0, 80)}${token[80] === 'A' ? 'B' : 'A'}${token.slice(81)}`;
    // A signature that is none of ours may be another province's: it is told as such, and the stars are not to be believed yet.
    for (const [scanned, said] of [
      ['abc', 'Chưa có trong dữ liệu của tỉnh này'],
      [flipped, 'Chưa có trong dữ liệu của tỉnh này'],
      [changed, 'Không phải mã do nơi này ký'],
      ['00000-00000-0000', 'Chưa có trong dữ liệu của tỉnh này'],
    ] as const) {
      const answer = await guest.get(`/v/${scanned}`);
      expect(answer.status).toBe(200);
      expect(wordsOf(answer.text)).toContain(said);
      expect(wordsOf(answer.text)).not.toMatch(/hàng giả|giả mạo/);
      expect(answer.text).not.toContain('Tương giả định');
    }
  });

  it('in English as well', async () => {
    const paper = await makePaper(house.ports, 'Thổ cẩm giả định');
    const words = wordsOf((await stranger(house, web).get(`/en/v/${paper.code}`)).text);
    expect(words).toContain('In force');
    expect(words).toContain('until the end of 06/06/2029');
  });

  it('is answered by program at the same address', async () => {
    const paper = await makePaper(house.ports, 'Đào giả định');
    const answer = (await stranger(house, web).get(`/v/${paper.code}.json`)).json();
    expect(answer).toMatchObject({
      held: true,
      verdict: 'valid',
      state: 'in-force',
      certificate: { number: paper.number, stars: 3 },
    });
    expect(JSON.stringify(answer)).not.toContain('token');
  });
});
