// A finding that was written down without a visit: no page of it leads nowhere. A supervision is planned for it, its conclusion may state the
// finding, and only then a withdrawal is proposed. Meanwhile its product stays at the head of the list by risk, and its health card says the same.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { date, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { markOnSite } from '#modules/inspections/services.ts';
import { query } from '#platform/database/db.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type MadePaper, makePaper } from '../certificates/papers.ts';
import { done, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { heldVisit, productIdOf, sendFiles } from './making.ts';

let house: TestHouse;
let paper: MadePaper;
let hoa: Person;
let thu: Person;
let pao: Person;
let finding = '';
let supervision = '';

async function everybodySignsIn(): Promise<void> {
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  thu = await signedInPerson(house, 'chị Thu, clerk');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
}
async function to(day: string): Promise<void> {
  house.clock.moveTo(instantOf(millisecondsOf(`${day}T03:00:00.000Z` as never)));
  await everybodySignsIn();
}

beforeAll(async () => {
  house = await freshHouse();
  paper = await makePaper(house.ports, 'Mật ong không qua lượt');
  const said = {
    productId: await productIdOf(house.ports, paper.productCode),
    ...{ kind: 'wrong-stars', severity: 'major', words: 'Bao bì in 5 sao.', foundOn: '02/11/2026', photos: [] },
  };
  finding = (await done(house.ports, province, recordFinding, said)).findingId;
  await everybodySignsIn();
});
afterAll(() => house.close());

interface Scored {
  readonly points: number;
  readonly kinds: readonly string[];
}
/** The score of the product as the list by risk has it, and as its health card has it. */
async function scores(): Promise<readonly [Scored, Scored]> {
  const list = (await hoa.get(`/kiem-tra-giam-sat/rui-ro.json?san-pham=${paper.productCode}`)).json() as {
    lines: { risk: { score: number; reasons: { kind: string }[] } }[];
  };
  const card = (await hoa.get(`/suc-khoe/${paper.productCode}.json`)).json() as {
    health: { points: number; reasons: { kind: string }[] };
  };
  const risk = list.lines[0]?.risk;
  const kinds = (reasons: readonly { kind: string }[] = []) => reasons.map((one) => one.kind).sort();
  return [
    { points: risk?.score ?? -1, kinds: kinds(risk?.reasons) },
    { points: card.health.points, kinds: kinds(card.health.reasons) },
  ];
}

test('the proposal to withdraw says what lacks and leads to a supervision; a commune beside finds nothing', async () => {
  const page = await hoa.get(`/phat-hien/${finding}/de-nghi-thu-hoi`);
  expect(wordsOf(page.text)).toContain('Lập lượt giám sát để đến xem');
  expect(page.text).toContain(`href="/phat-hien/${finding}/kiem-tra-lai"`);
  expect((await pao.get(`/phat-hien/${finding}`)).status).toBe(404);
  expect((await pao.force(`/phat-hien/${finding}/kiem-tra-lai`, { plannedOn: '25/11/2026' })).status).toBe(403);
});

test('a correction that was late and then not made keeps the product as high on the list as before', async () => {
  const ask = { correction: 'In lại nhãn.', dueOn: '20/11/2026' };
  expect((await hoa.submit(`/phat-hien/${finding}/yeu-cau-khac-phuc`, ask)).status).toBe(303);
  const [late, card] = await scores();
  expect(late.kinds).toContain('finding-overdue');
  expect(card).toEqual(late);
  const check = { outcome: 'not-corrected', words: 'Vẫn in 5 sao.' };
  expect((await sendFiles(hoa, `/phat-hien/${finding}/kiem-tra-khac-phuc`, check, 'files')).status).toBe(303);
  const [after, cardAfter] = await scores();
  expect(after.kinds).toContain('finding-not-corrected');
  expect(after.points).toBeGreaterThanOrEqual(late.points);
  expect(cardAfter).toEqual(after);
  expect(wordsOf((await hoa.get(`/suc-khoe/${paper.productCode}`)).text)).toContain('1 phát hiện không khắc phục');
});

test('a supervision is planned for it, led by who plans it; the finding stands on the page of that visit', async () => {
  const planned = await hoa.submit(`/phat-hien/${finding}/kiem-tra-lai`, { plannedOn: '23/11/2026' });
  expect(planned.status).toBe(303);
  const [row] = await query<{ id: string; kind: string }>(
    house.ports.database.write,
    'select v.id, v.kind from visit v join finding f on f.recheck_visit_id = v.id where f.id = $1',
    [finding],
  );
  expect(row?.kind).toBe('supervision');
  supervision = row?.id ?? '';
  expect(wordsOf((await hoa.get(`/kiem-tra-giam-sat/luot/${supervision}`)).text)).toContain('Chị Hoa');
  expect(wordsOf((await hoa.get(`/phat-hien/chuyen/${supervision}`)).text)).toContain('Số sao in trên bao bì');
  const going = defineUseCase({
    name: 'findings/plan-recheck',
    kind: 'act',
    legalBasis: null,
    input: z.object({}),
    run: (_input, context) => markOnSite(context, supervision as Id<'visit'>, date('2026-11-23')),
  });
  await done(house.ports, province, going, {});
});

test('its conclusion states the finding, once; then the withdrawal is proposed, and its term is said in words', async () => {
  const minutes = `/bien-ban-kiem-tra/${supervision}`;
  const words = { startedAt: '08 giờ', endedAt: '10 giờ', place: 'Bản Giả định', content: 'Đã xem kho.' };
  const sparseReason = 'Có ảnh bao bì tại kho.';
  expect((await hoa.submit(minutes, words)).status).toBe(303);
  expect(
    (await sendFiles(hoa, `${minutes}/dong`, { outcome: 'paper', signedOn: '23/11/2026', sparseReason })).status,
  ).toBe(303);
  const said = { findingIds: finding, content: 'In sai số sao.', demands: 'Đề nghị thu hồi.', sparseReason };
  const drafted = await hoa.submit(`/phat-hien/chuyen/${supervision}/ket-luan`, said);
  expect(drafted.status).toBe(303);
  const conclusion = (drafted.location ?? '').replace(/\?.*$/, '');
  await to('2026-11-27');
  const given = { number: '31/TB-SNNMT', issuedOn: '27/11/2026', signer: 'Người Ký Giả Định' };
  expect((await sendFiles(thu, `${conclusion}/ban-hanh`, given)).status).toBe(303);
  const twice = await hoa.submit(`/phat-hien/chuyen/${supervision}/ket-luan`, said);
  expect([twice.status, wordsOf(twice.text).includes('Kết luận 31/TB-SNNMT đã nêu')]).toEqual([422, true]);
  const proposal = { paper: 'conclusion', ground: 'mark-misuse', sparseReason };
  expect((await hoa.submit(`/phat-hien/${finding}/de-nghi-thu-hoi`, proposal)).status).toBe(303);
  const [row] = await query<{ id: string }>(
    house.ports.database.write,
    'select id from withdrawal_case where finding_id = $1',
    [finding],
  );
  const view = wordsOf((await hoa.get(`/thu-hoi/${row?.id}`)).text);
  expect(view).toContain('14/12/2026');
  expect(view).toContain('Ngày thứ 15 là thứ Bảy, 12/12/2026, ngày nghỉ');
  expect(view).toContain('ngày làm việc tiếp theo: thứ Hai, 14/12/2026');
});

test('a withdrawal under way still counts, in the list and on the card', async () => {
  const [list, card] = await scores();
  expect(list.kinds).toContain('withdrawal-open');
  expect(card).toEqual(list);
});

test('a conclusion of another visit in its place is named on both, also where it states a moved finding', async () => {
  const other = await heldVisit(house.ports, paper.productCode, { heldOn: date('2026-11-25') });
  const [row] = await query<{ id: string; old: string }>(
    house.ports.database.write,
    `insert into visit_conclusion select (jsonb_populate_record(null::visit_conclusion, to_jsonb(c) || jsonb_build_object(
       'id', gen_random_uuid(), 'visit_id', $1::text, 'relation', 'replaces', 'relates_to', c.id, 'number', '32/TB-SNNMT', 'serial', '32'
     ))).* from visit_conclusion c where c.number = '31/TB-SNNMT' returning id, relates_to as old`,
    [other],
  );
  const before = await hoa.get(`/ket-luan/${row?.old}`);
  expect(wordsOf(before.text)).toContain('Kết luận này đã được thay thế');
  expect(before.text).toContain(`href="/ket-luan/${row?.id}"`);
  const after = await hoa.get(`/ket-luan/${row?.id}`);
  expect(after.text).toContain(`href="/ket-luan/${row?.old}"`);
  expect(after.text).toContain(`href="/phat-hien/${finding}"`);
  const issued = async (days: string) =>
    ((await hoa.get(`/ket-luan.json?xem=da-ban-hanh${days}`)).json() as { total: number }).total;
  expect([await issued(''), await issued('&tu=28/11/2026'), await issued('&den=27/11/2026')]).toEqual([2, 0, 2]);
});
