// What follows the results of a council: numbers of papers, decisions, the ministry, notices, complaints: every act done once.

import { localOperator } from '#access/actor.ts';
import { changeSetting } from '#modules/results/use-cases/change-setting.ts';
import { answerComplaint, fileComplaint, takeComplaint } from '#modules/results/use-cases/complaints.ts';
import { issueNotices } from '#modules/results/use-cases/issue-notices.ts';
import { recordMinistryAnswer, sendToMinistry } from '#modules/results/use-cases/ministry.ts';
import { attachSignedPaper, numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { signedPage } from '../../dossiers/paper-word.ts';
import { done, province } from '../../producers/people.ts';
import {
  closedSession,
  decisionInput,
  inDecision,
  ninety,
  second,
  third,
  twoStars,
} from '../../results/closed-session.ts';
import type { Proving } from './proving.ts';

const NUMBER = ['paper-number'];
const COMPLAINT = ['result-complaint'];

export async function proveResults(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const words = {
    officeLines: 'SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG',
    officeSymbol: 'SNNMT',
    officeSigning: 'GIÁM ĐỐC',
    councilSigning: 'TM. HỘI ĐỒNG\nCHỦ TỊCH',
    chairSigning: 'CHỦ TỊCH',
    committeeSigning: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    letterSymbol: 'UBND-KT',
    headOfOffice: 'Giám đốc Sở Nông nghiệp và Môi trường',
    recipients: 'Như trên\nLưu: VT',
  };
  const setting = { ...words, provinceCode: '12', validFrom: '01/01/2027', complaintDays: 30 };
  await proving.act(changeSetting, setting, province, ['result-setting']);

  const named = { decisionNumber: '1950/QĐ-UBND' };
  const { sessionId, dossiers } = await closedSession(proving.house, [twoStars, ninety], named);
  const [two = '', five = ''] = dossiers;
  const issuedOn = '23/11/2026';
  const minutes = { sessionId, paper: 'bien-ban', number: '31/BB-HĐOCOP', issuedOn };
  await proving.act(numberPaper, minutes, province, NUMBER);
  const scan = { sessionId, paper: 'bien-ban', file: await signedPage() };
  await proving.act(attachSignedPaper, scan, province, ['paper-scan']);
  const numbered = (paper: string, number: string) =>
    done(ports, localOperator, numberPaper, { sessionId, paper, number, issuedOn });
  await numbered('bao-cao', '31/BC-HĐOCOP');
  await numbered('to-trinh', '31/TTr-SNNMT');
  const low = { sessionId, dossierIds: [two] };
  await proving.act(issueNotices, low, province, ['result-notice']);

  const complaint = { dossierId: two, words: 'Phần B chấm thấp.', receivedOn: issuedOn, file: await signedPage() };
  const { complaintId } = await proving.act(fileComplaint, complaint, province, COMPLAINT, (made) => [
    made.complaintId,
  ]);
  await proving.act(takeComplaint, { complaintId, version: 1 }, third, COMPLAINT);
  const answer = { complaintId, version: 2, outcome: 'kept', answer: 'Giữ nguyên kết quả.' };
  await proving.act(answerComplaint, answer, third, COMPLAINT);

  const head = { kind: 'approval', number: '1951/QĐ-UBND', decidedOn: issuedOn };
  const approval = await decisionInput(sessionId, [{ dossierId: five, included: 'yes' }], head);
  await proving.act(recordDecision, approval, second, ['result-decision']);
  await numbered('de-nghi-bo', '4199/UBND-KT');
  const sent = { sessionId, dossierId: five, sentOn: issuedOn, samples: 5, extraChecks: 0 };
  await proving.act(sendToMinistry, sent, second, ['ministry-file']);
  const said = { sessionId, dossierId: five, version: 1, answeredOn: issuedOn, answerNumber: '512/BNNMT-PTNT' };
  const below = { ...said, outcome: 'below-ninety', points: '88,33', way: 'recognise', stars: 4 };
  await proving.act(recordMinistryAnswer, { ...below, file: await signedPage() }, second, ['ministry-file']);
  await done(ports, second, recordDecision, {
    ...(await decisionInput(sessionId, [inDecision(five, 4, 77)])),
    number: '1952/QĐ-UBND',
    decidedOn: issuedOn,
  });
}
