// Side door of the dossiers' room: what other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { type CommuneReport, isIssued } from './rules/commune-report.ts';
import type { DossierId } from './rules/dossier.ts';
import { type Letter, withoutNumber } from './rules/letter.ts';
import { findDossier, findParts, findSubmissions } from './store.ts';
import { findTypists } from './store-invitations.ts';
import { findNumbersOf, listUnnumberedOfCommunes } from './store-letters.ts';
import { findReport } from './store-reports.ts';

export { giveDossiersToProducer } from './hand-over.ts';
export { type SentPiece, sentPieces } from './papers/sent-pieces.ts';
export { PieceFacts } from './screens/piece-facts.tsx';
export { lineWords, SentLines } from './screens/sent-lines.tsx';
export { shownFile } from './screens/shown-file.ts';
export {
  type DossierTerm,
  drawSlipNumber,
  findDossier as findDossierById,
  findDossierIdsOf,
  findDossiersOfProducer,
  findDossiersOfRecords,
  findDossierTerms,
  findOwnSheets,
  findProducerIdsWithDossier,
  findProductIdsInHand,
  findProductIdsWithDossier,
  findSentDossiersOf,
  findSubmissions,
  listDossierRows,
  lockDossier,
} from './store.ts';
export { listDossierFlow } from './store-flow.ts';
export { findNumbersOf } from './store-letters.ts';
export {
  type ForwardedDossier,
  type ForwardedHead,
  type ForwardedQuestion,
  listForwarded,
  listForwardedHeads,
} from './store-reports.ts';
export { tellClosed as tellReEvaluationClosed } from './tell-certificates.ts';
export { consentHolds } from './use-cases/consent-standing.ts';
export { frozenPiece, type ShownPiece } from './use-cases/frozen-piece.ts';
export { countThreadsWaiting } from './use-cases/threads-waiting.ts';

/**
 * Accounts that typed or sent a dossier, recorded the producer's word for it, or wrote or issued the commune's report: who prepared
 * what others will judge (the report is a component of the request, Art. 6.2).
 */
export async function whoPrepared(db: Db, dossierId: DossierId): Promise<ReadonlySet<AccountId>> {
  const dossier = await findDossier(db, dossierId);
  const parts = await findParts(db, dossierId);
  const sent = await findSubmissions(db, dossierId);
  const report = await findReport(db, dossierId);
  const all = [
    dossier?.openedBy,
    dossier?.consent?.recordedBy,
    ...(await findTypists(db, dossierId)),
    ...parts.map((part) => part.savedBy),
    ...sent.map((one) => one.sentBy),
    report?.writtenBy,
    report?.signedBy,
  ];
  return new Set(all.filter((one): one is AccountId => one != null));
}

/** What the commune found on the four matters of its report, as it was issued; `null`: it is not. */
export async function issuedReportOf(
  db: Db,
  dossierId: DossierId,
): Promise<Pick<CommuneReport, 'findings' | 'meeting' | 'reportNumber' | 'reportedOn' | 'signer'> | null> {
  const report = await findReport(db, dossierId);
  if (report === null || !isIssued(report)) return null;
  const { findings, meeting, reportNumber, reportedOn, signer } = report;
  return { findings, meeting, reportNumber, reportedOn, signer };
}

/**
 * Letters without a number that the offices of a reach have to give, the oldest first: those of communes, and of those of the
 * province, which the caller hands in, the ones that have none.
 */
export async function lettersWithoutNumber(
  db: Db,
  reach: Reach,
  ofProvince: readonly Letter[],
): Promise<readonly Letter[]> {
  const numbers = await findNumbersOf(
    db,
    ofProvince.map((letter) => letter.dossierId),
  );
  return withoutNumber([...(await listUnnumberedOfCommunes(db, reach)), ...withoutNumber(ofProvince, numbers)], []);
}
