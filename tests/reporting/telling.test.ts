// Who is told of a report: the leader and the other officers when it is submitted, its writer when it is decided, the clerk once it is approved.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { listNotifications } from '#modules/notifications/store.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { viewReport } from '#modules/reporting/use-cases/view-report.ts';
import { approveReport, returnReport, saveReport, submitReport } from '#modules/reporting/use-cases/write-report.ts';
import { entered, pasted, provinceLetter } from '../directives/making.ts';
import { done, fieldsOf, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { PROVINCE, trained } from '../tasks/offices-and-people.ts';

let house: TestHouse;
let hoa: Actor;
let leader: Actor;
let clerk: Actor;
let commune: Actor;
let reportId: string;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await trained(house.ports, 'tinh', 'province-officer');
  leader = await trained(house.ports, 'lanhdao', 'leader');
  clerk = await trained(house.ports, 'vanthu', 'clerk');
  const grants = [{ role: 'commune-officer', provinceCode: '12', communeCodes: ['03390'] }] as const;
  commune = { ...(await trained(house.ports, 'xa.binhlu', 'commune-officer')), grants };
  reportId = (await done(house.ports, hoa, openReport, { office: PROVINCE })).reportId;
});
afterAll(() => house.close());

const told = async (who: Actor) =>
  (
    await listNotifications(house.ports.database.write, who.accountId as never, {
      unreadOnly: true,
      offset: 0,
      limit: 20,
    })
  )
    .filter((one) => one.path === `/bao-cao/xem/${reportId}`)
    .map((one) => [one.kind, 'what' in one.words ? one.words.what : null]);
const seen = async () => {
  const { report, content } = await done(house.ports, hoa, viewReport, { reportId });
  return { reportId, version: report.version, content };
};

async function submit(words: string): Promise<void> {
  const { content, ...at } = await seen();
  const sections = content.sections.map(({ heading }) => ({ heading, text: words }));
  await done(house.ports, hoa, saveReport, { ...at, title: content.title, sections, indicators: content.indicators });
  const { content: _content, ...now } = await seen();
  await done(house.ports, hoa, submitReport, { ...now, reason: 'Gửi theo hẹn.' });
}
const at = async () => {
  const { content: _content, ...now } = await seen();
  return now;
};
const desk = async (name: Parameters<typeof signedInPerson>[1]) => (await signedInPerson(house, name)).get('/viec');

test('submitted, it waits for the leader, and not for who wrote it, the clerk or another office', async () => {
  await submit('Đã rà soát sản phẩm.');
  expect(await told(leader)).toEqual([['report-waits', null]]);
  for (const other of [hoa, clerk, commune]) expect(await told(other)).toEqual([]);
  expect(wordsOf((await desk('anh Bình, leader')).text)).toContain('1 báo cáo đã trình, chờ duyệt');
  expect(wordsOf((await desk('chị Hoa, officer of the province')).text)).not.toContain('chờ duyệt');
});

test('a refused decision tells nobody; returned, its writer is told', async () => {
  await refused(house.ports, hoa, approveReport, { ...(await at()) });
  await refused(house.ports, commune, returnReport, { ...(await at()), reason: 'Không phải của tôi.' });
  expect(await told(hoa)).toEqual([]);
  await done(house.ports, leader, returnReport, { ...(await at()), reason: 'Bổ sung phần khó khăn.' });
  expect(await told(hoa)).toEqual([['report-decided', 'returned']]);
  expect(await told(clerk)).toEqual([]);
});

test('approved, its writer and the clerk are told, in words that say what comes next', async () => {
  await submit('Đã rà soát sản phẩm, đã bổ sung.');
  // Whose eyes are missing is named on its page.
  expect((await done(house.ports, hoa, viewReport, { reportId })).approvers).toContain('Anh Bình (tập huấn)');
  expect(wordsOf((await desk('chị Thu, clerk')).text)).not.toContain('chờ ban hành');
  await done(house.ports, leader, approveReport, await at());
  expect(wordsOf((await desk('chị Thu, clerk')).text)).toContain('1 báo cáo đã duyệt, chờ ban hành');
  expect(wordsOf((await desk('anh Bình, leader')).text)).not.toContain('chờ ban hành');
  expect((await told(hoa)).map(([, what]) => what).sort()).toEqual(['approved', 'returned']);
  expect(await told(clerk)).toEqual([['report-decided', 'approved']]);
  const thu = await signedInPerson(house, 'chị Thu, clerk');
  expect(wordsOf((await thu.get('/thong-bao')).text)).toMatch(/đã duyệt báo cáo: .*Ghi số, ngày rồi ban hành/);
});

test('a report is not due before the day of the letter that it answers', async () => {
  const upload = pasted(provinceLetter('777/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Rà soát sản phẩm.']));
  const { letterId } = await entered(house.ports, hoa, PROVINCE, upload, {}, 'outgoing');
  const asked = { office: PROVINCE, letterId };
  const early = await refused(house.ports, hoa, openReport, { ...asked, dueOn: '01/01/2020' });
  expect(fieldsOf(early)).toEqual([['dueOn', 'reporting/due-before-letter']]);
  await done(house.ports, hoa, openReport, { ...asked, dueOn: '05/01/2026' });
});
