// A letter from its first line to the books of those who receive it: what each act asks for, and what it refuses.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/calendar.ts';
import { readLetter } from '#modules/directives/index.ts';
import { LetterUpload } from '#modules/directives/letter-upload.ts';
import { findLetter, listEntriesOf } from '#modules/directives/services.ts';
import { openDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import type { OutgoingDraft } from '#modules/drafting/index.ts';
import { checkDraft, dropDraft, returnDraft } from '#modules/drafting/use-cases/check-draft.ts';
import { attachSigned, issueLetter, numberLetter } from '#modules/drafting/use-cases/number-letter.ts';
import { endSigner, enterSigner, listSignersOfOffices } from '#modules/drafting/use-cases/signers.ts';
import { listDrafts, viewDraft } from '#modules/drafting/use-cases/view-draft.ts';
import { saveDraft, startDraft } from '#modules/drafting/use-cases/write-draft.ts';
import { entered, headInput, offices, pasted, provinceLetter } from '../directives/making.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  inspector,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import {
  COMMUNE_OFFICE,
  chair,
  issuedLetter,
  letterWords,
  numberedLetter,
  PROVINCE_OFFICE,
  savedLetter,
  signedCopy,
  signerOf,
  versionOf,
} from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const draftOf = async (draftId: OutgoingDraft['id']) =>
  (await done(house.ports, province, viewDraft, { draftId })).draft;

describe('drafting', () => {
  it('begins with the heading of the office and the words of the template, and keeps every save', async () => {
    const { ports } = house;
    const { draftId } = await done(ports, binhLu, startDraft, { office: '', kind: 'ke-hoach' });
    const first = await done(ports, binhLu, viewDraft, { draftId });
    expect(first.draft.content).toMatchObject({
      mode: 'collective',
      issuerName: 'Ủy ban nhân dân xã Bình Lư',
      aboveName: null,
      issuerSymbol: 'UBND',
      place: 'Bình Lư',
    });
    expect(first.faults.map((one) => one.code)).toContain('drafting/open-place');
    await done(ports, binhLu, saveDraft, { draftId, version: 1, ...letterWords, subject: 'lần hai' });
    const { versions, draft } = await done(ports, binhLu, viewDraft, { draftId });
    expect(versions.map((one) => [one.ordinal, one.content.subject])).toEqual([
      [2, 'lần hai'],
      [1, ''],
    ]);
    expect((await refused(ports, binhLu, saveDraft, { draftId, version: 1, ...letterWords })).code).toBe(
      'drafting/changed-meanwhile',
    );
    expect(draft.content.recipients).toEqual(['Chủ tịch, các Phó Chủ tịch UBND tỉnh']);
  });

  it('goes to every commune by one tick', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, province, PROVINCE_OFFICE, { offices: ['communes', COMMUNE_OFFICE] });
    const { offices } = (await draftOf(draftId)).content;
    expect([offices.length, offices.includes(COMMUNE_OFFICE), offices.includes('communes')]).toEqual([38, true, false]);
  });

  it('says everything that is missing at once, and nothing is checked before', async () => {
    const { ports } = house;
    const { draftId } = await done(ports, binhLu, startDraft, { office: COMMUNE_OFFICE, kind: 'cong-van' });
    const wrong = await refused(ports, binhLu, checkDraft, { draftId, version: 1 });
    expect(new Set(fieldsOf(wrong).map(([, code]) => code))).toEqual(
      new Set(['drafting/no-subject', 'drafting/no-addressee', 'drafting/open-place', 'drafting/no-signer']),
    );
  });

  it('names a day or an hour that does not exist, and a committee that would have one head', async () => {
    const { ports } = house;
    const wrong = { mode: 'one-head', contents: '1. Họp lúc 25 giờ, ngày 30/02/2026.\nKính mời dự họp.' };
    const draftId = await savedLetter(ports, binhLu, COMMUNE_OFFICE, wrong);
    const faults = (await done(ports, binhLu, viewDraft, { draftId })).faults.map((one) => one.code);
    expect(new Set(faults)).toEqual(
      new Set(['drafting/no-such-day', 'drafting/no-such-hour', 'drafting/committee-has-no-one-head']),
    );
    const right = { ...letterWords, contents: '1. Họp lúc 8 giờ 30, ngày 28/02/2026.\nKính mời dự họp.' };
    const { signerId } = (await done(ports, binhLu, viewDraft, { draftId })).draft;
    await done(ports, binhLu, saveDraft, { draftId, version: 2, ...right, signerId });
    expect((await done(ports, binhLu, viewDraft, { draftId })).faults).toEqual([]);
  });

  it('goes back to be written again with a reason, and is given up with a reason', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, province);
    const { version } = await done(ports, province, checkDraft, { draftId, version: 2 });
    expect((await refused(ports, province, saveDraft, { draftId, version, ...letterWords })).code).toBe(
      'drafting/not-in-this-state',
    );
    const back = await done(ports, province, returnDraft, { draftId, version, reason: 'Thiếu hạn báo cáo' });
    expect(await draftOf(draftId)).toMatchObject({ state: 'draft', stateReason: 'Thiếu hạn báo cáo' });
    await done(ports, province, dropDraft, { draftId, version: back.version, reason: 'Gộp vào văn bản khác' });
    const { drafts } = await done(ports, province, listDrafts, { state: 'dropped' });
    expect(drafts.map((one) => one.id)).toContain(draftId);
  });
});

describe('signers', () => {
  it('of a delegation: until when, about what, which kinds, and by whom are asked at once', async () => {
    const { ports } = house;
    const delegated = { ...chair, office: PROVINCE_OFFICE, authority: 'delegated', title: 'Giám đốc Sở Nội vụ' };
    const wrong = await refused(ports, province, enterSigner, delegated);
    expect(new Set(fieldsOf(wrong).map(([path]) => path))).toEqual(new Set(['headTitle', 'lastDay', 'givenBy']));
    const headId = await signerOf(ports, province, PROVINCE_OFFICE);
    const whole = {
      ...delegated,
      headTitle: 'Chủ tịch',
      lastDay: '31/12/2026',
      scope: 'Chương trình OCOP',
      kinds: ['cong-van'],
    };
    const { signerId } = await done(ports, province, enterSigner, { ...whole, givenBy: headId });
    const onward = await refused(ports, province, enterSigner, { ...whole, givenBy: signerId });
    expect(fieldsOf(onward)).toEqual([['givenBy', 'drafting/delegation-passed-on']]);
  });

  it('without authority on the day of the number is refused, and a letter that is numbered keeps its signature', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, province);
    const signerId = (await draftOf(draftId)).signerId;
    await done(ports, province, checkDraft, { draftId, version: 2 });
    const typed = { draftId, version: 3, number: '101/UBND-KTN' };
    await done(ports, province, endSigner, { signerId, version: 1, lastDay: '23/11/2026', reason: 'Chuyển công tác' });
    house.clock.moveTo(instantOf(Date.UTC(2026, 10, 24, 3)));
    const late = await refused(ports, province, numberLetter, { ...typed, issuedOn: '24/11/2026' });
    expect(fieldsOf(late)).toEqual([['issuedOn', 'drafting/signer-no-longer']]);
    await done(ports, province, numberLetter, { ...typed, issuedOn: '23/11/2026' });
    expect((await draftOf(draftId)).signing).toEqual({
      lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      name: 'Lò Thị Giả Định',
    });
    const { signers } = await done(ports, province, listSignersOfOffices, {});
    expect(signers.find((one) => one.id === signerId)).toMatchObject({ holds: false, endedBecause: 'Chuyển công tác' });
    house.clock.moveTo(instantOf(Date.UTC(2026, 10, 23, 3)));
  });
});

describe('number, signed copy, issue', () => {
  it('a number of another kind, one in use, and a day to come are refused; a correction says why', async () => {
    const { ports } = house;
    await numberedLetter(ports, province, { number: '201/UBND-KTN' });
    const draftId = await savedLetter(ports, province);
    await done(ports, province, checkDraft, { draftId, version: 2 });
    const typed = { draftId, version: 3, number: '201/UBND-KTN', issuedOn: '23/11/2026' };
    const taken = await refused(ports, province, numberLetter, typed);
    expect(fieldsOf(taken)).toEqual([['number', 'letter-book/number-taken']]);
    const wrong = await refused(ports, province, numberLetter, {
      ...typed,
      number: '202/KH-UBND',
      issuedOn: '24/11/2026',
    });
    expect(fieldsOf(wrong)).toEqual([
      ['number', 'letter-book/number-of-another-kind'],
      ['issuedOn', 'drafting/day-to-come'],
    ]);
    // A number that stands in the book by the file of a letter is used as well.
    const byFile = pasted(provinceLetter('250/UBND-KTN', 'ngày 10 tháng 11 năm 2026', ['1. Rà soát.']));
    await entered(ports, province, offices.province, byFile, { onDay: '10/11/2026' }, 'outgoing');
    const inBook = await refused(ports, province, numberLetter, { ...typed, number: '250/UBND-KTN' });
    expect(fieldsOf(inBook)).toEqual([['number', 'letter-book/number-in-outgoing-book']]);
    await done(ports, province, numberLetter, { ...typed, number: '202/UBND-KTN' });
    const again = { ...typed, version: 4, number: '203/UBND-KTN' };
    expect(fieldsOf(await refused(ports, province, numberLetter, again))).toEqual([
      ['reason', 'drafting/correction-without-reason'],
    ]);
    await done(ports, province, numberLetter, { ...again, reason: 'Nhầm dòng sổ' });
    expect((await draftOf(draftId)).number).toBe('203/UBND-KTN');
  });

  it('a number that a letter in the outgoing book bears is refused at the step of the number, and again when it goes out', async () => {
    const { ports } = house;
    const byFile = async (fullNumber: string, issuer = 'Ủy ban nhân dân tỉnh Lai Châu') => {
      const upload = LetterUpload.byHand();
      const asked = { office: PROVINCE_OFFICE, direction: 'outgoing', upload };
      const { draftId } = await done(ports, province, openDraft, asked);
      await done(ports, province, enterLetter, {
        ...{ draftId, version: 1, ...headInput(upload), onDay: '10/11/2026', note: '' },
        ...{ fullNumber, issuedOn: '10/11/2026', issuer },
        ...{ otherName: 'yes', issuerReason: 'Dùng sổ của tỉnh' },
      });
    };
    await byFile('777/UBND-KTN');
    await byFile('778/UBND-NC');
    await byFile('779/VPUB-HC', 'Văn phòng UBND tỉnh Lai Châu');
    const draftId = await savedLetter(ports, province);
    await done(ports, province, checkDraft, { draftId, version: 2 });
    const typed = { draftId, version: 3, number: '777/UBND-KTN', issuedOn: '23/11/2026' };
    // Another day or another unit behind the symbol makes it no other number of the row.
    for (const number of ['777/UBND-KTN', '0777/UBND-KTN', '778/UBND-KTN']) {
      const taken = await refused(ports, province, numberLetter, { ...typed, number });
      expect([number, fieldsOf(taken)]).toEqual([number, [['number', 'letter-book/number-in-outgoing-book']]]);
    }
    // The row of another issuer of the same office is another one.
    await done(ports, province, numberLetter, { ...typed, number: '779/UBND-KTN' });
    await done(ports, province, attachSigned, { draftId, version: 4, file: await signedCopy() });
    await byFile('779/UBND-NC');
    const late = await refused(ports, province, issueLetter, { draftId, version: 5 });
    expect(fieldsOf(late)).toEqual([['number', 'letter-book/number-in-outgoing-book']]);
  });

  it('a day before the content was checked is refused; that day itself is not', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, province);
    await done(ports, province, checkDraft, { draftId, version: 2 });
    const typed = { draftId, version: 3, number: '301/UBND-KTN', issuedOn: '22/11/2026' };
    expect(fieldsOf(await refused(ports, province, numberLetter, typed))).toEqual([
      ['issuedOn', 'drafting/day-before-check'],
    ]);
    await done(ports, province, numberLetter, { ...typed, issuedOn: '23/11/2026' });
  });

  it('does not go out without the signed copy; then it stands in its book and waits in those it is for', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, province, PROVINCE_OFFICE, { offices: [COMMUNE_OFFICE, PROVINCE_OFFICE] });
    await done(ports, province, checkDraft, { draftId, version: 2 });
    await done(ports, province, numberLetter, { draftId, version: 3, number: '08/UBND-KTN', issuedOn: '23/11/2026' });
    expect((await refused(ports, province, issueLetter, { draftId, version: 4 })).code).toBe('drafting/no-signed-copy');
    const file = await signedCopy();
    await done(ports, province, attachSigned, { draftId, version: 4, file });
    const { letterId, waiting } = await done(ports, province, issueLetter, { draftId, version: 5 });
    expect(waiting).toBe(1);
    const letter = await findLetter(ports.database.write, letterId);
    expect(letter).toMatchObject({
      fullNumber: '08/UBND-KTN',
      docType: 'Công văn',
      issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    });
    expect(letter?.file?.sha256).toBe(file.sha256);
    const entries = await listEntriesOf(ports.database.write, [letterId]);
    const lines = entries.map(({ direction, communeCode, bookNumber }) => [
      direction,
      communeCode,
      bookNumber !== null,
    ]);
    expect(lines.toSorted(([a], [b]) => (String(a) < String(b) ? 1 : -1))).toEqual([
      ['outgoing', null, true],
      ['incoming', '03390', false],
    ]);
    for (const act of [saveDraft, checkDraft, numberLetter, attachSigned, issueLetter, dropDraft] as const) {
      const input = {
        draftId,
        version: 6,
        ...letterWords,
        number: '9/UBND-KTN',
        issuedOn: '23/11/2026',
        reason: 'x',
        file,
      };
      const answer = await refused(
        ports,
        province,
        act as typeof saveDraft,
        Object.fromEntries(Object.entries(input).filter(([key]) => act === saveDraft || !(key in letterWords))),
      );
      expect([act.name, answer.code]).toEqual([act.name, 'drafting/not-in-this-state']);
    }
  });

  it('goes out also where a commune has entered it from paper already, and waits there no second time', async () => {
    const { ports } = house;
    const draftId = await numberedLetter(ports, province, { number: '12/UBND-KTN' });
    const upload = LetterUpload.byHand();
    const asked = { office: COMMUNE_OFFICE, direction: 'incoming', upload };
    const sent = await done(ports, binhLu, openDraft, asked);
    const onPaper = await done(ports, binhLu, enterLetter, {
      ...{ draftId: sent.draftId, version: 1, ...headInput(upload), onDay: '23/11/2026', note: '' },
      ...{ fullNumber: '12/UBND-KTN', issuedOn: '23/11/2026', issuer: 'Ủy ban nhân dân tỉnh Lai Châu' },
    });
    const issued = await done(ports, province, issueLetter, { draftId, version: 5 });
    expect(issued).toMatchObject({ letterId: onPaper.letterId, waiting: 0 });
    const entries = await listEntriesOf(ports.database.write, [issued.letterId]);
    expect(entries.map(({ direction, communeCode }) => `${direction} ${communeCode ?? ''}`).toSorted()).toEqual([
      'incoming 03390',
      'outgoing ',
    ]);
  });

  it('is read back as it was written, by the reader of letters', async () => {
    const { ports } = house;
    const { letterId } = await issuedLetter(ports, province, { number: '09/UBND-KTN' });
    const letter = await findLetter(ports.database.write, letterId);
    const read = readLetter(letter?.text ?? '');
    expect(letter?.reading?.fullNumber?.value).toBe('09/UBND-KTN');
    expect(read.tasks.map((task) => [task.ordinal, task.deadline])).toEqual([
      ['1', '2026-12-15'],
      ['2', null],
      ['2.a', null],
      ['2.b', null],
    ]);
    expect(letter).toMatchObject({
      subject: read.subject?.value,
      addressees: read.addressees.map((one) => one.value),
      recipients: read.recipients.map((one) => one.value),
      signer: { prefix: read.signer?.prefix?.value, title: read.signer?.title?.value, name: read.signer?.name?.value },
    });
  });

  it('an answer names the letter that it answers, where the office has it', async () => {
    const { ports } = house;
    const { letterId } = await issuedLetter(ports, province, { number: '10/UBND-KTN' });
    const { draftId } = await done(ports, binhLu, startDraft, {
      office: '',
      kind: 'bao-cao',
      answersLetterId: letterId,
    });
    const { draft, answers } = await done(ports, binhLu, viewDraft, { draftId });
    expect(answers?.fullNumber).toBe('10/UBND-KTN');
    expect(draft.content.contents).toContain('Thực hiện Công văn số 10/UBND-KTN ngày 23 tháng 11 năm 2026');
    expect(draft.content.addressees).toEqual(['Ủy ban nhân dân tỉnh Lai Châu']);
    const notTheirs = { office: '', kind: 'bao-cao', answersLetterId: letterId };
    expect(fieldsOf(await refused(ports, muongThan, startDraft, notTheirs))).toEqual([
      ['answersLetterId', 'drafting/letter-not-yours'],
    ]);
  });
});

describe('whose a letter is not', () => {
  it('other offices find nothing, an inspector has no right, an auditor reads and changes nothing', async () => {
    const { ports } = house;
    const draftId = await savedLetter(ports, binhLu, COMMUNE_OFFICE);
    for (const who of [muongThan, province, otherProvince]) {
      expect(await refused(ports, who, viewDraft, { draftId })).toMatchObject(missing);
      expect(await refused(ports, who, saveDraft, { draftId, version: 2, ...letterWords })).toMatchObject(missing);
      const { drafts } = await done(ports, who, listDrafts, {});
      expect(drafts.map((one) => one.id)).not.toContain(draftId);
    }
    expect(await refused(ports, inspector, listDrafts, {})).toMatchObject(forbidden);
    expect((await done(ports, auditor, viewDraft, { draftId })).may.save).toBe(false);
    expect(await refused(ports, auditor, saveDraft, { draftId, version: 2, ...letterWords })).toMatchObject(forbidden);
    expect(fieldsOf(await refused(ports, muongThan, startDraft, { office: COMMUNE_OFFICE, kind: 'cong-van' }))).toEqual(
      [['office', 'drafting/another-office']],
    );
    expect(await versionOf(ports, binhLu, draftId)).toBe(2);
  });
});
