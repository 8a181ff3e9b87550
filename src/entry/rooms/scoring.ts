// What the room of scoring answers: a member's own sheet, the board of a session, results.

import { boardPage } from '#modules/scoring/screens/board-page.tsx';
import { myScoringPage } from '#modules/scoring/screens/my-scoring.tsx';
import { paperResultPage, paperResultScan } from '#modules/scoring/screens/paper-result-page.tsx';
import { paperSheetPage, paperSheetScan } from '#modules/scoring/screens/paper-sheet-page.tsx';
import { precedentsPage } from '#modules/scoring/screens/precedents-page.tsx';
import { resultPage } from '#modules/scoring/screens/result-page.tsx';
import { sheetPage } from '#modules/scoring/screens/sheet-page.tsx';
import { submitSheetPage } from '#modules/scoring/screens/submit-page.tsx';
import { closeSession } from '#modules/scoring/use-cases/close-session.ts';
import { attachItem, settleItem } from '#modules/scoring/use-cases/completion-items.ts';
import { listMyScoring } from '#modules/scoring/use-cases/list-my-scoring.ts';
import { checkPaperResult, recordPaperResult, viewPaperResult } from '#modules/scoring/use-cases/paper-result.ts';
import { checkPaperSheet, typePaperSheet, viewPaperSheet } from '#modules/scoring/use-cases/paper-sheet.ts';
import { recomputeSession } from '#modules/scoring/use-cases/recompute-session.ts';
import { remindMembers } from '#modules/scoring/use-cases/remind-members.ts';
import { revealSheets } from '#modules/scoring/use-cases/reveal-sheets.ts';
import { reviseSheet } from '#modules/scoring/use-cases/revise-sheet.ts';
import { saveDraft } from '#modules/scoring/use-cases/save-draft.ts';
import { submitSheet } from '#modules/scoring/use-cases/submit-sheet.ts';
import { viewPrecedents } from '#modules/scoring/use-cases/view-precedents.ts';
import { viewDossierResult, viewResults } from '#modules/scoring/use-cases/view-results.ts';
import { viewOwnSheet } from '#modules/scoring/use-cases/view-sheet.ts';
import type { RoomRoutes } from './room-routes.ts';

export const scoring: RoomRoutes = {
  pages: [
    myScoringPage,
    sheetPage,
    submitSheetPage,
    precedentsPage,
    boardPage,
    resultPage,
    paperSheetPage,
    paperResultPage,
  ],
  files: [paperSheetScan, paperResultScan],
  useCases: [
    listMyScoring,
    viewOwnSheet,
    saveDraft,
    submitSheet,
    reviseSheet,
    viewPrecedents,
    remindMembers,
    revealSheets,
    closeSession,
    viewPaperSheet,
    typePaperSheet,
    checkPaperSheet,
    viewPaperResult,
    recordPaperResult,
    checkPaperResult,
    attachItem,
    settleItem,
    viewResults,
    viewDossierResult,
    recomputeSession,
  ],
};
