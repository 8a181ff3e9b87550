// Certificates for the sweep, one for each state that a page is for: what is sent from one page must not take another page's case away.

import { decideWithdrawal } from '#modules/certificate-life/use-cases/decide-case.ts';
import { openWithdrawal } from '#modules/certificate-life/use-cases/open-case.ts';
import { proposeExtension } from '#modules/certificate-life/use-cases/propose-extension.ts';
import { suspendRecognition } from '#modules/certificate-life/use-cases/suspend.ts';
import { concludeCase, proposeWithdrawal } from '#modules/certificate-life/use-cases/work-on-case.ts';
import { done, province } from '../producers/people.ts';
import { confirmTyped, enter, makeProduct, makeRecognition, signedScan } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function lifeSamples({ ports }: TestHouse): Promise<Samples> {
  const recognised = async (name: string, more: Readonly<Record<string, unknown>> = {}) => {
    const code = await makeProduct(ports, name);
    return { code, id: await makeRecognition(ports, code, more) };
  };
  const opened = async (name: string): Promise<string> => {
    const { id } = await recognised(name);
    const paper = { number: '45/KL-SNNMT', date: '02/11/2026', body: 'Sở Nông nghiệp và Môi trường' };
    const said = { ground: 'criteria-not-kept', concludes: 'yes', pastTerm: 'yes', file: await signedScan() };
    const asked = { ...paper, ...said, recognitionId: id };
    return (await enter(ports, openWithdrawal, asked)).caseId;
  };
  const report = {
    finding: 'Đã kiểm tra tại cơ sở.',
    concludedOn: '10/11/2026',
    number: '15/BC-VPĐP',
    body: 'Văn phòng',
  };
  const concluded = async (name: string): Promise<string> => {
    const caseId = await opened(name);
    await enter(ports, concludeCase, { caseId, version: 1, ...report });
    return caseId;
  };
  const proposed = async (name: string): Promise<string> => {
    const caseId = await concluded(name);
    await done(ports, province, proposeWithdrawal, { caseId, version: 2, proposedOn: '12/11/2026' });
    return caseId;
  };
  const decided = async (name: string): Promise<string> => {
    const caseId = await proposed(name);
    const decision = { decisionNumber: '1250/QĐ-UBND', decidedOn: '13/11/2026', file: await signedScan() };
    await enter(ports, decideWithdrawal, { caseId, version: 3, ...decision });
    return caseId;
  };
  const open = await recognised('Chè để mở vụ việc');
  const stopped = await recognised('Chè để xác nhận thôi làm');
  const extending = await recognised('Chè để đề nghị kéo dài', { issuedOn: '01/10/2023' });
  const waiting = await recognised('Chè đang đề nghị kéo dài', { issuedOn: '01/10/2023' });
  const words = { reason: 'Không kịp nộp', basis: 'Điều 12 khoản 3', until: '30/03/2027', confirmed: 'yes' };
  const { proposalId } = await done(ports, province, proposeExtension, { ...words, recognitionId: waiting.id });
  const past = await recognised('Chè đã hết hạn để rà soát', { issuedOn: '01/06/2023' });
  const renewing = await recognised('Chè sắp hết hạn để gia hạn', { issuedOn: '15/01/2024' });
  const suspending = await recognised('Chè để tạm đình chỉ');
  const suspended = await recognised('Chè đang tạm đình chỉ');
  const order = { number: '9/QĐ-ATTP', date: '10/11/2026', body: 'Chi cục An toàn thực phẩm' };
  const signed = { ...order, recognitionId: suspended.id, from: '10/11/2026', file: await signedScan() };
  await confirmTyped(ports, (await enter(ports, suspendRecognition, signed)).correctionId);
  return new Map([
    ['/quan-ly/san-pham/:code/cong-nhan/:id/dua-ra-khoi-danh-sach :code', past.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/dua-ra-khoi-danh-sach :id', past.id],
    ['/gia-han :code', renewing.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/dinh-chi :code', suspending.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/dinh-chi :id', suspending.id],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/cham-dut-dinh-chi :code', suspended.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/cham-dut-dinh-chi :id', suspended.id],
    ['/thu-hoi :caseId', await proposed('Chè có vụ việc để xem')],
    ['/thu-hoi/:caseId/so :caseId', await concluded('Chè chờ số văn bản')],
    ['/thu-hoi/:caseId/so :paper', 'bao-cao'],
    ['/thu-hoi/:caseId/ket-luan :caseId', await opened('Chè chờ kết luận')],
    ['/thu-hoi/:caseId/giai-trinh :caseId', await opened('Chè chờ giải trình')],
    ['/thu-hoi/:caseId/trinh :caseId', await concluded('Chè chờ trình')],
    ['/thu-hoi/:caseId/quyet-dinh :caseId', await proposed('Chè chờ quyết định')],
    ['/thu-hoi/:caseId/gui :caseId', await decided('Chè chờ gửi')],
    ['/thu-hoi/:caseId/dung :caseId', await opened('Chè chờ dừng')],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/thu-hoi :code', open.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/thu-hoi :id', open.id],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/ngung-san-xuat :code', stopped.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/ngung-san-xuat :id', stopped.id],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/keo-dai :code', extending.code],
    ['/quan-ly/san-pham/:code/cong-nhan/:id/keo-dai :id', extending.id],
    ['/keo-dai :proposalId', proposalId],
  ]);
}
