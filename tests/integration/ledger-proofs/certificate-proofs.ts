// Certificates and what is around them: issued, issued again, the province's words, keys, the permanent name, reports of consumers.

import { localOperator, stranger } from '#access/actor.ts';
import { answerReport } from '#modules/certificates/use-cases/answer-report.ts';
import { changeKey } from '#modules/certificates/use-cases/change-key.ts';
import { changeSettings } from '#modules/certificates/use-cases/change-settings.ts';
import { confirmHost } from '#modules/certificates/use-cases/confirm-host.ts';
import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { reportProduct } from '#modules/certificates/use-cases/report-product.ts';
import { decided, makeTea } from '../../certificates/papers.ts';
import { province } from '../../producers/people.ts';
import { makeRecognition } from '../../register/making.ts';
import type { Proving } from './proving.ts';

export async function proveCertificates(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const productCode = await makeTea(ports, 'Chè giấy chứng nhận của sổ nhật ký');
  const recognitionId = await makeRecognition(ports, productCode, decided);
  const PAPER = ['certificate'];
  const { code } = await proving.act(issueCertificate, { recognitionId }, province, PAPER);
  const again = { code, kind: 'reissued', reason: 'Giấy bị ướt.', version: 1 };
  await proving.act(reissueCertificate, again, province, PAPER);
  const words = { title: 'GIẤY CHỨNG NHẬN', lead: 'Chứng nhận sản phẩm', place: 'Lai Châu', signer: 'CHỦ TỊCH' };
  const settings = { ...words, provinceCode: '12', version: 0, numberPattern: '{số}/{năm}/GCN-OCOP' };
  await proving.act(changeSettings, settings, province, ['certificate-setting']);
  await proving.act(changeKey, { reason: 'Đổi khóa hằng năm.' }, localOperator, ['certificate-key']);
  const host = { origin: 'https://ocop.laichau.gov.vn', reason: 'Tên miền của tỉnh.', permanent: 'yes' };
  await proving.act(confirmHost, host, localOperator, ['certificate-host']);
  const report = { code: productCode, kind: 'something-else', words: 'Hộp rách.', photo: null };
  const { number } = await proving.act(reportProduct, report, stranger, ['consumer-report']);
  const answer = { number, version: 1, state: 'looking-into', words: 'Đang xem.' };
  await proving.act(answerReport, answer, province, ['consumer-report']);
}
