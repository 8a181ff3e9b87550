// Who of the departments reads an inspection: who takes part in it, by name or by agency, or leads it. A council member of another department
// finds nothing, on pages, in lists, as data and to programs; leader, auditor and the leading office read as before (ADR 0047).

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { date } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { query } from '#platform/database/db.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { heldVisit, productIdOf, sendFiles } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let visitId: Id<'visit'>;
let finding = '';
let hoa: Person;
/** anh Phủ of the department of health: a member of the council, in no team. */
let phu: Person;
/** chị Sao of the department of agriculture, whose agency the team names. */
let sao: Person;

async function member(login: string): Promise<Person> {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, trainingPassword)).status).toBe(303);
  return person;
}

beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  paper = await makePaper(house.ports, 'Chè của người không có phận sự');
  visitId = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-20') });
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  phu = await member('hd.yte');
  sao = await member('hd.nongnghiep');
  const said = {
    about: await productIdOf(house.ports, paper.productCode),
    ...{ kind: 'wrong-stars', severity: 'major', words: 'Bao bì in 5 sao.', foundOn: '20/11/2026' },
  };
  const done = await hoa.submit(`/phat-hien/chuyen/${visitId}/ghi`, said);
  finding = /\/phat-hien\/([0-9a-f-]{36})/.exec(done.location ?? '')?.[1] ?? '';
  const minutes = { startedAt: '08 giờ', endedAt: '10 giờ', place: 'Bản Giả định', content: 'Đã xem kho.' };
  expect((await hoa.submit(`/bien-ban-kiem-tra/${visitId}`, minutes)).status).toBe(303);
});
afterAll(() => house.close());

const pages = (): readonly string[] => [
  `/kiem-tra-giam-sat/luot/${visitId}`,
  `/kiem-tra-giam-sat/luot/${visitId}.json`,
  `/phat-hien/chuyen/${visitId}`,
  `/phat-hien/chuyen/${visitId}.json`,
  `/bien-ban-kiem-tra/${visitId}`,
  `/phieu-kiem-tra/${visitId}`,
  `/phat-hien/${finding}`,
  `/phat-hien/${finding}.json`,
];

test('a department that takes no part finds nothing of it', async () => {
  for (const page of pages()) expect({ page, status: (await phu.get(page)).status }).toEqual({ page, status: 404 });
  const api = [`inspections/view-visit?visitId=${visitId}`, `findings/view-finding?findingId=${finding}`];
  for (const address of api) expect((await phu.get(`/api/v1/${address}`)).status).toBe(404);
  expect(wordsOf((await phu.get('/kiem-tra-giam-sat?phan=tat-ca')).text)).not.toContain('Chè của người');
  const list = (await phu.get('/phat-hien.json')).json() as { total: number };
  expect(list.total).toBe(0);
  expect((await phu.get('/phat-hien/bang')).status).toBe(403);
  // What is not read is not changed either.
  const drop = await phu.force(`/phat-hien/${finding}/khong-xem-xet`, { words: 'bạn tôi', version: '1' });
  expect(drop.status).toBe(404);
  expect((await phu.force(`/kiem-tra-giam-sat/luot/${visitId}/huy`, { reason: 'thôi', version: '2' })).status).toBe(
    404,
  );
});

test('a department whose agency the team names reads it, and so do the leading office, the leader and the auditor', async () => {
  const binh = await signedInPerson(house, 'anh Bình, leader');
  const nga = await signedInPerson(house, 'chị Nga, auditor');
  for (const person of [sao, hoa, binh, nga]) {
    for (const page of pages())
      expect({ page, status: (await person.get(page)).status }).toEqual({ page, status: 200 });
  }
  const list = (await sao.get('/phat-hien.json')).json() as { total: number };
  expect(list.total).toBe(1);
  expect((await sao.get('/phat-hien/bang')).status).toBe(403);
  expect((await binh.get('/phat-hien/bang')).status).toBe(200);
});

test('of a visit without minutes the page says what is to be done; the producer and others find none', async () => {
  const binh = await signedInPerson(house, 'anh Bình, leader');
  const fresh = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-21') });
  const page = `/bien-ban-kiem-tra/${fresh}`;
  const said = wordsOf((await binh.get(page)).text);
  expect(said).toContain('Chưa lập biên bản');
  expect(said).toContain('Trưởng đoàn: Trưởng đoàn Giả định');
  expect((await phu.get(page)).status).toBe(404);
  await query(house.ports.database.write, `update visit set state = 'planned', held_on = null where id = $1`, [fresh]);
  expect(wordsOf((await hoa.get(page)).text)).toContain('Lượt này theo lịch ngày 21/11/2026, chưa ghi phiếu');
  const visit = await hoa.get(`/kiem-tra-giam-sat/luot/${fresh}`);
  expect(visit.text).not.toContain(`href="${page}"`);
  expect(wordsOf(visit.text)).toContain('Chưa ghi phiếu: mở được khi đoàn đã bắt đầu ghi');
});

test('conclusions and records of its visits are listed to a department that takes part, and none to the other', async () => {
  const closed = {
    outcome: 'refused',
    signedOn: '20/11/2026',
    refusal: 'Không ký.',
    witness: 'anh Giả định',
    sparseReason: 'Có ảnh.',
  };
  expect((await hoa.submit(`/bien-ban-kiem-tra/${visitId}/dong`, closed)).status).toBe(303);
  const said = { findingIds: finding, content: 'Bao bì sai.', demands: 'In lại.', sparseReason: 'Có ảnh.' };
  const drafted = await hoa.submit(`/phat-hien/chuyen/${visitId}/ket-luan`, said);
  const conclusion = (drafted.location ?? '').replace(/\?.*$/, '');
  expect(conclusion).toMatch(/^\/ket-luan\//);
  for (const [page, address] of [
    ['/ket-luan', conclusion],
    ['/phieu-kiem-tra', `/phieu-kiem-tra/${visitId}`],
  ] as const) {
    for (const person of [hoa, sao]) expect((await person.get(page)).text).toContain(address);
    expect({ page, listed: (await phu.get(page)).text.includes(address) }).toEqual({ page, listed: false });
  }
});

test('a withdrawal that the inspection started passes the same door: page, files, papers, list and data', async () => {
  const draft = /\/ket-luan\/[0-9a-f-]{36}/.exec((await hoa.get('/ket-luan')).text)?.[0] ?? '';
  const thu = await signedInPerson(house, 'chị Thu, clerk');
  const signed = { number: '21/TB-SNNMT', issuedOn: '22/11/2026', signer: 'Người Ký Giả Định' };
  expect((await sendFiles(thu, `${draft}/ban-hanh`, signed)).status).toBe(303);
  const asked = { paper: 'conclusion', ground: 'mark-misuse', sparseReason: 'Có ảnh bao bì.' };
  expect((await hoa.submit(`/phat-hien/${finding}/de-nghi-thu-hoi`, asked)).status).toBe(303);
  const db = house.ports.database.write;
  const [row] = await query<{ id: string }>(db, 'select id from withdrawal_case where finding_id = $1', [finding]);
  const page = `/thu-hoi/${row?.id}`;
  const report = {
    finding: 'Bao bì in 5 sao.',
    concludedOn: '23/11/2026',
    number: '15/BC-SNNMT',
    body: 'Văn phòng OCOP',
  };
  expect((await hoa.submit(`${page}/ket-luan`, report)).status).toBe(303);
  // The minutes were refused, so there is no signed scan: the case leads to the closed minutes themselves.
  const shown = await hoa.get(page);
  expect(wordsOf(shown.text)).toContain('Biên bản kiểm tra, đóng ngày 20/11/2026');
  const minutes = `/bien-ban-kiem-tra/${visitId}/bien-ban.pdf`;
  expect(shown.text).toContain(`href="${minutes}"`);
  expect((await hoa.get(minutes)).status).toBe(200);

  for (const address of [
    page,
    `${page}/tep/khoi-dau`,
    `${page}/bao-cao.pdf`,
    `/api/v1/certificate-life/view-withdrawal?caseId=${row?.id}`,
  ]) {
    for (const person of [hoa, sao]) {
      expect({ address, status: (await person.get(address)).status }).toEqual({ address, status: 200 });
    }
    expect({ address, status: (await phu.get(address)).status }).toEqual({ address, status: 404 });
  }
  const listed = async (one: Person) => ((await one.get('/thu-hoi.json')).json() as { cases: unknown[] }).cases.length;
  expect([await listed(hoa), await listed(sao), await listed(phu)]).toEqual([1, 1, 0]);
  expect((await phu.force(`${page}/dung`, { reason: 'bạn tôi', version: '2' })).status).toBe(404);
});

test('nor does a case that somebody typed hand out the scan of a conclusion of the register', async () => {
  const db = house.ports.database.write;
  // The same conclusion, as the paper of a case that nobody opened from the finding.
  await query(db, 'update withdrawal_case set finding_id = null where finding_id = $1', [finding]);
  const [row] = await query<{ id: string }>(db, 'select id from withdrawal_case');
  expect((await hoa.get(`/thu-hoi/${row?.id}/tep/khoi-dau`)).status).toBe(200);
  expect((await phu.get(`/thu-hoi/${row?.id}/tep/khoi-dau`)).status).toBe(404);
  // Nor once another conclusion stands in its place.
  await query(
    db,
    `insert into visit_conclusion select (jsonb_populate_record(null::visit_conclusion, to_jsonb(first) || jsonb_build_object(
       'id', gen_random_uuid(), 'number', '22/TB-SNNMT', 'serial', '22', 'relation', 'replaces', 'relates_to', first.id
     ))).* from visit_conclusion first where number = '21/TB-SNNMT'`,
  );
  expect((await phu.get(`/thu-hoi/${row?.id}/tep/khoi-dau`)).status).toBe(404);
  // A paper that no inspection of the register wrote is read as before, by every office of the province.
  await query(db, "update withdrawal_case set trigger_number = '99/KL-STTr' where id = $1", [row?.id]);
  expect((await phu.get(`/thu-hoi/${row?.id}`)).status).toBe(200);
});

test('the calendar of a department holds what it may open, and nothing else of its province', async () => {
  const due = `update finding set state = 'correcting', due_on = '2026-11-28' where id = $1`;
  await query(house.ports.database.write, due, [finding]);
  expect((await phu.get('/lich')).text).not.toContain(`/phat-hien/${finding}`);
  expect((await sao.get('/lich')).text).toContain(`/phat-hien/${finding}`);
  expect((await sao.get(`/phat-hien/${finding}`)).status).toBe(200);
});

test('who left the department for another reads what it takes part in no more', async () => {
  const db = house.ports.database.write;
  const [account] = await query<{ id: string }>(db, `select id from account where login = 'hd.nongnghiep'`);
  const moved = await query(
    db,
    `with ended as (update role_grant set valid_from = valid_from - 30, valid_until = valid_from, ended_at = granted_at where account_id = $1 returning *)
     insert into role_grant select (jsonb_populate_record(null::role_grant, to_jsonb(ended) || jsonb_build_object(
       'id', gen_random_uuid(), 'office', 'Sở Giả định khác', 'valid_from', valid_from + 30, 'valid_until', null, 'ended_at', null
     ))).* from ended returning id`,
    [account?.id],
  );
  expect(moved.length).toBeGreaterThan(0);
  for (const page of pages()) expect({ page, status: (await sao.get(page)).status }).toEqual({ page, status: 404 });
});
