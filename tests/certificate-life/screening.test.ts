// The screening board, the choices that are signed, invitations, decisions that take expired products off the list, what is told before an
// end, and which way an expired product comes back (26/2026/QĐ-TTg, Art. 7.6).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#access/actor.ts';
import { tasksOf } from '#entry/tasks.ts';
import { tellOfExpiries } from '#modules/certificate-life/services.ts';
import { setExpiredRule } from '#modules/certificate-life/use-cases/expired-rule.ts';
import { recordRemoval } from '#modules/certificate-life/use-cases/screening-acts.ts';
import { liftSuspension, suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { tellOfExpiry } from '#modules/certificate-life/use-cases/tell-of-expiry.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { query } from '#platform/database/db.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { binhLu, done, province, refused } from '../producers/people.ts';
import { confirmTyped, makeProduct, makeRecognition, signedScan, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let producerCode: string;
let may: Person;
let tua: Person;
let hoa: Person;
let pao: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Rà soát');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  may = await signedInPerson(house, 'chị Mẩy, producer');
});
afterAll(() => house.close());

async function recognised(name: string, issuedOn: string) {
  const code = await makeProduct(house.ports, name, { producerCode });
  return { code, recognitionId: await makeRecognition(house.ports, code, { issuedOn }) };
}
const told = async (person: Person): Promise<string> => wordsOf((await person.get('/thong-bao')).text);

describe('what is told before a certificate ends', () => {
  test('is told once to the producer, its commune and the province, with the window in it', async () => {
    await recognised('Chè còn 53 ngày', '15/01/2024');
    await recognised('Chè còn lâu', '06/06/2025');
    expect(await tellOfExpiries(house.ports)).toBe(1);
    for (const person of [may, tua, hoa]) {
      expect(await told(person)).toContain('Giấy chứng nhận của Chè còn 53 ngày còn 53 ngày');
    }
    expect(await told(may)).toContain('Thời gian nộp đánh giá lại đã hết ngày 17/09/2026');
    expect(await told(pao)).not.toContain('Chè còn 53 ngày');
    await tasksOf(house.ports, 'https://ocop.example')['certificate-life/tell-of-expiry']?.({}, {} as never);
    expect(await tellOfExpiries(house.ports)).toBe(0);
    const rows = await query(house.ports.database.write, 'select days from expiry_notice order by days');
    expect(rows).toEqual([{ days: 120 }, { days: 150 }, { days: 180 }, { days: 210 }]);
  });

  test('is told by nobody by hand, and not of what does not end', async () => {
    const { recognitionId } = await recognised('Chè không nhắc', '06/06/2025');
    expect((await refused(house.ports, province, tellOfExpiry, { recognitionId })).code).toBe('access/right-missing');
    expect((await refused(house.ports, systemActor, tellOfExpiry, { recognitionId })).code).toBe(
      'certificate-life/nothing-to-tell',
    );
  });
});

describe('the board', () => {
  test('shows what has expired and what ends, by commune, with one act each; foreign offices see none of it', async () => {
    await recognised('Chè đã hết', '01/10/2023');
    const expired = wordsOf((await hoa.get('/ra-soat')).text);
    expect(expired).toContain('Chè đã hết');
    expect(expired).toContain('Mời đăng ký lại');
    expect(expired).not.toContain('Chè còn 53 ngày');
    const ending = wordsOf((await hoa.get('/ra-soat?xem=sap-het-han')).text);
    expect(ending).toContain('Chè còn 53 ngày');
    expect(ending).toContain('Còn 53 ngày');
    expect(ending).toContain('Dự báo việc của Hội đồng');
    expect(ending).toContain('Đợt 1 năm 2027: 1 sản phẩm');
    expect(wordsOf((await pao.get('/ra-soat')).text)).not.toContain('Chè đã hết');
    expect((await may.get('/ra-soat')).status).toBe(403);
    await makeRecognition(house.ports, await makeProduct(house.ports, 'Chè không rõ của ai'), {
      issuedOn: '06/06/2025',
    });
    const silent = wordsOf((await hoa.get('/ra-soat?xem=im-lang')).text);
    expect(silent).toContain('chưa rõ chủ thể');
    expect(silent).toContain('Báo cáo sản lượng, doanh thu định kỳ');
  });

  test('takes a choice for many with one reason, after a preview, and prints the list to be signed', async () => {
    const one = await recognised('Chè giữ một', '01/10/2023');
    const two = await recognised('Chè giữ hai', '01/10/2023');
    const preview = `/ra-soat/hang-loat?viec=strengthen&sp=${one.code}&sp=${two.code}`;
    expect(wordsOf((await hoa.get(preview)).text)).toContain('Làm với 2 sản phẩm');
    const empty = await hoa.submit('/ra-soat/hang-loat', { reason: '' }, preview);
    expect(empty.status).toBe(422);
    const reason = 'Cần tìm thị trường ngoài tỉnh.';
    const sent = await hoa.submit('/ra-soat/hang-loat', { reason }, preview);
    expect(sent.status).toBe(303);
    expect(wordsOf((await hoa.get('/ra-soat')).text)).toContain(reason);
    const list = await hoa.get('/ra-soat/danh-sach.docx');
    expect(list.status).toBe(200);
    const words = textOfWord((await partsOfDocx(list.bytes)).get('word/document.xml') ?? '');
    expect(words).toContain('II. Củng cố: 2 sản phẩm');
    expect(words).toContain(reason);
    const foreign = wordsOf((await pao.get(preview)).text);
    expect(foreign).toContain('Chưa chọn sản phẩm nào');
    expect((await may.get('/ra-soat/danh-sach.pdf')).status).toBe(403);
  });

  test('invites with words for Zalo, not where a dossier is in hand', async () => {
    const { code } = await recognised('Chè được mời', '01/10/2023');
    const preview = `/ra-soat/hang-loat?viec=invite&sp=${code}`;
    const page = wordsOf((await tua.get(preview)).text);
    expect(page).toContain('Giấy chứng nhận OCOP của Chè được mời đã hết hạn');
    expect(page).toContain(`/gia-han/${code}`);
    expect((await tua.submit('/ra-soat/hang-loat', { respondBy: '22/11/2026' }, preview)).status).toBe(422);
    expect((await tua.submit('/ra-soat/hang-loat', { respondBy: '30/11/2026' }, preview)).status).toBe(303);
    expect(await told(may)).toContain('Mời đăng ký lại Chè được mời');
    const card = wordsOf((await may.get(`/gia-han/${code}`)).text);
    expect(card).toContain('Giấy chứng nhận đã hết hạn ngày 01/10/2026');
    const other = await recognised('Chè đang hiệu lực', '06/06/2025');
    expect(wordsOf((await hoa.get(`/ra-soat/hang-loat?viec=invite&sp=${other.code}`)).text)).toContain('Không làm');
    expect((await hoa.get(`/gia-han/${code}/thong-bao.pdf`)).status).toBe(200);
    expect((await may.get(`/gia-han/${code}/thong-bao.pdf`)).status).toBe(403);
  });
});

describe('a decision that takes a product off the list', () => {
  const decision = { decisionNumber: '1300/QĐ-UBND', body: 'UBND tỉnh Lai Châu' };
  test('is a paper about what has expired, public, and no withdrawal', async () => {
    const { code, recognitionId } = await recognised('Chè đưa ra', '01/10/2023');
    const early = await refused(house.ports, province, recordRemoval, {
      ...decision,
      recognitionId,
      decidedOn: '01/10/2026',
    });
    expect(early.fields?.[0]?.code).toBe('certificate-life/removal-before-end');
    const input = { ...decision, recognitionId, decidedOn: '05/11/2026' };
    expect((await refused(house.ports, binhLu, recordRemoval, input)).kind).toBe('forbidden');
    await done(house.ports, province, recordRemoval, input);
    expect((await refused(house.ports, province, recordRemoval, input)).code).toBe('certificate-life/removed-already');
    const nobody = stranger(house);
    const register = wordsOf((await nobody.get('/danh-sach/het-han')).text);
    expect(register).toContain('Đưa ra khỏi danh sách theo 1300/QĐ-UBND ngày 05/11/2026');
    expect(register).toContain('Ghi vào sổ ngày 23/11/2026');
    expect(wordsOf((await nobody.get('/danh-sach/da-thu-hoi')).text)).not.toContain('Chè đưa ra');
    const state = (await nobody.get(`/san-pham/${code}.json`)).json() as { status: string };
    expect(state.status).toBe('expired');
  });

  test('does not take off what still holds: that is withdrawn', async () => {
    const { recognitionId } = await recognised('Chè còn hiệu lực', '06/06/2025');
    const input = { ...decision, recognitionId, decidedOn: '05/11/2026' };
    expect((await refused(house.ports, province, recordRemoval, input)).code).toBe('certificate-life/withdraw-instead');
  });
});

describe('what ended with no re-evaluation in hand', () => {
  const basis = { basisNumber: '120/UBND-KTN', basisDate: '20/11/2026', basisBody: 'UBND tỉnh Lai Châu' };
  test('comes back as a first dossier; as a late re-evaluation where the province chose so from a day, by a paper', async () => {
    const first = await makeTea(house.ports, producerCode, 'Chè quay lại');
    await makeRecognition(house.ports, first, { issuedOn: '01/10/2023' });
    const opened = await done(house.ports, binhLu, openDossier, { productCode: first });
    expect(opened.kind).toBe('first');
    const past = { provinceCode: '12', kind: 're-evaluation', validFrom: '22/11/2026', ...basis };
    expect((await refused(house.ports, province, setExpiredRule, past)).fields?.[0]?.code).toBe(
      'certificate-life/rule-in-past',
    );
    const today = { ...past, validFrom: '23/11/2026' };
    expect((await refused(house.ports, binhLu, setExpiredRule, today)).kind).toBe('forbidden');
    await done(house.ports, province, setExpiredRule, today);
    const second = await makeTea(house.ports, producerCode, 'Chè quay lại muộn');
    await makeRecognition(house.ports, second, { issuedOn: '01/10/2023' });
    expect((await done(house.ports, binhLu, openDossier, { productCode: second })).kind).toBe('re-evaluation');
    expect(wordsOf((await hoa.get('/ra-soat/het-han-quay-lai')).text)).toContain('120/UBND-KTN ngày 20/11/2026');
  });
});

test('a suspension cites the order of a competent body, and ends by another paper', async () => {
  const { code, recognitionId } = await recognised('Chè tạm đình chỉ', '06/06/2025');
  const order = { number: '9/QĐ-ATTP', date: '10/11/2026', body: 'Chi cục An toàn thực phẩm', recognitionId };
  const file = await signedScan();
  const stateOf = async (): Promise<string> =>
    ((await stranger(house).get(`/san-pham/${code}.json`)).json() as { status: string }).status;
  const before = await refused(house.ports, province, suspendRecognition, { ...order, from: '09/11/2026' });
  expect(before.fields?.[0]?.code).toBe('certificate-life/suspended-before-order');
  expect((await refused(house.ports, binhLu, suspendRecognition, { ...order, from: '10/11/2026' })).kind).toBe(
    'forbidden',
  );
  expect((await refused(house.ports, province, liftSuspension, { ...order, until: '20/11/2026' })).kind).toBe(
    'conflict',
  );
  const firm = { ...order, from: '10/11/2026', body: 'Công ty TNHH ABC', file };
  expect((await refused(house.ports, province, suspendRecognition, firm)).fields?.[0]?.code).toBe(
    'certificate-life/body-cannot-order',
  );
  const bare = await refused(house.ports, province, suspendRecognition, { ...order, from: '10/11/2026' });
  expect(bare.fields?.[0]).toMatchObject({ path: 'file', code: 'certificates/signed-decision-missing' });
  const ordered = await done(house.ports, province, suspendRecognition, { ...order, from: '10/11/2026', file });
  expect(await stateOf()).toBe('in-force');
  expect(wordsOf((await hoa.get(`/dinh-chinh/${ordered.correctionId}`)).text)).toContain('Từ ngày 10/11/2026');
  expect((await hoa.submit(`/dinh-chinh/${ordered.correctionId}`, { decision: 'confirmed' })).status).toBe(303);
  expect(wordsOf((await stranger(house).get(`/san-pham/${code}`)).text)).toContain(
    'theo văn bản 9/QĐ-ATTP ngày 10/11/2026, Chi cục An toàn thực phẩm',
  );
  expect(await stateOf()).toBe('suspended');
  const lift = { ...order, number: '12/QĐ-ATTP', until: '20/11/2026', file };
  const lifted = await done(house.ports, province, liftSuspension, lift);
  expect(await stateOf()).toBe('suspended');
  await confirmTyped(house.ports, lifted.correctionId);
  expect(await stateOf()).toBe('in-force');
});

test('each product stands in the register of its state, counted as listed, and nothing stands in two', async () => {
  const nobody = stranger(house);
  type Register = { total: number; counts: Record<string, number>; lines: { recognitionId: string; status: string }[] };
  const read = async (name: string): Promise<Register> =>
    (await nobody.get(`/danh-sach/${name}.json`)).json() as Register;
  const [recognised, expired, withdrawn] = await Promise.all(['duoc-cong-nhan', 'het-han', 'da-thu-hoi'].map(read));
  if (recognised === undefined || expired === undefined || withdrawn === undefined) throw new Error('no registers');
  expect(new Set(expired.lines.map((one) => one.status))).toEqual(new Set(['expired']));
  const valid = ['in-force', 'expiring', 'extended'];
  expect(recognised.lines.filter((one) => !valid.includes(one.status))).toEqual([]);
  const all = [recognised, expired, withdrawn];
  expect(all.map((one) => one.total)).toEqual(all.map((one) => one.lines.length));
  expect(recognised.counts).toEqual({
    recognised: recognised.total,
    expired: expired.total,
    withdrawn: withdrawn.total,
  });
  expect(Math.min(recognised.total, expired.total)).toBeGreaterThan(0);
  const ids = all.flatMap((one) => one.lines.map((line) => line.recognitionId));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the registers and the feed of changes are public, dated, with ids that stay, and hold nothing internal', async () => {
  const nobody = stranger(house);
  type Feed = { changes: { id: string; kind: string; on: string; recordedOn: string; product: string }[] };
  const feed = (await nobody.get('/danh-sach/thay-doi.json?tu=2026-11-23')).json() as Feed;
  expect(feed.changes.length).toBeGreaterThan(5);
  const suspended = feed.changes.filter((one) => one.kind.startsWith('suspen'));
  expect(suspended).toContainEqual(
    expect.objectContaining({ product: 'Chè tạm đình chỉ', on: '2026-11-10', recordedOn: '2026-11-23' }),
  );
  expect(suspended.map((one) => one.kind)).toEqual(['suspended', 'suspension-ended']);
  const removed = feed.changes.find((one) => one.kind === 'removed-from-list');
  expect(removed).toMatchObject({ product: 'Chè đưa ra', on: '2026-11-05', recordedOn: '2026-11-23' });
  expect(((await nobody.get('/danh-sach/thay-doi.json?tu=2026-11-23')).json() as Feed).changes).toEqual(feed.changes);
  expect(((await nobody.get('/danh-sach/thay-doi.json?tu=2026-11-24')).json() as Feed).changes).toEqual([]);
  for (const page of ['duoc-cong-nhan', 'het-han', 'da-thu-hoi', 'thay-doi']) {
    const answer = await nobody.get(`/danh-sach/${page}`);
    expect([page, answer.status]).toEqual([page, 200]);
    // What search engines read of the list is data, no script.
    expect(answer.text).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect((await nobody.get(`/danh-sach/${page}.csv`)).status).toBe(200);
    expect((await nobody.get(`/danh-sach/${page}.json`)).text).not.toMatch(/proposedBy|finding|explanation/);
  }
});
