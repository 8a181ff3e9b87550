// The cascade: what letters cite becomes links, places are kept for letters that are not here yet, states follow letters that say so.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterId } from '#modules/directives/index.ts';
import { correctHead } from '#modules/directives/use-cases/correct-head.ts';
import { linkLetters, recordState, removeLink, removeState } from '#modules/directives/use-cases/links.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { as, auditor, binhLu, done, muongThan, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { entered, headInput, offices, pasted, provinceLetter, uploadOf } from './making.ts';

let house: TestHouse;
let district: LetterId;
beforeAll(async () => {
  house = await freshHouse();
  district = (await entered(house.ports, binhLu, offices.binhLu, await uploadOf('huyen-lai-chau-2025-ocop', 'txt')))
    .letterId;
});
afterAll(() => house.close());

const seen = (letterId: LetterId, actor = binhLu, day?: string) =>
  done(house.ports, actor, viewLetter, { letterId, day });

describe('the district letter of January 2025', () => {
  it('is linked to its three instruments: those of the law known, the others kept a place', async () => {
    const { links, related } = await seen(district);
    expect(links.map((link) => [link.kind, link.origin])).toEqual(links.map(() => ['cites', 'read']));
    const named = related.map((one) => [one.fullNumber, one.isHeld, one.instrument !== null]);
    expect(named.sort()).toEqual([
      ['10005/BNN-VPĐP', false, true],
      ['132/UBND-KTN', false, true],
      ['3858/KH-UBND', false, true],
    ]);
  });

  it('fills the place of a letter when it comes, whoever enters it', async () => {
    const before = (await seen(district)).related.find((one) => one.fullNumber === '10005/BNN-VPĐP');
    const upload = await uploadOf('mau-cong-van-bo-nnptnt-2024', 'txt');
    const head = { ...headInput(upload), fullNumber: '10005/BNN-VPĐP', issuedOn: '30/12/2024' };
    const { how, letterId } = await entered(house.ports, province, offices.province, upload, head);
    expect([how, letterId]).toEqual(['filled', before?.id]);
    const after = (await seen(district)).related.find((one) => one.id === letterId);
    // Bình Lư reads what its letter goes back to, and opens only what stands in its own book.
    expect([after?.isHeld, after?.opens]).toEqual([true, false]);
    expect((await seen(letterId, province)).related.map((one) => one.id)).toContain(district);
  });
});

describe('links that a person types', () => {
  it('go to held letters by number, or keep a place; twice and to itself they are refused', async () => {
    const { ports } = house;
    const own = await entered(
      ports,
      binhLu,
      offices.binhLu,
      pasted(provinceLetter('5/KH-UBND', 'ngày 05 tháng 01 năm 2026', ['1. Kế hoạch của xã.'])),
    );
    const link = { letterId: own.letterId, kind: 'implements', fullNumber: '3858/KH-UBND' };
    const made = await done(ports, binhLu, linkLetters, link);
    expect((await seen(district)).related.map((one) => one.id)).toContain(made.targetId);
    const twice = await as(ports, binhLu, linkLetters, link);
    expect(twice.ok ? '' : twice.problem.code).toBe('directives/linked-already');
    const self = await as(ports, binhLu, linkLetters, { ...link, fullNumber: '5/KH-UBND' });
    expect(self.ok ? [] : self.problem.fields?.map((field) => field.code)).toEqual(['directives/link-to-itself']);
    for (const other of [muongThan, auditor])
      expect((await as(ports, other, linkLetters, { ...link, kind: 'amends' })).ok).toBe(false);
    await done(ports, binhLu, removeLink, { linkId: made.linkId, version: 1, reason: 'Ghi nhầm' });
    expect((await seen(own.letterId)).links).toEqual([]);
  });

  it('a letter that gets its number later takes the place that was kept for it', async () => {
    const { ports } = house;
    const late = await entered(
      ports,
      binhLu,
      offices.binhLu,
      pasted('Kính gửi: các xã.\nNội dung chưa có số, chưa có ngày.'),
      {
        subject: 'Văn bản chưa số',
      },
    );
    const link = { letterId: district, kind: 'attaches', fullNumber: '999/UBND-GĐ' };
    const { targetId } = await done(ports, binhLu, linkLetters, link);
    const typed = { letterId: late.letterId, version: 1, subject: 'Văn bản đã có số', fullNumber: '999/UBND-GĐ' };
    await done(ports, binhLu, correctHead, { ...typed, reason: 'Văn thư cấp số' });
    const { links } = await seen(district);
    expect(links.filter((one) => one.kind === 'attaches').map((one) => one.targetId)).toEqual([late.letterId]);
    expect(targetId).not.toBe(late.letterId);
  });
});

describe('the state of a letter', () => {
  it('is asked for any day, changes by a letter that says so, and back when that was a mistake', async () => {
    const { ports } = house;
    const { letterId } = await entered(
      ports,
      province,
      offices.province,
      pasted(provinceLetter('8/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Rà soát.'])),
    );
    const state = { letterId, state: 'lapsed', fromDay: '01/03/2026', fullNumber: '9/UBND-KTN', article: 'Điều 2' };
    const early = await as(ports, province, recordState, { ...state, fromDay: '01/01/2026' });
    expect(early.ok ? [] : early.problem.fields?.map((field) => field.code)).toEqual([
      'directives/state-before-issued',
    ]);
    const { stateId } = await done(ports, province, recordState, state);
    const on = async (day: string) => (await seen(letterId, province, day)).state;
    expect([await on('04/01/2026'), await on('28/02/2026'), await on('01/03/2026')]).toEqual([
      null,
      'in-force',
      'lapsed',
    ]);
    await done(ports, province, removeState, { stateId, version: 1, reason: 'Văn bản khác' });
    expect(await on('01/03/2026')).toBe('in-force');
  });
});

describe('the page of the cascade', () => {
  it('draws every letter as a link, and says the same in a table', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.get(`/van-ban/${district}/quan-he`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<svg class="lineage"');
    const words = wordsOf(page.text);
    for (const number of ['132/UBND-KTN', '10005/BNN-VPĐP', '3858/KH-UBND']) expect(words).toContain(number);
    expect(words).toContain('Tự nối khi đọc');
  });
});
