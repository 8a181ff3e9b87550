// The list of a round, and one act for many dossiers: first what would happen, then one confirmation that is one act for each.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUuid } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { commandFor } from '#modules/intake/use-cases/do-to-many.ts';
import { listIntake } from '#modules/intake/use-cases/list-intake.ts';
import { previewActs } from '#modules/intake/use-cases/preview-acts.ts';
import { query } from '#platform/database/db.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
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
let producerCode: string;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Nhiều Hồ Sơ');
  await completeProducer(house.ports, producerCode);
  for (const name of ['Chè một', 'Chè hai', 'Chè ba']) teas.push(await sentOn(house.ports, producerCode, name));
  const productCode = await makeTea(house.ports, producerCode, 'Chè đánh giá lại');
  await makeRecognition(house.ports, productCode, { issuedOn: '25/04/2024', expiresOn: '25/04/2027' });
  again = await sentOn(house.ports, producerCode, '', { productCode, kind: 're-evaluation' });
});
afterAll(() => house.close());

const chosen = (act: string, ids: readonly string[]): string =>
  `/ho-so-tinh/hang-loat?viec=${act}&${ids.map((one) => `hs=${one}`).join('&')}`;

/** The act that a page of results names, and the dossiers that it calls done. */
function becameOf(location: string | null | undefined): readonly (string | null)[] {
  const { pathname, searchParams } = new URL(location ?? '', 'http://x');
  expect(pathname).toBe('/ho-so-tinh/hang-loat/ket-qua');
  return [searchParams.get('viec'), ...searchParams.getAll('xong').sort()];
}

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
    const now = wordsOf((await hoa.get('/ho-so-tinh?dot=2026-2')).text);
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

  test('opens on the round that has work, says how many stand in each and how many days are left, and keeps the choice', async () => {
    const page = await hoa.get('/ho-so-tinh');
    const opened = wordsOf(page.text);
    expect(opened).toContain('3 hồ sơ, 3 hồ sơ tỉnh chưa xong. Hồ sơ xã đề nghị trước 30/04/2027');
    expect(opened).toContain('Đợt 2 năm 2026 0 còn 37 ngày');
    expect(opened).toContain('Đợt 1 năm 2027 3 còn 219 ngày');
    expect(opened).toContain('Đánh giá lại, ngoài đợt 1');
    // Search, filter and what is done with many go on in the same round.
    expect(page.text.match(/<input type="hidden" name="dot" value="2027-1"/g)).toHaveLength(2);
    // The desk asks for a state: the list opens where somebody stands in it.
    expect(wordsOf((await hoa.get('/ho-so-tinh?tt=arrived')).text)).toContain('Xã mới gửi đến (3)');
    expect((await hoa.get('/ho-so-tinh?dot=2026-2&tt=arrived')).text).toContain('value="2026-2"');
  });

  test('is taken along as a table, as it is filtered', async () => {
    const table = await hoa.get('/ho-so-tinh.csv?dot=2027-1&tt=arrived');
    expect([table.status, table.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const [head = '', ...rows] = table.text.trim().split('\r\n');
    expect(head).toContain('Sản phẩm,Chủ thể');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Xã mới gửi đến');
    expect((await hoa.get('/ho-so-tinh?dot=2027-1&tt=arrived')).text).toContain(
      'href="/ho-so-tinh.csv?dot=2027-1&amp;tt=arrived"',
    );
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get('/ho-so-tinh.csv?dot=2027-1')).status).toBe(403);
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
    expect([once.status, becameOf(once.location)]).toEqual([303, ['accept', ...[first, second].sort()]]);
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
    expect(sent.location).toBe(`/ho-so-tinh/hang-loat/ket-qua?viec=accept&xong=${third}&chua=${first}`);
    const became = wordsOf((await hoa.get(sent.location ?? '')).text);
    expect(became).toContain('Đã làm xong 1 trong 2 hồ sơ');
    // Each that was done with its new number, each that was left out with the reason; nothing that contradicts it.
    expect(became).toMatch(/Đã làm \(1\).*Chè ba.*Phiếu của tỉnh số 03-1\/PĐK-12-03390-2026, Đợt 1 năm 2027/);
    expect(became).toMatch(/Chưa làm \(1\).*Chè một.*Hồ sơ ở tình trạng "tỉnh đang kiểm tra"/);
    expect(became).not.toContain('Chưa có gì được làm');
    expect(became).not.toContain('hồ sơ sẽ được làm');
    expect(await entriesOf('intake/accept-dossier')).toBe(3);
  });

  test('whose result is shown to nobody else, and says what was refused a moment ago though it is possible now', async () => {
    const [first] = teas as [string, string, string];
    const left = `/ho-so-tinh/hang-loat/ket-qua?viec=request-supplement&chua=${first}:records/changed-meanwhile`;
    const page = wordsOf((await hoa.get(left)).text);
    expect(page).toContain('Đã làm xong 0 trong 1 hồ sơ');
    expect(page).toContain(sentenceOf(textsOf('vi'), problem('conflict', 'records/changed-meanwhile')));
    expect(page).toContain('Xem và làm lại cho 1 hồ sơ nay làm được');
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    expect((await nga.get(left)).status).toBe(403);
    const strange = await hoa.get(
      '/ho-so-tinh/hang-loat/ket-qua?viec=accept&xong=0197c0de-0000-7000-8000-00000000abcd',
    );
    expect([strange.status, strange.text.includes('Chưa chọn hồ sơ nào.')]).toEqual([200, true]);
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
    // From there the letters of all three are taken at once, and none where nothing is asked.
    const letters = await hoa.get(sent.location ?? '');
    expect(wordsOf(letters.text)).toContain('Tải 3 công văn (một tệp ZIP)');
    const address = `/ho-so-tinh/cong-van-bo-sung.zip?${[...teas, again].map((one) => `hs=${one}`).join('&')}`;
    const zip = await hoa.get(address);
    expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(zip.text.match(/-che-hai\.docx/g)?.length).toBeGreaterThan(0);
    expect(zip.text).not.toContain('che-danh-gia-lai');
    const without = wordsOf((await hoa.get(chosen('letters', [again]))).text);
    expect(without).toContain('không có yêu cầu bổ sung nào đang chờ trả lời');
    expect((await hoa.get(`/ho-so-tinh/cong-van-bo-sung.zip?hs=${again}`)).status).toBe(404);
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    expect((await nga.get(address)).status).toBe(403);
    expect(wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1')).text)).toContain('bổ sung trước hết 15/12/2026');
  });

  test('does not put a first dossier before the council without the team, and a re-evaluation it does', async () => {
    await done(house.ports, province, acceptDossier, { dossierId: again });
    const page = wordsOf((await hoa.get(chosen('mark-ready', [...teas, again]))).text);
    expect(page).toContain('1 hồ sơ sẽ được làm ; 3 hồ sơ không làm được');
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', {}, chosen('mark-ready', [again]));
    expect([sent.status, sent.location]).toEqual([303, `/ho-so-tinh/hang-loat/ket-qua?viec=mark-ready&xong=${again}`]);
    expect(wordsOf((await hoa.get(`/ho-so-tinh/${again}`)).text)).toContain('Đã đưa ra Hội đồng');
  });

  test('hands many to the team on duty, never a re-evaluation; without a team it says so', async () => {
    const fresh: string[] = [];
    for (const name of ['Chè năm', 'Chè sáu']) {
      const dossierId = await sentOn(house.ports, producerCode, name);
      await done(house.ports, province, acceptDossier, { dossierId });
      fresh.push(dossierId);
    }
    const all = [...fresh, again];
    const from = `${chosen('hand-to-team', all)}&dot=2027-1`;
    expect(wordsOf((await hoa.get(from)).text)).toContain('Chưa có Tổ tư vấn nào đang hoạt động');
    const decision = {
      provinceCode: '12',
      decisionNumber: '9/QĐ-UBND',
      decidedOn: '20/11/2026',
      validFrom: '20/11/2026',
    };
    const { teamId } = await done(house.ports, province, appointTeam, { ...decision, others: 'Bà Giả định, Sở Y tế' });
    const page = wordsOf((await hoa.get(from)).text);
    expect(page).toContain('2 hồ sơ sẽ được làm ; 1 hồ sơ không làm được');
    expect(page).toContain('không qua Tổ tư vấn');
    const nobody = { teamId: '0197c0de-0000-7000-8000-00000000abcd' };
    const wrong = await hoa.submit('/ho-so-tinh/hang-loat', nobody, from);
    expect([wrong.status, await entriesOf('intake/hand-to-team')]).toEqual([422, 0]);
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', { teamId }, `${chosen('hand-to-team', fresh)}&dot=2027-1`);
    expect([sent.status, becameOf(sent.location)]).toEqual([303, ['hand-to-team', ...fresh.sort()]]);
    expect(await entriesOf('intake/hand-to-team')).toBe(2);
  });
});
