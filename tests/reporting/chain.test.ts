// Up the chain: who of the communes has not sent stands first; what they wrote is proposed with its source; what went out is sent back by the
// office above, corrected and issued anew, and the first edition stays.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeKey } from '#modules/offices/index.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { viewChain } from '#modules/reporting/use-cases/view-chain.ts';
import { viewReport, viewReportStanding } from '#modules/reporting/use-cases/view-report.ts';
import {
  approveReport,
  dropReport,
  saveReport,
  sendBackReport,
  submitReport,
} from '#modules/reporting/use-cases/write-report.ts';
import { binhLu, done, muongThan, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { another, ofBinhLu, ofProvince } from './letters.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const period = { periodKind: 'half-year', from: '23/11/2026' };
const view = (reportId: string) => done(house.ports, binhLu, viewReport, { reportId });
const seen = async (reportId: string) => ({ reportId, version: (await view(reportId)).report.version });

async function write(reportId: string, words: string): Promise<void> {
  const { content } = await view(reportId);
  const sections = content.sections.map(({ heading, text, kind }) => ({
    heading,
    text: kind === 'difficulties' ? words : text,
  }));
  const { title, indicators } = content;
  await done(house.ports, binhLu, saveReport, { ...(await seen(reportId)), title, sections, indicators });
}

async function sendUp(reportId: string, number: string): Promise<void> {
  await done(house.ports, binhLu, submitReport, { ...(await seen(reportId)), reason: 'Tỉnh hẹn gửi sớm.' });
  await done(house.ports, another(binhLu), approveReport, await seen(reportId));
  const paper = { shape: 'province', number, issuedOn: '23/11/2026' };
  await done(house.ports, binhLu, issueReport, { ...(await seen(reportId)), ...paper });
}

/** A draft of the province that only was looked at: an office has one report of a period. */
const drop = async (own: string, version: number) =>
  await done(house.ports, province, dropReport, { reportId: own, version, reason: 'Chỉ xem đề xuất.' });

const proposed = async (): Promise<string> => {
  const office = officeKey(ofProvince);
  const { reportId } = await done(house.ports, province, openReport, { office, ...period });
  const { content, report } = await done(house.ports, province, viewReport, { reportId });
  await drop(reportId, report.version);
  return content.sections.find((one) => one.kind === 'difficulties')?.text ?? '';
};
const ofBinhLuIn = async () => {
  const { lines } = await done(house.ports, province, viewChain, { ...period });
  return {
    at: lines.findIndex((one) => one.code === '03390'),
    all: lines.length,
    line: lines.find((one) => one.code === '03390'),
  };
};

let reportId = '';

test('a commune that has not sent stands before those that have; a draft is not sent', async () => {
  reportId = (await done(house.ports, binhLu, openReport, { office: officeKey(ofBinhLu), ...period })).reportId;
  await write(reportId, 'Thiếu kinh phí kiểm nghiệm.\nĐường vào vùng chè khó đi.');
  expect((await ofBinhLuIn()).line).toMatchObject({ report: null, isSentBack: false });
  expect(await proposed()).toBe('');
  await sendUp(reportId, '81/BC-UBND');
  const { at, all, line } = await ofBinhLuIn();
  expect([at, all, line?.report?.id]).toEqual([37, 38, reportId]);
  expect((await refused(house.ports, binhLu, viewChain, { ...period })).code).toBe('records/not-found');
});

test('what it wrote is proposed to the province with the report that it stands in', async () => {
  expect(await proposed()).toBe(
    '- UBND xã Bình Lư (Báo cáo số 81/BC-UBND ngày 23/11/2026):\n  Thiếu kinh phí kiểm nghiệm.\n  Đường vào vùng chè khó đi.',
  );
});

test('only the office above sends it back, and only once it went out', async () => {
  const reason = 'Nêu rõ kinh phí.';
  for (const who of [binhLu, muongThan, otherProvince]) {
    await refused(house.ports, who, sendBackReport, { ...(await seen(reportId)), reason });
  }
  expect(
    (await refused(house.ports, province, sendBackReport, { ...(await seen(reportId)), reason: ' ' })).fields?.[0]
      ?.path,
  ).toBe('reason');
  await done(house.ports, province, sendBackReport, { ...(await seen(reportId)), reason });
  const again = await refused(house.ports, province, sendBackReport, { ...(await seen(reportId)), reason });
  expect(again.code).toBe('reporting/report-not-in-this-state');
  expect((await ofBinhLuIn()).line).toMatchObject({ report: null, isSentBack: true });
  const own = await done(house.ports, province, openReport, { office: officeKey(ofProvince), ...period });
  const { report } = await done(house.ports, province, viewReport, own);
  const mine = { reportId: own.reportId, version: report.version, reason };
  expect((await refused(house.ports, province, sendBackReport, mine)).code).toBe('reporting/not-your-office');
  await drop(own.reportId, report.version);
});

test('corrected, it goes out again in the same shape under another number, and the first stays', async () => {
  await write(reportId, 'Thiếu 50 triệu đồng kiểm nghiệm.');
  await sendUp(reportId, '82/BC-UBND');
  const { issues, acts, report } = await view(reportId);
  expect(issues.map((one) => [one.number, one.edition])).toEqual([
    ['81/BC-UBND', 1],
    ['82/BC-UBND', 2],
  ]);
  expect([report.state, report.edition]).toEqual(['issued', 2]);
  expect(acts.map((one) => one.kind)).toContain('sent-back');
  const paper = { shape: 'province', number: '83/BC-UBND', issuedOn: '23/11/2026' };
  const twice = await refused(house.ports, binhLu, issueReport, { ...(await seen(reportId)), ...paper });
  expect(twice.fields?.map((one) => one.code)).toEqual(['reporting/issued-in-this-shape']);
  expect(await proposed()).toBe(
    '- UBND xã Bình Lư (Báo cáo số 82/BC-UBND ngày 23/11/2026): Thiếu 50 triệu đồng kiểm nghiệm.',
  );
});

test('a province that submits before all communes have sent is asked, told who is missing, and says why', async () => {
  const { reportId: own } = await done(house.ports, province, openReport, { office: officeKey(ofProvince), ...period });
  const { content, report } = await done(house.ports, province, viewReport, { reportId: own });
  const { title, indicators } = content;
  const sections = content.sections.map(({ heading }) => ({ heading, text: 'Đã viết.' }));
  await done(house.ports, province, saveReport, {
    reportId: own,
    version: report.version,
    title,
    indicators,
    sections,
  });
  const { submission } = await done(house.ports, province, viewReportStanding, { reportId: own });
  expect(submission.map(({ code }) => code)).toEqual(['period-not-over', 'communes-missing']);
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const page = wordsOf((await hoa.get(`/bao-cao/xem/${own}/trinh`)).text);
  expect(page).toContain('37/38 xã, phường chưa gửi báo cáo kỳ này');
  expect(page).toContain('và 27 đơn vị khác');
  expect(page).not.toContain('Xã Bình Lư');
  const unsaid = await refused(house.ports, province, submitReport, { reportId: own, version: report.version + 1 });
  expect(unsaid.fields?.[0]?.code).toBe('reporting/unfinished-without-reason');
  // A commune has nobody below it and is asked nothing of the kind.
  const below = await done(house.ports, binhLu, openReport, { office: officeKey(ofBinhLu), periodKind: 'year' });
  const asked = (await done(house.ports, binhLu, viewReportStanding, below)).submission.map(({ code }) => code);
  expect(asked).not.toContain('communes-missing');
});
