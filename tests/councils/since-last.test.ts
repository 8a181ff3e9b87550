// What changed since the last recognition, as a member reads it beside an upgrade: the copy of then, the council's points of then, and nothing
// of the running session. Where no copy is kept, the page says so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { instantOf } from '#kernel/calendar.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { compareWithLast } from '#modules/councils/use-cases/compare-with-last.ts';
import { declareConflicts } from '#modules/councils/use-cases/declare-conflicts.ts';
import { query } from '#platform/database/db.ts';
import { sentOn } from '../intake/at-province.ts';
import { auditor, binhLu, done, missing, otherProvince, province, refused } from '../producers/people.ts';
import { closedSession, decide, fourStars, inDecision, numbered } from '../results/closed-session.ts';
import { councilOfNine, submitted } from '../scoring/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { actorOf, madeReady, plannedSession, readyAgain, scoringSession } from './making.ts';

let house: TestHouse;
let sessionId: SessionId;
let dossierId: string;
let older: string;
const place = () => ({ sessionId, dossierId });

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const closed = await closedSession(house, [fourStars]);
  house.clock.moveTo(instantOf(Date.parse('2026-11-26T03:00:00.000Z')));
  await numbered(ports, closed.sessionId);
  await decide(ports, closed.sessionId, [inDecision(closed.dossiers[0], 4, 1)]);
  const [product] = await query<{ code: string }>(
    ports.database.write,
    'select p.code from product p join dossier d on d.product_id = p.id where d.id = $1',
    [closed.dossiers[0]],
  );
  const more = { kind: 'upgrade', productCode: product?.code ?? '', reportedOn: '26/11/2026' };
  dossierId = await madeReady(ports, await sentOn(ports, closed.producerCode, '', more));
  older = await readyAgain(ports, closed.producerCode, 'Chè nhập từ sổ cũ', '26/11/2026');
  const councilId = await councilOfNine(ports);
  sessionId = await scoringSession(ports, councilId, [dossierId], { plannedOn: '26/11/2026' });
});
afterAll(() => house.close());

describe('an upgrade beside the last recognition', () => {
  test('shows stars, total, words and papers of then and now', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const view = await done(house.ports, member, compareWithLast, place());
    expect([view.last?.stars, view.last?.decisionNumber, view.given?.total, view.given?.kind]).toEqual([
      4,
      '1350/QĐ-UBND',
      '78,00',
      'paper',
    ]);
    expect([view.before?.kind, view.now.kind, view.isWhole]).toEqual(['first', 'upgrade', true]);
    expect(view.before?.set.id).toBe(view.now.set.id);
    const changed = view.lines.changed.map((one) => [one.field, one.before, one.now]);
    expect(changed).toEqual([['changes', null, 'Thêm lò sao, nhãn mới.']]);
    expect(view.lines.same).toBeGreaterThan(5);
    expect(new Set(view.pieces.map((one) => one.change))).toEqual(new Set(['carried']));
    expect(view.byCriterion?.marks.changed).toEqual([]);
  });

  test('never shows a mark of the running session', async () => {
    const before = await done(house.ports, await actorOf(house.ports, 'hd4'), compareWithLast, place());
    await submitted(house.ports, 'hd3', place(), 70);
    const after = await done(house.ports, await actorOf(house.ports, 'hd4'), compareWithLast, place());
    expect(after).toEqual(before);
  });

  test('is read on one page, reached from the sheet and from the dossier', async () => {
    const reader = new Person(openWeb(house.ports));
    await reader.signIn('hd3', trainingPassword);
    const page = `/phien-hop/${sessionId}/ho-so/${dossierId}/thay-doi`;
    for (const from of [`/phien-hop/${sessionId}/cham/${dossierId}`, `/phien-hop/${sessionId}/ho-so/${dossierId}`]) {
      expect((await reader.get(from)).text).toContain(page);
    }
    const words = wordsOf((await reader.get(page)).text);
    for (const said of [
      '78,00 điểm',
      '4 sao',
      '1350/QĐ-UBND',
      'theo biên bản giấy',
      'Thêm lò sao, nhãn mới.',
      'Giữ nguyên',
    ]) {
      expect(words).toContain(said);
    }
  });

  test('is open to members and the province, who reads the dossier there, and to nobody else', async () => {
    for (const actor of [province, auditor]) await done(house.ports, actor, compareWithLast, place());
    const member = { ...(await actorOf(house.ports, 'hd5')), grants: [] };
    for (const actor of [binhLu, otherProvince, { ...member, assignments: [] }]) {
      expect(await refused(house.ports, actor, compareWithLast, place())).toMatchObject(missing);
    }
    const elsewhere = { sessionId, dossierId: older };
    expect(await refused(house.ports, member, compareWithLast, elsewhere)).toMatchObject(missing);
  });
});

test('where the last recognition came from an older list, the page says that no copy is kept, and what is known', async () => {
  const [council] = await query<{ council_id: string }>(
    house.ports.database.write,
    'select council_id from council_session where id = $1',
    [sessionId],
  );
  const kind = { kind: 'written', place: '', plannedOn: '26/11/2026' };
  const written = await plannedSession(house.ports, council?.council_id ?? '', [older], kind);
  const member = await actorOf(house.ports, 'hd6');
  // Whoever is recused reads on, as the dossier itself is read; the sheet is not theirs.
  const answers = { [older]: { has: 'yes', reason: 'Người nhà (giả định).' } };
  await done(house.ports, member, declareConflicts, { sessionId: written, answers });
  const view = await done(house.ports, member, compareWithLast, { sessionId: written, dossierId: older });
  expect([view.before, view.given, view.last?.issuedOn]).toEqual([null, null, '2024-04-25']);
  const reader = new Person(openWeb(house.ports));
  await reader.signIn('hd6', trainingPassword);
  const page = wordsOf((await reader.get(`/phien-hop/${written}/ho-so/${older}/thay-doi`)).text);
  expect(page).toContain('Không có bản hồ sơ của lần công nhận trước');
  expect(page).toContain('25/04/2024');
});
