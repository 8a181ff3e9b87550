// Nine members submit at the same moment while the chair reveals and closes: every sheet is in the result or was refused, and the sheets of
// the result are those of the ledger.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Actor } from '#access/actor.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { hasRecorded, verifyChain } from '#modules/ledger/services.ts';
import { resultsOf } from '#modules/scoring/services.ts';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { recomputeSession } from '#modules/scoring/use-cases/recompute-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import { viewResults } from '#modules/scoring/use-cases/view-results.ts';
import { query } from '#platform/database/db.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { as, done } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { councilOfNine, drafted, nine } from './making.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: TestHouse;
let sessionId: SessionId;
let dossierId: string;
const actors = new Map<string, Actor>();

beforeAll(async () => {
  house = await freshHouse({ poolSize: 14 });
  await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Cùng lúc');
  await completeProducer(house.ports, producerCode);
  dossierId = await readyTea(house.ports, producerCode, 'Chè chấm cùng lúc');
  sessionId = await scoringSession(house.ports, await councilOfNine(house.ports), [dossierId]);
  for (const login of nine) actors.set(login, await actorOf(house.ports, login));
});
afterAll(() => house.close());

describe('nine members at once', () => {
  test('submit while the chair reveals and closes: in the result or refused, never half', async () => {
    const { ports } = house;
    const versions = new Map<string, number>();
    for (const [at, login] of nine.entries()) {
      const by = actors.get(login) as Actor;
      versions.set(login, await drafted(ports, by, { sessionId, dossierId }, 70 + at));
    }
    const chair = actors.get('hd1') as Actor;
    const board = await done(ports, chair, viewResults, { sessionId });
    const excused = Object.fromEntries(
      board.progress.flatMap((one) => one.lacking).map((one) => [one.memberId, 'Chờ quá giờ (giả định).']),
    );
    const discussions = { [dossierId]: 'Đã trao đổi (giả định).' };
    const submits = nine.map((login) =>
      as(ports, actors.get(login) as Actor, submitSheet, { sessionId, dossierId, version: versions.get(login) }),
    );
    // Below the quorum nothing is revealed: the chair presses again.
    const revealing = async () => {
      for (;;) {
        const answer = await as(ports, chair, revealSheets, { sessionId, excused });
        if (answer.ok || answer.problem.code !== 'scoring/no-quorum-to-reveal') return answer;
      }
    };
    const reveal = revealing();
    const close = reveal.then(() => as(ports, chair, closeSession, { sessionId, discussions }));
    const answers = await Promise.all(submits);
    const [revealed, closed] = [await reveal, await close];
    expect(revealed.ok).toBe(true);
    const taken = answers.filter((one) => one.ok).length;
    for (const one of answers) if (!one.ok) expect(one.problem.code).toBe('scoring/over');
    const sheets = await query<{ id: string; content_hash: string; content: string | null }>(
      ports.database.write,
      'select id, content_hash, content from session_sheet where session_id = $1',
      [sessionId],
    );
    expect([sheets.length, sheets.every((one) => one.content !== null)]).toEqual([taken, true]);
    for (const one of sheets) {
      const recorded = { contentHash: one.content_hash, ordinal: 1, origin: 'own' };
      expect(await hasRecorded(ports.database.write, 'session-sheet', one.id, recorded)).toBe(true);
    }
    expect((await verifyChain(ports.database.write)).brokenAt).toBe(null);
    // Seven of nine are the quorum: with fewer nothing was revealed, and the result holds exactly the sheets that were in.
    expect(taken).toBeGreaterThanOrEqual(7);
    expect(closed.ok).toBe(true);
    const [result] = await resultsOf(ports.database.write, sessionId);
    if (result?.content.kind !== 'computed') throw new Error('not computed');
    expect(result.content.sheets.map((one) => one.contentHash).sort()).toEqual(
      sheets.map((one) => one.content_hash).sort(),
    );
    const again = await done(ports, chair, recomputeSession, { sessionId });
    expect(again.results.map((one) => one.outcome)).toEqual(['equal']);
  });
});
