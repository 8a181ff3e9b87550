// A report from its proposal to the book of outgoing letters, with its refusals; figures that stay as they were frozen while the register
// goes on (26/2026/QĐ-TTg, Art. 10.3, 10.4; 30/2020/NĐ-CP).

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { listEntriesOf } from '#modules/directives/services.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { officeKey } from '#modules/offices/index.ts';
import { putOutReport } from '#modules/reporting/services.ts';
import { issueReport } from '#modules/reporting/use-cases/issue-report.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { reportChoices } from '#modules/reporting/use-cases/report-choices.ts';
import { viewCoverage } from '#modules/reporting/use-cases/view-coverage.ts';
import {
  compareVersions,
  listReportsCase,
  viewReport,
  viewReportFigure,
} from '#modules/reporting/use-cases/view-report.ts';
import { approveReport, returnReport, saveReport, submitReport } from '#modules/reporting/use-cases/write-report.ts';
import { findTask, listActs } from '#modules/tasks/services.ts';
import { binhLu, done, muongThan, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import {
  another,
  makeClause,
  makeLetter,
  makeTask,
  makeWorkedLetter,
  ofBinhLu,
  ofMuongThan,
  ofProvince,
  say,
} from './letters.ts';
import { makeRegister, withdraw } from './people.ts';

let house: TestHouse;
let letter: Awaited<ReturnType<typeof makeWorkedLetter>>;
let stayingId: string;
const second = another(province);
beforeAll(async () => {
  house = await freshHouse();
  stayingId = (await makeRegister(house.ports)).stayingId;
  letter = await makeWorkedLetter(house.ports);
});
afterAll(() => house.close());

const view = (reportId: string, who = province) => done(house.ports, who, viewReport, { reportId });

async function opened(who = province, more: Readonly<Record<string, unknown>> = {}) {
  const office = officeKey(who === province ? ofProvince : ofBinhLu);
  return (await done(house.ports, who, openReport, { office, letterId: letter.letterId, ...more })).reportId;
}

/** Saves the report as it stands, with other words in some part. */
async function written(reportId: string, who = province, words = 'Đề nghị tỉnh hỗ trợ chi phí kiểm nghiệm.') {
  const { report, content } = await view(reportId, who);
  const sections = content.sections.map(({ heading, text, kind }) => ({
    heading,
    text: kind === 'proposals' ? words : text,
  }));
  const input = { reportId, version: report.version, title: content.title, sections, indicators: content.indicators };
  return await done(house.ports, who, saveReport, input);
}

async function submitted(reportId: string, who = province) {
  const { report } = await view(reportId, who);
  await done(house.ports, who, submitReport, { reportId, version: report.version });
}
async function approved(reportId: string, who = second) {
  const { report } = await view(reportId, who);
  await done(house.ports, who, approveReport, { reportId, version: report.version });
}

describe('what a new report proposes', () => {
  test('is drawn from the clauses and what the tasks say of them', async () => {
    const { content, letter: answered } = await view(await opened());
    expect(answered?.fullNumber).toBe('132/UBND-KTN');
    const [opening, one, two, three] = content.sections;
    expect(opening?.text).toContain('Thực hiện Công văn số 132/UBND-KTN ngày 09/09/2026 của UBND tỉnh Lai Châu');
    expect(one?.text).toContain(
      'Đã giao 2 đơn vị: 1 đơn vị hoàn thành, 1 đơn vị đã báo cáo kết quả, 0 đơn vị quá hạn.',
    );
    expect(one?.text).toContain('Tổng hợp: Sản phẩm đã rà soát: 5 sản phẩm (1 đơn vị).');
    // Names of files belong to the coverage, not to a sentence for a ministry.
    expect(one?.text).not.toContain('bien-ban-ra-soat.pdf');
    expect([one, two, three].map((part) => part?.heading)).toEqual([
      '1. Rà soát sản phẩm đã hết hạn, đánh giá lại',
      '2. Tổng hợp, báo cáo UBND tỉnh',
      '3. Mở điểm bán hàng',
    ]);
    expect(one?.text).toContain('- UBND xã Mường Than: chưa có kết quả (đang thực hiện).');
    expect(two?.text).toContain('quá hạn');
    expect(three?.text).toBe('Chưa giao nhiệm vụ nào cho nội dung này.');
    expect(content.sections.find((part) => part.kind === 'difficulties')?.text).toBe(
      '- UBND tỉnh Lai Châu: Chờ số liệu của các xã.',
    );
  });

  test('of a commune speaks of its own work alone', async () => {
    const { content } = await view(await opened(binhLu), binhLu);
    const all = content.sections.map((part) => part.text).join('\n');
    expect(all).toContain('UBND xã Bình Lư: Đã rà soát');
    expect(all).not.toContain('Mường Than');
    // What a department was given is none of the commune's business.
    expect(content.sections.flatMap((part) => part.clauseId ?? [])).toEqual([letter.one]);
    expect(all).not.toContain('Chưa giao nhiệm vụ nào');
  });

  test('counts a unit once, however often its work comes again, and keeps the turns apart', async () => {
    const letterId = await makeLetter(house.ports, {
      number: '140',
      fullNumber: '140/UBND-KTN',
      numberKey: '140/ubnd-ktn',
    });
    const clause = await makeClause(house.ports, letterId, '1', 'Hằng quý báo cáo kết quả', ['UBND các xã, phường']);
    for (const lead of [ofBinhLu, ofMuongThan]) {
      const again = { kind: 'recurring', period: 'quarter' } as const;
      const past = { ...again, ordinal: 1, dueOn: date('2026-09-30') };
      const byBinhLu = { state: 'done', handedInOn: date('2026-09-20'), closedOn: date('2026-09-22') } as const;
      const id = await makeTask(house.ports, letterId, clause, lead, {
        ...past,
        ...(lead === ofBinhLu ? byBinhLu : {}),
      });
      if (lead === ofBinhLu) await say(house.ports, id, 'handed-in', date('2026-09-20'), 'Đã báo cáo.');
      await makeTask(house.ports, letterId, clause, lead, { ...again, ordinal: 2, dueOn: date('2026-12-31') });
    }
    const { content } = await view(await opened(province, { letterId }));
    const text = content.sections.find((part) => part.clauseId === clause)?.text.split('\n') ?? [];
    expect(text[0]).toBe('Đã giao 2 đơn vị, 2 kỳ.');
    expect(text).toContain('Kỳ hạn 30/09/2026: 1 đơn vị hoàn thành, 1 đơn vị đã báo cáo kết quả, 1 đơn vị quá hạn.');
    expect(text).toContain('Kỳ hạn 31/12/2026: 0 đơn vị hoàn thành, 0 đơn vị đã báo cáo kết quả, 0 đơn vị quá hạn.');
    const { counts, cells } = await done(house.ports, province, viewCoverage, { letterId });
    expect(cells.filter((one) => one.taskId !== null)).toHaveLength(4);
    expect(counts[0]).toMatchObject({ units: 38, turns: 2, done: 0, late: 1, silent: 2, notAssigned: 36 });
    const own = await view(await opened(binhLu, { letterId }), binhLu);
    const mine = own.content.sections.find((part) => part.clauseId === clause)?.text ?? '';
    expect(mine).toContain('Giao theo kỳ, đến nay 2 kỳ.');
    expect(mine).not.toContain('2 đơn vị');
  });

  test('is not due before the letter that asks for it, nor before its period begins', async () => {
    const { letterId } = letter;
    const asked = { office: officeKey(ofProvince), letterId, dueOn: '08/09/2026' };
    const early = await refused(house.ports, province, openReport, asked);
    expect(early.fields?.map((one) => [one.path, one.code])).toEqual([['dueOn', 'reporting/due-before-letter']]);
    await done(house.ports, province, openReport, { ...asked, dueOn: '09/09/2026' });
    const periodic = { office: officeKey(ofProvince), periodKind: 'quarter', from: '23/11/2026', dueOn: '30/09/2026' };
    const before = await refused(house.ports, province, openReport, periodic);
    expect(before.fields?.map((one) => [one.path, one.code])).toEqual([['dueOn', 'reporting/due-before-period']]);
    await done(house.ports, province, openReport, { ...periodic, dueOn: '01/10/2026' });
  });

  test('for a task that comes again stands in its period', async () => {
    const again = { kind: 'recurring', period: 'quarter', dueOn: date('2026-12-15') } as const;
    const taskId = await makeTask(house.ports, null, null, ofBinhLu, again);
    const choices = await done(house.ports, binhLu, reportChoices, { taskId });
    expect(choices.task).toMatchObject({ period: 'quarter', dueOn: '2026-12-15' });
    expect((await done(house.ports, muongThan, reportChoices, { taskId })).task).toBeNull();
  });

  test('is for offices that somebody stands for, on letters of the own province', async () => {
    const foreign = { office: officeKey(ofBinhLu), letterId: letter.letterId };
    expect((await refused(house.ports, muongThan, openReport, foreign)).code).toBe('records/not-found');
    expect((await refused(house.ports, province, openReport, foreign)).code).toBe('records/not-found');
    const other = { office: '11//', letterId: letter.letterId, asOf: '24/11/2026' };
    const answer = await refused(house.ports, otherProvince, openReport, other);
    expect(answer.fields?.map((one) => one.code)).toEqual(['reporting/as-of-in-future', 'reporting/no-such-letter']);
  });
});

describe('its way', () => {
  test('goes from the draft over a return with a reason to the issue, and keeps every version', async () => {
    const reportId = await opened();
    await written(reportId);
    const stale = { reportId, version: 1, title: 'x', sections: [], indicators: [] };
    expect((await refused(house.ports, province, saveReport, stale)).code).toBe('records/changed-meanwhile');
    await submitted(reportId);
    const { report } = await view(reportId);
    const seen = { reportId, version: report.version };
    expect((await refused(house.ports, province, approveReport, seen)).code).toBe(
      'reporting/preparer-does-not-approve',
    );
    const save = { ...seen, title: 'x', sections: [], indicators: [] };
    expect((await refused(house.ports, province, saveReport, save)).code).toBe('reporting/report-not-in-this-state');
    expect((await refused(house.ports, second, returnReport, { ...seen, reason: '' })).fields?.[0]?.path).toBe(
      'reason',
    );
    await done(house.ports, second, returnReport, { ...seen, reason: 'Nêu rõ kinh phí.' });
    expect((await view(reportId)).frozenOn).toBeNull();
    await written(reportId, province, 'Đề nghị hỗ trợ 50 triệu đồng.');
    await submitted(reportId);
    await approved(reportId);
    const now = await view(reportId);
    expect(now.acts.map((one) => [one.kind, one.words])).toEqual([
      ['made', null],
      ['submitted', null],
      ['returned', 'Nêu rõ kinh phí.'],
      ['submitted', null],
      ['approved', null],
    ]);
    const { a, b } = await done(house.ports, province, compareVersions, { reportId, a: 2, b: 3 });
    const texts = [a, b].map(({ content }) => content.sections.find((part) => part.kind === 'proposals')?.text);
    expect(texts).toEqual(['Đề nghị tỉnh hỗ trợ chi phí kiểm nghiệm.', 'Đề nghị hỗ trợ 50 triệu đồng.']);
  });

  test('is nobody else’s before the issue, and the office above sees it afterwards', async () => {
    const reportId = await opened(binhLu);
    const begun = await view(reportId, binhLu);
    const ahead = '1. Trung tâm Dịch vụ bố trí điểm bán trước ngày 25/12/2026.\n2. Tuyên truyền đến các chủ thể.';
    const sections = begun.content.sections.map(({ heading, text, kind }) => ({
      heading,
      text: kind === 'next' ? ahead : text,
    }));
    const { title, indicators } = begun.content;
    const said = { reportId, version: begun.report.version, title, sections, indicators };
    await done(house.ports, binhLu, saveReport, said);
    await submitted(reportId, binhLu);
    expect((await refused(house.ports, province, viewReport, { reportId })).code).toBe('records/not-found');
    expect((await refused(house.ports, muongThan, viewReport, { reportId })).code).toBe('records/not-found');
    const third = another(binhLu);
    await approved(reportId, third);
    const { report } = await view(reportId, binhLu);
    const issue = {
      reportId,
      version: report.version,
      shape: 'province',
      number: '73/BC-UBND',
      issuedOn: '23/11/2026',
    };
    const { letterId } = await done(house.ports, binhLu, issueReport, issue);
    expect((await view(reportId, province)).report.state).toBe('issued');
    expect((await refused(house.ports, muongThan, viewReport, { reportId })).code).toBe('records/not-found');
    const entries = await listEntriesOf(house.ports.database.write, [letterId]);
    const lines = entries.map((one) => `${one.communeCode} ${one.direction} ${one.bookNumber === null}`).sort();
    expect(lines).toEqual(['03390 outgoing false', 'null incoming true']);
    // It is put into the exchange folder as any letter that goes out, once it went out in that shape and no other.
    const name = (await putOutReport(house.ports, reportId, 'province')) ?? '';
    expect(name).toMatch(/^2026-11-23-73-bc-ubnd-/);
    const packet = join(house.ports.exchangeRoot ?? '', 'out', name);
    expect((await readdir(packet)).sort()).toEqual(['metadata.xml', 'van-ban.docx', 'van-ban.pdf']);
    const metadata = await readFile(join(packet, 'metadata.xml'), 'utf8');
    for (const words of ['12.03390', '73', 'BC-UBND', 'UBND tỉnh Lai Châu']) expect(metadata).toContain(words);
    expect(metadata.match(/nhân dân tỉnh Lai Châu|UBND tỉnh Lai Châu/gu)).toHaveLength(1);
    expect(await putOutReport(house.ports, reportId, 'party')).toBeNull();
    expect(await putOutReport({ ...house.ports, exchangeRoot: null }, reportId, 'province')).toBeNull();
    // The province, in whose book it waits, is offered its points to confirm; another commune is not.
    const received = await done(house.ports, province, viewLetter, { letterId });
    expect(received.letter.text).toContain('Số: 73/BC-UBND');
    expect(received.letter.reading?.fullNumber?.value).toBe('73/BC-UBND');
    expect(received.letter.reading?.tasks.map((task) => [task.ordinal, task.deadline])).toEqual([
      ['1', '2026-12-25'],
      ['2', null],
    ]);
    expect(received.open).toBe(2);
    expect((await refused(house.ports, muongThan, viewLetter, { letterId })).code).toBe('records/not-found');
    const issued = await done(house.ports, province, listReportsCase, { view: 'issued' });
    expect(issued.reports.map((one) => one.id)).toContain(reportId);
  });

  test('takes a number of its row, once, after the approval and not in the future', async () => {
    const reportId = await opened(binhLu);
    await submitted(reportId, binhLu);
    const seen = async () => ({ reportId, version: (await view(reportId, binhLu)).report.version, shape: 'party' });
    const paper = { number: '74/BC-UBND', issuedOn: '23/11/2026' };
    expect((await refused(house.ports, binhLu, issueReport, { ...(await seen()), ...paper })).code).toBe(
      'reporting/report-not-in-this-state',
    );
    await approved(reportId, another(binhLu));
    const codes = async (more: Readonly<Record<string, unknown>>) =>
      (await refused(house.ports, binhLu, issueReport, { ...(await seen()), ...paper, ...more })).fields?.map(
        (one) => one.code,
      );
    expect(await codes({ issuedOn: '24/11/2026' })).toEqual(['reporting/issued-in-future']);
    expect(await codes({ issuedOn: '22/11/2026' })).toEqual(['reporting/issued-before-approval']);
    expect(await codes({ number: '73/BC-UBND' })).toEqual(['letter-book/number-taken']);
    expect(await codes({ number: '75/TTr-UBND' })).toEqual(['letter-book/number-of-another-kind']);
    expect(await codes({ shape: 'ministry' })).toEqual(['not-an-option']);
    expect(await codes({ shape: 'portal' })).toEqual(['not-an-option']);
    await done(house.ports, binhLu, issueReport, { ...(await seen()), ...paper });
    expect(await codes({ number: '76/BC-UBND' })).toEqual(['reporting/issued-in-this-shape']);
  });
});

describe('who may approve', () => {
  test('a report of a commune without a leader says so', async () => {
    const reportId = await opened(binhLu);
    await submitted(reportId, binhLu);
    expect((await view(reportId, binhLu)).approvers).toEqual([]);
  });
});

describe('the task that asked for it', () => {
  test('is handed in when the report goes out, and its assigner takes it', async () => {
    const { late } = letter;
    const reportId = await opened(province, { taskId: late });
    expect((await view(reportId)).report).toMatchObject({ taskId: late, dueOn: '2026-10-31' });
    await submitted(reportId);
    await approved(reportId);
    const { version } = (await view(reportId)).report;
    const paper = { shape: 'ministry', number: '8/BC-UBND', issuedOn: '23/11/2026' };
    await done(house.ports, province, issueReport, { reportId, version, ...paper });
    const task = await findTask(house.ports.database.write, late);
    expect([task?.state, task?.handedInOn, task?.closedOn]).toEqual(['handed-in', '2026-11-23', null]);
    const said = (await listActs(house.ports.database.write, [late])).at(-1);
    expect(said?.words).toBe(
      'Đã ban hành Báo cáo số 8/BC-UBND ngày 23/11/2026: Kết quả thực hiện Công văn số 132/UBND-KTN ngày 09/09/2026.',
    );
    const foreign = { office: officeKey(ofBinhLu), taskId: late };
    expect((await refused(house.ports, binhLu, openReport, foreign)).fields?.[0]?.code).toBe('reporting/no-such-task');
  });
});

describe('frozen figures', () => {
  test('stay as they were issued when a product is withdrawn later; the difference stands beside them', async () => {
    const reportId = await opened();
    await submitted(reportId);
    await approved(reportId);
    const before = await view(reportId);
    expect(before.figures.find((one) => one.code === 'products')?.value).toBe(4);
    expect(before.today).toEqual([]);
    const issue = { reportId, version: before.report.version, shape: 'ministry', number: '9/BC-UBND' };
    await done(house.ports, province, issueReport, { ...issue, issuedOn: '23/11/2026' });
    await withdraw(house.ports, stayingId, '20/11/2026');
    const after = await view(reportId);
    expect(after.figures).toEqual(before.figures);
    // The decision is of a day before the freeze: counted again for the same day, it counts too.
    const differs = (all: typeof after.today) => all.find((one) => one.code === 'products');
    for (const later of [differs(after.corrected), differs(after.today)]) {
      expect([later?.now, later?.by, later?.left.map((one) => one.name)]).toEqual([3, -1, ['Chè giữ hạng']]);
    }
    expect(after.today.find((one) => one.code === 'products-withdrawn')?.by).toBe(1);
    const behind = await done(house.ports, province, viewReportFigure, { reportId, indicator: 'products' });
    expect(behind.figure.records.map((one) => one.name)).toContain('Chè giữ hạng');
    expect(behind.later?.left.map((one) => one.name)).toEqual(['Chè giữ hạng']);
    // Another report, begun now, counts what is now.
    expect((await view(await opened())).figures.find((one) => one.code === 'products')?.value).toBe(3);
  });
});
