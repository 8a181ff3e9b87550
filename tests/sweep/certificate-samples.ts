// Certificates for the sweep: one that is shown, one whose paper is issued again, and a recognition that waits for its paper.

import { tokenOfReport } from '#modules/certificates/report-tokens.ts';
import { correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { reportProduct } from '#modules/certificates/use-cases/report-product.ts';
import { decided, makePaper, makeTea } from '../certificates/papers.ts';
import { enter, makeRecognition, signedScan } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function certificateSamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const shown = await makePaper(ports, 'Chè Shan tuyết cổ thụ giả định có giấy chứng nhận, hộp thiếc quà tặng');
  const again = await makePaper(ports, 'Miến dong giả định cấp lại giấy');
  const waiting = await makeRecognition(ports, await makeTea(ports, 'Mật ong giả định chờ giấy', false), decided);
  const told = { code: shown.code, kind: 'other-product', words: 'Gói khác màu', seenAt: 'Chợ phiên', photo: null };
  const reported = await enter(ports, reportProduct, told);
  const signed = { paperNumber: '1400/QĐ-UBND', paperDate: '20/11/2026', paperBody: 'Chủ tịch UBND tỉnh Lai Châu' };
  const waits = await enter(ports, correctRecognition, {
    id: waiting,
    version: 1,
    ...decided,
    stars: 4,
    reason: 'Chép nhầm hạng',
    ...signed,
    file: await signedScan(),
  });
  return [
    ['/dinh-chinh :correctionId', waits.correctionId ?? ''],
    ['/giay-chung-nhan :code', shown.code],
    ['/giay-chung-nhan/:code/cap-lai :code', again.code],
    ['/cap-giay-chung-nhan :recognitionId', waiting],
    ['/v :token', shown.code],
    ['/V :token', shown.code],
    ['/mau-giay-chung-nhan :provinceCode', '12'],
    ['/phan-anh :code', shown.code],
    ['/phan-anh/theo-doi :secret', tokenOfReport(ports.formSecret, reported.id)],
    ['/phan-anh-tieu-dung :number', reported.number],
  ];
}
