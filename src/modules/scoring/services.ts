// Side door of scoring: what other rooms may ask for, in the transaction they hand in. Before the reveal counts alone; sheets after it;
// results after the closing. Whether somebody may see them is the caller's to decide.

import type { MemberAtDossier, SessionId } from '#modules/councils/index.ts';
import { findSessionForScoring } from '#modules/councils/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { CompletionItem } from './rules/completion.ts';
import { type DossierProgress, progress } from './rules/progress.ts';
import { contentOfResult, type ResultContent, type SessionResult } from './rules/result.ts';
import { contentOfSheet, counts, type SheetContent, type SheetOrigin } from './rules/sheet-content.ts';
import { listItems, listLastResults, listResults, listSheetHeads, listSheets, lockScoring } from './store.ts';

export { countSheetsOwed } from './use-cases/list-my-scoring.ts';

/** A sheet that is in, without anything of what it says. */
export interface HandedSheet extends MemberAtDossier {
  readonly origin: SheetOrigin;
  readonly isChecked: boolean;
}

/** Which sheets of a session are in, own ones and typed ones; no mark is read for it. */
export async function handedSheets(db: Db, sessionId: SessionId): Promise<readonly HandedSheet[]> {
  return (await listSheetHeads(db, sessionId)).map(({ memberId, dossierId, origin, checkedAt }) => ({
    memberId,
    dossierId,
    origin,
    isChecked: checkedAt !== null,
  }));
}

/** The same for who changes who takes part: no sheet comes in until the transaction ends. Before the session itself is locked. */
export async function holdSheets(db: Db, sessionId: SessionId): Promise<readonly HandedSheet[]> {
  await lockScoring(db, sessionId, 'alone');
  return await handedSheets(db, sessionId);
}

/** "x of y" by dossier, and who lacks; no mark is read for it. */
export async function progressOf(db: Db, sessionId: SessionId): Promise<readonly DossierProgress[]> {
  const session = await findSessionForScoring(db, sessionId);
  return session === null ? [] : progress(session, (await listSheetHeads(db, sessionId)).filter(counts));
}

/** What the last council said of each dossier; those without a result are left out. */
export async function lastResultsOf(db: Db, dossierIds: readonly DossierId[]): Promise<readonly ResultContent[]> {
  return (await listLastResults(db, dossierIds)).map(contentOfResult);
}

/** Every sheet with its revisions, once revealed; before that none. */
export async function sheetsOf(
  db: Db,
  sessionId: SessionId,
): Promise<readonly (SheetContent & { readonly contentHash: string })[]> {
  const session = await findSessionForScoring(db, sessionId);
  if (session?.state !== 'revealed' && session?.state !== 'closed') return [];
  return (await listSheets(db, sessionId)).map((sheet) => ({
    ...contentOfSheet(sheet),
    contentHash: sheet.contentHash,
  }));
}

/** A result with what is to be put right before it is submitted. */
export interface ResultWithItems {
  readonly id: SessionResult['id'];
  readonly content: ResultContent;
  readonly contentHash: string;
  /** Of a result from paper: who typed it, and who compared it. */
  readonly madeBy: SessionResult['madeBy'];
  readonly checkedBy: SessionResult['checkedBy'];
  readonly items: readonly CompletionItem[];
}

/** The results of a session, once it is closed; before that none. */
export async function resultsOf(db: Db, sessionId: SessionId): Promise<readonly ResultWithItems[]> {
  const session = await findSessionForScoring(db, sessionId);
  if (session?.state !== 'closed') return [];
  const results = await listResults(db, sessionId);
  const items = await listItems(
    db,
    results.map((one) => one.id),
  );
  return results.map((result) => ({
    id: result.id,
    content: contentOfResult(result),
    contentHash: result.contentHash,
    madeBy: result.madeBy,
    checkedBy: result.checkedBy,
    items: items.filter((item) => item.resultId === result.id),
  }));
}
