// Councils and sessions for the sweep, one session for each state that a page is for: what the sweep sends from one page must not take another
// page's session away.

import { localOperator } from '#access/actor.ts';
import { adjournSession, openSession } from '#modules/councils/use-cases/run-session.ts';
import { viewSession } from '#modules/councils/use-cases/view-session.ts';
import {
  accountIdOf,
  decisionMembers,
  everybodyIsHere,
  makeCouncil,
  plannedSession,
  readyAgain,
} from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done } from '../producers/people.ts';
import { enter } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function councilSamples({ ports }: TestHouse): Promise<Samples> {
  const producerCode = await makeCooperative(ports, 'HTX Giả định Ở Hội Đồng', { registrationNumber: '6200008951' });
  await completeProducer(ports, producerCode);
  const members = [
    ...decisionMembers.map((one, at) => ({ ...one, ...(at === 1 ? { votes: 'yes' } : {}) })),
    { name: 'Ông Dự khuyết Giả định', body: 'health', duty: 'alternate' },
  ];
  const accountId = await accountIdOf(ports, 'tinh');
  const more = { members: members.map((one, at) => (at === 1 ? { ...one, accountId } : one)), hasFoodSafety: 'yes' };
  const lacking = { ...more, compositionReason: 'Sở mới lập, cử sau.', decisionNumber: '1326/QĐ-UBND' };
  const councilId = await makeCouncil(ports, {}, lacking);
  const written = { kind: 'written', place: '' };
  const planned = async (dossiers: readonly string[]): Promise<string> =>
    await plannedSession(ports, councilId, dossiers, written);
  const versionOf = async (sessionId: string): Promise<number> =>
    (await done(ports, localOperator, viewSession, { sessionId })).session.version;
  const opened = async (name: string): Promise<string> => {
    const sessionId = await planned([await readyAgain(ports, producerCode, name)]);
    await enter(ports, openSession, { sessionId, version: await versionOf(sessionId) });
    return sessionId;
  };
  const dossierId = await readyAgain(ports, producerCode, 'Chè đọc trong phiên');
  const reading = await planned([dossierId]);
  const meeting = await plannedSession(ports, councilId, []);
  await everybodyIsHere(ports, meeting);
  // A session that scores can still be adjourned: what the sweep sends from the one page leaves the other.
  const running = await opened('Chè ở phiên đang chạy');
  const adjourned = await opened('Chè ở phiên tạm dừng');
  const stop = { sessionId: adjourned, version: await versionOf(adjourned), reason: 'Mất điện.' };
  await enter(ports, adjournSession, stop);
  await readyAgain(ports, producerCode, 'Chè chờ vào chương trình');
  return new Map([
    ['/hoi-dong :councilId', councilId],
    ['/phien-hop :sessionId', reading],
    ['/phien-hop/:sessionId/sua :sessionId', meeting],
    ['/phien-hop/:sessionId/chuong-trinh :sessionId', await planned([])],
    ['/phien-hop/:sessionId/diem-danh :sessionId', meeting],
    ['/phien-hop/:sessionId/khai-xung-dot :sessionId', reading],
    ['/phien-hop/:sessionId/khai-mac :sessionId', await planned([])],
    ['/phien-hop/:sessionId/bat-dau-cham :sessionId', running],
    ['/phien-hop/:sessionId/tam-dung :sessionId', running],
    ['/phien-hop/:sessionId/hop-tiep :sessionId', adjourned],
    ['/phien-hop/:sessionId/huy :sessionId', await planned([])],
    ['/phien-hop/:sessionId/ho-so/:dossierId :sessionId', reading],
    ['/phien-hop/:sessionId/ho-so/:dossierId :dossierId', dossierId],
  ]);
}
