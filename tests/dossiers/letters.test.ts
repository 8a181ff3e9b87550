// Numbers of letters: typed once by the clerk or officer of the office that issues them, printed from then on, corrected with a
// reason, never given twice in a year of an office.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { listLetters, numberLetter, viewLetter } from '#modules/dossiers/use-cases/letters.ts';
import { returnDossier } from '#modules/dossiers/use-cases/return-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { sentOn } from '../intake/at-province.ts';
import { binhLu, done, muongThan, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { mayWithTea, opened } from './filing.ts';

const clerk: Actor = { ...binhLu, grants: [{ role: 'clerk', provinceCode: '12', communeCodes: ['03390'] }] };
const provinceClerk: Actor = { ...binhLu, grants: [{ role: 'clerk', provinceCode: '12', communeCodes: [] }] };

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let thu: Person;
let hoa: Person;
/** Sent on to the province, which asks for a supplement. */
let first: string;
/** Sent on to the province. */
let second: string;
/** Returned to be completed. */
let returned: string;
const page = (dossierId: string, letter: string): string => `/so-van-ban/${dossierId}/${letter}`;
beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  const made = await mayWithTea(house, 'Shan trả lại');
  may = made.may;
  await completeProducer(ports, made.producerCode);
  const place = await opened(may, made.productCode);
  returned = place.split('/').at(-1) ?? '';
  await fillIn(may, place);
  await may.submit(`${place}/nop`, { declares: 'yes' });
  const { version } = ((await may.get(`${place}.json`)).json() as { dossier: { version: number } }).dossier;
  await done(ports, binhLu, takeInDossier, { dossierId: returned, version });
  await done(ports, binhLu, returnDossier, {
    dueOn: '15/12/2026',
    dossierId: returned,
    version: version + 1,
    results: 'Thiếu số liệu.',
  });
  first = await sentOn(ports, made.producerCode, 'Chè Shan một');
  second = await sentOn(ports, made.producerCode, 'Chè Shan hai');
  const accepted = await done(ports, province, acceptDossier, { dossierId: first });
  const asked = { dossierId: first, version: accepted.version, dueOn: '15/12/2026', items: { 'p-results': 'Nêu rõ.' } };
  await done(ports, province, requestSupplement, asked);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  thu = await signedInPerson(house, 'chị Thu, clerk');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

const openOf = async (actor: Actor): Promise<readonly string[]> =>
  (await done(house.ports, actor, listLetters, {})).open.map((one) => `${one.kind} ${one.product}`);
const printed = async (who: Person, file: string): Promise<string> =>
  squeezed(await textOfPdf((await who.get(file)).bytes));

describe('letters without a number', () => {
  test('wait for the office that issues them, on its desk and in its list; nobody else has them', async () => {
    expect(wordsOf((await tua.get('/viec')).text)).toContain('3 văn bản chưa có số');
    expect(wordsOf((await thu.get('/viec')).text)).toContain('1 văn bản chưa có số');
    const list = wordsOf((await tua.get('/so-van-ban')).text);
    for (const said of ['Công văn hoàn thiện hồ sơ, lần 1', 'Tờ trình đề nghị tỉnh đánh giá', 'Chè Shan hai']) {
      expect(list).toContain(said);
    }
    expect(await openOf(clerk)).toHaveLength(3);
    expect(await openOf(provinceClerk)).toEqual(['supplement Chè Shan một']);
    expect(await openOf(muongThan)).toEqual([]);
    expect((await may.get('/so-van-ban')).status).toBe(403);
  });

  test('are printed with dots', async () => {
    expect(await printed(may, `/ho-so/${returned}/tra-lai/1/yeu-cau.pdf`)).toContain(squeezed('Số: ……/UBND-KT'));
    expect(await printed(tua, `/ho-so/${first}/to-trinh.pdf`)).toContain(squeezed('Số: ……/TTr-UBND'));
    expect(wordsOf((await tua.get(`/ho-so/${first}/giay-to`)).text)).toContain('Chưa có số · Ghi số');
    expect(wordsOf((await may.get(`/ho-so/${first}/giay-to`)).text)).not.toContain('Ghi số');
  });
});

describe('a number', () => {
  test('is typed with its day, and printed from then on', async () => {
    const wrong = await tua.submit(page(first, 'to-trinh'), { number: '12', issuedOn: '01/01/2030' });
    expect(wrong.status).toBe(422);
    for (const said of ['cần số, dấu gạch chéo rồi ký hiệu', 'Ngày ban hành không thể sau hôm nay']) {
      expect(wrong.text).toContain(said);
    }
    expect(wrong.text).toContain('value="12"');
    const early = await tua.submit(page(first, 'to-trinh'), { number: '12/TTr-UBND', issuedOn: '01/01/2020' });
    expect(early.text).toContain('không thể trước ngày nhận hồ sơ');
    const typed = await tua.submit(page(first, 'to-trinh'), { number: '12/TTr-UBND', issuedOn: '23/11/2026' });
    expect([typed.status, typed.location]).toEqual([303, '/so-van-ban']);
    const letter = await printed(hoa, `/ho-so/${first}/to-trinh.pdf`);
    expect(letter).toContain(squeezed('Số: 12/TTr-UBND'));
    expect(letter).toContain(squeezed('ngày 23 tháng 11 năm 2026'));
    expect(letter).not.toContain(squeezed('chờ văn thư cấp số'));
    expect(wordsOf((await tua.get(`/ho-so/${first}/giay-to`)).text)).toContain('Số 12/TTr-UBND, ngày 23/11/2026');
  });

  test('that another letter of the office has in this year is refused and says which; other series and offices are free', async () => {
    const same = await tua.submit(page(second, 'to-trinh'), { number: '012/TTr-UBND', issuedOn: '23/11/2026' });
    expect(same.status).toBe(422);
    expect(same.text).toContain(
      'Tờ trình đề nghị tỉnh đánh giá số 12/TTr-UBND ngày 23/11/2026, về sản phẩm Chè Shan một',
    );
    const letter = { dossierId: returned, letter: 'tra-lai-1', number: '12/UBND-KT', issuedOn: '23/11/2026' };
    await done(house.ports, clerk, numberLetter, letter);
    expect(await printed(may, `/ho-so/${returned}/tra-lai/1/yeu-cau.pdf`)).toContain(squeezed('Số: 12/UBND-KT'));
    const asked = await thu.submit(page(first, 'bo-sung-1'), { number: '12/SNNMT-OCOP', issuedOn: '23/11/2026' });
    expect(asked.status).toBe(303);
    expect(await printed(may, `/ho-so/${first}/bo-sung/1/cong-van.pdf`)).toContain(squeezed('Số: 12/SNNMT-OCOP'));
    expect(await openOf(clerk)).toEqual(['request Chè Shan hai']);
  });

  test('that two people type at once for two letters is given to one of them', async () => {
    const dossiers = [first, second].map((dossierId) => dossierId as DossierId);
    const { current } = await done(house.ports, clerk, viewLetter, { dossierId: dossiers[0], letter: 'to-trinh' });
    const typed = { letter: 'to-trinh', number: '77/TTr-UBND', issuedOn: '23/11/2026', reason: 'Ghi nhầm' };
    const both = await Promise.allSettled([
      done(house.ports, clerk, numberLetter, { ...typed, dossierId: dossiers[0], seen: current?.id }),
      done(house.ports, clerk, numberLetter, { ...typed, dossierId: dossiers[1] }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is never overwritten: another is a correction, says why, and the first stays readable', async () => {
    const before = await done(house.ports, clerk, viewLetter, { dossierId: returned, letter: 'tra-lai-1' });
    const blind = await tua.force(page(returned, 'tra-lai-1'), { number: '13/UBND-KT', issuedOn: '23/11/2026' });
    expect([blind.status, blind.text.includes('Người khác vừa ghi số 12/UBND-KT')]).toEqual([409, true]);
    const silent = await tua.submit(page(returned, 'tra-lai-1'), { number: '13/UBND-KT', issuedOn: '23/11/2026' });
    expect([silent.status, silent.text.includes('Hãy ghi lý do đính chính')]).toEqual([422, true]);
    const said = { number: '13/UBND-KT', issuedOn: '23/11/2026', reason: 'Văn thư vào sổ số 13' };
    expect((await tua.submit(page(returned, 'tra-lai-1'), said)).status).toBe(303);
    const words = wordsOf((await tua.get(page(returned, 'tra-lai-1'))).text);
    for (const line of ['Đã ghi: số 13/UBND-KT', 'Số 12/UBND-KT, ngày 23/11/2026', 'Văn thư vào sổ số 13']) {
      expect(words).toContain(line);
    }
    const after = await done(house.ports, clerk, viewLetter, { dossierId: returned, letter: 'tra-lai-1' });
    expect([after.current?.corrects, after.earlier.map((one) => one.number)]).toEqual([
      before.current?.id,
      ['12/UBND-KT'],
    ]);
  });

  test('is given by nobody but the office: not by the province for a commune, nor by another commune, nor by the producer', async () => {
    const commune = { dossierId: second, letter: 'to-trinh', number: '90/TTr-UBND', issuedOn: '23/11/2026' };
    const ofProvince = { dossierId: first, letter: 'bo-sung-1', number: '91/UBND-KT', issuedOn: '23/11/2026' };
    for (const actor of [province, provinceClerk, muongThan]) {
      expect((await refused(house.ports, actor, numberLetter, commune)).code).toBe('records/not-found');
    }
    expect((await refused(house.ports, binhLu, numberLetter, ofProvince)).code).toBe('records/not-found');
    expect([
      (await pao.get(page(second, 'to-trinh'))).status,
      (await may.get(page(second, 'to-trinh'))).status,
    ]).toEqual([404, 403]);
  });

  test('of a report is one of its row: taken once, corrected with a reason, its day left as it is', async () => {
    const number = async (dossierId: string) =>
      (await done(house.ports, clerk, viewLetter, { dossierId, letter: 'bao-cao' })).current?.number;
    const [one, two] = [await number(first), await number(second)];
    expect([one, two].map((given) => /^\d+\/BC-UBND$/.test(given ?? ''))).toEqual([true, true]);
    const day = { issuedOn: '23/11/2026', reason: 'Văn thư vào sổ số 80' };
    const taken = await tua.submit(page(second, 'bao-cao'), { ...day, number: one ?? '' });
    expect([
      taken.status,
      taken.text.includes('đã dùng cho văn bản khác của cơ quan: Báo cáo của xã, Mẫu số 03 số'),
    ]).toEqual([422, true]);
    const other = await tua.submit(page(second, 'bao-cao'), { ...day, number: '80/TTr-UBND' });
    expect([other.status, other.text.includes('Số của báo cáo có ký hiệu BC')]).toEqual([422, true]);
    const moved = await tua.submit(page(second, 'bao-cao'), { ...day, issuedOn: '24/11/2026', number: '80/BC-UBND' });
    expect([moved.status, moved.text.includes('Ngày của báo cáo đã định đợt')]).toEqual([422, true]);
    expect((await tua.submit(page(second, 'bao-cao'), { ...day, number: '80/BC-UBND', reason: '' })).status).toBe(422);
    expect((await tua.submit(page(second, 'bao-cao'), { ...day, number: '80/BC-UBND' })).status).toBe(303);
    expect(await printed(hoa, `/ho-so/${second}/mau-03.pdf`)).toContain(squeezed('Số: 80/BC-UBND'));
    expect(wordsOf((await tua.get(page(second, 'bao-cao'))).text)).toContain(`Số ${two}, ngày 23/11/2026`);
    expect((await pao.get(page(second, 'bao-cao'))).status).toBe(404);
  });

  test('of a request is not that of a report', async () => {
    const wrong = await tua.submit(page(second, 'to-trinh'), { number: '81/BC-UBND', issuedOn: '23/11/2026' });
    expect([wrong.status, wrong.text.includes('Số của tờ trình có ký hiệu TTr')]).toEqual([422, true]);
  });

  test('has no letter where none was issued', async () => {
    for (const letter of ['to-trinh', 'tra-lai-2', 'bo-sung-1', 'giay-khac']) {
      expect([letter, (await tua.get(page(returned, letter))).status]).toEqual([letter, 404]);
    }
  });
});
