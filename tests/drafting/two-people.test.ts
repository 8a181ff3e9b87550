// A letter in two hands: who wrote it does not check it, the clerk numbers it, and of two who write at once nobody loses a word.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { checkDraft } from '#modules/drafting/use-cases/check-draft.ts';
import { numberLetter } from '#modules/drafting/use-cases/number-letter.ts';
import { viewDraft } from '#modules/drafting/use-cases/view-draft.ts';
import { saveDraft } from '#modules/drafting/use-cases/write-draft.ts';
import { binhLu, done, province, refused } from '../producers/people.ts';
import { another } from '../reporting/letters.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, wordsOf } from '../support/web.ts';
import { COMMUNE_OFFICE, letterWords, savedLetter } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

describe('who checks and who numbers', () => {
  it('is another than who wrote it, and the clerk, where the office has them; else the page says that it has not', async () => {
    const { ports } = house;
    const alone = await savedLetter(ports, binhLu, COMMUNE_OFFICE);
    const before = await done(ports, binhLu, viewDraft, { draftId: alone });
    expect([before.checkers, before.clerks, before.may.check]).toEqual([[], [], true]);
    await done(ports, binhLu, checkDraft, { draftId: alone, version: 2 });
    expect((await done(ports, binhLu, viewDraft, { draftId: alone })).may.number).toBe(true);

    const own = await freshHouse();
    try {
      await openTrainingAccounts(own.ports);
      const draftId = await savedLetter(own.ports, province);
      const seen = await done(own.ports, province, viewDraft, { draftId });
      expect(seen.may.check).toBe(false);
      expect(seen.checkers).toEqual(['Anh Bình (tập huấn)', 'Anh Dìn (tập huấn)', 'Chị Hoa (tập huấn)']);
      const input = { draftId, version: 2 };
      expect((await refused(own.ports, province, checkDraft, input)).code).toBe('drafting/author-does-not-check');
      await done(own.ports, another(province), checkDraft, input);
      const number = { draftId, version: 3, number: '11/UBND-KTN', issuedOn: '23/11/2026' };
      expect((await refused(own.ports, province, numberLetter, number)).code).toBe('drafting/clerk-numbers');
      const clerk = {
        ...another(province),
        grants: [{ role: 'clerk', provinceCode: '12', communeCodes: [] }],
      } as const;
      await done(own.ports, clerk, numberLetter, number);
      expect((await done(own.ports, province, viewDraft, { draftId })).may).toMatchObject({
        number: false,
        attach: true,
      });
    } finally {
      await own.close();
    }
  });

  it('two people at one letter: the second sees both texts and keeps what was typed', async () => {
    const own = await freshHouse();
    try {
      const hoa = await signedInPerson(own, 'chị Hoa, officer of the province');
      const draftId = await savedLetter(own.ports, province);
      await done(own.ports, province, saveDraft, {
        draftId,
        version: 2,
        ...letterWords,
        subject: 'chữ của người trước',
      });
      const path = `/soan-thao/${draftId}/sua`;
      const mine = { ...letterWords, subject: 'chữ của người sau' };
      const late = await hoa.submit(path, { ...mine, version: '2' });
      const page = wordsOf(late.text);
      expect(page).toContain('Có người vừa lưu văn bản này');
      expect(late.text).toContain('chữ của người trước');
      expect(late.text).toContain('chữ của người sau');
      const { version = '' } = hiddenFields(late.text, path);
      const again = await hoa.submit(path, { ...mine, version });
      expect([version, again.status]).toEqual(['3', 303]);
    } finally {
      await own.close();
    }
  });
});
