// Sessions of a council for the sweep: one that scores, one whose sheets are revealed, so that every page of scoring has its record.

import type { Actor } from '#access/actor.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { viewResults } from '#modules/scoring/use-cases/view-results.ts';
import { accountIdOf, actorOf, decisionMembers, makeCouncil, readyTea, scoringSession } from '../councils/making.ts';
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
  const by: Actor = await actorOf(ports, SECRETARY);
  const dossierId = await readyTea(ports, producerCode, 'Chè đang chấm trong phiên');
  const sessionId = await scoringSession(ports, councilId, [dossierId]);
  const revealedDossier = await readyTea(ports, producerCode, 'Chè đã mở phiếu');
  const revealed = await scoringSession(ports, councilId, [revealedDossier]);
  await drafted(ports, by, { sessionId, dossierId }, 70);
  await submitted(ports, SECRETARY, { sessionId: revealed, dossierId: revealedDossier }, 70);
  const board = await done(ports, by, viewResults, { sessionId: revealed });
  const lacking = board.progress.flatMap((one) => one.lacking);
  const excused = Object.fromEntries(lacking.map((one) => [one.memberId, 'Không có mặt lúc chấm (giả định).']));
  await done(ports, by, revealSheets, { sessionId: revealed, excused });
  return [
    ['/phien-hop/:sessionId/cham :sessionId', sessionId],
    ['/phien-hop/:sessionId/cham :dossierId', dossierId],
    ['/phien-hop/:sessionId/ket-qua :sessionId', revealed],
    ['/phien-hop/:sessionId/ket-qua :dossierId', revealedDossier],
  ];
}
