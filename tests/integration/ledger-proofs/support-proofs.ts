// Support: every act done once, by the commune, the province and the producer.

import { endPolicy, enterPolicy } from '#modules/support/use-cases/policies.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import { answerRequest, askSupport, withdrawRequest } from '#modules/support/use-cases/requests.ts';
import { cancelSupport, correctSupport, deliverSupport } from '#modules/support/use-cases/support-acts.ts';
import { walletOwner } from '../../evidence/making.ts';
import { binhLu, province, speakerOf } from '../../producers/people.ts';
import { asked, decisionScan, given, ownPolicy } from '../../programme-support/making.ts';
import type { Proving } from './proving.ts';

export async function proveSupport(proving: Proving): Promise<void> {
  const { id, code } = await walletOwner(proving.house);
  const producer = speakerOf(id);
  const [support, policy, request] = [['support'], ['support-policy'], ['support-request']];
  const entered = await proving.act(
    enterPolicy,
    { ...ownPolicy(), file: await decisionScan('nghị quyết.pdf') },
    province,
    policy,
    (done) => [done.policyId],
  );
  const end = { policyId: entered.policyId, version: 1, lastDay: '30/06/2027', dropped: '', reason: 'Thay thế' };
  await proving.act(endPolicy, end, province, policy, (done) => [done.policyId]);
  const first = await proving.act(askSupport, asked(code), producer, request, (done) => [done.requestId]);
  const answer = { requestId: first.requestId, version: 1, decision: 'agreed', answer: 'Đưa vào kế hoạch quý sau.' };
  await proving.act(answerRequest, answer, binhLu, request, () => [first.requestId]);
  const second = await proving.act(askSupport, asked(code, { kind: 'training' }), producer, request);
  await proving.act(withdrawRequest, { requestId: second.requestId, version: 1 }, producer, request);
  const sent = given(code, { deliveredOn: '', requestId: first.requestId, file: await decisionScan() });
  const { supportId } = await proving.act(recordSupport, sent, binhLu, support, (done) => [done.supportId]);
  const delivered = { supportId, version: 1, deliveredOn: '20/02/2026', people: '', note: '' };
  await proving.act(deliverSupport, delivered, binhLu, support, () => [supportId]);
  const { producerCode: _code, requestId: _request, ...draft } = given(code, { note: 'Bảo hành 12 tháng' });
  const corrected = { ...draft, supportId, version: 2, reason: 'Thêm thời gian bảo hành' };
  await proving.act(correctSupport, corrected, province, support, () => [supportId]);
  const cancelled = { supportId, version: 3, reason: 'Quyết định đã thu hồi' };
  await proving.act(cancelSupport, cancelled, province, support, () => [supportId]);
}
