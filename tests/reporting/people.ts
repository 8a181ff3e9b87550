// Products of two communes with everything that figures count: granted, upgraded, evaluated again, ended, withdrawn; each counted by hand
// where it is used.

import { decideWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { concludeCase, proposeWithdrawal } from '#modules/certificate-life/use-cases/work-on-case.ts';
import type { Ports } from '#runner/ports.ts';
import { done, province } from '../producers/people.ts';
import { doanKet, enter, makeProducer, makeProduct, makeRecognition, signedScan } from '../register/making.ts';

const byProvince = { issuer: 'UBND tỉnh Lai Châu' };

/** Withdraws the certificate of a recognition by a decision of a day. */
export async function withdraw(ports: Ports, recognitionId: string, decidedOn: string): Promise<void> {
  const paper = { number: '45/KL-SNNMT', date: '01/10/2026', body: 'Sở Nông nghiệp và Môi trường' };
  const asked = { ...paper, recognitionId, ground: 'criteria-not-kept', concludes: 'yes', pastTerm: 'yes' };
  const { caseId } = await enter(ports, openWithdrawal, { ...asked, file: await signedScan() });
  const report = { finding: 'Đã xem.', concludedOn: '02/10/2026', number: '15/BC-VPĐP', body: 'Văn phòng' };
  await enter(ports, concludeCase, { caseId, version: 1, ...report });
  await done(ports, province, proposeWithdrawal, { caseId, version: 2, proposedOn: '03/10/2026' });
  const decision = { caseId, version: 3, decisionNumber: `${decidedOn.slice(0, 2)}50/QĐ-UBND`, decidedOn };
  await enter(ports, decideWithdrawal, { ...decision, file: await signedScan() });
}

/** The register that the tests of reports count; today is 23/11/2026. Answers what later acts turn. */
export async function makeRegister(ports: Ports): Promise<{ readonly stays: string; readonly stayingId: string }> {
  const tea = await makeProducer(ports, 'HTX Giả định Chè', undefined);
  const honey = await makeProducer(ports, 'Hộ Giả định Mật ong', doanKet);
  const product = (name: string, more: Readonly<Record<string, unknown>> = {}) => makeProduct(ports, name, more);
  // 1: three stars of 2024, Bình Lư, holds
  const stays = await product('Chè giữ hạng', { producerCode: tea, setNumber: 11 });
  const stayingId = await makeRecognition(ports, stays);
  // 2: four stars of 2025, Đoàn Kết, holds
  const mat = await product('Mật ong bốn sao', { producerCode: honey, commune: doanKet });
  await makeRecognition(ports, mat, { ...byProvince, stars: 4, decisionNumber: '501/QĐ-UBND', issuedOn: '20/05/2025' });
  // 3: ended on 01/10/2026, Bình Lư
  const past = await product('Chè đã hết hạn', { producerCode: tea });
  await makeRecognition(ports, past, { issuedOn: '01/10/2023', decisionNumber: '77/QĐ-UBND' });
  // 4: three stars of 2024, four since 10/08/2026: upgraded in the second half of 2026
  const up = await product('Chè nâng hạng', { producerCode: tea });
  await makeRecognition(ports, up, { decisionNumber: '1025/QĐ-UBND' });
  await makeRecognition(ports, up, { ...byProvince, stars: 4, decisionNumber: '900/QĐ-UBND', issuedOn: '10/08/2026' });
  // 5: new in the second half of 2026, Đoàn Kết, producer not known
  const fresh = await product('Gạo mới', { commune: doanKet });
  await makeRecognition(ports, fresh, { ...byProvince, decisionNumber: '901/QĐ-UBND', issuedOn: '12/08/2026' });
  // 6: withdrawn on 05/10/2026, Bình Lư
  const gone = await product('Chè bị thu hồi', { producerCode: tea });
  await withdraw(ports, await makeRecognition(ports, gone, { decisionNumber: '1026/QĐ-UBND' }), '05/10/2026');
  // 7: never recognised
  await product('Chè chưa công nhận', { producerCode: tea });
  return { stays, stayingId };
}
