// From a closed session to recognitions: what a decision may give, what is refused, and that nothing from an evaluation is recognised
// without the decision that gave it (26/2026/QĐ-TTg, Art. 4, 7.3d–e).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { instantOf } from '#kernel/calendar.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { previewDecision, recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { viewSessionResults } from '#modules/results/use-cases/view-session.ts';
import { attachItem, settleItem } from '#modules/scoring/use-cases/completion-items.ts';
import { query } from '#platform/database/db.ts';
import { actorOf } from '../councils/making.ts';
import { done, fieldsOf, otherProvince, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import {
  type Closed,
  closedSession,
  decide,
  decisionInput,
  fourStars,
  inDecision,
  ninety,
  numbered,
  second,
  threeStars,
  twoStars,
} from './closed-session.ts';

let house: TestHouse;
let closed: Closed;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  closed = await closedSession(house, [fourStars, threeStars, ninety, twoStars], { logins: { 3: 'so.congthuong' } });
  house.clock.moveTo(instantOf(Date.parse('2026-11-26T03:00:00.000Z')));
});
afterAll(() => house.close());

const view = async () =>
  (await done(house.ports, localOperator, viewSessionResults, { sessionId: closed.sessionId })).all;
const evaluated = () =>
  query<{ stars: number; decisionNumber: string; expiresOn: string; productCode: string }>(
    house.ports.database.write,
    `select stars, decision_number as "decisionNumber", expires_on::text as "expiresOn", product_code as "productCode"
       from recognition where source = 'evaluated' order by stars`,
    [],
  );
const lines = (four: Record<string, unknown> = {}, three: Record<string, unknown> = {}) => [
  { ...inDecision(closed.dossiers[0], 4, 1), ...four },
  { ...inDecision(closed.dossiers[1], 3, 2), ...three },
];
const refusal = async (given: Awaited<ReturnType<typeof decisionInput>>) =>
  fieldsOf(await refused(house.ports, second, recordDecision, given));

describe('what follows from results', () => {
  test('a mean of exactly 90, 270 of three sheets, goes to the ministry and is never a provincial five stars', async () => {
    const { results } = await view();
    expect(results.map((one) => one.follows)).toEqual(['recognise', 'recognise', 'to-ministry', 'no-certificate']);
    const five = [...lines(), inDecision(closed.dossiers[2], 5, 3)];
    await numbered(house.ports, closed.sessionId);
    expect(await refusal(await decisionInput(closed.sessionId, five))).toContainEqual([
      'lines.2.included',
      'results/not-for-this-decision',
    ]);
    expect(await evaluated()).toEqual([]);
  });

  test('an office of another province finds no session', async () => {
    const answer = await refused(house.ports, otherProvince, viewSessionResults, { sessionId: closed.sessionId });
    expect(answer.kind).toBe('not-found');
  });
});

describe('a decision is refused', () => {
  test.each([
    ['dated before the session', { decidedOn: '22/11/2026' }, 'decidedOn', 'results/decision-before-session'],
    ['dated before its minutes', { decidedOn: '23/11/2026' }, 'decidedOn', 'results/decision-before-minutes'],
    ['dated in the future', { decidedOn: '27/11/2026' }, 'decidedOn', 'results/decision-in-future'],
    [
      'of a district, gone since July 2025',
      { issuer: 'UBND huyện Tam Đường' },
      'issuer',
      'results/issuer-not-competent',
    ],
    ['of a department', { issuer: 'Giám đốc Sở Nông nghiệp và Môi trường' }, 'issuer', 'results/issuer-not-competent'],
    [
      'of the chair of another province',
      { issuer: 'Chủ tịch UBND tỉnh Lào Cai' },
      'issuer',
      'results/issuer-of-another-province',
    ],
    ['with a number that is none', { number: '1350' }, 'number', 'letter-book/no-number'],
  ])('%s', async (_name, more, path, code) => {
    expect(await refusal(await decisionInput(closed.sessionId, lines(), more))).toContainEqual([path, code]);
  });

  test('with a level other than the council allowed, higher or lower', async () => {
    const other = ['lines.0.stars', 'results/other-stars-than-allowed'];
    expect(await refusal(await decisionInput(closed.sessionId, lines({ stars: '3' })))).toContainEqual(other);
    expect(await refusal(await decisionInput(closed.sessionId, lines({}, { stars: '4' })))).toContainEqual([
      'lines.1.stars',
      'results/other-stars-than-allowed',
    ]);
  });

  test('with fewer products than proposed and no reason, or without naming them all', async () => {
    const left = lines({}, { included: undefined });
    expect(await refusal(await decisionInput(closed.sessionId, left))).toContainEqual([
      'lines.1.reason',
      'results/left-out-without-reason',
    ]);
    expect(await refusal(await decisionInput(closed.sessionId, lines().slice(0, 1)))).toContainEqual([
      'lines',
      'results/products-not-named',
    ]);
  });

  test('with a code of another commune, of another year, or twice', async () => {
    const code = (productCode: string) => decisionInput(closed.sessionId, lines({ productCode }));
    const elsewhere = ['lines.0.productCode', 'results/product-code-of-elsewhere'];
    expect(await refusal(await code('12-03388-1-2026'))).toContainEqual(elsewhere);
    expect(await refusal(await code('12-03390-1-2025'))).toContainEqual(elsewhere);
    expect(await refusal(await code('12-03390-2-2026'))).toContainEqual([
      'lines.0.productCode',
      'results/product-code-taken',
    ]);
  });

  test('when recorded by a member who scored', async () => {
    const lan = await actorOf(house.ports, 'so.congthuong');
    const asOfficer = { ...lan, grants: second.grants };
    const answer = await refused(
      house.ports,
      asOfficer,
      recordDecision,
      await decisionInput(closed.sessionId, lines()),
    );
    expect(answer.code).toBe('results/recorder-scored');
  });

  test('with a product whose completion item is open; settled, it passes', async () => {
    const { results } = await view();
    const resultId = results[1]?.resultId;
    const { sessionId } = closed;
    const item = await done(house.ports, localOperator, attachItem, {
      sessionId,
      resultId,
      words: 'Bổ sung phiếu kiểm nghiệm',
      dueOn: '30/11/2026',
    });
    expect((await view()).results[1]?.stage).toBe('completion');
    const open = ['lines.1.included', 'results/items-open'];
    expect(await refusal(await decisionInput(sessionId, lines()))).toContainEqual(open);
    const itemId = (await view()).results[1]?.items[0]?.id ?? item;
    const settled = { sessionId, itemId, version: 1, settledOn: '26/11/2026', note: 'Đã nộp phiếu.' };
    await done(house.ports, localOperator, settleItem, settled);
    const other = await decisionInput(sessionId, lines(), { number: 'x' });
    expect(await refusal(other)).toEqual([['number', 'letter-book/no-number']]);
  });
});

test('before a decision is recorded it is said whose certificate will lack a picture or a pack', async () => {
  const { file: _file, ...asked } = await decisionInput(closed.sessionId, lines());
  const seen = await done(house.ports, second, previewDecision, asked);
  expect([...seen.values()].map((one) => [one.refusal, one.lacks.includes('picture')])).toEqual([
    [null, true],
    [null, true],
  ]);
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const path = `/ket-qua/${closed.sessionId}/ghi-quyet-dinh/quyet-dinh-cong-nhan`;
  expect((await hoa.get(path)).text).toContain('Chủ tịch UBND tỉnh Lai Châu');
  const production = { ...house.ports, mode: 'production' } as const;
  const later = await done(production, second, previewDecision, asked);
  expect([...later.values()].map((one) => one.refusal)).toEqual(
    Array.from({ length: 2 }, () => 'certificates/host-not-confirmed'),
  );
});

describe('a decision that was recorded', () => {
  test('recognises its products for 36 months with its number, day and their codes, in one act', async () => {
    const given = await decide(house.ports, closed.sessionId, lines());
    expect(given).toMatchObject({ recognised: 2, certificates: 2, leftOut: 0 });
    expect((await view()).results.filter((one) => one.paperless)).toEqual([]);
    expect(await evaluated()).toEqual([
      { stars: 3, decisionNumber: '1350/QĐ-UBND', expiresOn: '2029-11-25', productCode: '12-03390-2-2026' },
      { stars: 4, decisionNumber: '1350/QĐ-UBND', expiresOn: '2029-11-25', productCode: '12-03390-1-2026' },
    ]);
    expect((await view()).results.map((one) => one.stage)).toEqual(['notice', 'notice', 'decision', 'notice']);
  });

  test('is not recorded twice, and its number is not given to another', async () => {
    const answer = await refused(house.ports, second, recordDecision, await decisionInput(closed.sessionId, lines()));
    expect(fieldsOf(answer)).toContainEqual(['number', 'letter-book/number-taken']);
    expect(fieldsOf(answer)).toContainEqual(['lines.0.included', 'results/not-for-this-decision']);
    expect(await evaluated()).toHaveLength(2);
  });

  test('keeps its minutes from being dated after it', async () => {
    const { numbers } = await view();
    const minutes = numbers.find((one) => one.kind === 'minutes');
    const input = { sessionId: closed.sessionId, paper: 'bien-ban', number: '4/BB-HĐOCOP', issuedOn: '26/11/2026' };
    const typed = { ...input, seen: minutes?.id, reason: 'Ghi nhầm.' };
    expect(fieldsOf(await refused(house.ports, second, numberPaper, typed))).toContainEqual([
      'issuedOn',
      'results/paper-after-heir',
    ]);
  });

  test('has every recognition of an evaluation on one of its lines', async () => {
    const orphans = await query(
      house.ports.database.write,
      `select r.id from recognition r where r.source = 'evaluated' and not exists (
         select from result_decision_line l join result_decision d on d.id = l.decision_id
          where l.recognition_id = r.id and l.act = 'recognised' and d.number = r.decision_number
            and d.decided_on = r.issued_on and d.kind in ('recognition', 'ministry'))`,
      [],
    );
    expect(orphans).toEqual([]);
  });
});

test('a number is typed once in its office, series and year; a correction needs its reason', async () => {
  const input = { sessionId: closed.sessionId, paper: 'bao-cao', number: '9/BC-HĐOCOP', issuedOn: '24/11/2026' };
  const again = await refused(house.ports, second, numberPaper, input);
  expect(again.code).toBe('results/number-typed-meanwhile');
  const report = (await view()).numbers.find((one) => one.kind === 'report');
  const silent = await refused(house.ports, second, numberPaper, { ...input, seen: report?.id });
  expect(fieldsOf(silent)).toContainEqual(['reason', 'results/correction-without-reason']);
  await done(house.ports, second, numberPaper, { ...input, seen: report?.id, reason: 'Đóng dấu số khác.' });
  expect((await view()).numbers.filter((one) => one.kind === 'report')).toHaveLength(2);
});
