// `ocop verify` without an installation: keys and list from files, the code from a PDF, a text or an address.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '#entry/commands/verify.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { heardFrom } from '../support/terminal.ts';
import { openWeb, Person } from '../support/web.ts';
import { makePaper } from './papers.ts';

let house: TestHouse;
let token = '';
const folder = mkdtempSync(join(tmpdir(), 'openocop-verify-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const web = openWeb(house.ports);
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province', web);
  const paper = await makePaper(house.ports, 'Chè giả định kiểm tra bằng lệnh');
  await publishKept(house.ports);
  const guest = new Person(web);
  writeFileSync(at('keys.json'), (await guest.get('/v/khoa.json')).text);
  writeFileSync(at('list.jwt'), (await guest.get('/v/trang-thai/0.jwt')).text);
  writeFileSync(at('giay.pdf'), (await hoa.get(`/giay-chung-nhan/${paper.code}/giay.pdf`)).bytes);
  const { rows } = await house.ports.database.writePool.query('select token from certificate');
  token = String(rows[0].token);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.close();
});

it('says that a PDF, a text and an address hold, by key and list alone', async () => {
  writeFileSync(at('token.txt'), `${token}\n`);
  for (const named of [at('giay.pdf'), at('token.txt'), token, `HTTPS://OCOP.EXAMPLE.VN/V/${token}`]) {
    const heard = await heardFrom(verify, named, '--keys', at('keys.json'), '--list', at('list.jwt'));
    expect(heard.exit, named).toBe(0);
    expect(heard.documents[0]).toMatchObject({ held: true, verdict: 'valid', stars: 3 });
  }
});

it('says 3 without a list, 1 for a code that no key signed, 2 for no code', async () => {
  const alone = await heardFrom(verify, token, '--keys', at('keys.json'));
  expect([alone.exit, alone.documents[0]?.['verdict']]).toEqual([3, 'not-updated']);
  const other = `${token.slice(0, 60)}${token[60] === 'A' ? 'B' : 'A'}${token.slice(61)}`;
  const wrong = await heardFrom(verify, other, '--keys', at('keys.json'), '--list', at('list.jwt'));
  expect([wrong.exit, wrong.documents[0]]).toEqual([1, { held: false, why: 'wrong-signature' }]);
  expect((await heardFrom(verify)).exit).toBe(2);
});
