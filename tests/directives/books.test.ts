// Letters as offices enter them: anh Tủa for Bình Lư, chị Thu the clerk and chị Hoa for the province; each in books of their own.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { openDraft, splitDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import { receiveLetter } from '#modules/directives/use-cases/receive-letter.ts';
import { viewDraft } from '#modules/directives/use-cases/view-draft.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { as, binhLu, done, muongThan, otherProvince, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { draftOf, entered, headInput, offices, pasted, provinceLetter, uploadOf } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const text = (number: string, day = 'ngày 05 tháng 01 năm 2026'): string =>
  provinceLetter(number, day, ['1. Rà soát sản phẩm hết hạn, báo cáo trước ngày 15/3/2026.']);
const late = { dayReason: 'Vào sổ muộn' };
const codesOf = (answer: { ok: boolean; problem?: { fields?: readonly { code: string }[]; code: string } }) =>
  answer.ok ? [] : (answer.problem?.fields?.map((field) => field.code) ?? [answer.problem?.code]);

describe('the book of an office', () => {
  it('numbers by office, direction and year without a gap, also when an entry is refused in between', async () => {
    const { ports } = house;
    const one = await entered(ports, binhLu, offices.binhLu, pasted(text('1/UBND-KTN')));
    const draftId = await draftOf(ports, binhLu, offices.binhLu, pasted(text('2/UBND-KTN')));
    const input = { ...headInput(pasted(text('2/UBND-KTN'))), draftId, version: 1 };
    const refused = await as(ports, binhLu, enterLetter, { ...input, onDay: '01/01/2026' });
    expect(codesOf(refused)).toEqual(['directives/came-before-issued']);
    const two = await done(ports, binhLu, enterLetter, { ...input, onDay: '21/01/2026' });
    const other = await entered(ports, muongThan, offices.muongThan, pasted(text('3/UBND-KTN')));
    const earlier = await entered(
      ports,
      binhLu,
      offices.binhLu,
      pasted(text('4/UBND-KTN', 'ngày 05 tháng 11 năm 2025')),
      {
        onDay: '09/11/2025',
      },
    );
    expect([one.bookNumber, two.bookNumber, other.bookNumber, earlier.bookNumber]).toEqual([1, 2, 1, 1]);
  });

  it('of two that enter at the same moment gives each a number of its own', async () => {
    const numbers = await Promise.all(
      ['11', '12', '13', '14'].map((n) => entered(house.ports, binhLu, offices.binhLu, pasted(text(`${n}/UBND-KTN`)))),
    );
    expect(numbers.map((one) => one.bookNumber).sort()).toEqual([3, 4, 5, 6]);
  });

  it('takes a letter once and says where it stands; another office adds its own line to the same letter', async () => {
    const { ports } = house;
    const words = text('20/UBND-KTN');
    const first = await entered(ports, binhLu, offices.binhLu, pasted(words));
    const draftId = await draftOf(ports, binhLu, offices.binhLu, pasted(words));
    expect((await done(ports, binhLu, viewDraft, { draftId })).same?.own?.bookNumber).toBe(first.bookNumber);
    const input = { ...headInput(pasted(words)), draftId, version: 1, onDay: '22/01/2026' };
    const twice = await as(ports, binhLu, enterLetter, input);
    expect(twice.ok ? '' : twice.problem.code).toBe('directives/letter-twice');
    expect(twice.ok ? {} : twice.problem.details).toMatchObject({
      bookNumber: first.bookNumber,
      letterId: first.letterId,
    });
    const second = await entered(ports, province, offices.province, pasted(words));
    expect([second.how, second.letterId]).toEqual(['shared', first.letterId]);
    const seen = await done(ports, province, viewLetter, { letterId: first.letterId });
    expect(seen.entries).toHaveLength(2);
    // A commune sees its own line, and not that of another commune.
    expect((await done(ports, binhLu, viewLetter, { letterId: first.letterId })).entries).toHaveLength(1);
    expect((await as(ports, muongThan, viewLetter, { letterId: first.letterId })).ok).toBe(false);
    expect((await as(ports, otherProvince, viewLetter, { letterId: first.letterId })).ok).toBe(false);
  });

  it('knows the same file again, whatever its name', async () => {
    const { ports } = house;
    const upload = await uploadOf('mau-cong-van-ubnd-tinh-2025', 'pdf');
    const first = await entered(ports, binhLu, offices.binhLu, upload, {
      fullNumber: '',
      issuedOn: '',
      subject: 'Bản một',
    });
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    const again = await as(ports, binhLu, enterLetter, {
      ...{ draftId, version: 1, onDay: '22/01/2026', subject: 'Bản hai', ...late },
    });
    expect(again.ok ? '' : again.problem.code).toBe('directives/letter-twice');
    expect(again.ok ? {} : again.problem.details).toMatchObject({ letterId: first.letterId });
  });

  it('is written by its own office only', async () => {
    const { ports } = house;
    const upload = pasted(text('30/UBND-KTN'));
    const elsewhere = await as(ports, binhLu, openDraft, { office: offices.province, direction: 'incoming', upload });
    expect(codesOf(elsewhere)).toEqual(['directives/another-office']);
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    for (const stranger of [muongThan, province])
      expect((await as(ports, stranger, viewDraft, { draftId })).ok).toBe(false);
  });
});

describe('a letter that is sent inside the system', () => {
  it('waits in the book of who receives it, and gets its number there on the day it came', async () => {
    const { ports } = house;
    const upload = pasted(text('40/UBND-KTN'));
    const more = { offices: [offices.binhLu, offices.muongThan], onDay: '12/01/2026' };
    const { letterId } = await entered(ports, province, offices.province, upload, more, 'outgoing');
    const waiting = await done(ports, binhLu, listLetters, { which: 'waiting' });
    expect(waiting.entries.map((entry) => [entry.letter.fullNumber, entry.bookNumber])).toEqual([
      ['40/UBND-KTN', null],
    ]);
    const [entry] = waiting.entries;
    // Registered a second time by hand, it is told where it waits.
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    const twice = await as(ports, binhLu, enterLetter, {
      ...headInput(upload),
      draftId,
      version: 1,
      onDay: '14/01/2026',
    });
    expect(twice.ok ? '' : twice.problem.code).toBe('directives/waits-for-receipt');
    const early = await as(ports, binhLu, receiveLetter, {
      entryId: entry?.id,
      version: 1,
      onDay: '11/01/2026',
      ...late,
    });
    expect(codesOf(early)).toEqual(['directives/came-before-sent']);
    const other = await as(ports, muongThan, receiveLetter, {
      entryId: entry?.id,
      version: 1,
      onDay: '13/01/2026',
      ...late,
    });
    expect(other.ok).toBe(false);
    const got = await done(ports, binhLu, receiveLetter, {
      entryId: entry?.id,
      version: 1,
      onDay: '13/01/2026',
      ...late,
    });
    expect(got.bookNumber).toBe((await done(ports, binhLu, listLetters, { direction: 'incoming', year: 2026 })).total);
    // The sender sees who received it and who did not yet.
    const sent = await done(ports, province, viewLetter, { letterId });
    const received = sent.entries.flatMap((one) =>
      one.direction === 'incoming' ? [[one.communeCode, one.bookNumber !== null]] : [],
    );
    expect(received.sort()).toEqual([
      ['03390', true],
      ['03618', false],
    ]);
  });
});

describe('the list', () => {
  it('finds by number and symbol, and by words of the text without their marks', async () => {
    const find = async (words: string) => (await done(house.ports, binhLu, listLetters, { text: words })).entries;
    expect((await find('20/UBND-KTN')).map((entry) => entry.letter.fullNumber)).toEqual(['20/UBND-KTN']);
    expect((await find('ra soat san pham het han')).length).toBeGreaterThan(5);
    expect(await find('không có chữ này')).toEqual([]);
  });
});

describe('what a letter says of itself', () => {
  it('stays absent until a person types it, and what was typed is kept with the reason', async () => {
    const { ports } = house;
    const upload = await uploadOf('huyen-lai-chau-2025-ocop', 'txt');
    const { letterId } = await entered(ports, binhLu, offices.binhLu, upload);
    const before = (await done(ports, binhLu, viewLetter, { letterId })).letter;
    expect([before.fullNumber, before.issuedOn, before.issuer]).toEqual([null, null, null]);
    const typed = { ...headInput(upload), letterId, version: 1, fullNumber: '77/UBND-NN', issuedOn: '15/01/2025' };
    expect(codesOf(await as(ports, binhLu, correctHead, { ...typed, fullNumber: '77', reason: 'Bản giấy' }))).toEqual([
      'directives/no-number',
    ]);
    expect((await as(ports, muongThan, correctHead, { ...typed, reason: 'x' })).ok).toBe(false);
    await done(ports, binhLu, correctHead, { ...typed, reason: 'Ghi theo bản giấy' });
    const after = await done(ports, binhLu, viewLetter, { letterId });
    expect(after.letter).toMatchObject({ fullNumber: '77/UBND-NN', issuedOn: '2025-01-15', number: '77' });
    expect(after.letter.reading).toEqual(before.reading);
    expect(after.letter.text).toBe(before.text);
    expect(after.history.map((line) => line.useCase)).toContain('directives/correct-head');
  });
});

describe('two letters in one file', () => {
  it('are remarked, split, and entered one by one; both keep the words of their own', async () => {
    const { ports } = house;
    const upload = pasted(`${text('51/UBND-KTN')}\n\n${text('52/UBND-KTN')}`);
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload);
    expect((await done(ports, binhLu, viewDraft, { draftId })).draft.reading?.remarks).toHaveLength(1);
    const { secondId } = await done(ports, binhLu, splitDraft, { draftId, version: 1 });
    const second = await done(ports, binhLu, viewDraft, { draftId: secondId });
    expect(second.draft.reading?.fullNumber?.value).toBe('52/UBND-KTN');
    const again = await as(ports, binhLu, splitDraft, { draftId, version: 2 });
    expect(again.ok ? '' : again.problem.code).toBe('directives/draft-closed');
  });
});
