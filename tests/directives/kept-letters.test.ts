// A letter that several offices have: whose words of it count. The province's letter in the book of a ward, an own letter that comes back, two
// letters taken for one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterId } from '#modules/directives/index.ts';
import { LetterUpload } from '#modules/directives/letter-upload.ts';
import { listClauses } from '#modules/directives/services.ts';
import { addClause, changeClause, dropClause } from '#modules/directives/use-cases/change-clauses.ts';
import { confirmClauses } from '#modules/directives/use-cases/confirm-clauses.ts';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { linkLetters, recordState } from '#modules/directives/use-cases/links.ts';
import { viewDraft } from '#modules/directives/use-cases/view-draft.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { cancelTask } from '#modules/tasks/use-cases/assigner-acts.ts';
import { as, binhLu, done, fieldsOf, muongThan, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { give, officer } from '../tasks/offices-and-people.ts';
import { binhLuLetter, draftOf, entered, headInput, offices, pasted, provinceLetter, uploadOf } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const body = ['1. Sở Công Thương kiểm tra điểm bán trước ngày 15/3/2026.', '2. Các xã rà soát sản phẩm.'];
const text = (number: string) => provinceLetter(number, 'ngày 05 tháng 01 năm 2026', body);
const textOfBinhLu = (number: string) => binhLuLetter(number, 'ngày 05 tháng 01 năm 2026', body);
const ofBinhLu = { provinceCode: '12', communeCode: '03390', bodyId: null };
const clerk = officer('clerk', '12');
const ward = officer('commune-officer', '12', ['03388']);

/** The province's letter, in its book of outgoing letters, and entered by Bình Lư from paper. */
async function shared(number: string): Promise<LetterId> {
  const upload = pasted(text(number));
  const { letterId } = await entered(house.ports, province, offices.province, upload, {}, 'outgoing');
  expect((await entered(house.ports, binhLu, offices.binhLu, upload)).letterId).toBe(letterId);
  return letterId;
}

describe('a letter of the province in the book of a commune', () => {
  it('is corrected, linked and ended by the province alone; the commune is told who keeps it', async () => {
    const { ports } = house;
    const letterId = await shared('101/UBND-KTN');
    const head = { ...headInput(pasted(text('101/UBND-KTN'))), letterId, version: 1, reason: 'Sửa' };
    const wrong = { ...head, fullNumber: '9999/UBND-XX', signerName: 'Người Khác' };
    const link = { letterId, kind: 'replaces', fullNumber: '100/UBND-KTN' };
    const state = { letterId, state: 'lapsed', fromDay: '01/02/2026', fullNumber: '1/QĐ-X' };
    expect(await refused(ports, binhLu, correctHead, wrong)).toMatchObject({
      code: 'directives/kept-by-another',
      details: { office: 'UBND tỉnh Lai Châu' },
    });
    expect((await refused(ports, binhLu, linkLetters, link)).code).toBe('directives/kept-by-another');
    expect((await refused(ports, binhLu, recordState, state)).code).toBe('directives/state-by-issuer');
    const after = await done(ports, province, viewLetter, { letterId });
    expect([after.letter.fullNumber, after.state, after.links]).toEqual(['101/UBND-KTN', 'in-force', []]);
    expect((await done(ports, binhLu, viewLetter, { letterId })).may).toMatchObject({
      ...{ correct: false, link: false, state: false },
    });
    await done(ports, province, correctHead, { ...head, subject: 'V/v rà soát sản phẩm' });
    await done(ports, clerk, recordState, state);
    expect((await done(ports, binhLu, viewLetter, { letterId })).state).toBe('lapsed');
  });

  it('the commune issued itself is ended by the commune, and by the province; not by another commune', async () => {
    const { ports } = house;
    const upload = pasted(textOfBinhLu('102/UBND-KTN'));
    const sent = { offices: [offices.province] };
    const { letterId } = await entered(ports, binhLu, offices.binhLu, upload, sent, 'outgoing');
    const state = { letterId, state: 'suspended', fromDay: '01/02/2026', fullNumber: '2/QĐ-UBND' };
    expect((await refused(ports, muongThan, recordState, state)).code).toBe('records/not-found');
    await done(ports, binhLu, recordState, state);
    await done(ports, province, recordState, { ...state, state: 'in-force', fromDay: '01/03/2026' });
    expect((await done(ports, binhLu, viewLetter, { letterId })).states).toHaveLength(2);
  });

  it('is read by the commune for itself; the province’s reading is its own, and once it stands the commune works from it', async () => {
    const { ports } = house;
    const letterId = await shared('103/UBND-KTN');
    const own = [{ readIndex: 0, take: 'yes', text: 'XÃ SỬA: Sở Công Thương không phải làm gì' }];
    await done(ports, binhLu, confirmClauses, { letterId, clauses: own });
    const seen = await done(ports, province, viewLetter, { letterId });
    expect([seen.clauses, seen.open, seen.readBy]).toEqual([[], 2, null]);
    expect(await listClauses(ports.database.write, letterId)).toEqual([]);
    const clauses = [0, 1].map((readIndex) => ({ readIndex, take: 'yes', text: body[readIndex] }));
    await done(ports, province, confirmClauses, { letterId, clauses });
    expect((await listClauses(ports.database.write, letterId)).map((one) => one.text)).toEqual(body);
    // Who gave work from their own reading keeps it.
    expect((await listClauses(ports.database.write, letterId, [ofBinhLu])).map((one) => one.text)).toEqual([
      own[0]?.text,
    ]);
    const sent = await entered(ports, muongThan, offices.muongThan, pasted(text('103/UBND-KTN')));
    expect(sent.letterId).toBe(letterId);
    expect(await done(ports, muongThan, viewLetter, { letterId })).toMatchObject({
      ...{ readBy: 'UBND tỉnh Lai Châu', whyNotConfirm: 'keeper-did', may: { confirm: false } },
    });
    const add = await refused(ports, muongThan, addClause, { letterId, text: 'Thêm' });
    expect(add).toMatchObject({ code: 'directives/confirmed-by-keeper', details: { office: 'UBND tỉnh Lai Châu' } });
  });
});

it('a clause from which running tasks were given keeps its words and stays; taken back, it may go', async () => {
  const { ports } = house;
  const upload = pasted(text('108/UBND-KTN'));
  const { letterId } = await entered(ports, province, offices.province, upload, {}, 'outgoing');
  await done(ports, province, confirmClauses, { letterId, clauses: [{ readIndex: 1, take: 'yes', text: body[1] }] });
  const [clause] = await listClauses(ports.database.write, letterId);
  const taskId = await give(ports, province, { clauseId: clause?.id }, { letterId });
  const change = { clauseId: clause?.id, version: 1, text: 'Sửa sau khi đã giao' };
  for (const [act, input] of [
    [changeClause, change],
    [dropClause, { clauseId: clause?.id, version: 1, reason: 'thử' }],
  ] as const) {
    const given = await refused(ports, province, act as typeof changeClause, input);
    expect([given.code, given.details['tasks']]).toEqual(['directives/clause-given', 1]);
  }
  await done(ports, province, cancelTask, { taskId, version: 1, words: 'Giao nhầm nội dung.' });
  await done(ports, province, changeClause, change);
});

describe('the page of a letter', () => {
  it('tells a clerk that officers confirm its contents, and a commune who keeps it', async () => {
    const letterId = await shared('104/UBND-KTN');
    const words = async (name: Parameters<typeof signedInPerson>[1]) =>
      wordsOf((await (await signedInPerson(house, name)).get(`/van-ban/${letterId}`)).text);
    expect(await words('chị Thu, clerk')).toContain('Văn thư không xác nhận nội dung giao; cán bộ chuyên môn');
    const tua = await words('anh Tủa, officer of Bình Lư');
    expect(tua).toContain('UBND tỉnh Lai Châu giữ văn bản này cho mọi cơ quan có nó');
    expect(tua).toContain('Cơ quan ban hành hoặc cán bộ, văn thư của tỉnh ghi.');
  });

  it('has in its history each line of a book, and what was corrected from what to what, with the reason', async () => {
    const letterId = await shared('105/UBND-KTN');
    const head = { ...headInput(pasted(text('105/UBND-KTN'))), letterId, version: 1 };
    await done(house.ports, province, correctHead, { ...head, signerName: 'Nguyễn Văn Mới', reason: 'In nhầm tên' });
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const words = wordsOf((await hoa.get(`/van-ban/${letterId}`)).text);
    expect(words).toMatch(/Vào sổ văn bản đi: Số \d+\/2026/);
    expect(words).toMatch(/Vào sổ văn bản đến: Số \d+\/2026/);
    expect(words).toContain('Lý do: In nhầm tên');
    expect(words).toMatch(/Nguyễn Văn Giả Định .*Nguyễn Văn Mới/);
    const form = await hoa.get(`/van-ban/${letterId}/sua`);
    expect(wordsOf(form.text)).toMatch(/Người ký \(không bắt buộc\) Ghi tay/);
    expect(form.text).not.toContain('Ví dụ: Ví dụ');
  });
});

describe('an own letter that comes back', () => {
  it('is named with its line, and entered as incoming only where somebody says so', async () => {
    const { ports } = house;
    const upload = pasted(text('106/UBND-KTN'));
    const { bookNumber } = await entered(ports, province, offices.province, upload, {}, 'outgoing');
    const draftId = await draftOf(ports, province, offices.province, upload);
    expect((await done(ports, province, viewDraft, { draftId })).same?.sent?.bookNumber).toBe(bookNumber);
    const input = { ...headInput(upload), draftId, version: 1, onDay: '22/01/2026' };
    const asked = await refused(ports, province, enterLetter, input);
    expect(fieldsOf(asked)).toEqual([['ownLetter', 'directives/own-letter']]);
    expect((await done(ports, province, enterLetter, { ...input, ownLetter: 'yes' })).how).toBe('shared');
  });
});

describe('two letters that are taken for one', () => {
  it('are held apart by a person who gives the reason; both show it, and each is corrected by itself', async () => {
    const { ports } = house;
    const upload = await uploadOf('mau-cong-van-ubnd-tinh-2025', 'pdf');
    const first = await entered(ports, binhLu, offices.binhLu, upload, { onDay: '20/02/2025' });
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    const input = { ...headInput(upload), draftId, version: 1, onDay: '21/02/2025', subject: 'Phụ lục gửi riêng' };
    expect((await refused(ports, binhLu, enterLetter, input)).code).toBe('directives/letter-twice');
    const silent = await refused(ports, binhLu, enterLetter, { ...input, apart: 'yes' });
    expect(fieldsOf(silent)).toEqual([['apartReason', 'directives/apart-without-reason']]);
    const apart = { ...input, apart: 'yes', apartReason: 'Hai văn bản in chung một tệp' };
    expect((await as(ports, muongThan, enterLetter, apart)).ok).toBe(false);
    const second = await done(ports, binhLu, enterLetter, apart);
    expect([second.how, second.letterId === first.letterId]).toEqual(['new', false]);
    for (const letterId of [first.letterId, second.letterId]) {
      const { remarks } = await done(ports, binhLu, viewLetter, { letterId });
      expect(remarks.map((one) => [one.kind, one.reason])).toEqual([['apart', 'Hai văn bản in chung một tệp']]);
    }
    const { letter } = await done(ports, binhLu, viewLetter, { letterId: second.letterId });
    const head = { ...headInput(upload), subject: 'Phụ lục', letterId: letter.id, version: letter.version };
    await done(ports, binhLu, correctHead, { ...head, reason: 'Ghi cho gọn' });
  });

  it('are offered to a person at the draft, over HTTP', async () => {
    const { ports } = house;
    const upload = pasted(text('107/UBND-KTN'));
    await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    await entered(ports, binhLu, offices.binhLu, upload);
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const path = `/van-ban/nhap/${draftId}`;
    expect(wordsOf((await tua.get(path)).text)).toContain('Đây là văn bản khác?');
    const head = { ...headInput(upload), onDay: '23/01/2026', apart: 'yes' };
    const refusedPage = await tua.submit(path, head);
    expect([refusedPage.status, wordsOf(refusedPage.text)]).toEqual([
      422,
      expect.stringContaining('Lý do giữ riêng: '),
    ]);
    expect((await tua.submit(path, { ...head, apartReason: 'Hai phòng dùng chung số' })).status).toBe(303);
  });
});

describe('a letter of another office', () => {
  it('is not opened by typing its number and day; its words or its file bring it', async () => {
    const { ports } = house;
    const held = pasted(textOfBinhLu('905/UBND-KTN'));
    const { letterId } = await entered(ports, binhLu, offices.binhLu, held, { onDay: '20/01/2026' }, 'outgoing');
    const byHand = LetterUpload.byHand();
    const head = { ...headInput(held), subject: 'đoán', addressees: '', recipients: '', signerName: '' };
    const draftId = await draftOf(ports, muongThan, offices.muongThan, byHand);
    expect((await done(ports, muongThan, viewDraft, { draftId })).same).toBeNull();
    const typed = await done(ports, muongThan, enterLetter, { ...head, draftId, version: 1, onDay: '20/01/2026' });
    expect([typed.how, typed.letterId === letterId]).toEqual(['new', false]);
    expect((await as(ports, muongThan, viewLetter, { letterId })).ok).toBe(false);
    const own = await done(ports, muongThan, viewLetter, { letterId: typed.letterId });
    expect([own.letter.text, own.entries.length, own.related]).toEqual([null, 1, []]);
    // The same number on other words proves as little.
    const invented = pasted(provinceLetter('905/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Bịa đặt.']));
    const guess = await draftOf(ports, ward, '12/03388/', invented);
    const guessed = await done(ports, ward, viewDraft, { draftId: guess });
    expect([guessed.draft.reading?.fullNumber?.value, guessed.same]).toEqual(['905/UBND-KTN', null]);
    // Who holds its words adds a line to the same letter.
    const again = await entered(ports, ward, '12/03388/', held);
    expect([again.how, again.letterId]).toEqual(['shared', letterId]);
  });
});
