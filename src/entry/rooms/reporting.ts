// What the room of figures and reports answers: pages, files, use cases.

import { figureRecordsPage } from '#modules/reporting/screens/figure-records.tsx';
import { figuresPage } from '#modules/reporting/screens/figures.tsx';
import { figuresFile } from '#modules/reporting/screens/figures-file.ts';
import { listFigureRecords, viewFigures } from '#modules/reporting/use-cases/view-figures.ts';
import type { RoomRoutes } from './room-routes.ts';

export const reporting: RoomRoutes = {
  pages: [figuresPage, figureRecordsPage],
  files: [figuresFile],
  useCases: [viewFigures, listFigureRecords],
};
