// Support in a training installation: one invented policy of the province, machines, boxes and a training for invented producers, one that may be
// paid twice, and what the producer of the training accounts asks for. All invented, and marked so.

import type { Actor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { addDays, formatVietnamese } from '#kernel/calendar.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { everyProduct, findProductsByIds, listProductLines } from '#modules/products/services.ts';
import { enterPolicy, listPolicies } from '#modules/support/use-cases/policies.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import { askSupport } from '#modules/support/use-cases/requests.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs, trainingFile } from './acts.ts';
import { trainingScan } from './paper-dossier.ts';

const empty = { central: '', province: '', district: '', commune: '', own: '', credit: '', other: '' };
const usual = {
  pointOfSaleId: '',
  periodFrom: '',
  periodTo: '',
  people: '',
  note: '',
  requestId: '',
  confirmed: '',
  confirmation: '',
};
const RURAL = 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới (giả định)';
const INDUSTRY = 'Khuyến công địa phương (giả định)';

/** Who got what, by the product of `demonstration-register.json`; days count back from today. */
const invented = [
  {
    product: 'Hạt mắc ca giả định 32',
    kind: 'equipment',
    what: 'Máy tách vỏ hạt mắc ca (giả định)',
    decisionNumber: '212/QĐ-UBND',
    decided: 270,
    delivered: 262,
    totalVnd: '95.000.000',
    shares: { ...empty, province: '50.000.000', own: '45.000.000' },
    programme: RURAL,
    underPolicy: true,
  },
  {
    product: 'Chè xanh giả định 36',
    kind: 'packaging',
    what: 'Thiết kế nhãn, in 10.000 hộp giấy (giả định)',
    decisionNumber: '87/QĐ-SCT',
    decided: 250,
    delivered: 230,
    totalVnd: '40.000.000',
    shares: { ...empty, province: '28.000.000', own: '12.000.000' },
    programme: INDUSTRY,
    underPolicy: false,
  },
  {
    product: 'Chè xanh giả định 36',
    kind: 'packaging',
    what: 'In nhãn dán, túi giấy (giả định)',
    decisionNumber: '19/QĐ-UBND',
    decided: 120,
    delivered: 110,
    totalVnd: '15.000.000',
    shares: { ...empty, commune: '15.000.000' },
    programme: RURAL,
    underPolicy: false,
    confirmed: 'yes',
    confirmation: 'Bao bì cho dòng sản phẩm túi lọc, khác hộp đã hỗ trợ (giả định)',
  },
  {
    product: 'Lạp sườn giả định 07',
    kind: 'loan',
    what: 'Vay vốn làm kho lạnh (giả định)',
    decisionNumber: '45/TB-NHCSXH',
    decided: 90,
    delivered: 80,
    totalVnd: '200.000.000',
    shares: { ...empty, credit: '150.000.000', own: '50.000.000' },
    programme: 'Vốn vay giải quyết việc làm (giả định)',
    underPolicy: false,
  },
  {
    product: 'Bột dong giả định 33',
    kind: 'digital',
    what: 'Mở gian hàng trên sàn, chụp ảnh sản phẩm (giả định)',
    decisionNumber: '301/KH-UBND',
    decided: 20,
    delivered: null,
    totalVnd: '',
    shares: empty,
    programme: RURAL,
    underPolicy: false,
  },
] as const;

const policy = {
  title: 'Hỗ trợ máy móc chế biến cho sản phẩm OCOP (giả định)',
  what: 'Hỗ trợ một lần tối đa 50 triệu đồng, không quá 70 % giá trị máy, cho hợp tác xã, tổ hợp tác có sản phẩm OCOP từ 3 sao. Chính sách giả định để tập huấn.',
  kind: 'equipment',
  number: '00/2026/NQ-HĐND (giả định)',
  body: 'HĐND tỉnh (giả định)',
  lastDay: '',
  leastStars: '3',
  producerTypes: ['cooperative', 'cooperative-group'],
  occasion: '',
  communeCodes: [],
  otherConditions: 'Có phương án sản xuất được xã xác nhận (giả định)',
  mostVnd: '50.000.000',
  mostPercent: '70',
  times: '1',
};

/** Writes it once; a second start finds the policy there. */
export async function prepareStandingSupport(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const { act, as } = trainingActs(ports, 'support');
  const officer = await as('tinh');
  const known = await act(listPolicies, {}, officer);
  if (known.policies.some((one) => one.own !== null) || known.dropped.length > 0) return [];
  const day = (back: number): string => formatVietnamese(addDays(today, -back));
  const file = await trainingFile('nghi-quyet-gia-dinh.pdf', trainingScan(2, 'Van ban gia dinh'));
  const said = { ...policy, decidedOn: day(340), validFrom: day(330), file };
  const { policyId } = await act(enterPolicy, said, officer);
  const page = { ...everyProduct, reach: unlimitedReach, day: today, order: 'name', offset: 0, limit: 1_000 } as const;
  const lines = (await listProductLines(db, { ...page, text: 'giả định' })).lines;
  const products = await findProductsByIds(
    db,
    lines.map((one) => one.id),
  );
  let given = 0;
  for (const { product: name, decided, delivered, underPolicy, ...one } of invented) {
    const product = products.find((each) => each.name === name && each.producerId !== null);
    const [producer] = product?.producerId == null ? [] : await findProducersByIds(db, [product.producerId]);
    if (product === undefined || producer === undefined) continue;
    const input = {
      ...usual,
      ...one,
      producerCode: producer.code,
      productCode: product.code,
      decisionBody: 'Cơ quan giả định',
      decidedOn: day(decided),
      deliveredOn: delivered === null ? '' : day(delivered),
      policyRef: underPolicy ? policyId : '',
    };
    await act(recordSupport, input, officer);
    given += 1;
  }
  const account = await as('chuthe');
  const links = account.accountId === null ? [] : await listProducerLinksOf(db, account.accountId);
  const own = links.filter((one) => one.status === 'confirmed').map((one) => one.producerId);
  const [producer] = await findProducersByIds(db, own);
  if (producer !== undefined) {
    // Who speaks for a producer holds that role by the confirmed link, as a session does.
    const speaks = { role: 'producer', provinceCode: null, communeCodes: [] } as const;
    const speaker: Actor = { ...account, grants: [speaks], producerIds: own };
    const words = 'Cần học bán hàng trên sàn thương mại điện tử, cơ sở có 2 người dự được (giả định).';
    const asked = { producerCode: producer.code, kind: 'training', productCode: '', policyRef: '', words };
    await act(askSupport, asked, speaker);
  }
  return [`  training: an invented policy of support, ${given} supports given, a request of the producer of chuthe`];
}
