// What a line of a book may say: an outgoing letter is the office's own, and a day far back has a reason and the true day beside it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { dayFarBack } from '#modules/directives/rules/entry-day.ts';
import { issuerOf } from '#modules/directives/rules/own-issuer.ts';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import { receiveLetter } from '#modules/directives/use-cases/receive-letter.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { binhLu, done, fieldsOf, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { binhLuLetter, draftOf, entered, headInput, offices, pasted, provinceLetter, uploadOf } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const own = (number: string): string => binhLuLetter(number, 'ngày 05 tháng 01 năm 2026', ['1. Rà soát sản phẩm.']);

describe('who issued an outgoing letter', () => {
  const names = {
    own: ['UBND xã Bình Lư'],
    others: ['UBND xã Mường Than', 'UBND tỉnh Lai Châu', 'Sở Công Thương'],
    isCommune: true,
  };

  it('is told by the name in its head', () => {
    const found = (issuer: string | null) => issuerOf(issuer, names);
    expect(found('Ủy ban nhân dân xã Bình Lư')).toBe('own');
    expect(found('Chủ tịch UBND xã Bình Lư')).toBe('own');
    expect(found('Ủy ban nhân dân xã Bình Lư, tỉnh Lai Châu')).toBe('own');
    expect(found('Bộ Nông nghiệp và Phát triển nông thôn')).toBe('another');
    expect(found('Ủy ban nhân dân tỉnh Lai Châu')).toBe('another');
    expect(found('Ủy ban nhân dân tỉnh Điện Biên')).toBe('another');
    expect(found('Sở Nội vụ')).toBe('another');
    expect(found('UBND xã Mường Than')).toBe('another');
    expect(found('Hội đồng đánh giá sản phẩm OCOP xã Bình Lư')).toBe('unclear');
    expect(found('Ủy ban nhân dân xã Bình Lư cũ')).toBe('unclear');
    expect(found('Bộ Chỉ huy quân sự tỉnh')).toBe('unclear');
    expect(found(null)).toBe('unnamed');
  });

  it('is refused where it is another body, also where the letter stands and a name of the own office is typed', async () => {
    const { ports } = house;
    const upload = await uploadOf('mau-cong-van-bo-nnptnt-2024', 'docx');
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload, 'outgoing');
    const input = { ...headInput(upload), draftId, version: 1, onDay: '30/12/2024' };
    const forced = { ...input, otherName: 'yes', issuerReason: 'thử' };
    for (const given of [input, forced])
      expect(fieldsOf(await refused(ports, binhLu, enterLetter, given))).toContainEqual([
        'issuer',
        'directives/issued-by-another',
      ]);
    await entered(ports, province, offices.province, upload, { onDay: '02/01/2025' });
    const named = { ...input, issuer: 'Ủy ban nhân dân xã Bình Lư' };
    const shared = await refused(ports, binhLu, enterLetter, { ...named, fullNumber: '', issuedOn: '' });
    expect(fieldsOf(shared)).toEqual([['issuer', 'directives/issued-by-another']]);
    const book = await done(ports, binhLu, listLetters, { direction: 'outgoing' });
    expect(book.entries).toEqual([]);
  });

  it('is asked where the name differs, and the reason is kept', async () => {
    const { ports } = house;
    const upload = pasted(own('61/HĐ-OCOP'));
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload, 'outgoing');
    const council = { issuer: 'Hội đồng đánh giá sản phẩm OCOP xã Bình Lư', issuerAbove: '' };
    const input = { ...headInput(upload), ...council, draftId, version: 1, onDay: '06/01/2026' };
    const ask = async (more: object) => fieldsOf(await refused(ports, binhLu, enterLetter, { ...input, ...more }));
    expect(await ask({})).toEqual([['otherName', 'directives/issuer-unlike']]);
    expect(await ask({ otherName: 'yes' })).toEqual([['issuerReason', 'directives/issuer-without-reason']]);
    expect(await ask({ issuer: '' })).toEqual([['issuer', 'directives/outgoing-unnamed']]);
    const said = { otherName: 'yes', issuerReason: 'Hội đồng do xã lập, dùng sổ của xã' };
    const { letterId } = await done(ports, binhLu, enterLetter, { ...input, ...said });
    const [entry] = (await done(ports, binhLu, viewLetter, { letterId })).entries;
    expect(entry?.issuerReason).toBe(said.issuerReason);
    // Nor does a correction make it the letter of a ministry.
    const head = { ...headInput(upload), letterId, version: 1, reason: 'Ghi lại' };
    const ministry = await refused(ports, binhLu, correctHead, { ...head, issuer: 'Bộ Nông nghiệp và Môi trường' });
    expect(fieldsOf(ministry)).toEqual([['issuer', 'directives/issued-by-another']]);
    await done(ports, binhLu, correctHead, head);
  });
});

describe('the day that a line states', () => {
  it('lies far back in a year that is over, or more than a month ago', () => {
    expect(dayFarBack(date('2024-12-30'), date('2027-02-24'))).toBe('closed-year');
    expect(dayFarBack(date('2026-12-31'), date('2027-01-02'))).toBe('closed-year');
    expect(dayFarBack(date('2027-01-23'), date('2027-02-24'))).toBe('month-past');
    expect(dayFarBack(date('2027-01-24'), date('2027-02-24'))).toBeNull();
  });

  it('needs a reason then; the true day stands beside it in the book, on the page and in the history', async () => {
    const { ports } = house;
    const upload = pasted(provinceLetter('62/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Rà soát sản phẩm.']));
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    const input = { ...headInput(upload), draftId, version: 1, dayReason: '' };
    const ask = async (onDay: string) =>
      fieldsOf(await refused(ports, binhLu, enterLetter, { ...input, issuedOn: '', onDay }));
    expect(await ask('20/11/2024')).toEqual([['dayReason', 'directives/day-closed-year']]);
    expect(await ask('09/01/2026')).toEqual([['dayReason', 'directives/day-month-past']]);
    const said = { ...input, onDay: '09/01/2026', dayReason: 'Chuyển sổ giấy vào phần mềm' };
    const { letterId } = await done(ports, binhLu, enterLetter, said);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const today = '23/11/2026';
    expect((await tua.get('/van-ban')).text).toContain(`ghi thực tế ${today}`);
    const page = (await tua.get(`/van-ban/${letterId}`)).text;
    for (const words of ['Ngày ghi thực tế', 'Lý do vào sổ muộn: Chuyển sổ giấy vào phần mềm', today])
      expect(page).toContain(words);
  });

  it('of a letter that was sent inside the system is held to the same', async () => {
    const { ports } = house;
    const upload = pasted(provinceLetter('63/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Rà soát sản phẩm.']));
    const more = { offices: [offices.binhLu], onDay: '12/01/2026' };
    await entered(ports, province, offices.province, upload, more, 'outgoing');
    const [waits] = (await done(ports, binhLu, listLetters, { which: 'waiting' })).entries;
    const input = { entryId: waits?.id, version: 1, onDay: '13/01/2026' };
    expect(fieldsOf(await refused(ports, binhLu, receiveLetter, input))).toEqual([
      ['dayReason', 'directives/day-month-past'],
    ]);
    await done(ports, binhLu, receiveLetter, { ...input, dayReason: 'Máy chủ hỏng' });
  });
});
