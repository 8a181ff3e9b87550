// Findings, minutes, samples and conclusions for the sweep: one of each for every page that changes one.

import { handOverFinding } from '#modules/findings/use-cases/agency-acts.ts';
import { draftConclusion } from '#modules/findings/use-cases/conclusion-acts.ts';
import { answerCorrection, askCorrection } from '#modules/findings/use-cases/correction-acts.ts';
import { closeMinutes, writeMinutes } from '#modules/findings/use-cases/minutes-acts.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { takeSample } from '#modules/findings/use-cases/sample-acts.ts';
import { heldVisit, productIdOf, scan, second } from '../findings/making.ts';
import { binhLu, done, province } from '../producers/people.ts';
import { makeProducer, makeProduct, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

const LONG =
  'Bao bì 120 hộp loại 100 g trong kho in logo OCOP kèm năm sao, trong khi giấy chứng nhận đang có hiệu lực là ba sao; nhãn thiếu ngày sản xuất và địa chỉ cơ sở chịu trách nhiệm.';

export async function findingSamples({ ports }: TestHouse): Promise<Samples> {
  const producerCode = await makeProducer(ports, 'HTX Giả định có tên dài để xem trang kiểm tra');
  const code = await makeProduct(ports, 'Chè Shan tuyết cổ thụ giả định để kiểm tra', { producerCode });
  await makeRecognition(ports, code);
  const productId = await productIdOf(ports, code);
  const [open, closed] = [await heldVisit(ports, code), await heldVisit(ports, code)];
  const found = async (visitId: string) => {
    const said = { visitId, productId, kind: 'wrong-stars', severity: 'critical', words: LONG, foundOn: '20/11/2026' };
    return (await done(ports, province, recordFinding, said)).findingId;
  };
  const file = await scan();
  const asked = { correction: 'In lại nhãn đúng ba sao, thu hồi bao bì đã phát hành.', dueOn: '27/11/2026' };
  const correcting = await found(open);
  await done(ports, province, askCorrection, { findingId: correcting, version: 1, ...asked });
  const answered = await found(open);
  await done(ports, province, askCorrection, { findingId: answered, version: 1, ...asked });
  const answer = { findingId: answered, version: 2, words: 'Đã in lại nhãn, gửi ảnh kèm theo.', files: [file] };
  await done(ports, binhLu, answerCorrection, answer);
  const handed = await found(open);
  const letter = { agency: 'Chi cục Quản lý thị trường tỉnh', number: '1046/SNNMT-KT', issuedOn: '22/11/2026' };
  await done(ports, province, handOverFinding, {
    findingId: handed,
    version: 1,
    ...letter,
    until: '10/12/2026',
    words: 'Đề nghị xử lý theo thẩm quyền.',
    file,
  });
  await done(ports, province, writeMinutes, {
    visitId: open,
    content: LONG,
    attendees: 'Người Đại Diện Giả Định, giám đốc',
  });
  const sample = {
    visitId: open,
    productId,
    sealNumber: 'NP-101',
    quantity: '02 hộp',
    takenOn: '20/11/2026',
    asked: 'Kim loại nặng',
  };
  const { sampleId } = await done(ports, province, takeSample, sample);
  const stated = await found(closed);
  const sparseReason = 'Có ảnh bao bì và biên bản ký tay.';
  await done(ports, province, writeMinutes, { visitId: closed, content: LONG });
  await done(ports, province, closeMinutes, {
    visitId: closed,
    minutesVersion: '1',
    outcome: 'paper',
    signedOn: '20/11/2026',
    file,
    sparseReason,
  });
  const demands = 'Đề nghị thu hồi giấy chứng nhận.';
  const draft = { visitId: closed, findingIds: stated, content: LONG, demands, sparseReason };
  const { conclusionId } = await done(ports, second, draftConclusion, draft);
  const fresh = () => found(open);
  return new Map<string, string>([
    ['/phat-hien :findingId', handed],
    ['/phat-hien/:findingId/yeu-cau-khac-phuc :findingId', await fresh()],
    ['/phat-hien/:findingId/tra-loi :findingId', correcting],
    ['/phat-hien/:findingId/kiem-tra-khac-phuc :findingId', answered],
    ['/phat-hien/:findingId/kiem-tra-lai :findingId', await fresh()],
    ['/phat-hien/:findingId/xu-phat :findingId', await fresh()],
    ['/phat-hien/:findingId/chuyen-co-quan :findingId', await fresh()],
    ['/phat-hien/:findingId/ket-qua-xu-ly :findingId', handed],
    ['/phat-hien/:findingId/khong-xem-xet :findingId', await fresh()],
    ['/phat-hien/:findingId/de-nghi-thu-hoi :findingId', stated],
    ['/phat-hien/chuyen :visitId', open],
    ['/phat-hien/chuyen/:visitId/ghi :visitId', open],
    ['/phat-hien/chuyen/:visitId/mau/ghi :visitId', open],
    ['/phat-hien/chuyen/:visitId/mau/:sampleId :visitId', open],
    ['/phat-hien/chuyen/:visitId/mau :sampleId', sampleId],
    ['/phat-hien/chuyen/:visitId/ket-luan :visitId', closed],
    ['/bien-ban-kiem-tra :visitId', open],
    ['/bien-ban-kiem-tra/:visitId/dong :visitId', open],
    ['/ket-luan :conclusionId', conclusionId],
    ['/ket-luan/:conclusionId/ban-hanh :conclusionId', conclusionId],
    ['/ket-luan/:conclusionId/bo :conclusionId', conclusionId],
  ]);
}
