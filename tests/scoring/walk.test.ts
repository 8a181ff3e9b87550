// A session from the first draft to the frozen result: sealed, submitted, revealed, revised, closed, computed again. Each allowed act has
// its refused twin.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { progressOf, resultsOf, sheetsOf } from '#modules/scoring/services.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { attachItem, settleItem } from '#modules/scoring/use-cases/completion-items.ts';
import { listMyScoring } from '#modules/scoring/use-cases/list-my-scoring.ts';
import { recomputeSession } from '#modules/scoring/use-cases/recompute-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { reviseSheet } from '#modules/scoring/use-cases/revise-sheet.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import { viewPrecedents } from '#modules/scoring/use-cases/view-precedents.ts';
import { viewDossierResult, viewResults } from '#modules/scoring/use-cases/view-results.ts';
import { viewOwnSheet } from '#modules/scoring/use-cases/view-sheet.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { as, auditor, done, newCommand, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { answersFor, councilOfNine, drafted, everyNote, nine, submitted, tea } from './making.ts';

let house: TestHouse;
let sessionId: SessionId;
let dossierId: string;
let other: string;
let chair: Actor;
const place = () => ({ sessionId, dossierId });

/** The seat of a member, by login. */
async function memberIdOf(login: string): Promise<string> {
  return (await done(house.ports, await actorOf(house.ports, login), viewOwnSheet, place())).seat.memberId;
}

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Hội đồng chấm');
  await completeProducer(house.ports, producerCode);
  dossierId = await readyTea(house.ports, producerCode, 'Chè đúng bảy mươi');
  other = await readyTea(house.ports, producerCode, 'Chè thứ hai của phiên');
  const councilId = await councilOfNine(house.ports);
  sessionId = await scoringSession(house.ports, councilId, [dossierId, other]);
  chair = await actorOf(house.ports, 'hd1');
});
afterAll(() => house.close());

describe('a draft', () => {
  test('is saved by its member and read by nobody else', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const { version } = await done(house.ports, member, saveDraft, { ...place(), answers: '1.1=1' });
    expect(version).toBe(1);
    const own = await done(house.ports, member, viewOwnSheet, place());
    expect([own.words.answers, own.draft?.version]).toEqual(['1.1=1', 1]);
    const neighbour = await done(house.ports, await actorOf(house.ports, 'hd4'), viewOwnSheet, place());
    expect([neighbour.words.answers, neighbour.draft]).toEqual(['', null]);
    for (const outsider of [province, auditor, otherProvince]) {
      const answer = await as(house.ports, outsider, viewOwnSheet, place());
      expect(answer.ok).toBe(false);
    }
  });

  test('saved on another phone meanwhile is not written over', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const stale = await refused(house.ports, member, saveDraft, { ...place(), answers: '1.1=2' });
    expect([stale.kind, stale.code]).toEqual(['conflict', 'records/changed-meanwhile']);
    expect(JSON.stringify(stale.details)).not.toContain('1.1');
  });

  test('takes over a verified finding with one tap, and forgets it once the mark is changed by hand', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const view = await done(house.ports, member, viewOwnSheet, place());
    const finding = view.facts.opinion?.findings[0];
    const code = finding?.criterion ?? '';
    await done(house.ports, member, saveDraft, { ...place(), version: 1, adopt: code.replaceAll('.', '-') });
    const taken = await done(house.ports, member, viewOwnSheet, place());
    expect(taken.words.adopted[code]).toMatchObject({
      option: finding?.option,
      opinion: view.facts.opinion?.contentHash,
    });
    expect(taken.words.answers).toContain(`${code}=${finding?.option}`);
    const another = (finding?.option ?? 1) === 1 ? 2 : 1;
    await done(house.ports, member, saveDraft, { ...place(), version: 2, answers: `${code}=${another}` });
    expect((await done(house.ports, member, viewOwnSheet, place())).words.adopted).toEqual({});
    const judged = view.facts.judged[0] ?? '';
    const none = { ...place(), version: 3, adopt: judged.replaceAll('.', '-') };
    expect((await refused(house.ports, member, saveDraft, none)).fields?.[0]?.code).toBe('scoring/no-finding');
  });

  test('that is not whole cannot be submitted: every gap is named at once', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const problem = await refused(house.ports, member, submitSheet, { ...place(), version: 3 });
    const leaves = (await tea()).leaves.length;
    expect(problem.fields?.filter((one) => one.code === 'scoring/not-scored').length).toBe(leaves - 1);
  });

  test('that denies a star or lies far from what was verified is asked for notes', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const answers = answersFor(await tea(), 70);
    await done(house.ports, member, saveDraft, { ...place(), version: 3, answers });
    const problem = await refused(house.ports, member, submitSheet, { ...place(), version: 4 });
    const codes = new Set(problem.fields?.map((one) => one.code));
    expect(codes.has('scoring/difference-unexplained')).toBe(true);
    const notes = everyNote(await tea());
    await done(house.ports, member, saveDraft, { ...place(), version: 4, answers, notes });
    expect((await done(house.ports, member, submitSheet, { ...place(), version: 5 })).product).toBe(
      'Chè đúng bảy mươi',
    );
  });
});

describe('a submitted sheet', () => {
  test('is one for a member: a second from another phone is refused, the first stays', async () => {
    const member = await actorOf(house.ports, 'hd3');
    const second = await refused(house.ports, member, saveDraft, { ...place(), answers: '1.1=2' });
    expect([second.kind, second.code]).toEqual(['conflict', 'scoring/already-submitted']);
    const again = await refused(house.ports, member, submitSheet, { ...place(), version: 5 });
    expect(again.code).toBe('scoring/already-submitted');
    expect((await progressOf(house.ports.database.write, sessionId))[0]?.submitted).toBe(1);
  });

  test('sent twice under one command is submitted once', async () => {
    const member = await actorOf(house.ports, 'hd4');
    const version = await drafted(house.ports, member, place(), 70);
    const call = { actor: member, commandId: newCommand() };
    const first = await runUseCase(house.ports, submitSheet, { ...place(), version }, call);
    const repeat = await runUseCase(house.ports, submitSheet, { ...place(), version }, call);
    expect([first.ok, repeat]).toEqual([true, first]);
  });

  test('gives nothing to the side doors before the reveal but counts', async () => {
    const db = house.ports.database.write;
    expect((await progressOf(db, sessionId)).map((one) => [one.submitted, one.expected])).toEqual([
      [2, 9],
      [0, 9],
    ]);
    expect([await sheetsOf(db, sessionId), await resultsOf(db, sessionId)]).toEqual([[], []]);
    const board = await done(house.ports, chair, viewResults, { sessionId });
    expect(board.boards).toEqual([]);
    expect((await refused(house.ports, chair, viewDossierResult, place())).code).toBe('records/not-found');
  });
});

describe('the reveal', () => {
  test('is an act of who presides, and waits for every sheet or a reason', async () => {
    for (const login of nine.filter((one) => one !== 'hd3' && one !== 'hd4')) {
      await submitted(house.ports, login, place(), 70);
    }
    expect((await refused(house.ports, await actorOf(house.ports, 'hd2'), revealSheets, { sessionId })).code).toBe(
      'scoring/not-the-chair',
    );
    expect((await as(house.ports, province, revealSheets, { sessionId })).ok).toBe(false);
    const early = await refused(house.ports, chair, revealSheets, { sessionId });
    expect(early.fields?.length).toBe(9);
    expect((await refused(house.ports, chair, closeSession, { sessionId })).code).toBe('scoring/not-revealed');
    for (const login of nine.filter((one) => one !== 'hd9'))
      await submitted(house.ports, login, { sessionId, dossierId: other }, 62);
    const lacking = await refused(house.ports, chair, revealSheets, { sessionId });
    expect(lacking.fields?.map((one) => [one.code, one.details?.['name']])).toEqual([
      ['scoring/sheet-missing', 'Ông Đặc sản Giả định'],
    ]);
    const excused = { [String(lacking.fields?.[0]?.path.slice('excused.'.length))]: 'Về dự cuộc họp khác từ 10 giờ.' };
    const mine = await done(house.ports, chair, listMyScoring, {});
    expect(mine.sessions[0]?.dossiers.map((one) => one.standing)).toEqual(['submitted', 'submitted']);
    expect((await done(house.ports, chair, revealSheets, { sessionId, excused })).sheets).toBe(17);
  });

  test('takes a sheet no more, but a revision with a reason, and keeps both', async () => {
    const late = await actorOf(house.ports, 'hd9');
    const refusedLate = await refused(house.ports, late, saveDraft, { sessionId, dossierId: other, answers: '1.1=1' });
    expect(refusedLate.code).toBe('scoring/over');
    const member = await actorOf(house.ports, 'hd5');
    const compiled = await tea();
    const words = { answers: answersFor(compiled, 80), notes: everyNote(compiled), ordinal: 1 };
    const second = { sessionId, dossierId: other, ...words };
    const noReason = await refused(house.ports, member, reviseSheet, second);
    expect(noReason.fields?.map((one) => one.path)).toEqual(['reason']);
    await done(house.ports, member, reviseSheet, { ...second, reason: 'Xem lại mẫu khi trao đổi.' });
    const seat = await memberIdOf('hd5');
    const sheets = (await sheetsOf(house.ports.database.write, sessionId)).filter(
      (one) => one.dossierId === other && one.memberId === seat,
    );
    expect(sheets.map((one) => [one.ordinal, one.points.total, one.reason])).toEqual([
      [1, 62, null],
      [2, 80, 'Xem lại mẫu khi trao đổi.'],
    ]);
    const stale = await refused(house.ports, member, reviseSheet, { ...second, reason: 'Lần nữa.' });
    expect(stale.code).toBe('records/changed-meanwhile');
  });

  test('shows the gap, each member against the mean, and the spread', async () => {
    const { board } = await done(house.ports, chair, viewDossierResult, { sessionId, dossierId: other });
    expect([board.spread.min, board.spread.max, board.spread.gap, board.spread.gapExceeded]).toEqual([
      62,
      80,
      18,
      true,
    ]);
    // One sheet lies 15,75 from the mean; the others are not marked for it.
    expect(board.spread.members.filter((one) => one.isFar).map((one) => one.total)).toEqual([80]);
    const first = await done(house.ports, chair, viewDossierResult, place());
    expect([first.board.spread.gapExceeded, first.board.alike.length]).toEqual([false, 36]);
  });
});

describe('the closing', () => {
  test('freezes what the server computed: a mean of exactly 70 of nine members keeps its star', async () => {
    expect((await refused(house.ports, await actorOf(house.ports, 'hd2'), closeSession, { sessionId })).code).toBe(
      'scoring/not-the-chair',
    );
    const silent = await refused(house.ports, chair, closeSession, { sessionId, discussions: { [other]: '  ' } });
    expect(silent.fields?.map((one) => [one.path, one.code])).toEqual([
      [`discussions.${dossierId}`, 'scoring/alike-undiscussed'],
      [`discussions.${other}`, 'scoring/gap-undiscussed'],
    ]);
    const discussions = { [dossierId]: 'Mẫu thử chung một ấm.', [other]: 'Đã nếm lại, một phiếu điều chỉnh.' };
    await done(house.ports, chair, closeSession, { sessionId, discussions });
    const results = await resultsOf(house.ports.database.write, sessionId);
    const first = results.find((one) => one.content.dossierId === dossierId)?.content;
    if (first?.kind !== 'computed') throw new Error('not computed');
    expect(first.answer.total).toEqual({ sum: 630, count: 9, shown: '70,00' });
    expect([first.answer.band, first.answer.allowed]).toEqual([4, 4]);
    expect(first.discussion).toEqual({ words: 'Mẫu thử chung một ấm.', by: chair.displayName });
    const second = results.find((one) => one.content.dossierId === other)?.content;
    if (second?.kind !== 'computed') throw new Error('not computed');
    expect(second.answer.total).toEqual({ sum: 7 * 62 + 80, count: 8, shown: '64,25' });
    expect(second.sheets.map((one) => one.ordinal).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test('takes nothing any more', async () => {
    const member = await actorOf(house.ports, 'hd5');
    const words = { answers: '1.1=1', ordinal: 2, reason: 'Muộn.' };
    expect((await refused(house.ports, member, reviseSheet, { sessionId, dossierId: other, ...words })).code).toBe(
      'scoring/over',
    );
    expect((await refused(house.ports, member, saveDraft, { ...place(), answers: '1.1=1' })).code).toBe('scoring/over');
    expect((await refused(house.ports, chair, closeSession, { sessionId })).code).toBe('scoring/over');
  });

  test('is computed again from the stored sheets, and a changed sheet or result shows', async () => {
    const db = house.ports.database.write;
    const outcomes = async () =>
      (await done(house.ports, chair, recomputeSession, { sessionId })).results.map((one) => one.outcome).sort();
    expect(await outcomes()).toEqual(['equal', 'equal']);
    const [sheet] = await query<{ id: string; content: string }>(
      db,
      'select id, content from session_sheet where dossier_id = $1 order by id limit 1',
      [dossierId],
    );
    const forged = (sheet?.content ?? '').replace('"total":70', '"total":71');
    await query(db, 'update session_sheet set content = $2 where id = $1', [sheet?.id, forged]);
    expect(await outcomes()).toEqual(['different', 'equal']);
    await query(db, 'update session_sheet set content = $2 where id = $1', [sheet?.id, sheet?.content]);
    expect(await outcomes()).toEqual(['equal', 'equal']);
    expect((await verifyChain(db)).brokenAt).toBe(null);
  });

  test('is a precedent for the next session, without the names of who marked', async () => {
    const producerCode = await makeCooperative(house.ports, 'HTX Giả định Tiền lệ', {
      registrationNumber: '6200008877',
    });
    await completeProducer(house.ports, producerCode);
    const next = await readyTea(house.ports, producerCode, 'Chè xem tiền lệ');
    const [{ council_id: councilId } = { council_id: '' }] = await query<{ council_id: string }>(
      house.ports.database.write,
      'select council_id from council_session where id = $1',
      [sessionId],
    );
    const nextSession = await scoringSession(house.ports, councilId, [next]);
    const member = await actorOf(house.ports, 'hd6');
    const { found } = await done(house.ports, member, viewPrecedents, { sessionId: nextSession, dossierId: next });
    expect(found.map((one) => one.product).sort()).toEqual(['Chè thứ hai của phiên', 'Chè đúng bảy mươi']);
    expect(JSON.stringify(found)).not.toContain('Giả định');
    const reader = new Person(openWeb(house.ports));
    await reader.signIn('hd3', trainingPassword);
    const page = `/phien-hop/${nextSession}/cham/${next}/tuong-tu`;
    const one = wordsOf((await reader.get(`${page}?tc=5.3`)).text);
    expect(one).toContain('Các phiên đã chấm tiêu chí 5.3 thế nào?');
    expect(one.split('Chè đúng bảy mươi').length).toBe(2);
    expect(wordsOf((await reader.get(`${page}?tc=99`)).text)).toContain('Sản phẩm cùng bộ đã được chấm thế nào?');
    expect((await as(house.ports, province, viewPrecedents, { sessionId: nextSession, dossierId: next })).ok).toBe(
      false,
    );
  });
});

describe('what is to be completed', () => {
  test('is attached with a last day, and settled with what showed it', async () => {
    const { board } = await done(house.ports, chair, viewDossierResult, place());
    const resultId = board.result?.id ?? '';
    const item = { sessionId, resultId, words: 'Bổ sung nhãn phụ tiếng Anh.', dueOn: '15/12/2026' };
    const past = await refused(house.ports, chair, attachItem, { ...item, dueOn: '01/11/2026' });
    expect(past.fields?.[0]?.code).toBe('scoring/due-in-past');
    // What the council wants is written down by its chair or its secretary, by no single member and by no office.
    for (const actor of [await actorOf(house.ports, 'hd5'), province]) {
      expect((await refused(house.ports, actor, attachItem, item)).code).toBe('scoring/not-for-the-council');
    }
    const { itemId } = await done(house.ports, chair, attachItem, item);
    await done(house.ports, await actorOf(house.ports, 'hd2'), attachItem, { ...item, words: 'Ghi rõ nơi trồng chè.' });
    const settled = { sessionId, itemId, version: 1, settledOn: '23/11/2026', note: 'Ảnh nhãn mới.' };
    const ahead = await refused(house.ports, province, settleItem, { ...settled, settledOn: '24/11/2026' });
    expect(ahead.fields?.[0]?.code).toBe('scoring/settled-ahead');
    await done(house.ports, province, settleItem, settled);
    expect((await refused(house.ports, province, settleItem, settled)).code).toBe('scoring/already-settled');
    const [result] = (await resultsOf(house.ports.database.write, sessionId)).filter((one) => one.id === resultId);
    expect(result?.items.map((one) => one.settledOn)).toEqual(['2026-11-23', null]);
    expect((await refused(house.ports, otherProvince, attachItem, item)).code).toBe('records/not-found');
  });
});
