// A contract that was entered by mistake: set right or dropped with a reason while the account of the fair is open, readable and counted nowhere; what
// was signed beside what was carried out; an export contract taken out.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countDue, findEvent, sharesOfEvents, yieldOfProducts } from '#modules/promotion/services.ts';
import { changeContract, dropContract, viewContract } from '#modules/promotion/use-cases/correct-contract.ts';
import { dropDeal } from '#modules/promotion/use-cases/drop-deal.ts';
import { reopenEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, viewExport } from '#modules/promotion/use-cases/export-market.ts';
import { changeEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordContract, settleFollowUp } from '#modules/promotion/use-cases/record-contract.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { listFollowUpsWithin, viewYield } from '#modules/promotion/use-cases/view-yield.ts';
import {
  auditor,
  done,
  fieldsOf,
  forbidden,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { eventWith, planned, type Seller, seller } from './making.ts';

let house: TestHouse;
let one: Seller;
let eventId: Awaited<ReturnType<typeof eventWith>>;
const name = 'Hội chợ ghi nhầm hợp đồng';
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Pa Tần');
  eventId = await eventWith(house, one, { name });
});
afterAll(() => house.close());
const ports = () => house.ports;
const db = () => house.ports.database.write;
const version = async () => (await findEvent(db(), eventId))?.version;
const content = (more: Readonly<Record<string, unknown>> = {}) => ({
  productIds: [one.product.id],
  kind: 'contract',
  buyer: 'Công ty A',
  valueVnd: '20.000.000',
  signedOn: '18/11/2026',
  words: '',
  ...more,
});
const signed = (more: Readonly<Record<string, unknown>> = {}) => ({
  eventId,
  leadId: '',
  producerCode: one.producerCode,
  followUp: ['3'],
  ...content(more),
});
const sumsOf = async () => (await done(ports(), province, viewEvent, { eventId })).sums;

describe('a contract entered by mistake', () => {
  it('is dropped with a reason, can be read with it and counts nowhere', async () => {
    await done(ports(), province, recordContract, signed());
    const twice = signed({ buyer: 'Hợp tác xã Tây Bắc (giả định)' });
    const { contractId } = await done(ports(), province, recordContract, twice);
    expect(await sumsOf()).toMatchObject({ contractsVnd: 40_000_000, signed: 2 });
    const drop = { contractId, version: 1, reason: 'Ghi trùng hợp đồng với Công ty A' };
    expect(fieldsOf(await refused(ports(), province, dropContract, { ...drop, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    expect(await refused(ports(), speakerOf(one.producer.id), dropContract, drop)).toMatchObject(forbidden);
    expect(await refused(ports(), auditor, dropContract, drop)).toMatchObject(forbidden);
    expect(await refused(ports(), otherProvince, dropContract, drop)).toMatchObject(missing);
    expect(await refused(ports(), muongThan, dropContract, drop)).toMatchObject(missing);
    expect(await refused(ports(), province, dropContract, { ...drop, version: 7 })).toMatchObject({
      code: 'records/changed-meanwhile',
    });
    await done(ports(), province, dropContract, drop);
    const view = await done(ports(), auditor, viewEvent, { eventId });
    expect(view.sums).toMatchObject({ contractsVnd: 20_000_000, signed: 1 });
    expect(view.byProducer[0]).toMatchObject({ contracts: 1, contractsVnd: 20_000_000 });
    expect(view.contracts).toHaveLength(1);
    expect(view.droppedContracts).toMatchObject([{ id: contractId, droppedReason: drop.reason }]);
    const { total, products } = await done(ports(), province, viewYield, { years: '1' });
    expect(total.contractsVnd).toBe(20_000_000);
    expect(products.find((each) => each.productId === one.product.id)).toMatchObject({ contracts: 1 });
    const span = { from: view.event.from, until: view.event.until };
    expect(await yieldOfProducts(db(), [one.product.id], span)).toMatchObject([{ contracts: 1 }]);
    expect(await sharesOfEvents(db(), [eventId])).toMatchObject([{ contractsVnd: 20_000_000 }]);
    const { followUps } = await done(ports(), province, listFollowUpsWithin, {});
    expect(followUps.map((each) => each.contractId)).not.toContain(contractId);
    expect(await refused(ports(), province, dropContract, { ...drop, version: 2 })).toMatchObject(missing);
    // The same one may be written down anew: what was dropped is no twin.
    const anew = await done(ports(), province, recordContract, twice);
    await done(ports(), province, dropContract, { ...drop, contractId: anew.contractId });
  });

  it('is set right with a reason, and what it said before stays beside it', async () => {
    const [first] = (await done(ports(), province, viewEvent, { eventId })).contracts;
    const change = { contractId: first?.id, version: 1, reason: 'Ghi thừa một số 0 ở giá trị' };
    const right = content({ valueVnd: '2.000.000', signedOn: '19/11/2026' });
    expect(fieldsOf(await refused(ports(), province, changeContract, { ...change, ...right, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    expect(await refused(ports(), province, changeContract, { ...change, ...content() })).toMatchObject({
      code: 'promotion/nothing-changed',
    });
    const early = { ...change, ...right, signedOn: '01/11/2026', valueVnd: '20' };
    expect(fieldsOf(await refused(ports(), province, changeContract, early))).toEqual([
      ['valueVnd', 'promotion/value-too-small'],
      ['signedOn', 'promotion/before-event'],
    ]);
    expect(await refused(ports(), speakerOf(one.producer.id), changeContract, { ...change, ...right })).toMatchObject(
      forbidden,
    );
    expect(await refused(ports(), otherProvince, changeContract, { ...change, ...right })).toMatchObject(missing);
    await done(ports(), province, changeContract, { ...change, ...right });
    const { contract, may } = await done(ports(), auditor, viewContract, { contractId: first?.id });
    expect(may).toBe(false);
    expect(contract).toMatchObject({
      valueVnd: 2_000_000,
      changes: [{ reason: change.reason, before: { valueVnd: 20_000_000, signedOn: '2026-11-18' } }],
    });
    expect(await refused(ports(), otherProvince, viewContract, { contractId: first?.id })).toMatchObject(missing);
    expect(await refused(ports(), speakerOf(one.producer.id), viewContract, { contractId: first?.id })).toMatchObject(
      forbidden,
    );
    const { followUps } = await done(ports(), province, viewEvent, { eventId });
    expect(followUps).toMatchObject([{ contractId: first?.id, dueOn: '2027-02-19' }]);
    expect(await sumsOf()).toMatchObject({ contractsVnd: 2_000_000 });
  });

  it('that was not kept is told beside what was signed', async () => {
    expect(await sumsOf()).toMatchObject({ signed: 1, answered: 0, carriedOutVnd: null });
    const { followUps } = await done(ports(), province, viewEvent, { eventId });
    const said = { followUpId: followUps[0]?.id, version: followUps[0]?.version, outcome: 'not-kept', valueVnd: '' };
    await done(ports(), province, settleFollowUp, { ...said, words: 'Bên mua không lấy hàng' });
    expect(await sumsOf()).toMatchObject({ contractsVnd: 2_000_000, signed: 1, answered: 1, carriedOutVnd: 0 });
    const { total } = await done(ports(), province, viewYield, { years: '1' });
    expect(total).toMatchObject({ contractsVnd: 2_000_000, signed: 1, answered: 1, carriedOutVnd: 0 });
  });

  it('is closed by the account, until that is opened again', async () => {
    const { contractId } = await done(ports(), province, recordContract, signed({ buyer: 'Công ty Hai' }));
    await done(ports(), province, changeEvent, {
      ...planned({ name }),
      ...{ eventId, version: await version(), moveReason: 'Ghi lại đúng ngày theo quyết định' },
    });
    await done(ports(), province, settleTradeEvent, { eventId, version: await version(), words: '' });
    const drop = { contractId, version: 1, reason: 'Hợp đồng của hội chợ khác' };
    const closed = { code: 'promotion/event-settled' };
    expect(await refused(ports(), province, dropContract, drop)).toMatchObject(closed);
    const change = { ...drop, ...content({ buyer: 'Công ty Ba' }) };
    expect(await refused(ports(), province, changeContract, change)).toMatchObject(closed);
    const reason = 'Ghi nhầm một hợp đồng';
    await done(ports(), province, reopenEvent, { eventId, version: await version(), reason });
    await done(ports(), province, dropContract, drop);
    expect((await countDue(db(), { all: true } as never, '2030-01-01' as never)).followUps).toBe(0);
  });

  it('is changed and dropped from the page of the fair by a person', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const { contractId } = await done(ports(), province, recordContract, signed({ buyer: 'Siêu thị giả định' }));
    const list = `/xuc-tien/${eventId}?phan=hop-dong`;
    const [change, drop] = ['sua', 'bo'].map((act) => `/xuc-tien/hop-dong/${contractId}/${act}`);
    if (change === undefined || drop === undefined) throw new Error('no pages');
    expect((await hoa.get(list)).text).toContain(`href="${drop}"`);
    const form = (await hoa.get(change)).text;
    expect(form).toContain('value="20.000.000"');
    const said = {
      ...{
        kind: 'contract',
        buyer: 'Siêu thị giả định',
        signedOn: '18/11/2026',
        productIds: one.product.id,
        words: '',
      },
      ...{ valueVnd: '21.000.000', reason: 'Sửa theo hợp đồng giấy' },
    };
    expect(wordsOf((await hoa.submit(change, { ...said, reason: 'x' })).text)).toContain('Sửa hợp đồng của');
    const changed = await hoa.submit(change, said);
    expect([changed.status, changed.location?.split('?')[0]]).toEqual([303, `/xuc-tien/${eventId}`]);
    const read = wordsOf((await hoa.get(list)).text);
    expect(read).toContain('Trước ghi Siêu thị giả định, ký ngày 18/11/2026, 20.000.000 ₫');
    expect(read).toContain('Sửa vì: Sửa theo hợp đồng giấy');
    expect((await hoa.submit(drop, { reason: 'Ghi nhầm hội chợ khác' })).status).toBe(303);
    const after = (await hoa.get(list)).text;
    expect(wordsOf(after)).toContain('Đã bỏ: Ghi nhầm hội chợ khác');
    expect(after).not.toContain(`href="${drop}"`);
    expect((await hoa.get(drop)).status).toBe(404);
    const yields = wordsOf((await hoa.get('/xuc-tien/hieu-qua')).text);
    expect(yields).toContain('giá trị hợp đồng 2.000.000 ₫');
    expect(yields).toContain('Đã thực hiện 0 ₫; đã hỏi được 1/1 hợp đồng');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(change)).status).toBe(404);
  });
});

describe('an export contract entered by mistake', () => {
  it('is taken out with a reason by who may enter it, and stays readable', async () => {
    const speaker = speakerOf(one.producer.id);
    const deal = { productCode: one.productCode, market: 'CN', buyer: 'Công ty giả định', signedOn: '20/11/2026' };
    const { dealId } = await done(ports(), speaker, recordDeal, deal);
    const drop = { dealId, version: 1, reason: 'Gửi hai lần một hợp đồng' };
    expect(fieldsOf(await refused(ports(), speaker, dropDeal, { ...drop, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    expect(await refused(ports(), auditor, dropDeal, drop)).toMatchObject(forbidden);
    expect(await refused(ports(), otherProvince, dropDeal, drop)).toMatchObject(missing);
    await done(ports(), speaker, dropDeal, drop);
    const { deals } = await done(ports(), province, viewExport, {});
    expect(deals).toMatchObject([{ id: dealId, droppedReason: drop.reason, may: false }]);
    expect(await refused(ports(), speaker, dropDeal, { ...drop, version: 2 })).toMatchObject(missing);
    const again = { ...deal, dealId, seen: '2', buyer: 'Công ty khác' };
    expect(await refused(ports(), speaker, recordDeal, again)).toMatchObject(missing);
    // What was taken out is no twin of one that is written down anew.
    await done(ports(), speaker, recordDeal, deal);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const other = await done(ports(), speaker, recordDeal, { ...deal, buyer: 'Công ty thứ hai' });
    const page = `/xuc-tien/xuat-khau/${other.dealId}/bo`;
    expect((await hoa.get('/xuc-tien/xuat-khau')).text).toContain(`href="${page}"`);
    expect((await hoa.submit(page, { reason: 'Hợp đồng của năm khác' })).status).toBe(303);
    expect(wordsOf((await hoa.get('/xuc-tien/xuat-khau')).text)).toContain('Đã bỏ: Hợp đồng của năm khác');
    expect((await hoa.get(page)).status).toBe(404);
  });
});
