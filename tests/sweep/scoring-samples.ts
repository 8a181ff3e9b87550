// Sessions of a council for the sweep: one that scores, one whose sheets are revealed, so that every page of scoring has its record.

import { type Actor, localOperator } from '#access/actor.ts';
import { markAttendance } from '#modules/councils/use-cases/mark-attendance.ts';
import { listPaperCheckers } from '#modules/councils/use-cases/paper-checkers.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { viewResults } from '#modules/scoring/use-cases/view-results.ts';
import {
  accountIdOf,
  actorOf,
  decisionMembers,
  makeCouncil,
  plannedSession,
  readyTea,
  scoringSession,
} from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done } from '../producers/people.ts';
import { drafted, submitted } from '../scoring/making.ts';
import type { TestHouse } from '../support/database.ts';

/** The officer who opens these pages is the secretary, with a sheet; the chair has no account, so the secretary leads. */
const SECRETARY = 'tinh';

export async function scoringSamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const producerCode = await makeCooperative(ports, 'HTX Giả định Chấm điểm', { registrationNumber: '6200008905' });
  await completeProducer(ports, producerCode);
  const account = { accountId: await accountIdOf(ports, SECRETARY), votes: 'yes' };
  const members = decisionMembers.map((one) => (one.duty === 'secretary' ? { ...one, ...account } : one));
  const councilId = await makeCouncil(ports, {}, { members, decisionNumber: '1330/QĐ-UBND' });
  const dossierId = await readyTea(ports, producerCode, 'Chè đang chấm trong phiên');
  const sessionId = await scoringSession(ports, councilId, [dossierId]);
  const revealedDossier = await readyTea(ports, producerCode, 'Chè đã mở phiếu');
  // One sheet is the quorum where one member has a vote.
  const oneVote = members.map((one) => (one.duty === 'secretary' ? one : { ...one, votes: 'no' }));
  const small = await makeCouncil(ports, {}, { members: oneVote, decisionNumber: '1331/QĐ-UBND' });
  const revealed = await scoringSession(ports, small, [revealedDossier]);
  // Who acts has the seats of that moment, so also that of the small council.
  const by: Actor = await actorOf(ports, SECRETARY);
  await drafted(ports, by, { sessionId, dossierId }, 70);
  await submitted(ports, SECRETARY, { sessionId: revealed, dossierId: revealedDossier }, 70);
  const board = await done(ports, by, viewResults, { sessionId: revealed });
  const lacking = board.progress.flatMap((one) => one.lacking);
  const excused = Object.fromEntries(lacking.map((one) => [one.memberId, 'Không có mặt lúc chấm (giả định).']));
  // With the duty in the second council too.
  await done(ports, await actorOf(ports, SECRETARY), revealSheets, { sessionId: revealed, excused });
  // A member on paper, whose sheet this officer types once the own one is in; and a council that met on paper.
  const onPaper = await scoringSession(ports, councilId, [await readyTea(ports, producerCode, 'Chè có phiếu giấy')]);
  const seats = await done(ports, localOperator, viewSession, { sessionId: onPaper });
  const [paperDossier] = seats.agenda.map((one) => one.line.dossierId);
  const paperSeat = seats.members.find((one) => one.duty === 'member')?.id ?? '';
  const fitting = await done(ports, localOperator, listPaperCheckers, { sessionId: onPaper });
  const checker = fitting.find((one) => one.accountId !== account.accountId)?.accountId;
  const here = (id: string) => (id === paperSeat ? { here: 'yes', onPaper: 'yes', checker } : { here: 'yes' });
  await submitted(ports, SECRETARY, { sessionId: onPaper, dossierId: paperDossier ?? '' }, 70);
  const marks = Object.fromEntries(seats.members.map((one) => [one.id, here(one.id)]));
  const changed = { sessionId: onPaper, version: seats.session.version, marks, reason: 'Hỏng máy (giả định).' };
  await done(ports, by, markAttendance, changed);
  const paperTea = await readyTea(ports, producerCode, 'Chè họp giấy');
  const kind = { kind: 'paper', plannedOn: '23/11/2026', plannedAt: '', minutesNumber: '12/BB-HĐ' };
  const paperCouncil = await plannedSession(ports, councilId, [paperTea], kind);
  return [
    ['/phien-hop/:sessionId/phieu-giay :sessionId', onPaper],
    ['/phien-hop/:sessionId/phieu-giay :dossierId', paperDossier ?? ''],
    ['/phien-hop/:sessionId/phieu-giay :memberId', paperSeat],
    ['/phien-hop/:sessionId/ghi-tu-giay :sessionId', paperCouncil],
    ['/phien-hop/:sessionId/ghi-tu-giay :dossierId', paperTea],
    ['/phien-hop/:sessionId/cham :sessionId', sessionId],
    ['/phien-hop/:sessionId/cham :dossierId', dossierId],
    ['/phien-hop/:sessionId/ket-qua :sessionId', revealed],
    ['/phien-hop/:sessionId/ket-qua :dossierId', revealedDossier],
  ];
}
