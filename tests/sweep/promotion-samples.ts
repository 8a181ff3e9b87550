// Promotion for the sweep: an event that is going on with sales, costs and a contract, one that is settled, a buyer passed on, an address.

import { findEvent } from '#modules/promotion/services.ts';
import { settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, recordExportPaper } from '#modules/promotion/use-cases/export-market.ts';
import { passLead, recordLead } from '#modules/promotion/use-cases/leads.ts';
import { addMarketLink, checkMarketLink } from '#modules/promotion/use-cases/market-links.ts';
import { changeEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordContract } from '#modules/promotion/use-cases/record-contract.ts';
import { recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { done, province, speakerOf } from '../producers/people.ts';
import { eventWithSales, planned, seller, sold } from '../promotion/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function promotionSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const one = await seller(house, 'của hội chợ, một tôm hai lá, hộp quà tặng cuối năm', {
    decisionNumber: '1031/QĐ-UBND',
  });
  const { producerCode, productCode, product } = one;
  const settled = await eventWithSales(house, one, { name: 'Tuần hàng đã quyết toán (giả định)' });
  const version = async () => (await findEvent(ports.database.write, settled))?.version;
  const days = planned({ name: 'Tuần hàng đã quyết toán (giả định)', moveReason: 'Kết thúc sớm vì mưa lớn' });
  await done(ports, province, changeEvent, { ...days, eventId: settled, version: await version() });
  await done(ports, province, settleTradeEvent, { eventId: settled, version: await version(), words: '' });
  const eventId = await eventWithSales(house, one, { name: 'Hội chợ đang diễn ra (giả định)' });
  const lines = [{ productId: product.id, quantity: '1', unit: 'kg', salesVnd: '900.000.000' }];
  const odd = { eventId, ...sold(one, { soldOn: '19/11/2026', lines }) };
  const { saleIds } = await done(ports, speakerOf(one.producer.id), recordSales, odd);
  const cost = {
    eventId,
    kind: 'stand',
    bearer: 'state',
    amountVnd: '2.000.000',
    source: 'Ngân sách tỉnh',
    producerCode,
    words: 'Thuê gian',
  };
  const { costId } = await done(ports, province, recordCost, cost);
  const signed = { eventId, leadId: '', producerCode, productIds: [product.id], kind: 'contract', valueVnd: '' };
  const contract = { ...signed, buyer: 'Cửa hàng giả định', signedOn: '18/11/2026', words: '', followUp: ['3', '6'] };
  const { followUpIds, contractId } = await done(ports, province, recordContract, contract);
  const buyer = { buyer: 'Siêu thị giả định', contact: 'Phòng thu mua', sought: 'Chè Shan', setNumbers: ['11'] };
  const { leadId } = await done(ports, province, recordLead, buyer);
  await done(ports, province, passLead, {
    leadId,
    version: 1,
    productIds: [product.id],
    words: '',
    reason: 'Chủ thể còn hàng để giao',
  });
  const deal = { productCode, market: 'JP', buyer: 'Công ty giả định', signedOn: '01/11/2026' };
  const abroad = { ...deal, volume: '200', unit: 'kg', amount: '3.500', currency: 'USD' };
  const { dealId } = await done(ports, province, recordDeal, abroad);
  await done(ports, province, recordExportPaper, { productCode, market: 'JP', kind: 'origin', state: 'needed' });
  const address = 'https://cho-gia-dinh.vn/gian-hang/che-shan-tuyet-co-thu-mot-tom-hai-la?ma=0123456789';
  const link = { productCode, url: address, seller: 'Gian hàng giả định', priceVnd: '125.000' };
  const { linkId } = await done(ports, province, addMarketLink, link);
  await done(ports, province, checkMarketLink, { linkId, checkedOn: '20/11/2026', result: 'alive' });
  return [
    ['/xuc-tien :eventId', eventId],
    ['/xuc-tien :producerCode', producerCode],
    ['/xuc-tien :costId', costId],
    ['/xuc-tien :saleId', saleIds[0] ?? ''],
    ['/xuc-tien/:eventId/mo-lai :eventId', settled],
    ['/xuc-tien :followUpId', followUpIds[0] ?? ''],
    ['/xuc-tien :contractId', contractId],
    ['/xuc-tien :dealId', dealId],
    ['/xuc-tien :leadId', leadId],
    ['/xuc-tien :linkId', linkId],
  ];
}
