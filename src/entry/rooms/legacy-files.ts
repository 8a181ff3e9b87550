// What the room of paper dossiers answers: pages, files, use cases. Scans come and go by form only.

import { commitmentsPage } from '#modules/legacy-files/screens/commitments.tsx';
import {
  dropFilePage,
  removeScanPage,
  reopenFilePage,
  settleFilePage,
  takeRangeOffPage,
} from '#modules/legacy-files/screens/confirm-pages.tsx';
import { listFilesPage } from '#modules/legacy-files/screens/list-files.tsx';
import { openFilePage } from '#modules/legacy-files/screens/open-file.tsx';
import { placeRangesPage } from '#modules/legacy-files/screens/place-ranges.tsx';
import { scanArrivingRoute, scanFile, scanPagePicture } from '#modules/legacy-files/screens/scan-files.ts';
import { viewFilePage } from '#modules/legacy-files/screens/view-file.tsx';
import { dropLegacyFile, reopenLegacyFile, settleLegacyFile } from '#modules/legacy-files/use-cases/close-file.ts';
import { listLegacyFiles } from '#modules/legacy-files/use-cases/list-files.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { removeScan } from '#modules/legacy-files/use-cases/scans.ts';
import { legacyChoices } from '#modules/legacy-files/use-cases/see-choices.ts';
import { takeRangeOff } from '#modules/legacy-files/use-cases/take-range-off.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import type { RoomRoutes } from './room-routes.ts';

export const legacyFiles: RoomRoutes = {
  // The page that opens one before that of a record, for whose id its word would else be taken.
  pages: [
    listFilesPage,
    openFilePage,
    viewFilePage,
    placeRangesPage,
    commitmentsPage,
    takeRangeOffPage,
    removeScanPage,
    settleFilePage,
    reopenFilePage,
    dropFilePage,
  ],
  files: [scanFile, scanPagePicture],
  uploads: [scanArrivingRoute],
  useCases: [
    listLegacyFiles,
    viewLegacyFile,
    legacyChoices,
    openLegacyFile,
    placeRanges,
    takeRangeOff,
    removeScan,
    saveCommitments,
    settleLegacyFile,
    reopenLegacyFile,
    dropLegacyFile,
  ],
};
