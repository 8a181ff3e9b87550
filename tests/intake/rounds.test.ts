// The list of a round, and one act for many dossiers: first what would happen, then one confirmation that is one act for each.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUuid } from '#kernel/ids.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { commandFor } from '#modules/intake/use-cases/do-to-many.ts';
import { listIntake } from '#modules/intake/use-cases/list-intake.ts';
import { previewActs } from '#modules/intake/use-cases/preview-acts.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { auditor, binhLu, done, otherProvince, province, refused } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let hoa: Person;
const teas: string[] = [];
let again: string;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Nhiều Hồ Sơ');
  await completeProducer(house.ports, producerCode);
  for (const name of ['Chè một', 'Chè hai', 'Chè ba']) teas.push(await sentOn(house.ports, producerCode, name));
  const productCode = await makeTea(house.ports, producerCode, 'Chè đánh giá lại');
  await makeRecognition(house.ports, productCode, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
  again = await sentOn(house.ports, producerCode, '', { productCode, kind: 're-evaluation' });
});
afterAll(() => house.close());

const chosen = (act: string, ids: readonly string[]): string =>
  `/ho-so-tinh/hang-loat?viec=${act}&${ids.map((one) => `hs=${one}`).join('&')}`;

async function entriesOf(useCase: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    house.ports.database.write,
    'select count(*)::int as n from ledger_entry where use_case = $1',
    [useCase],
  );
  return row?.n ?? 0;
}

describe('the list', () => {
  test('shows the running round by the commune’s report, re-evaluations apart, with the days of the calendar', async () => {
    const now = wordsOf((await hoa.get('/ho-so-tinh')).text);
    expect(now).toContain('Hồ sơ xã đề nghị trước 30/10/2026; tỉnh hoàn thành trước 30/12/2026');
    expect(now).toContain('Đợt này chưa có hồ sơ nào.');
    const next = wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1')).text);
    expect(next).toContain('3 hồ sơ');
    expect(next).toContain('Chè hai');
    expect(next).not.toContain('Chè đánh giá lại');
    const outside = wordsOf((await hoa.get('/ho-so-tinh?dot=re-evaluation')).text);
    expect(outside).toContain('Chè đánh giá lại');
    // 45 days from 23/11/2026, the day it was sent on.
    expect(outside).toContain('07/01/2027');
  });

  test('is searched without marks and filtered by state', async () => {
    expect(wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1&q=che+hai')).text)).toContain('1 trong 3 hồ sơ');
    expect(wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1&tt=ready')).text)).toContain('Không có hồ sơ nào khớp.');
  });

  test('is the province’s: others are refused or find nothing', async () => {
    expect((await refused(house.ports, binhLu, listIntake, {})).code).toBe('access/right-missing');
    expect((await done(house.ports, otherProvince, listIntake, { round: '2027-1' })).total).toBe(0);
    expect((await done(house.ports, auditor, listIntake, { round: '2027-1' })).total).toBe(3);
  });
});

describe('one act for many', () => {
  test('is previewed line by line and changes nothing', async () => {
    const page = wordsOf((await hoa.get(chosen('accept', teas))).text);
    expect(page).toContain('3 hồ sơ sẽ được làm');
    expect(page).toContain('Cấp phiếu của tỉnh, tính ngày nhận (Đợt 1 năm 2027)');
    expect(await entriesOf('intake/accept-dossier')).toBe(0);
    const none = await hoa.get('/ho-so-tinh/hang-loat?viec=accept');
    expect([none.status, none.text.includes('Chưa chọn hồ sơ nào.')]).toEqual([200, true]);
  });

  test('is not previewed for dossiers of another province, nor by who does not act', async () => {
    const asked = { act: 'accept', dossierIds: teas };
    expect((await done(house.ports, otherProvince, previewActs, asked)).unknown).toBe(3);
    expect((await refused(house.ports, auditor, previewActs, asked)).code).toBe('access/right-missing');
  });

  test('confirmed once, is one entry of the ledger for each; sent twice, each is done once', async () => {
    const [first, second] = teas as [string, string, string];
    const command = '0197c0de-0000-7000-8000-000000000001';
    const fields = {
      act: 'accept',
      chosen: `${first} ${second}`,
      versions: `${first}:0 ${second}:0`,
      commandId: command,
    };
    const once = await hoa.force('/ho-so-tinh/hang-loat', fields);
    expect([once.status, once.location]).toEqual([303, '/ho-so-tinh']);
    expect(await entriesOf('intake/accept-dossier')).toBe(2);
    await hoa.force('/ho-so-tinh/hang-loat', fields);
    expect(await entriesOf('intake/accept-dossier')).toBe(2);
    expect(isUuid(commandFor(command, first))).toBe(true);
    expect(commandFor(command, first)).not.toBe(commandFor(command, second));
  });

  test('does what can be done and says why the rest was not', async () => {
    const [first, , third] = teas as [string, string, string];
    const page = wordsOf((await hoa.get(chosen('accept', [first, third]))).text);
    expect(page).toContain('1 hồ sơ sẽ được làm ; 1 hồ sơ không làm được');
    expect(page).toContain('Hồ sơ ở tình trạng "tỉnh đang kiểm tra"');
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', {}, chosen('accept', [first, third]));
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`/ho-so-tinh/hang-loat?viec=accept&hs=${first}`);
    expect(wordsOf((await hoa.get(sent.location ?? '')).text)).toContain('1 hồ sơ chưa làm');
    expect(await entriesOf('intake/accept-dossier')).toBe(3);
  });

  test('sends the same request to each, refused whole where the form itself is wrong', async () => {
    const from = chosen('request-supplement', teas);
    const past = await hoa.submit('/ho-so-tinh/hang-loat', { dueOn: '01/01/2026', 'items.p-plan': 'Thêm.' }, from);
    expect([past.status, past.text.includes('Hạn bổ sung phải sau hôm nay')]).toEqual([422, true]);
    expect(past.text).toContain('Thêm.');
    expect(await entriesOf('intake/request-supplement')).toBe(0);
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', { dueOn: '15/12/2026', 'items.p-plan': 'Thêm.' }, from);
    expect(sent.status).toBe(303);
    expect(await entriesOf('intake/request-supplement')).toBe(3);
    expect(wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1')).text)).toContain('bổ sung trước hết 15/12/2026');
  });

  test('does not put a first dossier before the council without the team, and a re-evaluation it does', async () => {
    await done(house.ports, province, acceptDossier, { dossierId: again });
    const page = wordsOf((await hoa.get(chosen('mark-ready', [...teas, again]))).text);
    expect(page).toContain('1 hồ sơ sẽ được làm ; 3 hồ sơ không làm được');
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', {}, chosen('mark-ready', [again]));
    expect([sent.status, sent.location]).toEqual([303, '/ho-so-tinh']);
    expect(wordsOf((await hoa.get(`/ho-so-tinh/${again}`)).text)).toContain('Đã đưa ra Hội đồng');
  });
});
