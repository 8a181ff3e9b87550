// What went out stays: a report that the office above sent back, or its own office took up again, is read there as it was sent, with the reason;
// its paper keeps its number and its words beside the draft; it is corrected, never dropped.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeKey } from '#modules/offices/index.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { viewReport } from '#modules/reporting/use-cases/view-report.ts';
import {
  approveReport,
  dropReport,
  reopenReport,
  saveReport,
  sendBackReport,
  submitReport,
} from '#modules/reporting/use-cases/write-report.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { mustRead } from '../exchange/office-workbook.ts';
import { binhLu, done, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, plainText, wordsOf } from '../support/web.ts';
import { another, ofBinhLu } from './letters.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let reportId = '';
const page = () => `/bao-cao/xem/${reportId}`;

const seen = async () => {
  const { report } = await done(house.ports, binhLu, viewReport, { reportId });
  return { reportId, version: report.version };
};

async function write(words: string): Promise<void> {
  const { content } = await done(house.ports, binhLu, viewReport, { reportId });
  const sections = content.sections.map(({ heading }) => ({ heading, text: words }));
  const { title, indicators } = content;
  await done(house.ports, binhLu, saveReport, { ...(await seen()), title, sections, indicators });
}

async function sendUp(number: string): Promise<void> {
  await done(house.ports, binhLu, submitReport, { ...(await seen()), reason: 'Tỉnh hẹn gửi sớm.' });
  await done(house.ports, another(binhLu), approveReport, await seen());
  await done(house.ports, binhLu, issueReport, {
    ...(await seen()),
    ...{ shape: 'province', number, issuedOn: '23/11/2026' },
  });
}

async function wordOf(who: Person, path: string): Promise<string> {
  const file = await who.get(path);
  expect([path, file.status]).toEqual([path, 200]);
  const parts = await partsOfDocx(Buffer.from(file.bytes));
  return textOfWord(parts.get('word/document.xml') ?? '').replace(/\s+/g, ' ');
}

beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const asked = { office: officeKey(ofBinhLu), periodKind: 'half-year', from: '23/11/2026', asOf: '20/11/2026' };
  reportId = (await done(house.ports, binhLu, openReport, asked)).reportId;
  await write('Đã kiểm tra 5 cơ sở.');
  await sendUp('12/BC-UBND');
});
afterAll(() => house.close());

test('the answer of the button is the report as it was sent, with the reason and the words of success', async () => {
  const answered = await hoa.submit(`${page()}/yeu-cau-sua`, { reason: 'Nêu rõ số cơ sở vi phạm.' });
  expect([answered.status, answered.location]).toEqual([303, page()]);
  const shown = await hoa.get(page());
  expect(shown.status).toBe(200);
  const words = wordsOf(shown.text);
  for (const one of [
    'Đã yêu cầu đơn vị lập sửa báo cáo',
    'Đang sửa bản đã gửi',
    'Nêu rõ số cơ sở vi phạm.',
    'Đã kiểm tra 5 cơ sở.',
    'số 12/BC-UBND ngày 23/11/2026',
  ]) {
    expect(words).toContain(one);
  }
});

test('the office above reads on what had been sent while the draft changes, and nothing of the draft', async () => {
  await write('Đã kiểm tra 7 cơ sở, 2 vi phạm.');
  const words = wordsOf((await hoa.get(page())).text);
  expect(words).toContain('Đã kiểm tra 5 cơ sở.');
  expect(words).not.toContain('7 cơ sở');
  const shown = (await hoa.get(`${page()}.json`)).json() as { frozenOn: string | null; figures: readonly unknown[] };
  expect(shown.frozenOn).toBe('2026-11-23');
  expect(shown.figures.length).toBeGreaterThan(20);
  expect((await hoa.get(`${page()}/so-lieu/products`)).status).toBe(200);
  expect((await hoa.get(`${page()}/soan`)).status).toBe(404);
  expect((await hoa.get(`${page()}?lan=2`)).status).toBe(404);
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  for (const path of [page(), `${page()}?lan=1`, `${page()}/mau/province.docx?lan=1`]) {
    expect([path, (await pao.get(path)).status]).toEqual([path, 404]);
  }
});

test('the lists say that a correction was asked for, and lead to what had been sent', async () => {
  const chain = wordsOf((await hoa.get('/bao-cao/cap-xa?ky=6-thang&tu=2026-07-01')).text);
  expect(chain).toContain('37 chưa gửi, 0 đã gửi, 1 đang sửa bản đã gửi');
  expect(chain).toMatch(/Xã Bình Lư .*?Đang sửa bản đã gửi .*?Bản đã gửi ngày 23\/11\/2026/);
  const issued = wordsOf((await hoa.get('/bao-cao/danh-sach?xem=da-ban-hanh')).text);
  expect(issued).toMatch(/Đang sửa bản đã gửi .*?12\/BC-UBND/);
});

test('the paper of the number stays what it was, the new draft is apart', async () => {
  const sent = await wordOf(tua, `${page()}/mau/province.docx?lan=1`);
  expect(sent).toContain('12/BC-UBND');
  expect(sent).toContain('Đã kiểm tra 5 cơ sở.');
  expect(sent).not.toContain('BẢN NHÁP');
  const draft = await wordOf(tua, `${page()}/mau/province.docx`);
  expect(draft).toContain('BẢN NHÁP');
  expect(draft).not.toContain('Số: 12/BC-UBND');
  expect(draft).toContain('Báo cáo này thay thế Báo cáo số 12/BC-UBND ngày 23/11/2026.');
  expect(await wordOf(hoa, `${page()}/mau/province.docx`)).toBe(sent);
  const papers = (await tua.get(page())).text;
  expect(wordsOf(papers)).toMatch(/Đã ban hành các lần khác .*?Lần 1 , .*?Word PDF – số 12\/BC-UBND ngày 23\/11\/2026/);
  expect(papers).toContain(`${page()}/mau/province.pdf?lan=1`);
  // A page in English leads to the same files, and says numbers, days and periods as English does.
  const english = await tua.get(`/en${page()}`);
  const said = wordsOf(english.text);
  for (const one of ['second half of 2026', '20 Nov 2026']) expect(said).toContain(one);
  expect(said).not.toContain('20/11/2026 ');
  const files = [...english.text.matchAll(/href="([^"]*\/(?:mau|so-lieu\.xlsx)[^"]*)"/g)].map(([, to = '']) =>
    plainText(to),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const to of files) expect([to, (await tua.get(to)).status]).toEqual([to, 200]);
  const { sheets } = await mustRead(Buffer.from((await tua.get(`/en${page()}/so-lieu.xlsx`)).bytes));
  expect(sheets[0]?.name).toBe('Figures');
});

test('what went out is never dropped, only issued again', async () => {
  const answer = await refused(house.ports, binhLu, dropReport, { ...(await seen()), reason: 'x' });
  expect(answer.code).toBe('reporting/issued-stays');
  expect((await tua.get(`${page()}/bo`)).status).toBe(404);
  const forced = await tua.force(`${page()}/bo`, { version: String((await seen()).version), reason: 'x' });
  expect(forced.status).toBe(409);
  expect(wordsOf(forced.text)).toContain('Báo cáo đã ban hành, đã có số thì không bỏ được');
  // A draft that never went out still is.
  const other = await done(house.ports, binhLu, openReport, { office: officeKey(ofBinhLu), periodKind: 'year' });
  await done(house.ports, binhLu, dropReport, { reportId: other.reportId, version: 1, reason: 'Lập nhầm.' });
  await sendUp('13/BC-UBND');
  expect(wordsOf((await hoa.get(page())).text)).toContain('Đã kiểm tra 7 cơ sở, 2 vi phạm.');
  expect(wordsOf((await hoa.get(`${page()}?lan=1`)).text)).toContain('Đã kiểm tra 5 cơ sở.');
  expect(await wordOf(hoa, `${page()}/mau/province.docx?lan=1`)).toContain('12/BC-UBND');
  const twice = await refused(house.ports, province, sendBackReport, { ...(await seen()), reason: ' ' });
  expect(twice.fields?.[0]?.path).toBe('reason');
});

test('a draft that was begun early is counted up to a later day; what had been sent keeps its own', async () => {
  await done(house.ports, province, sendBackReport, { ...(await seen()), reason: 'Số liệu đến ngày 23/11.' });
  const { content } = await done(house.ports, binhLu, viewReport, { reportId });
  const { title, indicators } = content;
  const words = 'UBND xã Bình Lư báo cáo, số liệu tính đến hết ngày 20/11/2026, như sau:';
  const sections = content.sections.map(({ heading, text }, i) => ({ heading, text: i === 0 ? words : text }));
  const saved = async (asOf: string) => ({ ...(await seen()), title, indicators, sections, asOf });
  for (const [asOf, code] of [
    ['24/11/2026', 'reporting/as-of-in-future'],
    ['30/06/2026', 'reporting/as-of-before-period'],
  ] as const) {
    const answer = await refused(house.ports, binhLu, saveReport, await saved(asOf));
    expect(answer.fields).toEqual([expect.objectContaining({ path: 'asOf', code })]);
  }
  expect((await tua.get(`${page()}/soan`)).text).toContain('name="asOf"');
  await done(house.ports, binhLu, saveReport, await saved('23/11/2026'));
  const now = await done(house.ports, binhLu, viewReport, { reportId });
  expect([now.report.asOf, now.content.sections[0]?.text]).toEqual([
    '2026-11-23',
    'UBND xã Bình Lư báo cáo, số liệu tính đến hết ngày 23/11/2026, như sau:',
  ]);
  await sendUp('14/BC-UBND');
  const before = (await hoa.get(`${page()}.json?lan=2`)).json() as { report: { asOf: string } };
  const last = (await hoa.get(`${page()}.json`)).json() as { report: { asOf: string } };
  expect([before.report.asOf, last.report.asOf]).toEqual(['2026-11-20', '2026-11-23']);
});

test('its own office takes up with a reason what it sent: the paper that follows names the one it replaces, and the office above is told', async () => {
  const fault = 'Ghi sai số cơ sở đã kiểm tra.';
  expect((await refused(house.ports, province, reopenReport, { ...(await seen()), reason: fault })).code).toBe(
    'records/not-found',
  );
  const short = await refused(house.ports, binhLu, reopenReport, { ...(await seen()), reason: 'x' });
  expect(short.fields?.[0]?.path).toBe('reason');
  expect(wordsOf((await tua.get(page())).text)).toContain('Sửa, ban hành lại');
  const reopened = await tua.submit(`${page()}/sua-lai`, { reason: fault });
  expect([reopened.status, reopened.location]).toEqual([303, page()]);
  expect(wordsOf((await hoa.get('/thong-bao')).text)).toContain('đang sửa báo cáo đã gửi');
  expect(wordsOf((await hoa.get(page())).text)).toContain('Đang sửa bản đã gửi');
  await write('Đã kiểm tra 8 cơ sở.');
  await sendUp('15/BC-UBND');
  const replacing = await wordOf(hoa, `${page()}/mau/province.docx`);
  expect(replacing).toContain('Báo cáo này thay thế Báo cáo số 14/BC-UBND ngày 23/11/2026.');
  expect(await wordOf(hoa, `${page()}/mau/province.docx?lan=1`)).not.toContain('thay thế');
  expect(wordsOf((await hoa.get(`${page()}?lan=3`)).text)).toContain('7 cơ sở');
});

test('an office has one report of a period: a second one is refused by the name of the first, unless that was dropped', async () => {
  const asked = { office: officeKey(ofBinhLu), periodKind: 'half-year', from: '23/11/2026' };
  const twice = await refused(house.ports, binhLu, openReport, asked);
  expect(twice.code).toBe('reporting/period-has-report');
  expect(String(twice.details?.['title'])).toContain('6 tháng cuối năm 2026');
  const year = { office: officeKey(ofBinhLu), periodKind: 'year' };
  const { reportId: begun } = await done(house.ports, binhLu, openReport, year);
  await done(house.ports, binhLu, dropReport, { reportId: begun, version: 1, reason: 'Lập nhầm.' });
  await done(house.ports, binhLu, openReport, year);
});
