// What evaluation answers: the scoring of sheets, and the sheet that anybody fills in.

import { chooseSetPage } from '#modules/evaluation/screens/choose-set.tsx';
import { fillSheetPage } from '#modules/evaluation/screens/fill-sheet.tsx';
import { sheetResultPage } from '#modules/evaluation/screens/sheet-result.tsx';
import { scoreSheets } from '#modules/evaluation/use-cases/score-sheets.ts';
import type { RoomRoutes } from './room-routes.ts';

export const evaluation: RoomRoutes = {
  pages: [chooseSetPage, fillSheetPage, sheetResultPage],
  files: [],
  useCases: [scoreSheets],
};
