// A correction that is late climbs from producer and commune over the officers of the province to its leaders, and nobody beside hears of it; the
// report of a period says on paper what the board counts.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { date, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { followCorrections } from '#modules/findings/follow-corrections.ts';
import type { BoardView } from '#modules/findings/use-cases/view-board.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { speaksFor } from '../register/making.ts';
import { withdraw } from '../reporting/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { heldVisit, productIdOf, sendFiles } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let visitId: Id<'visit'>;
let finding = '';

async function person(who: Named): Promise<Person> {
  return await signedInPerson(house, who);
}
async function told(who: Named): Promise<string> {
  return wordsOf((await (await person(who)).get('/thong-bao')).text);
}
/** A morning of the house: the clock tells what is due. */
async function morning(day: string): Promise<Awaited<ReturnType<typeof followCorrections>>> {
  house.clock.moveTo(instantOf(millisecondsOf(`${day}T01:00:00.000Z` as never)));
  return await followCorrections(house.ports);
}

beforeAll(async () => {
  house = await freshHouse();
  paper = await makePaper(house.ports, 'Mắc ca quá hạn khắc phục');
  const hoa = await person('chị Hoa, officer of the province');
  const product = await findProductByCode(house.ports.database.write, paper.productCode);
  const [producer] = await findProducersByIds(house.ports.database.write, [product?.producerId ?? ('' as never)]);
  await speaksFor(house.ports, 'chuthe', producer?.code ?? '');
  visitId = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-20') });
  const said = {
    about: await productIdOf(house.ports, paper.productCode),
    ...{ kind: 'wrong-stars', severity: 'major', words: 'Bao bì in 5 sao.', foundOn: '20/11/2026' },
  };
  const done = await hoa.submit(`/phat-hien/chuyen/${visitId}/ghi`, said);
  finding = /\/phat-hien\/([0-9a-f-]{36})/.exec(done.location ?? '')?.[1] ?? '';
  const ask = { correction: 'In lại nhãn đúng 3 sao.', dueOn: '25/11/2026' };
  expect((await hoa.submit(`/phat-hien/${finding}/yeu-cau-khac-phuc`, ask)).status).toBe(303);
});
afterAll(() => house.close());

const LATE = 'quá hạn';

test('the day after its last day producer and commune are told, nobody above yet', async () => {
  expect((await morning('2026-11-26')).escalated).toBe(1);
  expect(await told('anh Tủa, officer of Bình Lư')).toContain('Mắc ca quá hạn khắc phục');
  expect((await told('chị Mẩy, producer')).toLowerCase()).toContain(LATE);
  expect(await told('anh Bình, leader')).not.toContain('Mắc ca quá hạn khắc phục');
  const desk = wordsOf((await (await person('chị Mẩy, producer')).get('/viec')).text);
  expect(desk).toContain('1 phát hiện chờ bạn khắc phục, 1 đã quá hạn');
  expect((await morning('2026-11-26')).escalated).toBe(0);
});

test('some days later the officers of the province, then its leader; a commune beside never', async () => {
  let levels = 1;
  for (let day = 27; day <= 30; day += 1) levels += (await morning(`2026-11-${day}`)).escalated;
  for (let day = 1; day <= 9; day += 1) levels += (await morning(`2026-12-0${day}`)).escalated;
  expect(levels).toBe(3);
  const leader = await told('anh Bình, leader');
  expect(leader).toContain('Mắc ca quá hạn khắc phục');
  expect(leader.toLowerCase()).toContain(LATE);
  const binh = await person('anh Bình, leader');
  expect(wordsOf((await binh.get(`/phat-hien/${finding}`)).text)).toContain('In lại nhãn đúng 3 sao.');
  expect(await told('anh Páo, officer of Đoàn Kết')).not.toContain('Mắc ca quá hạn khắc phục');
  const history = wordsOf((await (await person('chị Hoa, officer of the province')).get(`/phat-hien/${finding}`)).text);
  expect(history).toContain('quá 14 ngày');
});

test('an answer that came late says by how much, also once it was checked', async () => {
  const may = await person('chị Mẩy, producer');
  const sent = await sendFiles(may, `/phat-hien/${finding}/tra-loi`, { words: 'Đã in lại nhãn.' }, 'files');
  expect(sent.status).toBe(303);
  const hoa = await person('chị Hoa, officer of the province');
  expect(wordsOf((await hoa.get(`/phat-hien/${finding}`)).text)).toContain('trả lời ngày 09/12/2026, muộn 14 ngày');
  expect(wordsOf((await may.get(`/phat-hien/${finding}`)).text)).toContain('muộn 14 ngày');
});

test('a finding that went to an agency is tied to its letter, from both sides, and to the task of who follows it', async () => {
  const hoa = await person('chị Hoa, officer of the province');
  const letter = {
    ...{ agency: 'Chi cục Quản lý thị trường (giả định)', number: '46/CV-SNNMT', issuedOn: '09/12/2026' },
    ...{ until: '20/12/2026', words: 'Đề nghị kiểm tra nhãn tại nơi bán.' },
  };
  expect((await sendFiles(hoa, `/phat-hien/${finding}/chuyen-co-quan`, letter)).status).toBe(303);
  const page = await hoa.get(`/phat-hien/${finding}`);
  const [sent = ''] = /\/van-ban\/[0-9a-f-]{36}/.exec(page.text) ?? [];
  expect(page.text).toContain(`href="/nhiem-vu/giao?van-ban=${sent.split('/').at(-1)}"`);
  const shown = await hoa.get(sent);
  expect(wordsOf(shown.text)).toContain('Thuộc hồ sơ');
  expect(shown.text).toContain(`href="/phat-hien/${finding}"`);
  const form = await hoa.get(`/nhiem-vu/giao?van-ban=${sent.split('/').at(-1)}`);
  expect(form.status).toBe(200);
  const pao = await person('anh Páo, officer of Đoàn Kết');
  expect((await pao.get(sent)).status).toBe(404);
  const may = await person('chị Mẩy, producer');
  expect((await may.get(`/phat-hien/${finding}`)).text).not.toContain('Quản lý thị trường');
});

test('the report of the period says what the board counts, for the leader and the officer; others do not open it', async () => {
  const binh = await person('anh Bình, leader');
  const board = (await binh.get('/phat-hien/bang.json')).json() as BoardView;
  expect(board).toMatchObject({ findings: 1, coverage: { visited: 1 }, visits: { held: 1 } });
  const page = await binh.get('/phat-hien/bao-cao');
  expect(wordsOf(page.text)).toContain('Số sao in trên bao bì khác kết quả');
  const drawn = squeezed(await textOfPdf((await binh.get('/phat-hien/bao-cao/bao-cao.pdf')).bytes));
  // Communes where nobody went and nothing was found stand in one line; without a named office the paper says which one it is.
  expect(drawn).toContain(squeezed('cơ quan tham mưu quản lý OCOP cấp tỉnh báo cáo kết quả'));
  for (const one of [
    `đã thực hiện ${board.visits.held} lượt`,
    `Ghi nhận ${board.findings} phát hiện`,
    `${board.coverage.visited} sản phẩm đã được kiểm tra, giám sát`,
  ]) {
    expect(drawn).toContain(squeezed(one));
  }
  // Offices and states are named, and the states add up to the findings.
  for (const one of [
    'cơ quan tham mưu quản lý OCOP cấp tỉnh báo cáo',
    'Mới ghi, chưa yêu cầu khắc phục',
    'Sản phẩm có công nhận còn hiệu lực',
  ]) {
    expect(drawn).toContain(squeezed(one));
  }
  expect(drawn).not.toContain(squeezed('giấy chứng nhận còn hiệu lực'));
  const hoa = await person('chị Hoa, officer of the province');
  expect((await hoa.get('/phat-hien/bao-cao/bao-cao.docx')).status).toBe(200);
  for (const who of ['chị Mẩy, producer', 'chị Lan, officer of a department', 'the administrator'] as const) {
    const other = await person(who);
    expect((await other.get('/phat-hien/bao-cao')).status).toBe(403);
    expect((await other.get('/phat-hien/bao-cao/bao-cao.pdf')).status).toBe(403);
  }
  expect((await stranger(house).get('/phat-hien/bao-cao')).status).toBe(303);
});

test('a period that is turned around comes back as the form with both days and the sentence', async () => {
  const binh = await person('anh Bình, leader');
  for (const path of ['/phat-hien/bang', '/phat-hien/bao-cao']) {
    const page = await binh.get(`${path}?tu=01/12/2026&den=01/01/2026`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain('Ngày cuối trước ngày đầu. Hãy đổi lại hai ngày.');
    expect(page.text).toMatch(/name="tu"[^>]*value="01\/12\/2026"/);
    expect(page.text).toMatch(/name="den"[^>]*value="01\/01\/2026"/);
    expect(page.text).not.toContain('key-figures');
  }
  expect((await binh.get('/phat-hien/bang.json?tu=01/12/2026&den=01/01/2026')).text).not.toContain('coverage');
});

test('what was withdrawn after the visit counts as in force on the day of the visit, beside the day that was held', async () => {
  const binh = await person('anh Bình, leader');
  const before = (await binh.get('/phat-hien/bang.json')).json() as BoardView;
  expect(before.coverage).toMatchObject({ visited: 1, visitedInForce: 1 });
  await withdraw(house.ports, paper.recognitionId, '20/11/2026');
  await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-12-20'), goes: false });
  const after = (await binh.get('/phat-hien/bang.json')).json() as BoardView;
  expect(after.coverage).toMatchObject({
    valid: before.coverage.valid - 1,
    visited: 1,
    visitedInForce: 1,
    heldInPeriod: before.coverage.valid,
  });
  const list = wordsOf((await binh.get('/phat-hien/bang/san-pham?so=visited')).text);
  expect(list).toContain('20/11/2026');
  expect(list).not.toContain('20/12/2026');
});
