// What evaluation answers: the scoring of sheets, and the sheet that anybody fills in.

import { chooseSetPage } from '#modules/evaluation/screens/choose-set.tsx';
import { fillSheetPage } from '#modules/evaluation/screens/fill-sheet.tsx';
import { keptSheetPage } from '#modules/evaluation/screens/kept-sheet.tsx';
import { keptSheetsPage } from '#modules/evaluation/screens/kept-sheets.tsx';
import { sheetDocx, sheetPdf } from '#modules/evaluation/screens/sheet-paper.ts';
import { sheetResultPage } from '#modules/evaluation/screens/sheet-result.tsx';
import { dropKeptSheet } from '#modules/evaluation/use-cases/drop-kept-sheet.ts';
import { keepSheet } from '#modules/evaluation/use-cases/keep-sheet.ts';
import { listKeptSheets } from '#modules/evaluation/use-cases/list-kept-sheets.ts';
import { saveKeptSheet } from '#modules/evaluation/use-cases/save-kept-sheet.ts';
import { scoreSheets } from '#modules/evaluation/use-cases/score-sheets.ts';
import { viewKeptSheet } from '#modules/evaluation/use-cases/view-kept-sheet.ts';
import type { RoomRoutes } from './room-routes.ts';

export const evaluation: RoomRoutes = {
  pages: [chooseSetPage, fillSheetPage, sheetResultPage, keptSheetsPage, keptSheetPage],
  files: [sheetPdf, sheetDocx],
  useCases: [scoreSheets, listKeptSheets, viewKeptSheet, keepSheet, saveKeptSheet, dropKeptSheet],
};
