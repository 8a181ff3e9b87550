// What a letter asks for, as an officer confirms it: taken, changed, dropped, split, merged, added. Nothing is a clause before.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterId } from '#modules/directives/index.ts';
import { findClauses, listClauses } from '#modules/directives/services.ts';
import {
  addClause,
  changeClause,
  dropClause,
  mergeClauses,
  splitClause,
} from '#modules/directives/use-cases/change-clauses.ts';
import { confirmClauses } from '#modules/directives/use-cases/confirm-clauses.ts';
import { viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import type { Office } from '#modules/offices/index.ts';
import { as, auditor, binhLu, done, muongThan, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { entered, offices, pasted, provinceLetter } from './making.ts';

let house: TestHouse;
let letterId: LetterId;
const ofBinhLu: Office = { provinceCode: '12', communeCode: '03390', bodyId: null };
const body = [
  '1. Sở Công Thương chủ trì, phối hợp với Sở Y tế kiểm tra điểm bán, báo cáo trước ngày 15/3/2026.',
  '2. Ủy ban nhân dân các xã, phường rà soát sản phẩm, xong trước ngày 31/02/2026.',
  '3. Tuyên truyền kịp thời đến các chủ thể.',
  '4. Báo cáo kết quả trước ngày 01/12/2025.',
];
beforeAll(async () => {
  house = await freshHouse();
  const upload = pasted(provinceLetter('60/UBND-KTN', 'ngày 05 tháng 01 năm 2026', body));
  letterId = (await entered(house.ports, binhLu, offices.binhLu, upload)).letterId;
});
afterAll(() => house.close());

const seen = () => done(house.ports, binhLu, viewLetter, { letterId });
const inUse = (offices: readonly Office[] = [ofBinhLu]) => listClauses(house.ports.database.read, letterId, offices);

describe('before anybody confirms', () => {
  it('there are points that were read, each with its doubts, and no clause', async () => {
    const { letter, open } = await seen();
    expect(open).toBe(4);
    expect(await inUse()).toEqual([]);
    const tasks = letter.reading?.tasks ?? [];
    expect(tasks.map((task) => task.deadline)).toEqual(['2026-03-15', null, null, '2025-12-01']);
    expect(tasks.map((task) => task.confidence)).toEqual(['sure', 'unsure', 'sure', 'unsure']);
    expect(tasks[1]?.deadlineDoubt).toContain('31/02/2026');
  });

  it('the page shows the letter beside them and marks what is doubtful', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.get(`/van-ban/${letterId}/noi-dung`);
    const words = wordsOf(page.text);
    expect(words).toContain('Thời hạn viết trong văn bản không có trên lịch.');
    expect(words).toContain('Thời hạn trước ngày ban hành văn bản.');
    expect(page.text).toContain('id="doc-task-0"');
    // A short card: what, who, until when; the boxes open where a person changes something.
    expect(words).toContain('Cơ quan thực hiện: Chủ trì: Sở Công Thương. Phối hợp: Sở Y tế. Thời hạn: 15/03/2026');
    expect(page.text).not.toContain('<details class="details" open');
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    expect(wordsOf((await nga.get(`/van-ban/${letterId}/noi-dung`)).text)).not.toContain(
      'Xác nhận các nội dung đã chọn',
    );
  });
});

describe('confirming', () => {
  it('refuses a deadline before the letter and a drop without reason, at their boxes, and does nothing', async () => {
    const rows = [
      { readIndex: 0, take: 'drop', text: body[0] },
      { readIndex: 3, take: 'yes', text: 'Báo cáo', deadlines: '01/12/2025; ngày mai' },
      { readIndex: 1, take: 'yes', text: 'Rà soát', deadlines: '30/11/2025' },
    ];
    const answer = await as(house.ports, binhLu, confirmClauses, { letterId, clauses: rows });
    expect(answer.ok ? [] : answer.problem.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['clauses.0.reason', 'directives/reason-needed'],
      ['clauses.1.deadlines', 'directives/not-days'],
      ['clauses.2.deadlines', 'directives/deadline-before-letter'],
    ]);
    expect(await inUse()).toEqual([]);
  });

  it('takes some, changes one, drops one, leaves one; by the office that has the letter', async () => {
    const { letter } = await seen();
    const tasks = letter.reading?.tasks ?? [];
    const rows = [
      {
        ...{ readIndex: 0, take: 'yes', text: tasks[0]?.text, deadlines: '15/03/2026' },
        ...{ responsible: 'Sở Công Thương', coordinating: 'Sở Y tế' },
      },
      { readIndex: 1, take: 'yes', text: 'Rà soát sản phẩm hết hạn', deadlines: '28/02/2026', responsible: 'UBND xã' },
      { readIndex: 2, take: 'later' },
      { readIndex: 3, take: 'drop', text: tasks[3]?.text, reason: 'Đã báo cáo' },
    ];
    for (const other of [muongThan, auditor])
      expect((await as(house.ports, other, confirmClauses, { letterId, clauses: rows })).ok).toBe(false);
    const confirmed = await done(house.ports, binhLu, confirmClauses, { letterId, clauses: rows });
    expect(confirmed).toMatchObject({ confirmed: 2, dropped: 1 });
    const clauses = await inUse();
    expect(clauses.map((one) => [one.ordinal, one.origin, one.deadlines])).toEqual([
      ['1', 'read', ['2026-03-15']],
      ['2', 'changed', ['2026-02-28']],
    ]);
    expect(clauses[0]?.span?.text).toContain('Sở Công Thương chủ trì');
    expect((await seen()).open).toBe(1);
    const again = await as(house.ports, binhLu, confirmClauses, { letterId, clauses: rows });
    expect(again.ok ? '' : again.problem.code).toBe('directives/clause-taken');
  });
});

describe('a confirmed clause', () => {
  it('is split where a line is left empty, and merged again; what it was is kept', async () => {
    const [, second] = await inUse();
    const key = { clauseId: second?.id, version: 1 };
    const one = await as(house.ports, binhLu, splitClause, { ...key, parts: 'Chỉ một phần' });
    expect(one.ok ? [] : one.problem.fields?.map((field) => field.code)).toEqual(['directives/one-part']);
    await done(house.ports, binhLu, splitClause, { ...key, parts: 'Lập danh sách\n\nThông báo chủ thể' });
    const parts = (await inUse()).filter((clause) => clause.origin === 'split');
    expect(parts.map((clause) => [clause.ordinal, clause.text, clause.deadlines, clause.madeFrom])).toEqual([
      ['2/1', 'Lập danh sách', ['2026-02-28'], [second?.id]],
      ['2/2', 'Thông báo chủ thể', ['2026-02-28'], [second?.id]],
    ]);
    const merged = await done(house.ports, binhLu, mergeClauses, {
      letterId,
      clauseIds: parts.map((clause) => clause.id),
    });
    const [kept] = await findClauses(house.ports.database.read, [merged.clauseId]);
    expect(kept).toMatchObject({ origin: 'merged', text: 'Lập danh sách\nThông báo chủ thể', state: 'in-use' });
    const gone = await findClauses(house.ports.database.read, [
      ...parts.map((clause) => clause.id),
      second?.id ?? kept!.id,
    ]);
    expect(gone.map((clause) => clause.state).sort()).toEqual(['merged', 'merged', 'split']);
  });

  it('is changed and dropped by the office that confirmed it, as the form showed it', async () => {
    await entered(
      house.ports,
      province,
      offices.province,
      pasted(provinceLetter('60/UBND-KTN', 'ngày 05 tháng 01 năm 2026', body)),
    );
    const [first] = await inUse();
    const change = { clauseId: first?.id, version: 1, text: 'Kiểm tra mọi điểm bán', deadlines: '20/03/2026' };
    const other = await as(house.ports, province, changeClause, change);
    expect(other.ok ? '' : other.problem.code).toBe('directives/clause-of-another-office');
    await done(house.ports, binhLu, changeClause, change);
    const stale = await as(house.ports, binhLu, changeClause, change);
    expect(stale.ok ? '' : stale.problem.code).toBe('directives/changed-meanwhile');
    await done(house.ports, binhLu, dropClause, { clauseId: first?.id, version: 2, reason: 'Tỉnh làm' });
    expect((await inUse()).map((clause) => clause.origin)).toEqual(['merged']);
    const added = await done(house.ports, binhLu, addClause, { letterId, ordinal: '5', text: 'Tổng hợp chung' });
    expect((await inUse()).at(-1)?.id).toBe(added.clauseId);
  });
});

describe('a letter with a heading above its points, and dashes', () => {
  it('proposes the heading as no task, and counts the dashes; all looked at, it leads on to giving the work', async () => {
    const points = [
      '1. Ủy ban nhân dân các xã, phường:',
      '- Rà soát sản phẩm hết hạn.',
      '- Báo cáo kết quả trước ngày 15/3/2026.',
    ];
    const upload = pasted(provinceLetter('64/UBND-KTN', 'ngày 05 tháng 01 năm 2026', points));
    const { letterId: id } = await entered(house.ports, binhLu, offices.binhLu, upload);
    const path = `/van-ban/${id}/noi-dung`;
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.get(path);
    const tasks = (await done(house.ports, binhLu, viewLetter, { letterId: id })).letter.reading?.tasks ?? [];
    expect(tasks.map((task) => task.ordinal)).toEqual(['1', '1.-1', '1.-2']);
    expect(wordsOf(page.text)).toContain('Nội dung 1, gạch đầu dòng 2');
    expect(wordsOf(page.text)).not.toContain('1.-2');
    const chosen = [...page.text.matchAll(/name="clauses\.(\d)\.take" value="(\w+)"[^>]*checked/g)];
    expect(chosen.map(([, at, value]) => [at, value])).toEqual([
      ['0', 'later'],
      ['1', 'yes'],
      ['2', 'yes'],
    ]);
    expect(page.text).not.toContain(`/nhiem-vu/giao?van-ban=${id}`);
    const clauses = tasks.map((task, readIndex) => ({ readIndex, take: 'yes', text: task.text }));
    await done(house.ports, binhLu, confirmClauses, { letterId: id, clauses });
    expect((await tua.get(path)).text).toContain(`/nhiem-vu/giao?van-ban=${id}`);
  });
});
