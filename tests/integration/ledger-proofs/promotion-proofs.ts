// Promotion of trade: every act done once, by the office of the province and by the producer.

import { findEvent } from '#modules/promotion/services.ts';
import { answerInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { changeContract, dropContract } from '#modules/promotion/use-cases/correct-contract.ts';
import { dropDeal } from '#modules/promotion/use-cases/drop-deal.ts';
import { dropParticipation } from '#modules/promotion/use-cases/drop-participation.ts';
import { cancelEvent, reopenEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, recordExportPaper } from '#modules/promotion/use-cases/export-market.ts';
import { inviteProducers } from '#modules/promotion/use-cases/invite-producers.ts';
import { followLead, passLead, recordLead } from '#modules/promotion/use-cases/leads.ts';
import { addMarketLink, checkMarketLink, removeMarketLink } from '#modules/promotion/use-cases/market-links.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordContract, settleFollowUp } from '#modules/promotion/use-cases/record-contract.ts';
import { dropCost, recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { reviewSale } from '#modules/promotion/use-cases/review-sale.ts';
import { province, speakerOf } from '../../producers/people.ts';
import { planned, type Seller, seller, sold } from '../../promotion/making.ts';
import type { Proving } from './proving.ts';

export async function provePromotion(proving: Proving): Promise<void> {
  const one = await seller(proving.house, 'Xúc Tiến');
  await proveEvent(proving, one);
  await proveLead(proving, one);
  await proveMarket(proving, one);
}

async function proveEvent(proving: Proving, one: Seller): Promise<void> {
  const speaker = speakerOf(one.producer.id);
  const kinds = ['trade-event'];
  const { eventId } = await proving.act(planEvent, planned(), province, kinds, (done) => [done.eventId]);
  const ids = () => [eventId];
  const days = { from: '17/11/2026', until: '30/11/2026', moveReason: 'Ghi nhầm ngày khai mạc' };
  await proving.act(changeEvent, { ...planned(days), eventId, version: 1 }, province, kinds, ids);
  const two = await seller(proving.house, 'Mời Nhầm', { decisionNumber: '1061/QĐ-UBND' });
  const producerIds = [one.producer.id, two.producer.id];
  const invited = { eventId, producerIds, reason: 'Kiểm thử lời mời', byLetter: '' };
  const both = ['participation', 'trade-event'];
  const { participationIds } = await proving.act(inviteProducers, invited, province, both, ids);
  const part = ['participation'];
  const mistake = { eventId, producerCode: two.producerCode, version: 1, reason: 'Mời nhầm tên chủ thể' };
  await proving.act(dropParticipation, mistake, province, part, () => [participationIds[1] ?? '']);
  const { producerCode, product } = one;
  const answer = { eventId, producerCode, version: 1, answer: 'comes', productIds: [product.id], words: '' };
  await proving.act(answerInvitation, answer, speaker, part, () => participationIds.slice(0, 1));
  const there = [{ participationId: participationIds[0], version: 2, attended: 'yes', stand: 'A3', words: '' }];
  await proving.act(recordAttendance, { eventId, lines: there }, province, part, () => participationIds.slice(0, 1));
  await proving.act(recordSales, { eventId, ...sold(one) }, speaker, ['event-sale'], (done) => done.saleIds);
  const lines = [{ productId: product.id, quantity: '1', unit: 'kg', salesVnd: '900.000.000' }];
  const odd = { eventId, ...sold(one, { soldOn: '19/11/2026', lines }) };
  const { saleIds } = await proving.act(recordSales, odd, speaker, ['event-sale'], (done) => done.saleIds);
  const look = { eventId, saleId: saleIds[0], version: 1, verdict: 'wrong', words: 'Không khớp với sổ bán hàng' };
  await proving.act(reviewSale, look, province, ['event-sale'], () => saleIds);
  const cost = {
    eventId,
    kind: 'stand',
    bearer: 'state',
    amountVnd: '2.000.000',
    source: 'Ngân sách tỉnh',
    producerCode: '',
    words: '',
  };
  const { costId } = await proving.act(recordCost, cost, province, ['event-cost'], (done) => [done.costId]);
  await proving.act(
    dropCost,
    { eventId, costId, version: 1, reason: 'Ghi trùng hóa đơn trước' },
    province,
    ['event-cost'],
    () => [costId],
  );
  const signed = { eventId, leadId: '', producerCode, productIds: [product.id], kind: 'contract', valueVnd: '' };
  const contract = { ...signed, buyer: 'Cửa hàng giả định', signedOn: '18/11/2026', words: '', followUp: ['3'] };
  const { followUpIds, contractId } = await proving.act(
    recordContract,
    contract,
    province,
    ['trade-contract'],
    (done) => [done.contractId],
  );
  const asked = { followUpId: followUpIds[0], version: 1, outcome: 'kept', valueVnd: '', words: '' };
  await proving.act(settleFollowUp, asked, province, ['follow-up'], () => followUpIds);
  const right = { contractId, version: 1, productIds: [product.id], kind: 'memorandum', buyer: 'Cửa hàng giả định' };
  const reason = 'Chỉ là biên bản ghi nhớ';
  const changed = { ...right, valueVnd: '', signedOn: '18/11/2026', words: '', reason };
  const ofContract = ['trade-contract'];
  await proving.act(changeContract, changed, province, ofContract, () => [contractId]);
  const dropped = { contractId, version: 2, reason: 'Ghi nhầm hội chợ khác' };
  await proving.act(dropContract, dropped, province, ofContract, () => [contractId]);
  const db = proving.house.ports.database.write;
  const version = async () => (await findEvent(db, eventId))?.version;
  const shorter = { ...planned({ moveReason: 'Kết thúc sớm vì mưa lớn' }), eventId, version: await version() };
  await proving.act(changeEvent, shorter, province, kinds, ids);
  await proving.act(settleTradeEvent, { eventId, version: await version(), words: '' }, province, kinds, ids);
  await proving.act(
    reopenEvent,
    { eventId, version: await version(), reason: 'Thiếu doanh số một ngày' },
    province,
    kinds,
    ids,
  );
  const other = await proving.act(planEvent, planned({ name: 'Phiên chợ hủy (giả định)' }), province, kinds);
  const ended = { eventId: other.eventId, version: 1, reason: 'Mưa lũ, đường bị sạt lở' };
  await proving.act(cancelEvent, ended, province, kinds, () => [other.eventId]);
}

async function proveLead(proving: Proving, one: Seller): Promise<void> {
  const kinds = ['buyer-lead'];
  const said = { buyer: 'Siêu thị giả định', sought: 'Chè Shan', setNumbers: [] };
  const { leadId } = await proving.act(recordLead, said, province, kinds, (done) => [done.leadId]);
  const pass = { leadId, version: 1, productIds: [one.product.id], words: '', reason: 'Chủ thể còn hàng để giao' };
  await proving.act(passLead, pass, province, kinds, () => [leadId]);
  const talk = { leadId, version: 2, state: 'talking', words: 'Đã gửi mẫu', nextOn: '', nextWords: '' };
  await proving.act(followLead, talk, speakerOf(one.producer.id), kinds, () => [leadId]);
}

async function proveMarket(proving: Proving, { productCode, producer }: Seller): Promise<void> {
  const speaker = speakerOf(producer.id);
  const deal = { productCode, market: 'JP', buyer: 'Công ty giả định', signedOn: '01/11/2026' };
  const { dealId } = await proving.act(recordDeal, deal, speaker, ['export-deal'], (done) => [done.dealId]);
  const twice = { dealId, version: 1, reason: 'Gửi hai lần một hợp đồng' };
  await proving.act(dropDeal, twice, speaker, ['export-deal'], () => [dealId]);
  const paper = { productCode, market: 'JP', kind: 'origin', state: 'needed' };
  await proving.act(recordExportPaper, paper, speaker, ['export-paper'], (done) => [done.paperId]);
  const link = { productCode, url: 'https://cho-gia-dinh.vn/che', seller: 'Gian hàng giả định', priceVnd: '' };
  const { linkId } = await proving.act(addMarketLink, link, speaker, ['market-link'], (done) => [done.linkId]);
  const look = { linkId, checkedOn: '20/11/2026', result: 'alive', priceVnd: '', words: '' };
  await proving.act(checkMarketLink, look, province, ['link-check'], (done) => [done.checkId]);
  await proving.act(
    removeMarketLink,
    { linkId, version: 1, reason: 'Đóng gian hàng' },
    speaker,
    ['market-link'],
    () => [linkId],
  );
}
