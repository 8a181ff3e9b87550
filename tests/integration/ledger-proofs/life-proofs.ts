// What becomes of certificates that were granted: every act done once, what is decided by another person than who proposed it.

import { type Actor, systemActor } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { decideWithdrawal, sendWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { decideExtension, takeExtensionBack } from '#modules/certificate-life/use-cases/decide-extension.ts';
import { setExpiredRule } from '#modules/certificate-life/use-cases/expired-rule.ts';
import { numberPaper } from '#modules/certificate-life/use-cases/number-paper.ts';
import { confirmProductionStopped, openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { proposeExtension } from '#modules/certificate-life/use-cases/propose-extension.ts';
import { chooseScreening, inviteProducer, recordRemoval } from '#modules/certificate-life/use-cases/screening-acts.ts';
import { liftSuspension, suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { tellOfExpiry } from '#modules/certificate-life/use-cases/tell-of-expiry.ts';
import {
  concludeCase,
  dropCase,
  proposeWithdrawal,
  recordExplanation,
} from '#modules/certificate-life/use-cases/work-on-case.ts';
import { binhLu, newCommand, province } from '../../producers/people.ts';
import { confirmTyped, makeProduct, makeRecognition, signedScan } from '../../register/making.ts';
import type { Proving } from './proving.ts';

const CASE = ['withdrawal-case'];

export async function proveLife(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const another: Actor = { ...province, accountId: newCommand() as AccountId };
  const recognised = async (name: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    await makeRecognition(ports, await makeProduct(ports, name), more);
  const paper = { number: '45/KL-SNNMT', date: '02/11/2026', body: 'Sở Nông nghiệp và Môi trường' };
  const withdrawn = await recognised('Chè thu hồi của sổ nhật ký');
  const said = { ground: 'criteria-not-kept', concludes: 'yes', pastTerm: 'yes', file: await signedScan() };
  const opened = { ...paper, ...said, recognitionId: withdrawn };
  const { caseId } = await proving.act(openWithdrawal, opened, province, CASE, (done) => [done.caseId]);
  const seen = (version: number) => ({ caseId, version });
  const report = { finding: 'Đã xem.', concludedOn: '10/11/2026', number: '15/BC-VPĐP', body: 'Văn phòng điều phối' };
  await proving.act(concludeCase, { ...seen(1), ...report }, province, CASE);
  const explained = { explanation: 'Đã sửa.', explainedOn: '11/11/2026' };
  await proving.act(recordExplanation, { ...seen(2), ...explained }, province, CASE);
  await proving.act(proposeWithdrawal, { ...seen(3), proposedOn: '12/11/2026' }, province, CASE);
  const decision = { decisionNumber: '1250/QĐ-UBND', decidedOn: '13/11/2026', file: await signedScan() };
  await proving.act(decideWithdrawal, { ...seen(4), ...decision }, another, ['recognition', 'withdrawal-case'], () => [
    caseId,
    withdrawn,
  ]);
  await proving.act(sendWithdrawal, { ...seen(5), sentOn: '14/11/2026', sentTo: 'HTX Giả định' }, another, CASE);
  const paperNumber = { caseId, paper: 'report', number: '15/BC-VPĐP', issuedOn: '10/11/2026' };
  await proving.act(numberPaper, paperNumber, province, ['life-paper-number']);
  const stopped = { ...paper, recognitionId: await recognised('Chè thôi làm của sổ nhật ký') };
  const confirmed = await proving.act(confirmProductionStopped, stopped, binhLu, CASE, (done) => [done.caseId]);
  await proving.act(dropCase, { caseId: confirmed.caseId, version: 1, reason: 'Vẫn làm.' }, province, CASE);

  const PROPOSAL = ['extension-proposal', 'recognition'];
  const extension = async (name: string) => {
    const recognitionId = await recognised(name, { issuedOn: '01/10/2023' });
    const words = { recognitionId, reason: 'Không kịp nộp', basis: 'Điều 12 khoản 3' };
    const asked = { ...words, until: '30/03/2027', confirmed: 'yes' };
    return await proving.act(proposeExtension, asked, province, PROPOSAL, (done) => [done.proposalId]);
  };
  const { proposalId } = await extension('Chè kéo dài của sổ nhật ký');
  await proving.act(decideExtension, { proposalId, version: 1, decision: 'confirmed' }, another, PROPOSAL);
  const back = await extension('Chè thôi kéo dài của sổ nhật ký');
  await proving.act(takeExtensionBack, { proposalId: back.proposalId, version: 1 }, province, PROPOSAL);

  await proveScreening(proving);
}

/** What is told before an end, what is chosen and recorded of what has ended, and a suspension. */
async function proveScreening(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const code = await makeProduct(ports, 'Chè rà soát của sổ nhật ký');
  const expired = await makeRecognition(ports, code, { issuedOn: '01/10/2023' });
  const choice = { code, choice: 'strengthen', reason: 'Cần thị trường.' };
  await proving.act(chooseScreening, choice, province, ['screening-choice']);
  await proving.act(inviteProducer, { code }, province, ['screening-invitation']);
  const decision = { decisionNumber: '1300/QĐ-UBND', decidedOn: '05/11/2026', body: 'UBND tỉnh Lai Châu' };
  await proving.act(recordRemoval, { ...decision, recognitionId: expired }, province, ['list-removal']);
  const basis = { basisNumber: '120/UBND-KTN', basisDate: '20/11/2026', basisBody: 'UBND tỉnh Lai Châu' };
  const rule = { provinceCode: '12', kind: 're-evaluation', validFrom: '01/01/2029', ...basis };
  await proving.act(setExpiredRule, rule, province, ['expired-product-rule']);
  const order = { number: '9/QĐ-ATTP', date: '10/11/2026', body: 'Chi cục An toàn thực phẩm' };
  const recognitionId = await makeRecognition(ports, await makeProduct(ports, 'Chè đình chỉ của sổ nhật ký'));
  const signed = { ...order, recognitionId, file: await signedScan() };
  const kind = ['recognition-correction'];
  const suspended = await proving.act(suspendRecognition, { ...signed, from: '10/11/2026' }, province, kind);
  await confirmTyped(ports, suspended.correctionId);
  await proving.act(liftSuspension, { ...signed, until: '20/11/2026' }, province, kind);
  const ending = await makeRecognition(ports, await makeProduct(ports, 'Chè sắp hết hạn của sổ nhật ký'), {
    issuedOn: '15/01/2024',
  });
  await proving.act(tellOfExpiry, { recognitionId: ending }, systemActor, ['expiry-notice']);
}
