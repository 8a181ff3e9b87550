// Large files over a connection that breaks: nothing is lost, little is sent twice, nobody reaches what another sends.

import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { instantOf } from '#kernel/calendar.ts';
import { findEvidenceByIds, sweepArriving } from '#modules/evidence/services.ts';
import { listFiles } from '#platform/database/transfer/stored-files.ts';
import { linkTo } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { people, signedInPerson } from '../support/people.ts';
import { hiddenFields, openWeb, type Person, wordsOf } from '../support/web.ts';
import { openDroppingProxy } from './dropping-proxy.ts';
import { madePiece, walletOwner } from './making.ts';
import { pdf } from './pdf-making.ts';

let house: TestHouse;
let server: RunningServer;
let may: Person;
let pao: Person;
let owner: Awaited<ReturnType<typeof walletOwner>>;
beforeAll(async () => {
  house = await freshHouse();
  owner = await walletOwner(house);
  const web = openWeb(house.ports);
  server = await listen(web.fetch as never, '127.0.0.1', 0);
  may = await signedInPerson(house, 'chị Mẩy, producer', web);
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết', web);
  const account = await findAccountByLogin(house.ports.database.write, people['chị Mẩy, producer']);
  if (account === undefined) throw new Error('no account');
  await linkTo(house.ports, account.id, owner.id);
});
afterAll(async () => {
  await server.stop(500);
  await house.close();
});

const ORIGIN = 'http://127.0.0.1:8080';
const PATH = '/vi-minh-chung/tai-len';
const same = { 'sec-fetch-site': 'same-origin' } as const;

/** A scanned paper of about so many bytes. */
const scan = (size: number): Uint8Array =>
  pdf({ pages: 12, streams: { 90: ['/Type /XObject', new Uint8Array(randomBytes(size))] } });

function send(person: Person, port: number, bytes: Uint8Array, name = 'hồ sơ.pdf'): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(Buffer.from(bytes), {
      endpoint: `http://127.0.0.1:${port}${PATH}`,
      retryDelays: Array.from({ length: 200 }, () => 150),
      metadata: { filename: name },
      headers: { ...same, cookie: [...person.cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
      onError: reject,
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
    });
    upload.start();
  });
}

async function name(person: Person, path: string, upload: string) {
  const fields = hiddenFields((await person.get(path)).text, path);
  const body = new FormData();
  for (const [key, value] of Object.entries({ ...fields, upload })) body.append(key, value);
  return await person.send(path, { method: 'POST', body, headers: { ...same, origin: ORIGIN } });
}

const quarantined = (): readonly string[] => {
  const folder = join(house.ports.files.root, 'arriving');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('a large file', () => {
  it('of 20 MB arrives through a line that breaks every 500 kB, byte for byte, with at most 5 % sent twice', async () => {
    const bytes = scan(20_000_000);
    const port = Number(new URL(server.address).port);
    const proxy = await openDroppingProxy(port, { dropAfter: 500_000, bytesPerTick: 10_000 });
    try {
      const id = await send(may, proxy.port, bytes);
      expect(proxy.cuts()).toBeGreaterThanOrEqual(35);
      expect(proxy.bytesSent() / bytes.byteLength).toBeLessThanOrEqual(1.05);
      const pieceId = await madePiece(house, owner.code);
      const path = `/vi-minh-chung/giay/${pieceId}`;
      expect((await name(may, path, id)).location).toBe(path);
      const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
      const [file] = piece?.files ?? [];
      expect(file).toMatchObject({
        mediaType: 'application/pdf',
        pages: 12,
        bytes: bytes.byteLength,
        name: 'hồ sơ.pdf',
      });
      const kept = await house.ports.files.get(file?.sha256 as never);
      expect(Buffer.from(kept ?? []).equals(Buffer.from(bytes))).toBe(true);
      expect(quarantined()).toEqual([]);
    } finally {
      await proxy.close();
    }
  }, 120_000);

  it('that is hostile is refused when the form names it, and leaves the quarantine', async () => {
    const bad = pdf({
      catalog: '/OpenAction << /S /JavaScript /JS (x) >>',
      streams: { 90: ['', new Uint8Array(300_000)] },
    });
    const id = await send(may, Number(new URL(server.address).port), bad);
    const path = `/vi-minh-chung/giay/${await madePiece(house, owner.code)}`;
    const refused = await name(may, path, id);
    expect(refused.status).toBe(422);
    expect(wordsOf(refused.text)).toContain('mã tự chạy (JavaScript)');
    expect(quarantined()).toEqual([]);
  });

  it('that has not arrived whole, or of somebody else, is as if nothing was sent', async () => {
    const create = { method: 'POST', headers: { ...same, 'tus-resumable': '1.0.0', 'upload-length': '1000' } };
    const begun = await may.send(PATH, create);
    expect(begun.status).toBe(201);
    const at = begun.location ?? '';
    const path = `/vi-minh-chung/giay/${await madePiece(house, owner.code)}`;
    expect((await name(may, path, at.split('/').at(-1) ?? '')).status).toBe(422);
    // Nobody has checked it: a dump of the installation leaves it out.
    expect(quarantined().length).toBeGreaterThan(0);
    expect((await listFiles(house.ports.files.root)).filter(({ path: one }) => one.includes('arriving'))).toEqual([]);
    const head = { method: 'HEAD', headers: { ...same, 'tus-resumable': '1.0.0' } };
    expect((await may.send(at, head)).headers.get('upload-offset')).toBe('0');
    expect((await pao.send(at, head)).status).toBe(404);
    const write = {
      ...head,
      method: 'PATCH',
      body: 'x',
      headers: { ...head.headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    };
    expect((await pao.send(at, write)).status).toBe(404);
    expect((await pao.send(at, { ...head, method: 'DELETE' })).status).toBe(404);
    expect((await may.send(at, { ...head, method: 'DELETE' })).status).toBe(204);
    expect((await may.send(at, head)).status).toBe(404);
  });
});

describe('what no form names', () => {
  it('is swept after two days, finished or not, and what is younger stays', async () => {
    const port = Number(new URL(server.address).port);
    const finished = await send(may, port, scan(300_000));
    const create = { method: 'POST', headers: { ...same, 'tus-resumable': '1.0.0', 'upload-length': '1000' } };
    expect((await may.send(PATH, create)).status).toBe(201);
    const swept = async (hours: number) => {
      const now = instantOf(Date.now() + hours * 3_600_000);
      return await sweepArriving({
        files: house.ports.files,
        clock: { now: () => now, today: house.ports.clock.today },
      });
    };
    expect(await swept(47)).toBe(0);
    expect(quarantined()).toContain(finished);
    expect(await swept(49)).toBe(2);
    expect(quarantined()).toEqual([]);
    const path = `/vi-minh-chung/giay/${await madePiece(house, owner.code)}`;
    expect((await name(may, path, finished)).status).toBe(422);
  });
});

describe('the way in', () => {
  it('is closed to strangers, to who may enter no evidence, to other origins, and above twenty megabytes', async () => {
    const create = (headers: Record<string, string>, length = '1000') => ({
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', 'upload-length': length, ...headers },
    });
    const web = openWeb(house.ports);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
    const { stranger } = await import('../support/people.ts');
    expect((await stranger(house, web).send(PATH, create(same))).status).toBe(403);
    expect((await hoa.send(PATH, create(same))).status).toBe(403);
    expect((await may.send(PATH, create({ 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect((await may.send(PATH, create({}))).status).toBe(403);
    expect((await may.send(PATH, create(same, String(20 * 1_048_576 + 1)))).status).toBe(413);
    for (const odd of ['..%2f..%2fetc%2fpasswd', 'khong-co', '0'.repeat(32)]) {
      const head = { method: 'HEAD', headers: { ...same, 'tus-resumable': '1.0.0' } };
      expect([odd, (await may.send(`${PATH}/${odd}`, head)).status]).toEqual([odd, 404]);
    }
  });

  it('takes ten at once from one account, and no eleventh', async () => {
    const create = { method: 'POST', headers: { ...same, 'tus-resumable': '1.0.0', 'upload-length': '1000' } };
    const answers: number[] = [];
    for (let i = 0; i < 11; i += 1) answers.push((await pao.send(PATH, create)).status);
    expect(answers).toEqual([...Array(10).fill(201), 429]);
  });
});
