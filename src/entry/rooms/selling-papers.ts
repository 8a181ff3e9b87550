// What the papers that sell answer: pages, files, reads.

import { choosePapersPage } from '#modules/selling-papers/screens/choose-products.tsx';
import { paperFile, publicSheetFile } from '#modules/selling-papers/screens/paper-files.ts';
import { previewPaperPage } from '#modules/selling-papers/screens/view-paper.tsx';
import { listPaperProducts } from '#modules/selling-papers/use-cases/list-products.ts';
import { makePaper } from '#modules/selling-papers/use-cases/make-paper.ts';
import { viewSheet } from '#modules/selling-papers/use-cases/view-sheet.ts';
import type { RoomRoutes } from './room-routes.ts';

export const sellingPapers: RoomRoutes = {
  pages: [choosePapersPage, previewPaperPage],
  files: [paperFile, publicSheetFile],
  useCases: [listPaperProducts, makePaper, viewSheet],
};
