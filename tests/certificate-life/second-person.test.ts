// An office with one officer: its leader is the second person who confirms, never who proposed, never the leader of a commune; and the page
// says who may, or what to do where nobody else has an account.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { decideExtension } from '#modules/certificate-life/use-cases/decide-extension.ts';
import { proposeExtension } from '#modules/certificate-life/use-cases/propose-extension.ts';
import { suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { decideCorrection } from '#modules/certificates/use-cases/decide-correction.ts';
import { accountIdOf, actorOf } from '../councils/making.ts';
import { done, refused } from '../producers/people.ts';
import { makeProduct, makeRecognition, signedScan } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let binh: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  binh = await signedInPerson(house, 'anh Bình, leader');
  // Nobody else of the office: chị Hoa is its one officer.
  await house.ports.database.writePool.query("update account set status = 'deactivated' where login_key = 'thuky'");
});
afterAll(() => house.close());

const words = { reason: 'Thay đổi địa chỉ, không kịp nộp.', basis: 'Điều 12 khoản 3', confirmed: 'yes' };
async function proposed(name: string, by: Actor): Promise<{ readonly code: string; readonly proposalId: string }> {
  const code = await makeProduct(house.ports, name);
  const recognitionId = await makeRecognition(house.ports, code, { issuedOn: '01/10/2023' });
  const { proposalId } = await done(house.ports, by, proposeExtension, {
    ...words,
    recognitionId,
    until: '30/03/2027',
  });
  return { code, proposalId };
}
const stateOf = async (code: string): Promise<string> =>
  ((await stranger(house).get(`/san-pham/${code}.json`)).json() as { status: string }).status;

test('the leader is told of an extension, finds it on the desk, and confirms what the one officer proposed', async () => {
  const { code, proposalId } = await proposed('Măng một cán bộ', await actorOf(house.ports, 'tinh'));
  const page = `/keo-dai/${proposalId}`;
  const own = wordsOf((await hoa.get(page)).text);
  expect(own).toContain('Người xác nhận được: Anh Bình (tập huấn).');
  expect(wordsOf((await binh.get('/viec')).text)).toContain('kéo dài');
  expect((await binh.submit(page, { decision: 'confirmed' })).status).toBe(303);
  expect(await stateOf(code)).toBe('extended');
});

test('who is both, officer and leader, does not confirm the own proposal; the leader of a commune confirms nothing', async () => {
  const officer = await actorOf(house.ports, 'tinh');
  const both: Actor = {
    ...officer,
    grants: [...officer.grants, { role: 'leader', provinceCode: '12', communeCodes: [] }],
  };
  const { proposalId } = await proposed('Măng tự xác nhận', both);
  const decision = { proposalId, version: 1, decision: 'confirmed' };
  expect((await refused(house.ports, both, decideExtension, decision)).code).toBe(
    'certificate-life/proposer-does-not-confirm',
  );
  const leader = await actorOf(house.ports, 'lanhdao');
  const ofCommune: Actor = { ...leader, grants: [{ role: 'leader', provinceCode: '12', communeCodes: ['03390'] }] };
  expect((await refused(house.ports, ofCommune, decideExtension, decision)).kind).toBe('forbidden');
});

test('a suspension that the one officer recorded waits for the leader, who compares it with the order', async () => {
  const code = await makeProduct(house.ports, 'Mật ong một cán bộ');
  const today = { issuedOn: '01/10/2025', issuer: 'UBND tỉnh Lai Châu' };
  const recognitionId = await makeRecognition(house.ports, code, today);
  const order = { number: '77/QĐ-TTra', date: '20/11/2026', body: 'Thanh tra tỉnh', from: '20/11/2026', until: '' };
  const officer = await actorOf(house.ports, 'tinh');
  const file = await signedScan();
  const { correctionId } = await done(house.ports, officer, suspendRecognition, { recognitionId, ...order, file });
  const decision = { correctionId, version: 1, decision: 'confirmed' };
  expect((await refused(house.ports, officer, decideCorrection, decision)).code).toBe(
    'certificates/proposer-does-not-correct',
  );
  expect(await stateOf(code)).toBe('in-force');
  expect(wordsOf((await binh.get('/dinh-chinh')).text)).toContain('Mật ong một cán bộ');
  expect((await binh.get(`/dinh-chinh/${correctionId}/van-ban`)).status).toBe(200);
  expect((await binh.submit(`/dinh-chinh/${correctionId}`, { decision: 'confirmed' })).status).toBe(303);
  expect(await stateOf(code)).toBe('suspended');
});

test('where nobody else has an account the page says so, and where one is opened', async () => {
  const { proposalId } = await proposed('Măng không có ai', await actorOf(house.ports, 'tinh'));
  const leader = await accountIdOf(house.ports, 'lanhdao');
  await house.ports.database.writePool.query("update account set status = 'deactivated' where id = $1", [leader]);
  const page = await hoa.get(`/keo-dai/${proposalId}`);
  expect(wordsOf(page.text)).toContain('Chưa có người thứ hai');
  expect(page.text).toContain('href="/quan-tri/tai-khoan"');
});
