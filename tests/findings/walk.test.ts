// The walk of an inspection: a visit, a violation, a correction, a re-check that finds nothing corrected, a conclusion, a case, a decision within
// fifteen days; the public page and the signed list show it (26/2026/QĐ-TTg, Art. 8, 9).

import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { trainingMark } from '#kernel/training-mark.ts';
import { placeOf } from '#modules/certificates/rules/certificate-code.ts';
import { checkToken } from '#modules/certificates/rules/check-token.ts';
import { readStatusList } from '#modules/certificates/rules/read-status-list.ts';
import { hasBit } from '#modules/certificates/rules/status-list.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { checkBytes } from '#platform/keys/key-folder.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { heldVisit, sendFiles, visitOf } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let visitId: Id<'visit'>;
let hoa: Person;
let seo: Person;
let may: Person;
let thu: Person;
let nobody: Person;

async function everybodySignsIn(): Promise<void> {
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  thu = await signedInPerson(house, 'chị Thu, clerk');
}
/** Another day: sessions of the days before have ended. */
async function to(day: string): Promise<void> {
  house.clock.moveTo(instantOf(millisecondsOf(`${day}T03:00:00.000Z` as never)));
  await everybodySignsIn();
}
const findingIds = async (): Promise<readonly string[]> =>
  (await query<{ id: string }>(house.ports.database.write, 'select id from finding order by made_at')).map(
    (row) => row.id,
  );

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  paper = await makePaper(ports, 'Chè Shan tuyết giả định bị kiểm tra');
  await everybodySignsIn();
  nobody = stranger(house);
  const product = await findProductByCode(ports.database.write, paper.productCode);
  const [producer] = await findProducersByIds(ports.database.write, [product?.producerId ?? ('' as never)]);
  await speaksFor(ports, 'chuthe', producer?.code ?? '');
  const account = await findAccountByLogin(ports.database.write, 'kiemtra');
  visitId = await heldVisit(ports, paper.productCode, { heldOn: date('2026-11-20'), team: [account?.id as AccountId] });
});
afterAll(async () => {
  await house.close();
});

describe('from a visit to the withdrawal that everybody sees', () => {
  it('an inspector of the team writes down what was found; who was not there cannot', async () => {
    const product = await findProductByCode(house.ports.database.write, paper.productCode);
    const page = `/phat-hien/chuyen/${visitId}/ghi`;
    const said = {
      about: String(product?.id),
      kind: 'wrong-stars',
      severity: 'critical',
      words: 'Bao bì in 5 sao, giấy chứng nhận là 3 sao; 120 hộp tại kho.',
      foundOn: '20/11/2026',
    };
    const empty = await seo.submit(page, { ...said, words: '' });
    expect(empty.status).toBe(422);
    const done = await seo.submit(page, said);
    expect(done.status).toBe(303);
    const before = await seo.submit(page, { ...said, foundOn: '01/01/2020' });
    expect(before.status).toBe(422);
    expect(wordsOf(before.text)).toContain('Ngày này trước ngày kiểm tra (20/11/2026)');
    const strange = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-21') });
    const refused = await seo.submit(`/phat-hien/chuyen/${strange}/ghi`, said);
    expect(wordsOf(refused.text)).toContain('Bạn không có trong đoàn của lượt này');
    expect((await nobody.get(`/phat-hien/${(await findingIds())[0]}`)).status).toBe(303);
    expect(wordsOf((await hoa.get('/phat-hien')).text)).toContain('Số sao in trên bao bì khác kết quả');
  });

  it('what follows a visit leads to the visit itself', async () => {
    const after = (await hoa.get(`/phat-hien/chuyen/${visitId}`)).text;
    const [visit = ''] = /\/kiem-tra-giam-sat\/[a-z-]+\/[0-9a-f-]{36}/.exec(after) ?? [];
    expect((await hoa.get(visit)).status).toBe(200);
  });

  it('minutes are filled from the visit, drawn as a paper, closed by their signed scan and frozen', async () => {
    const page = `/bien-ban-kiem-tra/${visitId}`;
    const form = await seo.get(page);
    expect(form.text).toContain('Bản Giả định, xã Bình Lư');
    const words = {
      startedAt: '08 giờ 30 phút',
      endedAt: '10 giờ',
      content: 'Đã xem kho và nhãn.',
      attendees: 'Chị Mẩy, giám đốc',
      opinion: 'Sẽ in lại nhãn.',
    };
    expect((await seo.submit(page, words)).status).toBe(303);
    const drawn = squeezed(await textOfPdf((await seo.get(`${page}/bien-ban.pdf`)).bytes));
    for (const one of [
      'BIÊN BẢN',
      'BẢN NHÁP',
      'Trưởng đoàn Giả định',
      '120/QĐ-SNNMT',
      'Bao bì in 5 sao',
      'Sẽ in lại nhãn',
    ]) {
      expect(drawn).toContain(squeezed(one));
    }
    expect((await seo.get(`${page}/bien-ban.docx`)).status).toBe(200);
    // A draft is nobody's outside the office, on the page or as data.
    const early = await may.get(`/phat-hien/chuyen/${visitId}.json`);
    expect(early.status).toBe(200);
    expect(early.text).not.toContain('Sẽ in lại nhãn');
    expect((await hoa.get(`/phat-hien/chuyen/${visitId}.json`)).text).toContain('Sẽ in lại nhãn');
    const close = `${page}/dong`;
    const unsigned = await seo.submit(close, { outcome: 'paper', signedOn: '20/11/2026' });
    expect(unsigned.status).toBe(422);
    expect(wordsOf(unsigned.text)).toContain('Ký tay thì phải có bản chụp');
    const nobodyOnScreen = await seo.submit(close, { outcome: 'screen', signedOn: '20/11/2026' });
    expect(wordsOf(nobodyOnScreen.text)).toContain('Chưa có ai ký trên màn hình');
    const ahead = await sendFiles(seo, close, { outcome: 'paper', signedOn: '13/11/2026' });
    expect(ahead.status).toBe(422);
    expect(wordsOf(ahead.text)).toContain('Ngày này trước ngày kiểm tra (20/11/2026)');
    const sparseReason = 'Chỉ đến xem bao bì, có ảnh.';
    const closed = await sendFiles(seo, close, { outcome: 'paper', signedOn: '20/11/2026', sparseReason });
    expect(closed.status).toBe(303);
    expect((await visitOf(house.ports, visitId))?.state).toBe('recorded');
    expect((await seo.force(page, { ...words, content: 'Sửa sau khi ký.' })).status).toBe(409);
    expect((await hoa.get(`${page}/ban-goc`)).headers.get('content-type')).toBe('image/jpeg');
    const final = squeezed(await textOfPdf((await hoa.get(`${page}/bien-ban.pdf`)).bytes));
    expect(final).not.toContain(squeezed('BẢN NHÁP'));
    expect(final).toContain(squeezed('Mã kiểm tra (SHA-256)'));
    // The producer reads what was closed.
    expect((await may.get(page)).status).toBe(200);
  });

  it('a correction with a day off as its last day is asked about; the producer answers from a phone with a photograph', async () => {
    const [id] = await findingIds();
    const page = `/phat-hien/${id}/yeu-cau-khac-phuc`;
    const correction = 'Dừng dùng bao bì in 5 sao, in lại nhãn đúng 3 sao.';
    const sunday = await hoa.submit(page, { correction, dueOn: '29/11/2026' });
    expect(sunday.status).toBe(422);
    expect((await hoa.submit(page, { correction, dueOn: '19/11/2026' })).status).toBe(422);
    const endless = await hoa.submit(page, { correction, dueOn: '27/11/2056' });
    expect(wordsOf(endless.text)).toContain('Hạn khắc phục xa quá một năm');
    expect((await hoa.submit(page, { correction, dueOn: '27/11/2026' })).status).toBe(303);
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Có việc phải khắc phục: Chè Shan tuyết');
    const own = wordsOf((await may.get('/phat-hien')).text);
    expect(own).toContain('Cơ sở của tôi cần làm gì sau kiểm tra?');
    expect(own).toContain('còn 4 ngày');
    await to('2026-11-26');
    const sent = await sendFiles(may, `/phat-hien/${id}/tra-loi`, { words: 'Đã in lại nhãn.' }, 'files');
    expect(sent.status).toBe(303);
    expect(wordsOf((await hoa.get('/thong-bao')).text)).toContain('trả lời việc khắc phục');
  });

  it('who wrote the finding does not check it alone; a re-check is planned and finds nothing corrected', async () => {
    const [id] = await findingIds();
    const own = await seo.get(`/phat-hien/${id}/kiem-tra-khac-phuc`);
    expect(own.status).toBe(403);
    expect(wordsOf(own.text)).toContain('Bạn là người ghi phát hiện này');
    expect((await hoa.submit(`/phat-hien/${id}/kiem-tra-lai`, { plannedOn: '30/11/2026' })).status).toBe(303);
    const [row] = await query<{ recheck: Id<'visit'> }>(
      house.ports.database.write,
      'select recheck_visit_id as recheck from finding where id = $1',
      [id],
    );
    expect((await visitOf(house.ports, row?.recheck as Id<'visit'>))?.recheckOf).toBe(visitId);
    await to('2026-11-30');
    const check = { outcome: 'not-corrected', words: 'Kho vẫn còn 80 hộp in 5 sao.' };
    expect((await sendFiles(hoa, `/phat-hien/${id}/kiem-tra-khac-phuc`, check, 'files')).status).toBe(303);
    expect(wordsOf((await may.get(`/phat-hien/${id}`)).text)).toContain('Không khắc phục');
  });

  it('without a conclusion no withdrawal is proposed and no term runs', async () => {
    const [id] = await findingIds();
    const page = `/phat-hien/${id}/de-nghi-thu-hoi`;
    expect(wordsOf((await hoa.get(page)).text)).toContain('Chưa có kết luận nào nêu phát hiện này');
    const forced = await hoa.force(page, { paper: 'conclusion', ground: 'mark-misuse', version: '5' });
    expect(forced.status).toBe(409);
    expect(wordsOf((await hoa.get('/thu-hoi')).text)).toContain('Không có vụ việc nào đang xử lý');
    // The inspector proposes nothing at all.
    expect((await seo.get(page)).status).toBe(403);
  });

  it('a conclusion is drafted by one, issued by another with its number, and enters the book', async () => {
    const [id = ''] = await findingIds();
    const page = `/phat-hien/chuyen/${visitId}/ket-luan`;
    const said = {
      findingIds: id,
      content: 'Chủ thể in sai số sao, không khắc phục.',
      demands: 'Đề nghị thu hồi giấy chứng nhận.',
      sparseReason: 'Có ảnh bao bì và biên bản ký tay.',
    };
    const drafted = await hoa.submit(page, said);
    expect(drafted.status).toBe(303);
    const conclusion = (drafted.location ?? '').replace(/\?.*$/, '');
    expect((await hoa.get(`${conclusion}/ban-hanh`)).status).toBe(403);
    // A draft starts nothing.
    expect(wordsOf((await hoa.get(`/phat-hien/${id}/de-nghi-thu-hoi`)).text)).toContain('Chưa có kết luận nào');
    const issue = `${conclusion}/ban-hanh`;
    const early = await sendFiles(thu, issue, {
      number: '21/TB-SNNMT',
      issuedOn: '19/11/2026',
      signer: 'Người Ký Giả Định',
    });
    expect(wordsOf(early.text)).toContain('Kết luận không thể có trước ngày ký biên bản');
    const wrong = await sendFiles(thu, issue, {
      number: '21/QĐ-SNNMT',
      issuedOn: '30/11/2026',
      signer: 'Người Ký Giả Định',
    });
    expect(wrong.status).toBe(422);
    const given = { number: '21/TB-SNNMT', issuedOn: '30/11/2026', signer: 'Người Ký Giả Định' };
    expect((await sendFiles(thu, issue, given)).status).toBe(303);
    const drawn = squeezed(await textOfPdf((await hoa.get(`${conclusion}/ket-luan.pdf`)).bytes));
    expect(drawn).toContain(squeezed(trainingMark));
    for (const one of ['THÔNG BÁO', '21/TB-SNNMT', 'in sai số sao', 'Người Ký Giả Định'])
      expect(drawn).toContain(squeezed(one));
    expect((await may.get(conclusion)).status).toBe(200);
    expect(wordsOf((await hoa.get('/van-ban?chieu=di')).text)).toContain('21/TB-SNNMT');
  });

  it('what one conclusion states no second one states again', async () => {
    const [id = ''] = await findingIds();
    const again = {
      findingIds: id,
      content: 'Kết luận lần nữa.',
      demands: 'Đề nghị thu hồi.',
      relation: 'supplements',
      sparseReason: 'Có ảnh bao bì và biên bản ký tay.',
    };
    const twice = await hoa.submit(`/phat-hien/chuyen/${visitId}/ket-luan`, again);
    expect(twice.status).toBe(422);
    expect(wordsOf(twice.text)).toContain('Kết luận 21/TB-SNNMT đã nêu phát hiện này');
  });

  it('the proposal opens the case with minutes and evidence; fifteen days from the conclusion: 30/11 → 15/12/2026', async () => {
    const [id] = await findingIds();
    const page = `/phat-hien/${id}/de-nghi-thu-hoi`;
    const sparseReason = 'Có ảnh bao bì và biên bản ký tay.';
    const done = await hoa.submit(page, { paper: 'conclusion', ground: 'mark-misuse', sparseReason });
    expect(done.status).toBe(303);
    const [row] = await query<{ id: string; due: string; files: number }>(
      house.ports.database.write,
      `select id, due_on::text as due, jsonb_array_length(attachments) as files from withdrawal_case where finding_id = $1`,
      [id],
    );
    expect(row?.due).toBe('2026-12-15');
    expect(row?.files).toBeGreaterThanOrEqual(2);
    const view = await hoa.get(`/thu-hoi/${row?.id}`);
    expect(wordsOf(view.text)).toContain('Biên bản kiểm tra (bản chụp)');
    expect((await hoa.get(`/thu-hoi/${row?.id}/tep/kem-1`)).headers.get('content-type')).toBe('image/jpeg');
    expect((await hoa.get(`/thu-hoi/${row?.id}/tep/kem-9`)).status).toBe(404);
    // Internal: its producer reads that it was not corrected, no more.
    expect((await may.get(`/thu-hoi/${row?.id}`)).status).toBe(403);
    expect(wordsOf((await may.get(`/phat-hien/${id}`)).text)).not.toContain('thu hồi giấy chứng nhận');

    const caseId = row?.id ?? '';
    await to('2026-12-04');
    const report = {
      finding: 'Đã xác minh.',
      concludedOn: '02/12/2026',
      number: '15/BC-SNNMT',
      body: 'Sở Nông nghiệp và Môi trường',
    };
    expect((await hoa.submit(`/thu-hoi/${caseId}/ket-luan`, report)).status).toBe(303);
    expect((await hoa.submit(`/thu-hoi/${caseId}/trinh`, { proposedOn: '03/12/2026' })).status).toBe(303);
    const decision = { decisionNumber: '1350/QĐ-UBND', decidedOn: '04/12/2026' };
    // Somebody who proposed does not decide.
    expect((await hoa.get(`/thu-hoi/${caseId}/quyet-dinh`)).status).toBe(403);
    expect((await sendFiles(thu, `/thu-hoi/${caseId}/quyet-dinh`, decision)).status).toBe(303);
  });

  it('and the public page, the scan and the signed list say so', async () => {
    const product = (await nobody.get(`/san-pham/${paper.productCode}.json`)).json() as { status: string };
    expect(product.status).toBe('withdrawn');
    const shown = wordsOf((await nobody.get(`/v/${paper.code}`)).text);
    expect(shown).toContain('thu hồi');
    // Withdrawn from the day of the decision: what was made on that day carries no stars.
    expect(shown).toContain('đến hết ngày 03/12/2026');
    await publishKept(house.ports);
    const { keys } = (await nobody.get('/v/khoa.json')).json() as {
      keys: readonly { kid: string; x: string; y: string }[];
    };
    const known = keys.map(({ kid, x, y }) => ({ keyNumber: Number(kid), x, y }));
    const list = await readStatusList((await nobody.get('/v/trang-thai/0.jwt')).text, known, checkBytes, gunzipSync);
    const [token] = await query<{ token: string }>(
      house.ports.database.write,
      'select token from certificate where code = $1',
      [paper.code],
    );
    const read = await checkToken(token?.token ?? '', known, checkBytes);
    if (list === null || !read.ok) throw new Error('the list or the token was not read');
    expect(hasBit(list.revoked, placeOf(read.facts.number))).toBe(true);
    // What was found, and any sanction, is on no public page.
    const page = (await nobody.get(`/san-pham/${paper.productCode}`)).text;
    expect(page).not.toContain('80 hộp in 5 sao');
  });
});
