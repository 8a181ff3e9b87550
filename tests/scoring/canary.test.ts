// A mark of one member is looked for everywhere another member, the secretary, an officer, an auditor, a leader or the administrator can
// look before the reveal: every page in both languages, its data, every file, every read of the API, refusals, the ledger, jobs, mails, logs,
// and every row of the database. And nothing that they see changes when the mark changes.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { files, pages } from '#entry/pages.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { useCases } from '#entry/use-cases.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { SessionSheet } from '#modules/scoring/rules/sheet-content.ts';
import { sealSheet } from '#modules/scoring/sealed-words.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { viewOwnSheet } from '#modules/scoring/use-cases/view-sheet.ts';
import { query } from '#platform/database/db.ts';
import type { Ports } from '#runner/ports.ts';
import { actorOf, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { looksClosely } from '../support/scratch.ts';
import { openWeb, Person } from '../support/web.ts';
import { answersFor, councilOfNine, everyNote, submitted, tea } from './making.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const CANARY = 'Hoang-yen-kin-8842';

let house: TestHouse;
let ports: Ports;
let sessionId: SessionId;
let dossierId: string;
let other: string;
let memberId: string;
let answers: string;
let sheetHash: string;
const logged: string[] = [];
const watchers = new Map<string, Person>();

beforeAll(async () => {
  house = await freshHouse();
  const write = (fields: object, message: string): void => {
    logged.push(`${JSON.stringify(fields)} ${message}`);
  };
  ports = { ...house.ports, log: { info: write, warn: write, error: write } };
  const web = openWeb(ports);
  await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const producerCode = await makeCooperative(ports, 'HTX Giả định Hoàng yến');
  await completeProducer(ports, producerCode);
  dossierId = await readyTea(ports, producerCode, 'Chè có phiếu kín');
  other = await readyTea(ports, producerCode, 'Chè có phiếu nháp');
  sessionId = await scoringSession(ports, await councilOfNine(ports), [dossierId, other]);
  // Member A: one sheet submitted, one still a draft, both full of the canary.
  const compiled = await tea();
  answers = answersFor(compiled, 77);
  const words = { notes: everyNote(compiled, CANARY), opinion: CANARY, alike: CANARY };
  sheetHash = await submitted(ports, 'hd3', { sessionId, dossierId }, 77, words);
  const member = await actorOf(ports, 'hd3');
  await done(ports, member, saveDraft, { sessionId, dossierId: other, answers, ...words });
  memberId = (await done(ports, member, viewOwnSheet, { sessionId, dossierId })).seat.memberId;
  for (const login of ['hd1', 'hd2', 'hd4', 'tinh', 'lanhdao', 'kiemtoan', 'quantri', 'so.congthuong']) {
    const person = new Person(web);
    const answer = await person.signIn(login, trainingPassword);
    if (answer.status !== 303) throw new Error(`${login} could not sign in: ${answer.status}`);
    watchers.set(login, person);
  }
});
afterAll(() => house.close());

/** An address with its parts filled in from this session; what is of another room gets an id that is not there. */
function addressOf(path: string): string {
  const known: Readonly<Record<string, string>> = { sessionId, dossierId, memberId, accountId: memberId };
  return path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? dossierId);
}

/** Every address, in both languages or in Vietnamese alone. */
function addresses(english: boolean): readonly string[] {
  const drawn = pages.flatMap((page) => {
    const address = addressOf(page.path);
    const data = [page.json === undefined ? [] : [`${address}.json`], page.csv === undefined ? [] : [`${address}.csv`]];
    return [address, ...(english ? [address === '/' ? '/en' : `/en${address}`] : []), ...data.flat()];
  });
  const reads = useCases
    .filter((one) => one.kind !== 'act')
    .map(
      (one) => `/api/v1/${one.apiPath ?? one.name}?sessionId=${sessionId}&dossierId=${dossierId}&memberId=${memberId}`,
    );
  const more = [
    `/phien-hop/${sessionId}/cham/${other}`,
    `/phien-hop/${sessionId}/cham/${other}/nop`,
    '/nhat-ky?q=phieu',
  ];
  return [...drawn, ...files.map((file) => addressOf(file.path)), ...reads, ...more];
}

/** What changes by itself from one answer to the next: tokens, commands, moments, nonces. */
const calmed = (body: string): string =>
  body
    .replace(/name="(csrf|commandId|kept)" value="[^"]*"/g, '$1')
    .replace(/nonce-?="?[\w+/=-]+"?/g, 'nonce')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/[\w-]{43,}/g, 'token');

interface Seen {
  readonly statuses: ReadonlyMap<string, number>;
  readonly bodies: ReadonlyMap<string, string>;
}

/** Who looks in English every day as well: one without and one with rights over the session. The deep run has everybody do so. */
const inBoth = (login: string): boolean => looksClosely || login === 'hd4' || login === 'tinh';

/** Everything that one watcher can see. */
async function walk(login: string): Promise<Seen> {
  const person = watchers.get(login);
  if (person === undefined) throw new Error(login);
  const statuses = new Map<string, number>();
  const bodies = new Map<string, string>();
  for (const address of addresses(inBoth(login))) {
    const answer = await person.get(address);
    statuses.set(address, answer.status);
    bodies.set(address, `${JSON.stringify([...answer.headers])}\n${answer.text}`);
  }
  return { statuses, bodies };
}

/** Signs of the mark: words of the notes, the choices as they are kept, in any coding they travel in. */
const signs = (): readonly string[] => [CANARY, answers, encodeURIComponent(answers), answers.replaceAll('&', '&amp;')];

describe('before the reveal', () => {
  const before = new Map<string, Seen>();

  test.each([
    ['a second member', 'hd4'],
    ['the secretary', 'hd2'],
    ['the chair', 'hd1'],
    ['an officer of the province', 'tinh'],
    ['a leader', 'lanhdao'],
    ['an auditor', 'kiemtoan'],
    ['the administrator', 'quantri'],
    ['an officer of a department', 'so.congthuong'],
  ])('%s finds no mark of another member at any address', async (_who, login) => {
    const seen = await walk(login);
    before.set(login, seen);
    const opened = [...seen.statuses.values()].filter((status) => status === 200).length;
    expect(opened).toBeGreaterThan(10);
    for (const [address, body] of seen.bodies) {
      for (const sign of signs()) expect(body.includes(sign), `${login} ${address}`).toBe(false);
    }
    // The pages about this session were really there to be looked at.
    const board = seen.bodies.get(`/phien-hop/${sessionId}/ket-qua`) ?? '';
    if (login !== 'quantri') expect(board).toContain('1 / 9 phiếu');
    const result = `/phien-hop/${sessionId}/ket-qua/${dossierId}`;
    expect(seen.statuses.get(result)).toBe(login === 'quantri' ? seen.statuses.get(result) : 404);
  });

  test('a second member’s own sheet is blank where A has marked', async () => {
    const page = await watchers.get('hd4')?.get(`/phien-hop/${sessionId}/cham/${dossierId}`);
    expect(page?.status).toBe(200);
    expect(page?.text).not.toMatch(/name="tc-[\d-]+"[^>]*checked/);
  });

  test('what is refused says nothing either', async () => {
    const place = { sessionId, dossierId };
    for (const [login, person] of watchers) {
      const bodies = [
        await person.force(`/phien-hop/${sessionId}/cham/${dossierId}`, { tiep: 'luu', version: '1', 'tc-1-1': '1' }),
        await person.force(`/phien-hop/${sessionId}/cham/${dossierId}/nop`, { version: '99' }),
        await person.force(`/phien-hop/${sessionId}/ket-qua`, { act: login === 'hd1' ? 'ket-thuc' : 'mo-phieu' }),
        await person.send('/api/v1/scoring/revise-sheet', {
          method: 'POST',
          headers: { 'x-ocop-request': '1', 'content-type': 'application/json' },
          body: JSON.stringify({ ...place, ordinal: 1, reason: 'Thử.', answers: '1.1=1' }),
        }),
      ];
      for (const answer of bodies) {
        for (const sign of signs()) expect(answer.text.includes(sign), `${login} ${answer.status}`).toBe(false);
      }
    }
  });

  test('no row of the database, no job, no mail and no line of the log holds it', async () => {
    const db = ports.database.write;
    const tables = await query<{ schema: string; name: string }>(
      db,
      `select table_schema as schema, table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      [],
    );
    expect(tables.length).toBeGreaterThan(40);
    for (const { schema, name } of tables) {
      for (const sign of [CANARY, answers]) {
        const rows = await query(
          db,
          `select 1 from "${schema}"."${name}" t where position($1 in t::text) > 0 limit 1`,
          [sign],
        );
        expect(rows.length, `${schema}.${name}`).toBe(0);
      }
    }
    expect(logged.length).toBeGreaterThan(0);
    for (const text of [...logged, ...house.mails.map((mail) => JSON.stringify(mail))]) {
      for (const sign of signs()) expect(text.includes(sign)).toBe(false);
    }
  });

  test('the ledger holds a salted hash: the same marks once more would have another', async () => {
    const again = await submitted(ports, 'hd9', { sessionId, dossierId }, 77, {
      notes: everyNote(await tea(), CANARY),
      opinion: CANARY,
    });
    expect(again).not.toBe(sheetHash);
    const rows = await query<{ n: number }>(
      ports.database.write,
      `select count(*)::int as n from ledger_record where record_kind in ('session-sheet', 'session-draft') and before is not null
          and not (before::text ~ '^"?\\{?' and position('answers' in before::text) = 0)`,
      [],
    );
    expect(rows[0]?.n).toBe(0);
    // Taken away again, so that what everybody sees is as it was.
    await query(ports.database.write, `delete from session_sheet where content_hash = $1`, [again]);
  });

  test('another mark in the box, or none that can be opened, changes no byte of what others see', async () => {
    const db = ports.database.write;
    const [sheet] = await query<{ id: SessionSheet['id']; box: string }>(
      db,
      'select id, box from session_sheet where content_hash = $1',
      [sheetHash],
    );
    if (sheet === undefined) throw new Error('no sheet');
    const boxes = [
      sealSheet(ports, sheet.id, JSON.stringify({ answers: answersFor(await tea(), 35, 0), points: { total: 35 } })),
      'not a box at all',
    ];
    // Pages about this session, and its data; the rest of the house was walked above. Every day without what this watcher was refused by
    // right or for want of input, which is decided before any record is read.
    const about = (login: string): readonly string[] =>
      addresses(looksClosely).filter(
        (address) =>
          (address.includes(sessionId) || address === '/cham-diem') &&
          (looksClosely || ![400, 403, 422].includes(before.get(login)?.statuses.get(address) ?? 0)),
      );
    const look = async (login: string): Promise<readonly string[]> => {
      const bodies: string[] = [];
      for (const address of about(login)) bodies.push(calmed((await watchers.get(login)?.get(address))?.text ?? ''));
      expect(bodies.length).toBeGreaterThan(10);
      return bodies;
    };
    const first = new Map<string, readonly string[]>();
    for (const login of watchers.keys()) first.set(login, await look(login));
    for (const box of boxes) {
      await query(db, 'update session_sheet set box = $2 where id = $1', [sheet.id, box]);
      for (const login of watchers.keys()) expect(await look(login), login).toEqual(first.get(login));
    }
    await query(db, 'update session_sheet set box = $2 where id = $1', [sheet.id, sheet.box]);
  });
});
