// What a phone gets: how much is sent, what happens while the database is away, who is counted, and a code that a camera reads.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebApp } from '#entry/web-app.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { answerTo } from '#modules/certificates/rules/answer.ts';
import { placeOf } from '#modules/certificates/rules/certificate-code.ts';
import { checkToken } from '#modules/certificates/rules/check-token.ts';
import { readStatusList } from '#modules/certificates/rules/read-status-list.ts';
import { hasBit } from '#modules/certificates/rules/status-list.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { changeKey } from '#modules/certificates/use-cases/change-key.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { checkBytes } from '#platform/keys/key-folder.ts';
import { enter } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';
import { type MadePaper, makePaper } from './papers.ts';

let house: TestHouse;
let paper: MadePaper;

beforeAll(async () => {
  house = await freshHouse();
  paper = await makePaper(house.ports, 'Chè Shan tuyết cổ thụ giả định hộp thiếc quà tặng');
});
afterAll(async () => {
  await house.close();
});

async function tokenOf(code: string): Promise<string> {
  const { rows } = await house.ports.database.writePool.query('select token from certificate where code = $1', [code]);
  return String(rows[0].token);
}

interface KeySet {
  readonly keys: readonly { readonly kid: string; readonly x: string; readonly y: string }[];
}
async function keysOf(person: Person) {
  const { keys } = (await person.get('/v/khoa.json')).json() as KeySet;
  return keys.map(({ kid, x, y }) => ({ keyNumber: Number(kid), x, y }));
}

it('everything that a scan fetches, as it travels, is at most 50 kB, and the picture at most 25 kB', async () => {
  const guest = new Person(openWeb(house.ports));
  const page = await guest.get(`/V/${await tokenOf(paper.code)}`);
  const parts = [...page.text.matchAll(/(?:href|src)="(\/(?:tinh|v\/anh|bieu-tuong)[^"]*)"/g)].map(
    (found) => found[1] ?? '',
  );
  const icon = /rel="icon" href="([^"]+)"/.exec(page.text)?.[1];
  let sent = gzipSync(page.text).length;
  const files = [...new Set([...parts, ...(icon === undefined ? [] : [icon])])];
  expect(files.some((file) => file.startsWith('/v/anh/'))).toBe(true);
  for (const file of files) {
    const { bytes, status } = await guest.get(file);
    expect(status, file).toBe(200);
    if (file.startsWith('/v/anh/')) expect(bytes.length).toBeLessThanOrEqual(25_000);
    sent += bytes.length;
  }
  expect(sent).toBeLessThanOrEqual(50_000);
  expect(page.text).not.toMatch(/<script|woff2|@font-face/);
});

it('a large photograph is drawn down to its weight', async () => {
  const { default: sharp } = await import('sharp');
  const { smallPicture } = await import('#platform/images/small-picture.ts');
  const noise = {
    create: {
      width: 480,
      height: 480,
      channels: 3 as const,
      background: '#888',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
    },
  };
  const drawn = new Uint8Array(await sharp(noise).webp({ quality: 90 }).toBuffer());
  expect(drawn.length).toBeGreaterThan(25_000);
  expect((await smallPicture(drawn, 25_000)).length).toBeLessThanOrEqual(25_000);
});

describe('while the database is away', () => {
  it('a scanned code is answered from the kept copy, which says of when it is; after a day it is green no more', async () => {
    const away = await freshHouse();
    const own = await makePaper(away.ports, 'Mật ong giả định khi mất kết nối');
    const { rows } = await away.ports.database.writePool.query('select token from certificate');
    await publishKept(away.ports);
    const web = openWeb(away.ports);
    const guest = new Person(web);
    expect(wordsOf((await guest.get(`/v/${own.code}`)).text)).not.toContain('bản lưu');
    await away.ports.database.close();
    const page = await guest.get(`/V/${rows[0].token}`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain('Còn hiệu lực');
    expect(wordsOf(page.text)).toContain('Dữ liệu 23/11/2026 10:00');
    expect((await guest.get(`/v/anh/${own.code}.webp`)).headers.get('content-type')).toBe('image/webp');
    expect((await guest.get('/v/trang-thai/0.jwt')).status).toBe(200);
    expect((await guest.get('/v/khoa.json')).status).toBe(200);
    expect(wordsOf((await guest.get('/v/00000-00000-0000')).text)).toContain('Chưa có trong dữ liệu của tỉnh này');
    away.clock.moveTo(instantOf(millisecondsOf(away.ports.clock.now()) + 25 * 3_600_000));
    const late = wordsOf((await guest.get(`/v/${own.code}`)).text);
    expect(late).toContain('Chưa cập nhật trạng thái');
    expect(late).not.toContain('Còn hiệu lực');
    await away.close().catch(() => {});
  });
});

it('only unknown codes are counted by address: known ones are answered however often', async () => {
  const settings = { publicOrigins: [], trustProxy: false, officeName: null, rateScale: 1 };
  const guest = new Person(buildWebApp(house.ports, settings));
  for (let i = 0; i < 80; i += 1) expect((await guest.get(`/v/${paper.code}.json`)).status).toBe(200);
  const statuses: number[] = [];
  for (let i = 0; i < 70; i += 1) statuses.push((await guest.get('/v/11111-11111-1111')).status);
  expect(statuses.slice(0, 50)).toEqual(new Array(50).fill(200));
  expect(statuses.at(-1)).toBe(429);
  expect((await guest.get(`/v/${paper.code}`)).status).toBe(200);
});

it('the drawn code is read back by a decoder, also small, turned and poorly copied', async () => {
  const guest = new Person(openWeb(house.ports));
  const { default: sharp } = await import('sharp');
  const { qrPath } = await import('#platform/qr/qr-path.ts');
  const { scanAddress } = await import('#modules/certificates/rules/scan-address.ts');
  const address = scanAddress('https://ocop.laichau.gov.vn', await tokenOf(paper.code));
  const { size, path } = await qrPath(address);
  const side = size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="400" height="400"><path d="M-4-4h${side}v${side}h-${side}z" fill="#fff"/><path d="${path}"/></svg>`;
  const looks = [
    sharp(Buffer.from(svg)),
    sharp(Buffer.from(svg)).rotate(7, { background: '#fff' }),
    sharp(await sharp(Buffer.from(svg)).blur(1.2).jpeg({ quality: 20 }).toBuffer()),
  ];
  for (const look of looks) {
    const { data, info } = await look.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const text = decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
    expect(text).toBe(address);
  }
  expect(wordsOf((await guest.get(new URL(address).pathname)).text)).toContain('Còn hiệu lực');
});

describe('keys and lists', () => {
  it('a list whose file is gone is made anew at once, though the copy is younger than an hour', async () => {
    const { ports } = house;
    await publishKept(ports);
    const guest = new Person(openWeb(ports));
    const before = await guest.get('/v/trang-thai/0.jwt');
    expect(before.status).toBe(200);
    await rm(join(ports.keptRoot, 'status-0.jwt'));
    const after = await guest.get('/v/trang-thai/0.jwt');
    expect(after.status).toBe(200);
    expect(await readStatusList(after.text, await keysOf(guest), checkBytes, gunzipSync)).not.toBeNull();
    expect((await guest.get('/v/trang-thai/7.jwt')).status).toBe(404);
  });

  it('the first certificate has its list at once, where a copy was made before there was a key', async () => {
    const young = await freshHouse();
    await publishKept(young.ports);
    const guest = new Person(openWeb(young.ports));
    expect((await guest.get('/v/trang-thai/0.jwt')).status).toBe(404);
    await makePaper(young.ports, 'Chè giả định của ngày đầu');
    expect((await guest.get('/v/trang-thai/0.jwt')).status).toBe(200);
    await young.close();
  });

  it('a new key signs what comes, and what is printed is checked as before', async () => {
    const { ports } = house;
    const guest = new Person(openWeb(ports));
    const old = await tokenOf(paper.code);
    await enter(ports, changeKey, { reason: 'Đổi khóa hằng năm' });
    const next = await makePaper(ports, 'Miến dong giả định sau đổi khóa');
    const keys = await keysOf(guest);
    expect(keys.map((key) => key.keyNumber)).toEqual([1, 2]);
    const [before, after] = [
      await checkToken(old, keys, checkBytes),
      await checkToken(await tokenOf(next.code), keys, checkBytes),
    ];
    expect([before.ok && before.facts.keyNumber, after.ok && after.facts.keyNumber]).toEqual([1, 2]);
    expect(wordsOf((await guest.get(`/V/${old}`)).text)).toContain('Còn hiệu lực');
  });

  it('the signed list says which places are given and which are void, and one changed letter spoils it', async () => {
    const { ports } = house;
    const lost = await makePaper(ports, 'Thịt trâu gác bếp giả định');
    const token = await tokenOf(lost.code);
    await enter(ports, reissueCertificate, { code: lost.code, version: 1, kind: 'reissued', reason: 'Mất giấy' });
    await publishKept(ports);
    const guest = new Person(openWeb(ports));
    const keys = await keysOf(guest);
    const text = (await guest.get('/v/trang-thai/0.jwt')).text;
    const list = await readStatusList(text, keys, checkBytes, gunzipSync);
    const read = await checkToken(token, keys, checkBytes);
    if (list === null || !read.ok) throw new Error('the list or the token was not read');
    const place = placeOf(read.facts.number);
    expect([hasBit(list.issued, place), hasBit(list.revoked, place)]).toEqual([true, true]);
    expect(answerTo(read.facts, list, ports.clock.now())).toMatchObject({ verdict: 'not-valid', state: 'replaced' });
    const middle = Math.floor(text.length / 2);
    const wrong = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
    expect(await readStatusList(wrong, keys, checkBytes, gunzipSync)).toBeNull();
    expect(await readStatusList(text, [], checkBytes, gunzipSync)).toBeNull();
    expect(text.length).toBeLessThan(15_000);
  });
});
