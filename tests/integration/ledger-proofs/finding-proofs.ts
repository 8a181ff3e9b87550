// What visits found: every act done once, by who may and by the clock of the house.

import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { province } from '../../producers/people.ts';
import { makeProduct } from '../../register/making.ts';
import type { Proving } from './proving.ts';

const BOTH = ['finding', 'finding-act'];

export async function proveFindings(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const code = await makeProduct(ports, 'Chè kiểm tra của sổ nhật ký');
  const productId = (await findProductByCode(ports.database.write, code))?.id;
  const said = {
    kind: 'label-incomplete',
    severity: 'minor',
    words: 'Nhãn thiếu ngày sản xuất.',
    foundOn: '20/11/2026',
  };
  await proving.act(recordFinding, { productId, ...said }, province, BOTH, (made) => [made.findingId]);
}
