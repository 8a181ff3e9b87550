// Fairs in a training installation: one that is settled, with sales, costs, a contract and what nobody said; one to which producers are invited;
// a buyer, an export contract and an address of a shop. All invented. Once; what a class undoes stays undone.

import type { Actor } from '#access/actor.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { addDays, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { findEvent, listEvents } from '#modules/promotion/services.ts';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { recordDeal, recordExportPaper } from '#modules/promotion/use-cases/export-market.ts';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { recordLead } from '#modules/promotion/use-cases/leads.ts';
import { addMarketLink, checkMarketLink } from '#modules/promotion/use-cases/market-links.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordContract } from '#modules/promotion/use-cases/record-contract.ts';
import { recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import type { Ports } from '#runner/ports.ts';
import { type TrainingActs, trainingActs } from './acts.ts';

const PROVINCE = '12';
const MOST_AT_FAIR = 7;
/** Pieces that each seller sold on each of the three days; the last but one says nothing, the last does not come. */
const pieces = [
  [34, 41, 28],
  [22, 19, 25],
  [15, 18, 9],
  [12, 0, 14],
  [8, 11, 7],
] as const;

interface Making extends TrainingActs {
  readonly ports: Ports;
  readonly office: Actor;
  readonly today: LocalDate;
}

const planned = (from: LocalDate, until: LocalDate, more: Readonly<Record<string, unknown>>) => ({
  kind: 'market-week',
  from: formatVietnamese(from),
  until: formatVietnamese(until),
  organiser: 'Sở Công Thương (giả định)',
  place: 'Quảng trường trung tâm (giả định)',
  decisionNumber: '',
  decidedOn: '',
  stands: '8',
  budget: [
    { source: 'Ngân sách tỉnh', amountVnd: '40.000.000' },
    { source: 'Chủ thể đóng góp', amountVnd: '5.000.000' },
  ],
  leastStars: '3',
  setNumbers: [],
  communeCodes: [],
  note: 'Số liệu giả định để tập huấn.',
  ...more,
});

/** Producers that the list names first, those with names that say that they are invented; how many. */
async function invented({ act, office }: Making, eventId: string, most: number): Promise<readonly ProducerId[]> {
  const { proposed } = await act(listInvitees, { eventId }, office);
  return proposed
    .filter((one) => one.fits && one.producerName.toLowerCase().includes('giả định'))
    .slice(0, most)
    .map((one) => one.producerId);
}

/** Answers in the place of a producer with everything that is valid; what it brings. */
async function comes(making: Making, eventId: string, producerCode: string) {
  const { act, office } = making;
  const { part, products } = await act(viewInvitation, { eventId, producerCode }, office);
  const productIds = products.filter((one) => one.valid).map((one) => one.id);
  const answer = { eventId, producerCode, version: part.version, answer: 'comes', productIds, words: '' };
  await act(answerInvitation, answer, office);
  return { partId: part.id, productIds };
}

/** The three days of one seller, each piece at the price on record, else at one that is true to life. */
async function sells(making: Making, eventId: string, producerCode: string, from: LocalDate, days: readonly number[]) {
  const { act, office, ports } = making;
  const { part } = await act(viewInvitation, { eventId, producerCode }, office);
  const [product] = await findProductsByIds(ports.database.write, part.productIds);
  if (product === undefined) return;
  const price = product.packs.find((pack) => pack.priceVnd !== null)?.priceVnd ?? product.priceVnd ?? 85_000;
  const unit = product.packs[0]?.name ?? 'sản phẩm';
  for (const [i, quantity] of days.entries()) {
    if (quantity === 0) continue;
    const line = { productId: product.id, quantity: String(quantity), unit, salesVnd: quantity * price };
    const soldOn = formatVietnamese(addDays(from, i));
    await act(recordSales, { eventId, producerCode, soldOn, lines: [line], confirmed: 'yes' }, office);
  }
}

/** Costs of the settled fair, and a contract to be asked about. */
async function costsAndContract(
  { act, office }: Making,
  eventId: string,
  producerCode: string,
  productIds: readonly string[],
  day: LocalDate,
) {
  for (const [kind, bearer, amountVnd, words, source] of [
    ['stand', 'state', '18.000.000', 'Thuê 8 gian (giả định)', 'Ngân sách tỉnh'],
    ['publicity', 'state', '6.500.000', 'Phông, biển, loa (giả định)', 'Ngân sách tỉnh'],
    ['transport', 'producer', '3.200.000', 'Chở hàng từ xã (giả định)', 'Chủ thể đóng góp'],
  ]) {
    await act(recordCost, { eventId, kind, bearer, amountVnd, producerCode: '', words, source }, office);
  }
  const contract = {
    eventId,
    leadId: '',
    producerCode,
    productIds,
    kind: 'contract',
    buyer: 'Chuỗi cửa hàng giả định Sông Đà',
  };
  const signed = {
    valueVnd: '48.000.000',
    signedOn: formatVietnamese(day),
    words: 'Giao hàng tháng (giả định)',
    followUp: ['3', '6'],
  };
  await act(recordContract, { ...contract, ...signed }, office);
}

/** The fair that is over: seven producers, three days, one silent, one that stayed away. */
async function settledFair(making: Making): Promise<number> {
  const { act, office, today, ports } = making;
  const db = ports.database.write;
  const [from, until] = [addDays(today, -40), addDays(today, -38)];
  const say = {
    name: 'Tuần hàng OCOP vùng cao (giả định)',
    decisionNumber: '118/QĐ-SCT (giả định)',
    decidedOn: formatVietnamese(addDays(from, -20)),
  };
  const { eventId } = await act(planEvent, planned(from, today, say), office);
  const ids = await invented(making, eventId, MOST_AT_FAIR);
  await act(
    inviteProducers,
    { eventId, producerIds: ids, reason: 'Chọn chủ thể giả định để tập huấn', byLetter: '' },
    office,
  );
  const living = await findLiveProducersByIds(db, ids);
  const there: { participationId: string; attended: string }[] = [];
  let first: { readonly code: string; readonly productIds: readonly string[] } | null = null;
  for (const [i, producerId] of ids.entries()) {
    const code = living.get(producerId)?.code ?? '';
    const { partId, productIds } = await comes(making, eventId, code);
    const days = pieces[i];
    if (days !== undefined) await sells(making, eventId, code, from, days);
    else there.push({ participationId: partId, attended: i === ids.length - 1 ? 'no' : 'yes' });
    first ??= { code, productIds };
  }
  const { parts } = await act(viewEvent, { eventId }, office);
  const version = (id: string): number => parts.find((one) => one.id === id)?.version ?? 1;
  const lines = there.map((one) => ({ ...one, version: version(one.participationId), stand: '', words: '' }));
  if (lines.length > 0) await act(recordAttendance, { eventId, lines }, office);
  if (first !== null) await costsAndContract(making, eventId, first.code, first.productIds, addDays(from, 1));
  const seen = async () => (await findEvent(db, eventId))?.version;
  const moveReason = 'Kết thúc đúng ngày theo kế hoạch đầu (giả định)';
  await act(changeEvent, { ...planned(from, until, say), moveReason, eventId, version: await seen() }, office);
  const words = 'Hàng sấy khô bán chạy; cần mời sớm hơn (giả định).';
  await act(settleTradeEvent, { eventId, version: await seen(), words }, office);
  return ids.length;
}

/** The fair to come, with chị Mẩy’s producer among the invited, whose answer waits. */
async function comingFair(making: Making, own: readonly ProducerId[]): Promise<void> {
  const { act, office, today } = making;
  const say = { name: 'Hội chợ OCOP cuối năm (giả định)', kind: 'fair', place: 'Trung tâm hội chợ (giả định)' };
  const { eventId } = await act(planEvent, planned(addDays(today, 18), addDays(today, 21), say), office);
  const { proposed } = await act(listInvitees, { eventId }, office);
  const mine = proposed
    .filter((one) => own.includes(one.producerId) && one.products.length > 0)
    .map((one) => one.producerId);
  const ids = [...new Set([...mine, ...(await invented(making, eventId, 4))])];
  await act(
    inviteProducers,
    { eventId, producerIds: ids, reason: 'Chọn chủ thể giả định để tập huấn', byLetter: '' },
    office,
  );
}

/** A buyer that asks, an export contract with a paper that is missing, an address that somebody looked at. */
async function market({ act, office, today, ports }: Making): Promise<void> {
  const sought = {
    buyer: 'Siêu thị giả định Hồ Gươm',
    buyerPlace: 'Hà Nội',
    sought: 'Hạt mắc ca, miến dong đóng gói',
    setNumbers: [],
  };
  const next = { nextOn: formatVietnamese(addDays(today, 7)), nextWords: 'Gửi hàng mẫu' };
  await act(
    recordLead,
    { ...sought, contact: 'Phòng thu mua, gặp tại gian số 4 (giả định)', volume: '200 kg mỗi tháng', ...next },
    office,
  );
  const db = ports.database.write;
  const events = await listEvents(db, PROVINCE, addDays(today, -60), today);
  const fair = events.find((one) => one.state === 'settled');
  if (fair === undefined) return;
  const view = await act(viewEvent, { eventId: fair.id }, office);
  const [sale] = view.sales;
  const code = sale === undefined ? undefined : view.products[sale.productId]?.code;
  if (sale === undefined || code === undefined) return;
  const deal = {
    productCode: code,
    market: 'LA',
    buyer: 'Công ty nhập khẩu giả định',
    signedOn: formatVietnamese(addDays(today, -30)),
  };
  await act(
    recordDeal,
    { ...deal, volume: '300', unit: sale.unit, amount: '2.100', currency: 'USD', shipped: 'no', confirmed: 'yes' },
    office,
  );
  await act(recordExportPaper, { productCode: code, market: 'LA', kind: 'origin', state: 'needed' }, office);
  const link = {
    productCode: code,
    url: 'https://gian-hang-gia-dinh.vn/san-pham/1',
    seller: 'Gian hàng giả định',
    priceVnd: '',
  };
  const { linkId } = await act(addMarketLink, link, office);
  await act(checkMarketLink, { linkId, checkedOn: formatVietnamese(addDays(today, -3)), result: 'alive' }, office);
}

/** Makes what is not there yet; answers the line that the start prints, or none where everything is. */
export async function prepareFairs(ports: Ports): Promise<readonly string[]> {
  const today = ports.clock.today();
  const db = ports.database.write;
  const { act, as } = trainingActs(ports, 'fairs');
  const span = [addDays(today, -3_650), addDays(today, 3_650)] as const;
  if ((await listEvents(db, PROVINCE, ...span)).length > 0) return [];
  const office = await as('tinh');
  const speaker = await as('chuthe');
  const links = speaker.accountId === null ? [] : await listProducerLinksOf(db, speaker.accountId);
  const own = links.filter((one) => one.status === 'confirmed').map((one) => one.producerId);
  const making: Making = { act, as, ports, office, today };
  const sellers = await settledFair(making);
  await comingFair(making, own);
  await market(making);
  return [`  training: a settled fair of ${sellers} invented producers and one to come, a buyer, an export contract`];
}
