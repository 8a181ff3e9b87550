// The record of a visit over HTTP, as people: the desk form without a script, photographs piece by piece, and who may not.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { keyedField } from '#modules/field/index.ts';
import { recordOf } from '#modules/field/services.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { newId, newPhone, planned, send, sha, statesOf, write } from './phones.ts';

let house: TestHouse;
let seo: Actor;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  seo = await trained(house.ports, 'kiemtra', 'inspector');
});
afterAll(() => house.close());

const at = (visitId: string, page = ''): string => `/phieu-kiem-tra/${visitId}${page === '' ? '' : `/${page}`}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const own = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080', 'tus-resumable': '1.0.0' };

/** Begins an upload; answers where its pieces go. */
async function begin(person: Person, bytes: Uint8Array, visitId: string, hash: string) {
  const said = [`filename ${base64('anh.jpg')}`, `sha256 ${base64(hash)}`, `visitId ${base64(visitId)}`].join(',');
  return await person.send('/phieu-kiem-tra/tep', {
    method: 'POST',
    headers: { ...own, 'upload-length': String(bytes.byteLength), 'upload-metadata': said },
  });
}

async function piece(person: Person, address: string, bytes: Uint8Array, from: number, to: number) {
  return await person.send(address, {
    method: 'PATCH',
    body: Buffer.from(bytes.subarray(from, to)),
    headers: { ...own, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
  });
}
const pathOf = (location: string | null): string =>
  new URL(location ?? '', 'http://127.0.0.1:8080/phieu-kiem-tra/').pathname;

describe('photographs of a record', () => {
  it('arrive in pieces, are kept to the byte, and make the record whole', async () => {
    const visitId = await planned(house, [seo]);
    const phone = await newPhone(house.ports, seo);
    const bytes = await picture('#446644');
    const hash = sha(bytes);
    const value = {
      sha256: hash,
      original: null,
      bytes: bytes.byteLength,
      mediaType: 'image/jpeg',
      of: null,
      words: null,
      position: null,
    };
    const told = await send(house.ports, phone, [
      write(phone, visitId, 'opened', 'visit', { checklists: [] }),
      write(phone, visitId, 'photographed', keyedField('photo', hash), value),
      write(phone, visitId, 'finished', 'visit', { words: null }),
    ]);
    expect(told.wants).toEqual([hash]);
    const person = await signedInPerson(house, 'anh Seo, inspector');
    const begun = await begin(person, bytes, visitId, hash);
    expect(begun.status).toBe(201);
    const address = pathOf(begun.location);
    const half = Math.floor(bytes.byteLength / 2);
    expect((await piece(person, address, bytes, 0, half)).status).toBe(204);
    const asked = await person.send(address, { method: 'HEAD', headers: own });
    expect(asked.headers.get('upload-offset')).toBe(String(half));
    expect((await piece(person, address, bytes, half, bytes.byteLength)).status).toBe(204);
    expect((await recordOf(house.ports.database.write, visitId)).missingFiles).toEqual([]);
    expect(Buffer.from((await house.ports.files.get(hash as never)) ?? []).equals(Buffer.from(bytes))).toBe(true);
    const again = await send(house.ports, phone, [], { asks: [hash, 'a'.repeat(64)] });
    expect(again.arrived).toEqual([hash]);
    const shown = await person.get(at(visitId, `anh/${hash}`));
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const outsider = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await outsider.get(at(visitId, `anh/${hash}`))).status).toBe(404);
    // Who runs the machine reads no inspection: neither sheet nor photograph, by page or by API.
    const admin = await signedInPerson(house, 'the administrator');
    for (const asked of [at(visitId), `${at(visitId)}.json`, at(visitId, `anh/${hash}`)]) {
      expect([asked, (await admin.get(asked)).status]).toEqual([asked, 404]);
    }
    const auditor = await signedInPerson(house, 'chị Nga, auditor');
    expect((await auditor.get(at(visitId))).status).toBe(200);
    expect((await stranger(house).get(at(visitId, `anh/${hash}`))).status).not.toBe(200);
  });

  it('are refused where the hash does not fit, where they are none, and from who is not in the team', async () => {
    const visitId = await planned(house, [seo]);
    const person = await signedInPerson(house, 'anh Seo, inspector');
    const bytes = await picture('#664444');
    const sendWhole = async (who: Person, what: Uint8Array, hash: string) => {
      const begun = await begin(who, what, visitId, hash);
      return begun.status === 201 ? await piece(who, pathOf(begun.location), what, 0, what.byteLength) : begun;
    };
    const wrong = await sendWhole(person, bytes, 'b'.repeat(64));
    expect([wrong.status, (wrong.json() as { code: string }).code]).toEqual([422, 'field/wrong-hash']);
    const text = Buffer.from('no photograph at all');
    expect((await sendWhole(person, text, sha(text))).status).toBe(422);
    const lan = await signedInPerson(house, 'chị Lan, officer of a department');
    expect((await sendWhole(lan, bytes, sha(bytes))).status).toBe(404);
    const { database, files } = house.ports;
    expect((await recordOf(database.write, visitId)).operations).toBe(0);
    expect(await files.has(sha(bytes) as never)).toBe(false);
    expect((await begin(stranger(house), bytes, visitId, sha(bytes))).status).toBe(403);
  });
});

describe('the desk form', () => {
  it('is filled without a script, keeps what was typed wrong, and shows the next question after its answer', async () => {
    const visitId = await planned(house, [seo]);
    const person = await signedInPerson(house, 'anh Seo, inspector');
    const form = at(visitId, 'nhap/label@1');
    const empty = await person.submit(form, {});
    expect([empty.status, wordsOf(empty.text)]).toEqual([422, expect.stringContaining('Chưa có câu nào khác')]);
    const first = await person.submit(form, { 'answers.present.value': 'yes', 'answers.e-label.value': 'yes' });
    expect(first.status).toBe(303);
    const next = wordsOf((await person.get(form)).text);
    expect(next).toContain('Nhãn điện tử mở được');
    const record = wordsOf((await person.get(at(visitId))).text);
    expect(record).toContain('Anh Seo (tập huấn)');
    expect((await person.submit(at(visitId, 'ghi-xong'), {})).status).toBe(303);
    const late = await person.submit(form, { 'answers.name.value': 'no' });
    expect([late.status, wordsOf(late.text)]).toEqual([422, expect.stringContaining('sửa cần lý do')]);
    const why = { 'answers.name.value': 'no', reason: 'Xem lại ảnh nhãn' };
    expect((await person.submit(form, why)).status).toBe(303);
    expect(wordsOf((await person.get(at(visitId))).text)).toContain('Đã đính chính');
  });

  it('opens for the team alone; others of the province read, a stranger finds nothing', async () => {
    const visitId = await planned(house, [seo]);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    expect((await hoa.get(at(visitId))).status).toBe(200);
    expect((await hoa.get(at(visitId, 'nhap'))).status).toBe(404);
    // A department reads what it takes part in.
    const lan = await signedInPerson(house, 'chị Lan, officer of a department');
    expect((await lan.get(at(visitId))).status).toBe(404);
    const forced = await hoa.force(at(visitId, 'ghi-xong'), { words: 'x' });
    expect(forced.status).toBe(404);
    const mey = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await mey.get(at(visitId))).status).toBe(404);
    expect((await stranger(house).get(at(visitId))).status).not.toBe(200);
  });

  it('adds a finding only with its kind and severity, and a photograph through a plain form', async () => {
    const visitId = await planned(house, [seo]);
    const person = await signedInPerson(house, 'anh Seo, inspector');
    const without = await person.submit(at(visitId, 'them'), { entry: 'finding', words: 'Nhãn thiếu ngày' });
    expect(without.status).toBe(422);
    const whole = { entry: 'finding', words: 'Nhãn thiếu ngày', kind: 'label-incomplete', severity: 'minor' };
    expect((await person.submit(at(visitId, 'them'), whole)).status).toBe(303);
    expect((await recordOf(house.ports.database.write, visitId)).findings[0]?.value?.kind).toBe('label-incomplete');
  });
});

describe('programs', () => {
  it('register, take along and send over the API, a repeat of the command once', async () => {
    const visitId = (await planned(house, [seo])) as VisitId;
    const person = await signedInPerson(house, 'anh Seo, inspector');
    const phone = await newPhone(house.ports, seo);
    const body = JSON.stringify({
      device: phone.id,
      operations: [
        write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
        write(phone, visitId, 'noted', keyedField('note', newId()), { words: 'Kho khô', photos: [] }),
      ],
    });
    const headers = { ...own, 'idempotency-key': randomUUID() };
    const once = await person.send('/api/v1/field/sync', { method: 'POST', body, headers });
    const twice = await person.send('/api/v1/field/sync', { method: 'POST', body, headers });
    expect([once.status, twice.json()]).toEqual([200, once.json()]);
    expect((await recordOf(house.ports.database.write, visitId)).operations).toBe(2);
    const packed = await person.get('/api/v1/field/package');
    expect(JSON.stringify(packed.json())).toContain(visitId);
    const mey = await signedInPerson(house, 'chị Mẩy, producer');
    expect(JSON.stringify((await mey.get('/api/v1/field/package')).json())).not.toContain(visitId);
    expect((await stranger(house).get('/api/v1/field/package')).status).toBe(403);
  });
});

describe('three hundred phones', () => {
  it('come back into the network at once, repeat and mix up what they send, and everything is there once', async () => {
    const person = (n: number): Actor => ({ ...seo, accountId: newId() as never, displayName: `Người giả định ${n}` });
    const teams = Array.from({ length: 30 }, (_, n) => Array.from({ length: 10 }, (__, k) => person(n * 10 + k)));
    const sent = await Promise.all(
      teams.map(async (people) => {
        const visitId = await planned(house, people);
        return await Promise.all(
          people.map(async (actor) => {
            const phone = await newPhone(house.ports, actor);
            const operations = [0, 1, 2].map((n) =>
              write(phone, visitId, 'noted', keyedField('note', newId()), {
                words: `${actor.displayName} ${n}`,
                photos: [],
              }),
            );
            const calls = [[...operations].reverse(), operations, operations.slice(1)];
            const answers = await Promise.all(calls.map(async (call) => await send(house.ports, phone, call)));
            return { visitId, states: answers.flatMap(statesOf) };
          }),
        );
      }),
    );
    for (const visitId of new Set(sent.flat().map((one) => one.visitId))) {
      const { notes, operations } = await recordOf(house.ports.database.write, visitId);
      expect([operations, new Set(notes.map((one) => one.value?.words)).size]).toEqual([30, 30]);
    }
    const states = sent.flat().flatMap((one) => one.states);
    expect(states).toHaveLength(300 * 8);
    expect(states.filter((one) => one === 'applied')).toHaveLength(900);
    expect(states.every((one) => one === 'applied' || one === 'repeated')).toBe(true);
  }, 240_000);
});
