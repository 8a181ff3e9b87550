// Inspection on the first page after signing in: who has something to do about it has a line with how many and where, and nobody else has.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { answerField } from '#modules/field/index.ts';
import { revokeDevice } from '#modules/field/use-cases/devices.ts';
import { answer, newPhone, planned, send, write } from '../field/phones.ts';
import { as } from '../producers/people.ts';
import { makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { trained } from '../tasks/offices-and-people.ts';

let house: TestHouse;
let code = '';
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  code = await makeProduct(house.ports, 'Trà chờ xem xét');
});
afterAll(() => house.close());

type Name = Parameters<typeof signedInPerson>[1];
const OURS = ['cases-open', 'findings-', 'conclusions-', 'devices-to-look-at', 'records-to-settle'];
async function lines(name: Name): Promise<Readonly<Record<string, number>>> {
  const { waiting } = (await (await signedInPerson(house, name)).get('/viec.json')).json() as {
    waiting: { kind: string; count: number }[];
  };
  const ours = waiting.filter(({ kind }) => OURS.some((one) => kind.startsWith(one)));
  return Object.fromEntries(ours.map(({ kind, count }) => [kind, count]));
}

it('a market check is a case that waits for the commune and the province; others have no line of it', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const opened = await hoa.submit('/kiem-tra-giam-sat/vu-viec/mo', {
    source: 'market-check',
    sourceBody: 'Đội QLTT (giả định)',
    productCode: code,
    words: 'Hàng bày bán mang bốn sao, sổ ghi ba sao.',
    seenOn: '20/11/2026',
  });
  expect(opened.status).toBe(303);
  expect(await lines('chị Hoa, officer of the province')).toEqual({ 'cases-open': 1 });
  expect(await lines('anh Tủa, officer of Bình Lư')).toEqual({ 'cases-open': 1 });
  expect(await lines('anh Páo, officer of Đoàn Kết')).toEqual({});
  expect(await lines('chị Nga, auditor')).toEqual({});
  const desk = await hoa.get('/viec');
  expect(desk.text).toContain('1 vụ việc chờ xem xét');
  expect(desk.text).toContain('href="/kiem-tra-giam-sat/vu-viec"');
});

it('what two people of a team answered otherwise waits for who decides; what a revoked phone sent, for another officer', async () => {
  const { ports } = house;
  const [seo, lan] = [
    await trained(ports, 'kiemtra', 'inspector'),
    await trained(ports, 'so.congthuong', 'department-officer'),
  ];
  const visitId = await planned(house, [seo, lan]);
  const [one, other] = [await newPhone(ports, seo), await newPhone(ports, lan)];
  const name = answerField('label@1', 'name');
  await send(ports, one, [
    write(one, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
    write(one, visitId, 'answered', name, answer('yes')),
  ]);
  await send(ports, other, [write(other, visitId, 'answered', name, answer('no'))]);
  // The head is one of the two: the leading office decides, and neither of them is asked.
  expect(await lines('anh Seo, inspector')).toEqual({});
  expect(await lines('chị Lan, officer of a department')).not.toHaveProperty('records-to-settle');
  expect(await lines('chị Hoa, officer of the province')).toEqual({ 'cases-open': 1, 'records-to-settle': 1 });
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  expect((await hoa.get('/viec')).text).toContain('href="/phieu-kiem-tra?cho-chon=1"');
  expect((await hoa.get('/phieu-kiem-tra?cho-chon=1')).text).toContain(`/phieu-kiem-tra/${visitId}`);
  await as(ports, seo, revokeDevice, { deviceId: one.id, reason: 'Mất máy' });
  await send(ports, one, [write(one, visitId, 'answered', answerField('label@1', 'present'), answer('yes'))]);
  expect(await lines('chị Hoa, officer of the province')).toEqual({
    'cases-open': 1,
    'devices-to-look-at': 1,
    'records-to-settle': 1,
  });
});
