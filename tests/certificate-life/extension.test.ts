// An extension is proposed by one officer and confirmed by another, never past 180 days (26/2026/QĐ-TTg, Art. 12.3).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideExtension, takeExtensionBack } from '#modules/certificate-life/use-cases/decide-extension.ts';
import { proposeExtension } from '#modules/certificate-life/use-cases/propose-extension.ts';
import { binhLu, done, muongThan, province, refused } from '../producers/people.ts';
import { makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let nobody: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  nobody = stranger(house);
});
afterAll(() => house.close());

const words = { reason: 'Thay đổi địa chỉ, không kịp nộp.', basis: 'Điều 12 khoản 3', confirmed: 'yes' };
/** A product whose certificate ended on 01/10/2026. */
async function ended(name: string, issuedOn = '01/10/2023') {
  const code = await makeProduct(house.ports, name);
  return { code, recognitionId: await makeRecognition(house.ports, code, { issuedOn }) };
}
const stateOf = async (code: string): Promise<string> =>
  ((await nobody.get(`/san-pham/${code}.json`)).json() as { status: string }).status;
const found = async (state: string): Promise<string> => wordsOf((await nobody.get(`/?trang-thai=${state}`)).text);

describe('a proposed extension', () => {
  test('says so everywhere instead of “Hết hạn”, and is no validity', async () => {
    const { code, recognitionId } = await ended('Măng đề nghị');
    expect(await stateOf(code)).toBe('expired');
    await done(house.ports, binhLu, proposeExtension, { ...words, recognitionId, until: '30/03/2027' });
    expect(await stateOf(code)).toBe('extension-proposed');
    const page = wordsOf((await nobody.get(`/san-pham/${code}`)).text);
    expect(page).toContain('Đang đề nghị kéo dài');
    expect(page).not.toContain('Hết hạn từ');
    const list = wordsOf((await hoa.get('/quan-ly/san-pham?q=M%C4%83ng+%C4%91%E1%BB%81+ngh%E1%BB%8B')).text);
    expect(list).toContain('Đang đề nghị kéo dài');
    expect(wordsOf((await hoa.get('/keo-dai')).text)).toContain('Măng đề nghị');
  });

  test('is not confirmed by who made it, and is by another officer', async () => {
    const { code, recognitionId } = await ended('Măng kéo dài');
    const asked = { ...words, recognitionId, until: '30/03/2027' };
    const { proposalId } = await done(house.ports, province, proposeExtension, asked);
    const decision = { proposalId, version: 1, decision: 'confirmed' };
    expect((await refused(house.ports, province, decideExtension, decision)).code).toBe(
      'certificate-life/proposer-does-not-confirm',
    );
    for (const actor of [binhLu, muongThan]) {
      expect(['forbidden', 'not-found']).toContain((await refused(house.ports, actor, decideExtension, decision)).kind);
    }
    const page = `/keo-dai/${proposalId}`;
    const none = await hoa.submit(page, { decision: 'refused' });
    expect(none.status).toBe(422);
    expect(wordsOf(none.text)).toContain('Không kéo dài thì phải nêu lý do');
    expect((await hoa.submit(page, { decision: 'confirmed' })).status).toBe(303);
    expect(await stateOf(code)).toBe('extended');
    const again = await refused(house.ports, province, proposeExtension, asked);
    expect(again.kind).toBe('conflict');
  });

  test('refused or taken back leaves the certificate expired, and may be made again', async () => {
    const { code, recognitionId } = await ended('Măng không kéo dài');
    const asked = { ...words, recognitionId, until: '30/03/2027' };
    const first = await done(house.ports, province, proposeExtension, asked);
    expect((await refused(house.ports, province, proposeExtension, asked)).code).toBe(
      'certificate-life/extension-open-already',
    );
    await hoa.submit(`/keo-dai/${first.proposalId}`, { decision: 'refused', note: 'Đã có đủ thời hạn.' });
    expect(await stateOf(code)).toBe('expired');
    const second = await done(house.ports, province, proposeExtension, asked);
    const taken = { proposalId: second.proposalId, version: 1 };
    expect((await refused(house.ports, binhLu, takeExtensionBack, taken)).kind).not.toBe('invalid');
    await done(house.ports, province, takeExtensionBack, taken);
    expect(await stateOf(code)).toBe('expired');
  });

  test('never reaches past 180 days: 15/01/2027 → 14/07/2027, and warns where the window could be met', async () => {
    const { recognitionId } = await ended('Măng cuối hạn', '15/01/2024');
    const late = { ...words, recognitionId, until: '15/07/2027' };
    const tooLate = await refused(house.ports, province, proposeExtension, late);
    expect(tooLate.fields?.[0]).toMatchObject({ path: 'until', details: { day: '2027-07-14' } });
    const unsure = { ...words, recognitionId, until: '14/07/2027', confirmed: '' };
    expect((await refused(house.ports, province, proposeExtension, unsure)).fields?.[0]?.path).toBe('confirmed');
    await done(house.ports, province, proposeExtension, { ...unsure, confirmed: 'yes' });
  });
});

test('the public may filter by it', async () => {
  expect(await found('extension-proposed')).toContain('Măng đề nghị');
  expect(await found('expired')).not.toContain('Măng đề nghị');
});
