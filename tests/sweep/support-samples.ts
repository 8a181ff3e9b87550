// Support for the sweep: one handed over with reports on both sides, one that waits, a policy, a request that is open.

import { localOperator } from '#access/actor.ts';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { enterPolicy } from '#modules/support/use-cases/policies.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import { askSupport } from '#modules/support/use-cases/requests.ts';
import { recognisedTea } from '../legacy-files/making.ts';
import { reported } from '../output/making.ts';
import { done, province } from '../producers/people.ts';
import { asked, decisionScan, given, noMoney, ownPolicy } from '../programme-support/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function supportSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const name = 'Chè Shan tuyết cổ thụ được hỗ trợ máy, một tôm hai lá, hộp quà tặng (giả định)';
  const { owner, productCode } = await recognisedTea(house, name);
  const { policyId } = await done(ports, province, enterPolicy, { ...ownPolicy(), file: await decisionScan() });
  for (const period of ['2025-quy-4', '2026-quy-2']) {
    await done(ports, localOperator, reportOutput, reported(productCode, { period }));
  }
  const file = await decisionScan('quyết định của sản phẩm.pdf');
  const machine = given(owner.code, { productCode, policyRef: policyId, file });
  const waits = given(owner.code, {
    kind: 'training',
    what: 'Lớp tập huấn an toàn thực phẩm cho chủ thể OCOP (giả định)',
    decisionNumber: '15/KH-UBND',
    deliveredOn: '',
    periodFrom: '01/12/2026',
    periodTo: '03/12/2026',
    people: '2',
    totalVnd: '',
    shares: noMoney,
  });
  const { supportId } = await done(ports, localOperator, recordSupport, machine);
  const training = await done(ports, localOperator, recordSupport, waits);
  const { requestId } = await done(ports, localOperator, askSupport, asked(owner.code));
  return [
    ['/ho-tro :supportId', supportId],
    ['/ho-tro/khoan/:supportId/giao :supportId', training.supportId],
    ['/ho-tro :producerCode', owner.code],
    ['/ho-tro :policyRef', policyId],
    ['/ho-tro :requestId', requestId],
  ];
}
