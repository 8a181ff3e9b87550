// The province: every act on a dossier that a commune sent on, done once by somebody who may.

import type { Actor } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { answerSupplement } from '#modules/intake/use-cases/answer-supplement.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { endWaiting } from '#modules/intake/use-cases/end-waiting.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { issueReview } from '#modules/intake/use-cases/issue-review.ts';
import { markReady, putBack } from '#modules/intake/use-cases/mark-ready.ts';
import { refuseDossier } from '#modules/intake/use-cases/refuse-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { completeProducer } from '../../dossiers/complete-dossier.ts';
import { makeCooperative } from '../../dossiers/filing.ts';
import { sentOn } from '../../intake/at-province.ts';
import { province, speakerOf } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveIntake(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Sổ Ở Tỉnh', { registrationNumber: '6200007801' });
  await completeProducer(ports, producerCode);
  const producer = await findProducerByCode(ports.database.write, producerCode);
  if (producer === null) throw new Error('the cooperative is not there');
  const dossierId = await sentOn(ports, producerCode, 'Chè của sổ ở tỉnh');
  const asked = ['intake', 'supplement-request'];
  await proving.act(acceptDossier, { dossierId }, province, ['intake']);
  const ask = { dossierId, version: 1, dueOn: '15/12/2026', items: { 'p-plan': 'Thêm thị trường.' } };
  await proving.act(requestSupplement, ask, province, asked);
  const answer = { dossierId, version: 2, answers: { 'p-plan': 'Bán ở siêu thị.' } };
  await proving.act(answerSupplement, answer, speakerOf(producer.id), [...asked, 'supplement-answer']);
  await proving.act(requestSupplement, { ...ask, version: 3 }, province, asked);
  await proving.act(endWaiting, { dossierId, version: 4, reason: 'Không cần nữa.' }, province, asked);

  await openTrainingAccounts(ports);
  const member = await findAccountByLogin(ports.database.write, 'so.congthuong');
  const decision = { decisionNumber: '1251/QĐ-UBND', decidedOn: '20/11/2026', validFrom: '20/11/2026' };
  const named = { provinceCode: '12', ...decision, accounts: member?.id };
  const team = await proving.act(appointTeam, named, province, ['advisory-team', 'assignment'], (made) => [
    made.teamId,
  ]);
  await proving.act(handToTeam, { dossierId, version: 5, teamId: team.teamId }, province, ['intake']);
  const found = await findActorByLogin(ports.database.write, 'so.congthuong', ports.clock.today());
  const lan = { ...(found as Actor), secondFactor: true };
  const set = await findCriteriaSet('26-2026/11');
  if (set === null) throw new Error('no set 11');
  const answers = compileSet(set).leaves.map((leaf) => `${leaf.code}=1`);
  const sheet = { dossierId, answers: answers.join('&'), opinion: 'Đủ.' };
  await proving.act(saveReview, sheet, lan, ['advisory-review']);
  await proving.act(issueReview, { dossierId, version: 6 }, lan, ['intake', 'advisory-opinion']);
  await proving.act(markReady, { dossierId, version: 7 }, province, ['intake']);
  await proving.act(putBack, { dossierId, version: 8, reason: 'Ghi nhầm.' }, province, ['intake']);
  const why = { dossierId, version: 9, ground: 'producer-type', explanation: 'Chủ thể chỉ làm du lịch.' };
  await proving.act(refuseDossier, why, province, ['intake']);
}
