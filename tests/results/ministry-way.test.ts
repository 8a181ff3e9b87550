// The whole way of products of 90 points and more: file to the ministry, its answer, the minister's five stars; or below 90, back to the
// province, which evaluates by itself, never above four stars (26/2026/QĐ-TTg, Art. 4.1, 6.3, 7.3e, 7.4e, 7.4g).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { instantOf } from '#kernel/calendar.ts';
import { recordMinistryAnswer, sendToMinistry } from '#modules/results/use-cases/ministry.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { viewSessionResults } from '#modules/results/use-cases/view-session.ts';
import { query } from '#platform/database/db.ts';
import { signedPage } from '../dossiers/paper-word.ts';
import { done, fieldsOf, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { type Closed, closedSession, decisionInput, inDecision, ninety, numbered, second } from './closed-session.ts';

let house: TestHouse;
let closed: Closed;
let high: string;
let back: string;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  closed = await closedSession(house, [
    { ...ninety, name: 'Chè lên Bộ' },
    { ...ninety, name: 'Chè về tỉnh' },
  ]);
  [high = '', back = ''] = closed.dossiers;
  house.clock.moveTo(instantOf(Date.parse('2026-11-26T03:00:00.000Z')));
  const { ports } = house;
  const { sessionId } = closed;
  await numbered(ports, sessionId);
  const both = [high, back].map((dossierId) => ({ dossierId, included: 'yes' }));
  const head = { kind: 'approval', number: '1351/QĐ-UBND' };
  await done(ports, second, recordDecision, await decisionInput(sessionId, both, head));
  const letter = { sessionId, paper: 'de-nghi-bo', number: '4120/UBND-KT', issuedOn: '25/11/2026' };
  await done(ports, second, numberPaper, letter);
  for (const dossierId of [high, back]) {
    const sent = { sessionId, dossierId, sentOn: '26/11/2026', samples: '5', extraChecks: '0' };
    await done(ports, second, sendToMinistry, sent);
  }
});
afterAll(() => house.close());

const said = async (dossierId: string, more: Readonly<Record<string, unknown>>) => ({
  sessionId: closed.sessionId,
  dossierId,
  version: 1,
  answeredOn: '26/11/2026',
  answerNumber: '512/BNNMT-PTNT',
  file: await signedPage(),
  ...more,
});
const results = async (sessionId: string) =>
  (await done(house.ports, localOperator, viewSessionResults, { sessionId })).all.results;

describe('five stars', () => {
  const minister = {
    kind: 'ministry',
    number: '4021/QĐ-BNNMT',
    decidedOn: '26/11/2026',
    issuer: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
  };

  test('are the minister’s alone, and only after the ministry answered', async () => {
    const { ports } = house;
    const five = await decisionInput(closed.sessionId, [inDecision(high, 5, 7)], minister);
    expect(fieldsOf(await refused(ports, second, recordDecision, five))).toContainEqual([
      'lines.0.included',
      'results/not-for-this-decision',
    ]);
    await done(ports, second, recordMinistryAnswer, await said(high, { outcome: 'five-stars', points: '91,20' }));
    const chair = { ...five, issuer: 'Chủ tịch UBND tỉnh Lai Châu' };
    expect(fieldsOf(await refused(ports, second, recordDecision, chair))).toEqual([
      ['issuer', 'results/issuer-not-competent'],
    ]);
    expect(await done(ports, second, recordDecision, five)).toMatchObject({ recognised: 1, certificates: 1 });
    const rows = await query<{ stars: number; issuer: string }>(
      ports.database.write,
      `select stars, issuer from recognition where source = 'evaluated'`,
      [],
    );
    expect(rows).toEqual([{ stars: 5, issuer: minister.issuer }]);
  });
});

describe('below 90 at the ministry', () => {
  test('the province evaluates by itself: the dossier is before the council again, the old session gives it no level', async () => {
    const { ports } = house;
    const answer = { outcome: 'below-ninety', points: '86,00', way: 'evaluate' };
    await done(ports, second, recordMinistryAnswer, await said(back, answer));
    const rows = await query<{ state: string }>(
      ports.database.write,
      'select state from intake where dossier_id = $1',
      [back],
    );
    expect(rows).toEqual([{ state: 'ready' }]);
    const four = await decisionInput(closed.sessionId, [inDecision(back, 4, 8)]);
    expect(fieldsOf(await refused(ports, second, recordDecision, four))).toContainEqual([
      'lines.0.included',
      'results/not-for-this-decision',
    ]);
  });

  test('its new result is at most four stars and goes to the chair, never to the ministry a second time', async () => {
    const { ports } = house;
    const again = await closedSession(house, [{ ...ninety, name: 'Chè về tỉnh' }], {
      dossiers: [back],
      producerCode: closed.producerCode,
      decisionNumber: '1326/QĐ-UBND',
    });
    house.clock.moveTo(instantOf(Date.parse('2026-11-27T03:00:00.000Z')));
    const [one] = await results(again.sessionId);
    expect([one?.follows, one?.allowed]).toEqual(['recognise', 4]);
    await numbered(ports, again.sessionId, '27/11/2026', 4);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = wordsOf((await hoa.get(`/ket-qua/${again.sessionId}`)).text);
    expect(page).toContain('Đề nghị công nhận 4 sao');
    const head = { number: '1352/QĐ-UBND', decidedOn: '27/11/2026' };
    const five = await decisionInput(again.sessionId, [inDecision(back, 5, 8)], head);
    expect(fieldsOf(await refused(ports, second, recordDecision, five))).toContainEqual([
      'lines.0.stars',
      'results/other-stars-than-allowed',
    ]);
    const four = await decisionInput(again.sessionId, [inDecision(back, 4, 8)], head);
    expect(await done(ports, second, recordDecision, four)).toMatchObject({ recognised: 1 });
  });
});
