// How long an answer takes before the reveal tells nothing of a mark: pages of another member are asked for while a sealed sheet is short and low,
// and while it is high and full of notes, one after the other. Ranks are compared, so a busy machine moves both.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { SessionSheet } from '#modules/scoring/rules/sheet-content.ts';
import { sealSheet } from '#modules/scoring/sealed-words.ts';
import { query } from '#platform/database/db.ts';
import { readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person } from '../support/web.ts';
import { councilOfNine, everyNote, submitted, tea } from './making.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

/** Pairs of answers for each page. */
const PAIRS = 30;
/** So many standard deviations from "no difference" happen by chance less than once in ten thousand runs. */
const MOST = 4;

/** The rank sum of two samples of equal length, in standard deviations from what equal ones give (Mann and Whitney). */
function apart(one: readonly number[], other: readonly number[]): number {
  const n = one.length;
  let wins = 0;
  for (const a of one) for (const b of other) wins += a < b ? 1 : a === b ? 0.5 : 0;
  return (wins - (n * n) / 2) / Math.sqrt((n * n * (2 * n + 1)) / 12);
}

let house: TestHouse;
let sessionId: SessionId;
let dossierId: string;
let watcher: Person;
let low: string;
let high: string;

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  const web = openWeb(ports);
  await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const producerCode = await makeCooperative(ports, 'HTX Giả định Đo thời gian');
  await completeProducer(ports, producerCode);
  dossierId = await readyTea(ports, producerCode, 'Chè đo thời gian');
  sessionId = await scoringSession(ports, await councilOfNine(ports), [dossierId]);
  await submitted(ports, 'hd3', { sessionId, dossierId }, 40);
  const [sheet] = await query<{ id: SessionSheet['id']; box: string }>(
    ports.database.write,
    'select id, box from session_sheet where session_id = $1',
    [sessionId],
  );
  if (sheet === undefined) throw new Error('no sheet');
  low = sheet.box;
  const notes = everyNote(await tea(), 'Điểm cao vì mẫu rất tốt. '.repeat(80));
  high = sealSheet(ports, sheet.id, JSON.stringify({ notes, points: { A: 40, B: 25, C: 35, total: 100 } }));
  watcher = new Person(web);
  const answer = await watcher.signIn('hd4', trainingPassword);
  if (answer.status !== 303) throw new Error(`could not sign in: ${answer.status}`);
});
afterAll(() => house.close());

describe('the rank sum', () => {
  const times = Array.from({ length: PAIRS }, (_, at) => 10 + (at % 7));
  test('says nothing of equal times, and much of times that are a third longer', () => {
    expect(apart(times, [...times].reverse())).toBe(0);
    expect(
      apart(
        times,
        times.map((one) => one * 1.33),
      ),
    ).toBeGreaterThan(MOST);
  });
});

describe('before the reveal', () => {
  test('no page of another member takes longer for a mark, or for many words', async () => {
    expect(high.length).toBeGreaterThan(10 * low.length);
    const took = async (path: string, box: string): Promise<number> => {
      await query(house.ports.database.write, 'update session_sheet set box = $2 where session_id = $1', [
        sessionId,
        box,
      ]);
      const before = performance.now();
      const answer = await watcher.get(path);
      const time = performance.now() - before;
      expect(answer.status).toBe(200);
      return time;
    };
    for (const path of [
      `/phien-hop/${sessionId}`,
      `/phien-hop/${sessionId}/ket-qua`,
      `/phien-hop/${sessionId}/cham/${dossierId}`,
    ]) {
      const [first, second]: [number[], number[]] = [[], []];
      await took(path, low);
      for (let at = 0; at < PAIRS; at += 1) {
        // Each goes first as often, so that what warms up or cools down favours neither.
        if (at % 2 === 0) {
          first.push(await took(path, low));
          second.push(await took(path, high));
        } else {
          second.push(await took(path, high));
          first.push(await took(path, low));
        }
      }
      expect(Math.abs(apart(first, second)), path).toBeLessThan(MOST);
    }
  });
});
