// What visits found: every act done once, by who may and by the clock of the house.

import { systemActor } from '#access/actor.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { handOverFinding, recordOutcome, recordSanction } from '#modules/findings/use-cases/agency-acts.ts';
import { escalateCorrection, remindCorrection } from '#modules/findings/use-cases/clock-acts.ts';
import { draftConclusion, dropConclusion, issueConclusion } from '#modules/findings/use-cases/conclusion-acts.ts';
import {
  answerCorrection,
  askCorrection,
  checkCorrection,
  dropFinding,
} from '#modules/findings/use-cases/correction-acts.ts';
import { closeMinutes, writeMinutes } from '#modules/findings/use-cases/minutes-acts.ts';
import { planRecheck } from '#modules/findings/use-cases/plan-recheck.ts';
import { proposeWithdrawalOfFinding } from '#modules/findings/use-cases/propose-withdrawal.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { handOverSample, recordResult, takeSample } from '#modules/findings/use-cases/sample-acts.ts';
import { heldVisit, productIdOf, scan, second } from '../../findings/making.ts';
import { binhLu, province } from '../../producers/people.ts';
import { makeProducer, makeProduct, makeRecognition } from '../../register/making.ts';
import type { Proving } from './proving.ts';

const BOTH = ['finding', 'finding-act'];

export async function proveFindings(proving: Proving): Promise<void> {
  const { ports, clock } = proving.house;
  const producerCode = await makeProducer(ports, 'HTX Kiểm tra của sổ nhật ký');
  const code = await makeProduct(ports, 'Chè kiểm tra của sổ nhật ký', { producerCode });
  await makeRecognition(ports, code);
  const productId = await productIdOf(ports, code);
  const visitId = await heldVisit(ports, code);
  const file = await scan();
  const said = { visitId, productId, severity: 'major', words: 'Nhãn thiếu ngày sản xuất.', foundOn: '20/11/2026' };
  const found = async (kind = 'label-incomplete') =>
    (await proving.act(recordFinding, { ...said, kind }, province, BOTH, (made) => [made.findingId])).findingId;

  const findingId = await found();
  const seen = (version: number) => ({ findingId, version });
  const asked = { correction: 'In lại nhãn.', dueOn: '27/11/2026' };
  await proving.act(askCorrection, { ...seen(1), ...asked }, province, BOTH);
  await proving.act(remindCorrection, { findingId }, systemActor, BOTH);
  await proving.act(answerCorrection, { ...seen(3), words: 'Đã in lại.', files: [file] }, binhLu, BOTH);
  await proving.act(planRecheck, { ...seen(4), plannedOn: '25/11/2026' }, province, [...BOTH, 'visit']);
  const check = { outcome: 'not-corrected', words: 'Vẫn nhãn cũ.', earlyReason: 'Cơ sở từ chối in lại.' };
  await proving.act(checkCorrection, { ...seen(5), ...check }, second, BOTH);
  const sanction = {
    authority: 'Chánh Thanh tra Sở',
    number: '15/QĐ-XPHC',
    decidedOn: '22/11/2026',
    amountVnd: '5000000',
  };
  await proving.act(recordSanction, { ...seen(6), ...sanction }, province, BOTH);
  const letter = {
    agency: 'Chi cục Quản lý thị trường',
    number: '1045/SNNMT-KT',
    issuedOn: '22/11/2026',
    until: '10/12/2026',
  };
  await proving.act(handOverFinding, { ...seen(7), ...letter, words: 'Đề nghị xử lý.', file }, province, [
    ...BOTH,
    'letter',
    'letter-entry',
    'letter-record',
  ]);
  const outcome = { agency: letter.agency, number: '88/KL-QLTT', date: '23/11/2026', words: 'Đã xử lý.' };
  await proving.act(recordOutcome, { ...seen(8), ...outcome }, province, BOTH);

  const sparseReason = 'Có ảnh và biên bản ký tay.';
  await proving.act(writeMinutes, { visitId, content: 'Đã kiểm tra.' }, province, ['visit-minutes']);
  await proving.act(
    closeMinutes,
    { visitId, minutesVersion: '1', outcome: 'paper', signedOn: '20/11/2026', file, sparseReason },
    province,
    ['visit-minutes', 'visit'],
  );
  const sample = {
    visitId,
    productId,
    sealNumber: 'NP-001',
    quantity: '02 hộp',
    takenOn: '20/11/2026',
    asked: 'Kim loại nặng',
  };
  const { sampleId } = await proving.act(takeSample, sample, province, ['visit-sample'], (made) => [made.sampleId]);
  const step = {
    fromName: 'Đoàn',
    toName: 'Trung tâm kiểm nghiệm',
    on: '21/11/2026',
    laboratory: 'yes',
    sealWhole: 'yes',
  };
  await proving.act(handOverSample, { sampleId, version: 1, ...step }, province, ['visit-sample', 'sample-step']);
  const result = {
    result: 'failed',
    laboratory: 'Trung tâm kiểm nghiệm',
    number: '77/PKN',
    on: '23/11/2026',
    words: 'Chì vượt mức.',
    file,
  };
  await proving.act(recordResult, { sampleId, version: 2, ...result }, province, [
    ...BOTH,
    'visit-sample',
    'evidence-piece',
  ]);

  const draft = { visitId, findingIds: findingId, content: 'Nhãn sai.', demands: 'Đề nghị thu hồi.', sparseReason };
  const spare = await proving.act(draftConclusion, draft, province, ['visit-conclusion']);
  await proving.act(dropConclusion, { conclusionId: spare.conclusionId, version: 1, reason: 'Soạn lại.' }, province, [
    'visit-conclusion',
  ]);
  const { conclusionId } = await proving.act(draftConclusion, draft, province, ['visit-conclusion']);
  const issue = { number: '1021/TB-SNNMT', issuedOn: '23/11/2026', signer: 'Người Ký Giả Định', file };
  await proving.act(issueConclusion, { conclusionId, version: 1, ...issue }, second, [
    'visit-conclusion',
    'letter',
    'letter-entry',
  ]);
  const proposal = { ...seen(9), paper: 'conclusion', ground: 'law-breach', sparseReason };
  await proving.act(proposeWithdrawalOfFinding, proposal, province, [...BOTH, 'withdrawal-case']);

  const wrong = await found('trace-code-dead');
  await proving.act(dropFinding, { findingId: wrong, version: 1, words: 'Ghi nhầm.' }, province, BOTH);
  const late = await found('environment-file-missing');
  await proving.act(askCorrection, { findingId: late, version: 1, ...asked }, province, BOTH);
  const now = ports.clock.now();
  clock.moveTo(instantOf(millisecondsOf(now) + 6 * 86_400_000));
  await proving.act(escalateCorrection, { findingId: late }, systemActor, BOTH);
  clock.moveTo(now);
}
