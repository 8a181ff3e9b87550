// Support, policies and requests as forms send them, for tests.

import { CheckedFile } from '#modules/evidence/services.ts';
import { pdf } from '../evidence/pdf-making.ts';

export const noMoney = { central: '', province: '', district: '', commune: '', own: '', credit: '', other: '' };

/** A scan of a decision. */
export async function decisionScan(name = 'quyết định hỗ trợ.pdf'): Promise<CheckedFile> {
  const file = await CheckedFile.of(name, pdf({ pages: 1, trailer: `% ${name}\n` }));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** A machine of 60 million: 40 of the province, 20 of the producer's own. */
export const given = (producerCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  producerCode,
  kind: 'equipment',
  what: 'Máy hút chân không hai buồng (giả định)',
  productCode: '',
  pointOfSaleId: '',
  decisionNumber: '812/QĐ-UBND',
  decisionBody: 'UBND tỉnh Lai Châu (giả định)',
  decidedOn: '10/02/2026',
  deliveredOn: '20/02/2026',
  periodFrom: '',
  periodTo: '',
  people: '',
  totalVnd: '60.000.000',
  shares: { ...noMoney, province: '40.000.000', own: '20.000.000' },
  programme: 'Chương trình xây dựng nông thôn mới (giả định)',
  policyRef: '',
  note: '',
  requestId: '',
  confirmed: '',
  confirmation: '',
  ...more,
});

/** A policy of the province: cooperatives with a product of three stars, once, at most 50 million. */
export const ownPolicy = (more: Readonly<Record<string, unknown>> = {}) => ({
  title: 'Hỗ trợ máy móc chế biến (giả định)',
  what: 'Hỗ trợ một lần máy móc chế biến cho hợp tác xã có sản phẩm OCOP (giả định).',
  kind: 'equipment',
  number: '25/2026/NQ-HĐND (giả định)',
  decidedOn: '02/01/2026',
  body: 'HĐND tỉnh Lai Châu (giả định)',
  validFrom: '01/02/2026',
  lastDay: '31/12/2030',
  leastStars: '3',
  producerTypes: ['cooperative'],
  occasion: '',
  communeCodes: [],
  otherConditions: '',
  mostVnd: '50.000.000',
  mostPercent: '70',
  times: '1',
  ...more,
});

export const asked = (producerCode: string, more: Readonly<Record<string, unknown>> = {}) => ({
  producerCode,
  kind: 'equipment',
  productCode: '',
  policyRef: '',
  words: 'Cần máy sấy lạnh 50 kg một mẻ vì đơn hàng mùa Tết tăng (giả định).',
  ...more,
});
