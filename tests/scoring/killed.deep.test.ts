// A real server is killed while nine members submit and the chair reveals and closes. Whatever the moment: after the next start every
// sheet stands whole or not at all, the commands sent again have one effect, and the sheets of the result are those of the ledger. The command
// line, a process of its own, computes the mean again and finds it equal.

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { hasRecorded, verifyChain } from '#modules/ledger/services.ts';
import { resultsOf } from '#modules/scoring/services.ts';
import { query } from '#platform/database/db.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { newCommand } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { BuiltProgram, browserAt } from '../support/program.ts';
import type { Person } from '../support/web.ts';
import { councilOfNine, drafted, nine } from './making.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const checkout = resolve(import.meta.dirname, '../..');
let house: TestHouse;
let producerCode: string;
let councilId: string;
let program: BuiltProgram;

beforeAll(async () => {
  house = await freshHouse();
  program = new BuiltProgram(house, '2026-11-23');
  await signedInPerson(house, 'chị Hoa, officer of the province');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Mất điện');
  await completeProducer(house.ports, producerCode);
  councilId = await councilOfNine(house.ports);
});
afterAll(async () => {
  await program.kill();
  await house.close();
});

interface Said {
  readonly status: number;
  readonly code: string | null;
}

/** One act through the API under its command; nothing where the program died meanwhile. */
async function act(person: Person, name: string, input: unknown, command: string): Promise<Said | null> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': command, 'x-ocop-request': '1' };
  try {
    const answer = await person.send(`/api/v1/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
    const body = answer.status === 200 ? null : (answer.json() as { code?: string });
    return { status: answer.status, code: body?.code ?? null };
  } catch {
    return null;
  }
}

async function signIn(address: string): Promise<ReadonlyMap<string, Person>> {
  const people = new Map<string, Person>();
  for (const login of nine) {
    const person = browserAt(address);
    const answer = await person.signIn(login, trainingPassword);
    if (answer.status !== 303) throw new Error(`${login}: ${answer.status}`);
    people.set(login, person);
  }
  return people;
}

test.each([5, 30, 60, 120])('killed %i ms after nine sheets and the reveal were sent', async (after) => {
  const { ports } = house;
  const dossierId = await readyTea(ports, producerCode, `Chè mất điện ${after}`);
  const sessionId = await scoringSession(ports, councilId, [dossierId]);
  const place = { sessionId, dossierId };
  const inputs = new Map<string, unknown>();
  const commands = new Map<string, string>();
  for (const [at, login] of nine.entries()) {
    const version = await drafted(ports, await actorOf(ports, login), place, 66 + at);
    inputs.set(login, { ...place, version });
    commands.set(login, newCommand());
  }
  const people = await signIn(await program.start());
  const chair = people.get('hd1') as Person;
  const sent = nine.map((login) =>
    act(people.get(login) as Person, 'scoring/submit-sheet', inputs.get(login), commands.get(login) ?? ''),
  );
  const reveal = act(chair, 'scoring/reveal-sheets', { sessionId }, newCommand());
  await new Promise((done) => setTimeout(done, after));
  await program.kill();
  const first = await Promise.all(sent);
  await reveal;

  const again = await signIn(await program.start());
  for (const [at, login] of nine.entries()) {
    const answer = await act(
      again.get(login) as Person,
      'scoring/submit-sheet',
      inputs.get(login),
      commands.get(login) ?? '',
    );
    // The same command once more: the first answer, or done now. What was answered before the end is still true.
    expect(answer?.status, `${login} ${JSON.stringify(answer)}`).toBe(200);
    if (first[at] !== null) expect(first[at]?.status).toBe(200);
  }
  const leader = again.get('hd1') as Person;
  expect((await act(leader, 'scoring/reveal-sheets', { sessionId }, newCommand()))?.status).toBe(200);
  // And once more in the middle of the closing.
  const close = newCommand();
  const discussions = { [dossierId]: 'Đã trao đổi (giả định).' };
  const closing = act(leader, 'scoring/close-session', { sessionId, discussions }, close);
  await new Promise((done) => setTimeout(done, after));
  await program.kill();
  await closing;
  const last = await signIn(await program.start());
  expect(
    (await act(last.get('hd1') as Person, 'scoring/close-session', { sessionId, discussions }, close))?.status,
  ).toBe(200);
  await program.kill();

  const db = ports.database.write;
  const [result] = await resultsOf(db, sessionId);
  if (result?.content.kind !== 'computed') throw new Error('not computed');
  const total = nine.reduce((sum, _login, at) => sum + 66 + at, 0);
  expect(result.content.answer.total).toEqual({ sum: total, count: 9, shown: '70,00' });
  const sheets = await query<{ id: string; content_hash: string }>(
    db,
    'select id, content_hash from session_sheet where session_id = $1',
    [sessionId],
  );
  expect(sheets.map((one) => one.content_hash).sort()).toEqual(
    result.content.sheets.map((one) => one.contentHash).sort(),
  );
  for (const one of sheets) {
    const recorded = { contentHash: one.content_hash, ordinal: 1, origin: 'own' };
    expect(await hasRecorded(db, 'session-sheet', one.id, recorded)).toBe(true);
  }
  expect((await verifyChain(db)).brokenAt).toBe(null);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['bin/ocop.mjs', 'session', 'recompute', sessionId, '--json'],
    { cwd: checkout, env: program.environment },
  );
  expect(JSON.parse(stdout)).toMatchObject({ equal: true, results: [{ total: '70,00', sheets: 9, outcome: 'equal' }] });
});
