// Which clause of a letter was carried out where, proved by what and told in which report; targets beside actual figures; the page for who
// leads. What nobody did is plain to see.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { officeKey } from '#modules/offices/index.ts';
import { figureCounter, valueFor } from '#modules/reporting/figures.ts';
import { periodOf } from '#modules/reporting/rules/period.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { endTarget, setTarget, viewTargets } from '#modules/reporting/use-cases/targets.ts';
import { viewBoard } from '#modules/reporting/use-cases/view-board.ts';
import { viewCoverage } from '#modules/reporting/use-cases/view-coverage.ts';
import { binhLu, done, muongThan, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { makeTask, makeWorkedLetter, ofBinhLu, ofProvince } from './letters.ts';
import { makeRegister } from './people.ts';

let house: TestHouse;
let letter: Awaited<ReturnType<typeof makeWorkedLetter>>;
beforeAll(async () => {
  house = await freshHouse();
  await makeRegister(house.ports);
  letter = await makeWorkedLetter(house.ports);
});
afterAll(() => house.close());

const covered = (more: Readonly<Record<string, unknown>> = {}, who = province) =>
  done(house.ports, who, viewCoverage, { letterId: letter.letterId, ...more });

describe('coverage', () => {
  test('shows every clause at every unit that should do it, and every hole', async () => {
    const { counts, cells } = await covered();
    // 38 communes of Lai Châu: one did it, one said nothing yet, 36 were not given it.
    expect(counts.map(({ clauseId: _id, ...one }) => one)).toEqual([
      { units: 38, turns: 1, done: 1, late: 0, inWork: 0, silent: 1, notAssigned: 36, notReported: 1 },
      { units: 1, turns: 1, done: 0, late: 1, inWork: 0, silent: 0, notAssigned: 0, notReported: 0 },
      { units: 0, turns: 1, done: 0, late: 0, inWork: 0, silent: 0, notAssigned: 1, notReported: 0 },
    ]);
    const ofOne = cells.filter((one) => one.clauseId === letter.one);
    expect(ofOne.find((one) => one.unit?.label === 'UBND xã Tủa Sín Chải')?.hole).toBe('not-assigned');
    const byBinhLu = ofOne.find((one) => one.unit?.communeCode === '03390');
    expect(byBinhLu).toMatchObject({ light: 'done-in-time', evidence: ['bien-ban-ra-soat.pdf'], reports: [] });
  });

  test('is narrowed to a clause, a unit, a kind of hole', async () => {
    expect((await covered({ clause: letter.two })).cells.length).toBe(1);
    const mine = await covered({ unit: officeKey(ofBinhLu) });
    expect(mine.cells.map((one) => one.clauseId)).toEqual([letter.one]);
    expect((await covered({ hole: 'silent' })).cells.map((one) => one.unit?.label)).toEqual(['UBND xã Mường Than']);
    expect((await covered({ hole: 'any' })).cells.length).toBe(39);
  });

  test('names the report that tells it, once somebody wrote one', async () => {
    await done(house.ports, province, openReport, { office: officeKey(ofProvince), letterId: letter.letterId });
    const { cells } = await covered({ unit: officeKey(ofBinhLu) });
    expect(cells[0]?.reports.map((one) => [one.officeLabel, one.state])).toEqual([['UBND tỉnh Lai Châu', 'draft']]);
    expect(cells[0]?.hole).toBeNull();
    // The commune does not see what the province has not issued: for it nothing tells it yet.
    expect((await covered({}, binhLu)).cells.map((one) => one.hole)).toEqual(['not-reported']);
  });

  test('is a commune’s for its own part, and nobody’s of another province', async () => {
    const { cells } = await covered({}, muongThan);
    expect(cells.map((one) => [one.unit?.label, one.hole])).toEqual([['UBND xã Mường Than', 'silent']]);
    const { letterId } = letter;
    expect((await refused(house.ports, otherProvince, viewCoverage, { letterId })).code).toBe('records/not-found');
  });

  test('is a page, a table to print and a sheet', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = wordsOf((await hoa.get(`/bao-cao/bao-phu/${letter.letterId}?chi=chua-giao`)).text);
    expect(page).toContain('Công văn số 132/UBND-KTN ngày 09/09/2026');
    expect(page).toContain('Đang hiện 37 trên 40 ô.');
    expect(page).toContain('Chưa giao cho đơn vị nào');
    const sheet = await hoa.get(`/bao-cao/bao-phu/${letter.letterId}/bang.xlsx`);
    expect([sheet.status, sheet.bytes.length > 4_000]).toEqual([200, true]);
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get(`/bao-cao/bao-phu/${letter.letterId}`)).status).toBe(403);
  });
});

describe('targets', () => {
  test('beyond sense are asked about or refused in words, as chị Hoa meets them', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const typed = { plan: 'Kế hoạch số 9/KH-UBND ngày 06/01/2026', from: '01/01/2026', to: '31/12/2026' };
    const set = (more: Readonly<Record<string, string>>) =>
      hoa.submit('/bao-cao/chi-tieu', { ...typed, indicator: 'products', target: '5', ...more });
    const share = await set({ indicator: 'modern-channel-share', target: '500' });
    expect([share.status, wordsOf(share.text).includes('Một tỷ lệ không thể quá 100%')]).toEqual([422, true]);
    const unnamed = await set({ plan: 'x' });
    expect([unnamed.status, wordsOf(unnamed.text).includes('Tên kế hoạch chưa đủ để tìm lại')]).toEqual([422, true]);
    const far = await set({ target: '999.999.999' });
    expect(far.status).toBe(422);
    expect(wordsOf(far.text)).toContain('Mức 999.999.999 sản phẩm gấp hơn 10 lần số hiện nay (4)');
    const meant = await set({ target: '999.999.999', confirmed: 'yes' });
    expect(meant.status).toBe(303);
    const { targets } = await done(house.ports, province, viewTargets, {});
    const made = targets.find(({ target }) => target.plan === typed.plan);
    const end = { targetId: made?.target.id, version: 1, reason: 'Đặt để thử.' };
    await done(house.ports, province, endTarget, end);
  });

  const plan = { plan: 'Kế hoạch số 12/KH-UBND ngày 05/01/2026', from: '01/01/2026', to: '31/12/2026' };
  test('stand beside the actual figure, and are ended with a reason', async () => {
    const office = officeKey(ofProvince);
    const set = (indicator: string, target: string) =>
      done(house.ports, province, setTarget, { ...plan, office, indicator, target });
    const { targetId } = await set('products', '4');
    await set('producers', '3');
    await set('products-expired-waiting', '0');
    await set('green-chain-share', '1');
    const { targets } = await done(house.ports, province, viewTargets, {});
    const found = targets
      .filter((one) => one.target.endedOn === null)
      .map((one) => [one.indicator.code, one.actual, one.state]);
    expect(found.sort()).toEqual([
      ['green-chain-share', null, 'no-figure'],
      ['producers', 2, 'below'],
      ['products', 4, 'reached'],
      ['products-expired-waiting', 1, 'below'],
    ]);
    const twice = { ...plan, office, indicator: 'products', target: '9' };
    expect((await refused(house.ports, province, setTarget, twice)).fields?.[0]?.code).toBe('reporting/target-stands');
    const foreign = { ...plan, office: officeKey(ofBinhLu), indicator: 'products', target: '9' };
    expect((await refused(house.ports, province, setTarget, foreign)).code).toBe('records/not-found');
    const end = { targetId, version: 1, reason: 'Kế hoạch thay đổi.' };
    expect((await refused(house.ports, binhLu, endTarget, end)).code).toBe('records/not-found');
    await done(house.ports, province, endTarget, end);
    expect((await refused(house.ports, province, endTarget, { ...end, version: 2 })).code).toBe(
      'reporting/target-ended',
    );
  });
});

describe('the page for who leads', () => {
  test('shows what is to be reported, reports in work, figures, standing duties and holes', async () => {
    const standing = {
      kind: 'standing',
      period: 'quarter',
      indicator: 'products-expired-waiting',
      dueOn: null,
    } as const;
    await makeTask(house.ports, null, null, ofProvince, { ...standing, content: 'Theo dõi sản phẩm hết hạn' });
    const board = await done(house.ports, province, viewBoard, {});
    expect(board.due.map((one) => [one.task.content, one.isLate])).toEqual([
      ['Rà soát sản phẩm hết hạn công nhận', true],
    ]);
    expect(board.standing.map((one) => [one.task.content, one.value.value])).toEqual([
      ['Theo dõi sản phẩm hết hạn', 1],
    ]);
    expect(board.letters[0]).toMatchObject({ cells: 40, notAssigned: 37, silent: 1 });
    expect(board.reports.length).toBe(1);
    const begun = { office: officeKey(ofProvince), taskId: board.due[0]?.task.id };
    const { reportId } = await done(house.ports, province, openReport, begun);
    const answered = await done(house.ports, province, viewBoard, {});
    expect([board.due, answered.due].map(([one]) => one?.reportId)).toEqual([null, reportId]);
    const quarter = periodOf('quarter', date('2026-11-23'));
    const value = await valueFor(figureCounter(house.ports.database.read), 'products-withdrawn', ofBinhLu, {
      period: quarter,
      asOf: date('2026-11-23'),
    });
    expect(value?.value).toBe(1);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = wordsOf((await tua.get('/bao-cao')).text);
    expect(page).toContain('Việc gì cần quyết định, chương trình đang ở đâu?');
    expect(page).not.toContain('Theo dõi sản phẩm hết hạn');
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const letters = wordsOf((await hoa.get('/bao-cao/bao-phu')).text);
    expect(letters).toContain('Văn bản nào còn nội dung chưa ai làm?');
    expect(letters).toContain('132/UBND-KTN');
  });
});
