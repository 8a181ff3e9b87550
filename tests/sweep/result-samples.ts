// A closed session with results for the sweep: one decided and told, one at the ministry, one with a complaint.

import { localOperator } from '#access/actor.ts';
import { fileComplaint } from '#modules/results/use-cases/complaints.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { signedPage } from '../dossiers/paper-word.ts';
import { done } from '../producers/people.ts';
import {
  closedSession,
  decisionInput,
  fourStars,
  ninety,
  numbered,
  second,
  twoStars,
} from '../results/closed-session.ts';
import type { TestHouse } from '../support/database.ts';

export async function resultSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const producerCode = await makeCooperative(ports, 'HTX Giả định Có kết quả', { registrationNumber: '6200008906' });
  await completeProducer(ports, producerCode);
  const products = [
    { ...fourStars, name: 'Chè có kết quả bốn sao' },
    { ...ninety, name: 'Chè có kết quả chín mươi' },
    { ...twoStars, name: 'Chè có kết quả hai sao' },
  ];
  const { sessionId, dossiers } = await closedSession(house, products, {
    producerCode,
    decisionNumber: '1331/QĐ-UBND',
  });
  await numbered(ports, sessionId, '23/11/2026', 21);
  const approval = await decisionInput(sessionId, [{ dossierId: dossiers[1], included: 'yes' }], {
    kind: 'approval',
    number: '1399/QĐ-UBND',
    decidedOn: '23/11/2026',
  });
  const { decisionId } = await done(ports, second, recordDecision, approval);
  await done(ports, localOperator, issueNotices, { sessionId, dossierIds: [dossiers[2]] });
  const words = 'Chúng tôi chưa đồng ý với điểm phần B.';
  const filed = { dossierId: dossiers[2], words, file: await signedPage() };
  const { complaintId } = await done(ports, second, fileComplaint, filed);
  return [
    ['/ket-qua :sessionId', sessionId],
    ['/ket-qua/:sessionId/van-ban :paper', 'bao-cao'],
    ['/ket-qua/:sessionId/ghi-quyet-dinh :kind', 'quyet-dinh-cong-nhan'],
    ['/ket-qua/:sessionId/len-bo :dossierId', dossiers[1] ?? ''],
    ['/ket-qua/:sessionId/thong-bao :dossierId', dossiers[2] ?? ''],
    ['/ket-qua/:sessionId/ban-ky :fileId', decisionId],
    ['/ket-qua-ho-so :dossierId', dossiers[2] ?? ''],
    ['/kien-nghi :complaintId', complaintId],
  ];
}
