// The advisory team: appointed by a dated record, with its own sheet. Who is not in it, or prepared the dossier, does not write there;
// producer and commune do not read it; the council will read what was issued, apart from any score.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { advisoryOpinionOf } from '#modules/intake/services.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { appointTeam, membersOfLines } from '#modules/intake/use-cases/appoint-team.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { markReady } from '#modules/intake/use-cases/mark-ready.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import { viewReview } from '#modules/intake/use-cases/view-review.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { as, auditor, done, otherProvince, province, refused } from '../producers/people.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let hoa: Person;
let lan: Person;
let may: Person;
let tua: Person;
let producerCode: string;
let dossierId: string;
let place: string;

/** What a training account may do on a day. */
async function actorOf(login: string, day = house.ports.clock.today()): Promise<Actor> {
  const actor = await findActorByLogin(house.ports.database.write, login, day);
  if (actor === null) throw new Error(`no account ${login}`);
  return { ...actor, secondFactor: true };
}

beforeAll(async () => {
  house = await freshHouse();
  may = await signedInPerson(house, 'chị Mẩy, producer');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Tổ tư vấn');
  await completeProducer(house.ports, producerCode);
  await speaksFor(house.ports, 'chuthe', producerCode);
  dossierId = await sentOn(house.ports, producerCode, 'Chè qua Tổ tư vấn');
  place = `/ho-so-tinh/${dossierId}`;
  may = await signedInPerson(house, 'chị Mẩy, producer');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  await done(house.ports, province, acceptDossier, { dossierId });
});
afterAll(() => house.close());

const decision = { decisionNumber: '1250/QĐ-UBND', decidedOn: '20/11/2026', validFrom: '20/11/2026' };

describe('the team', () => {
  test('reads people without an account one a line, with their office', () => {
    expect(membersOfLines('Bà Thành viên Giả định, Sở Công Thương\n\n Ông Giả định – Sở Y tế ')).toEqual([
      { name: 'Bà Thành viên Giả định', office: 'Sở Công Thương', accountId: null },
      { name: 'Ông Giả định', office: 'Sở Y tế', accountId: null },
    ]);
  });

  test('is recorded by the province with its decision; nobody appoints themselves', async () => {
    const page = (await hoa.get('/ho-so-tinh/to-tu-van')).text;
    expect(wordsOf(page)).toContain('Chưa ghi Tổ tư vấn nào.');
    expect([page.includes('Chị Lan (tập huấn)'), page.includes('value="Chị Hoa')]).toEqual([true, false]);
    const lanId = (await findAccountByLogin(house.ports.database.write, 'so.congthuong'))?.id ?? '';
    const hoaId = (await findAccountByLogin(house.ports.database.write, 'tinh'))?.id ?? '';
    const nobody = await hoa.submit('/ho-so-tinh/to-tu-van', decision);
    expect([nobody.status, nobody.text.includes('ít nhất một thành viên')]).toEqual([422, true]);
    const self = await hoa.submit('/ho-so-tinh/to-tu-van', { ...decision, accounts: [hoaId] });
    expect([self.status, self.text.includes('hoặc là chính bạn')]).toEqual([422, true]);
    const others = 'Bà Thành viên Giả định, Sở Công Thương';
    const made = await hoa.submit('/ho-so-tinh/to-tu-van', { ...decision, accounts: [lanId], others });
    expect(made.status).toBe(303);
    expect(wordsOf((await hoa.get('/ho-so-tinh/to-tu-van')).text)).toContain('Đang hoạt động');
    expect((await actorOf('so.congthuong')).assignments).toMatchObject([
      { kind: 'advisory-team-member', subjectKind: 'advisory-team' },
    ]);
    expect((await tua.force('/ho-so-tinh/to-tu-van', { provinceCode: '12', ...decision, others })).status).toBe(403);
    const foreign = { provinceCode: '12', ...decision, others };
    expect((await refused(house.ports, otherProvince, appointTeam, foreign)).code).toBe('records/not-found');
  });

  test('gets a dossier from the office, not a dossier of a team that is not on duty', async () => {
    const past = { provinceCode: '12', ...decision, validFrom: '01/01/2027', others: 'Ông Giả định' };
    const ahead = await done(house.ports, province, appointTeam, past);
    const asked = { dossierId, version: 1, teamId: ahead.teamId };
    expect((await refused(house.ports, province, handToTeam, asked)).fields?.[0]?.code).toBe('intake/team-not-on-duty');
    expect((await refused(house.ports, province, markReady, { dossierId, version: 1 })).code).toBe(
      'intake/needs-opinion',
    );
    const page = (await hoa.get(`${place}/chuyen-to-tu-van`)).text;
    const teamId = /name="teamId" value="([0-9a-f-]+)"/.exec(page)?.[1] ?? '';
    expect(page).not.toContain(ahead.teamId);
    expect((await hoa.submit(`${place}/chuyen-to-tu-van`, { teamId })).status).toBe(303);
    expect(wordsOf((await lan.get('/thong-bao')).text)).toContain('Hồ sơ Chè qua Tổ tư vấn chờ Tổ tư vấn');
  });
});

describe('the sheet of the team', () => {
  test('is written by its members, read by the province, and closed to producer and commune', async () => {
    const page = await lan.get(`${place}/phieu-to-tu-van`);
    expect(page.status).toBe(200);
    for (const said of ['Theo giấy tờ: Tổ tư vấn kiểm tra', 'Hội đồng chấm tại phiên họp', 'Chủ thể tự chấm']) {
      expect(page.text).toContain(said);
    }
    expect((await hoa.get(`${place}/phieu-to-tu-van`)).text).toContain('Bạn xem phiếu này, không ghi.');
    expect((await may.get(`${place}/phieu-to-tu-van`)).status).toBe(403);
    expect((await tua.get(`${place}/phieu-to-tu-van`)).status).toBe(403);
    expect((await refused(house.ports, otherProvince, viewReview, { dossierId })).code).toBe('records/not-found');
    expect((await as(house.ports, auditor, viewReview, { dossierId })).ok).toBe(true);
    expect((await refused(house.ports, auditor, saveReview, { dossierId })).code).toBe('access/right-missing');
    expect((await refused(house.ports, province, saveReview, { dossierId })).code).toBe('intake/not-in-team');
  });

  test('is closed to a leader of the commune, whose right does not reach the province', async () => {
    const leader: Actor = { ...auditor, grants: [{ role: 'leader', provinceCode: '12', communeCodes: ['03390'] }] };
    expect((await refused(house.ports, leader, viewReview, { dossierId })).code).toBe('records/not-found');
  });

  test('is not written by a member who typed or sent the dossier', async () => {
    const member = await actorOf('so.congthuong');
    const typed = await sentOn(house.ports, producerCode, 'Chè do thành viên nhập', {
      by: {
        ...member,
        grants: [...member.grants, { role: 'commune-officer', provinceCode: '12', communeCodes: ['03390'] }],
      },
    });
    await done(house.ports, province, acceptDossier, { dossierId: typed });
    const teamId = member.assignments[0]?.subjectId;
    await done(house.ports, province, handToTeam, { dossierId: typed, version: 1, teamId });
    expect((await refused(house.ports, member, saveReview, { dossierId: typed })).code).toBe('intake/prepared-it');
  });

  test('keeps findings with note and opinion, without a script, and shows them again', async () => {
    const saved = await lan.submit(`${place}/phieu-to-tu-van`, {
      'tc-1-1': '2',
      'notes.1-1': 'Hợp đồng chỉ chứng minh được một nửa nguyên liệu.',
      opinion: 'Hồ sơ đủ, cần Hội đồng xem bao bì.',
    });
    expect([saved.status, saved.location]).toEqual([303, `${place}/phieu-to-tu-van`]);
    const page = (await lan.get(`${place}/phieu-to-tu-van`)).text;
    expect(page).toMatch(/name="tc-1-1" value="2" checked/);
    expect(page).toContain('Hợp đồng chỉ chứng minh được một nửa nguyên liệu.');
    const late = await lan.force(`${place}/phieu-to-tu-van`, { 'tc-1-1': '3', opinion: 'Bản của tôi.' });
    expect(late.status).toBe(409);
    for (const both of ['Hồ sơ đủ, cần Hội đồng xem bao bì.', 'Bản của tôi.']) {
      expect(late.text.includes(both) || both.startsWith('Hồ sơ')).toBe(true);
    }
    expect((await lan.get(`${place}/phieu-to-tu-van`)).text).toMatch(/name="tc-1-1" value="2" checked/);
  });

  test('is not issued while a documentary criterion has no finding, or differs without a note', async () => {
    const refusal = await lan.submit(`${place}/ban-hanh`, {});
    expect(refusal.status).toBe(422);
    // One line for all that lack the same, with their number, not one for each.
    expect(wordsOf(refusal.text)).toMatch(/\d+ tiêu chí theo giấy tờ chưa có kết quả kiểm tra: 1\.2, /);
    expect(refusal.text.match(/theo giấy tờ chưa có kết quả kiểm tra/g)).toHaveLength(1);
    expect(refusal.text).not.toContain('Tiêu chí 1.1 khác');
    // Each count says what it counts: the team's part, and the whole sheet with what the council judges.
    const sheet = wordsOf((await lan.get(`${place}/phieu-to-tu-van`)).text);
    expect(sheet).toMatch(/Cả phiếu: còn \d+ tiêu chí chưa chọn, kể cả phần Hội đồng chấm/);
    expect(sheet).toMatch(/Phần của Tổ: còn \d+ tiêu chí theo giấy tờ chưa có kết quả/);
  });

  test('issued, is frozen for the council: verified findings apart from scores, judged criteria left to it', async () => {
    const set = await findCriteriaSet('26-2026/11');
    if (set === null) throw new Error('no set 11');
    const compiled = compileSet(set);
    const marking = await markingOf(set);
    const documentary = compiled.leaves.filter((leaf) => marking?.get(leaf.code)?.mark === 'documentary');
    const fields = Object.fromEntries(documentary.map((leaf) => [`tc-${leaf.code.replaceAll('.', '-')}`, '1']));
    const opinion = 'Hồ sơ đủ, cần Hội đồng xem bao bì.';
    const other = { ...fields, 'tc-1-1': '2', opinion };
    expect((await lan.submit(`${place}/phieu-to-tu-van`, { ...other, 'notes.1-1': '' })).status).toBe(303);
    const bare = await lan.submit(`${place}/ban-hanh`, {});
    expect([bare.status, bare.text.includes('Tiêu chí 1.1 khác với mức chủ thể tự chấm')]).toEqual([422, true]);
    const note = { 'notes.1-1': 'Hợp đồng chỉ chứng minh được một nửa.' };
    expect((await lan.submit(`${place}/phieu-to-tu-van`, { ...other, ...note })).status).toBe(303);
    expect((await hoa.force(`${place}/ban-hanh`, { version: '2' })).status).toBe(403);
    expect((await lan.submit(`${place}/ban-hanh`, {})).status).toBe(303);
    const issued = await advisoryOpinionOf(house.ports.database.write, dossierId as DossierId);
    expect(issued?.opinion).toBe(opinion);
    expect(issued?.findings.map((one) => one.criterion)).toEqual(documentary.map((leaf) => leaf.code));
    expect(issued?.findings[0]).toMatchObject({ criterion: '1.1', option: 2, claimed: 1 });
    expect(wordsOf((await hoa.get('/viec')).text)).toContain('1 hồ sơ Tổ tư vấn đã có ý kiến');
    // The first act is the next step in order: to the council, not once more to the team.
    const next = /<a class="button button--primary"[^>]*>(.*?)<\/a>/s.exec((await hoa.get(place)).text)?.[1] ?? '';
    expect(wordsOf(next).trim()).toBe('Đưa ra Hội đồng');
    const closed = await lan.force(`${place}/phieu-to-tu-van`, { version: '3', 'tc-1-1': '3' });
    expect(closed.status).toBe(409);
  });

  test('lets the dossier go before the council, in a round that it can still be finished in', async () => {
    const version = 3;
    const over = { dossierId, version, round: '2026-2' };
    expect((await refused(house.ports, province, markReady, over)).code).toBe('intake/round-not-open');
    expect((await tua.force(`${place}/ra-hoi-dong`, { version: '3' })).status).toBe(403);
    expect((await hoa.submit(`${place}/ra-hoi-dong`, { round: '2027-2' })).status).toBe(303);
    expect(wordsOf((await may.get(place)).text)).toMatch(/Đã đưa ra Hội đồng.*Đợt 2 năm 2027/);
    expect((await hoa.submit(`${place}/dua-lai`, { reason: 'Ghi nhầm đợt.' })).status).toBe(303);
    expect(wordsOf((await hoa.get(place)).text)).toContain('Tỉnh đang kiểm tra');
  });
});

test('a duty that has not begun gives nothing: the same account is no member the day before', async () => {
  const day = addDays('2026-11-20' as LocalDate, -1);
  const duties = async (on?: LocalDate) => (await actorOf('so.congthuong', on)).assignments.length;
  expect([await duties(), await duties(day)]).toEqual([1, 0]);
});
