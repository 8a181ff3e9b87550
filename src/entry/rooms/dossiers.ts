// What the dossiers' room answers: pages and use cases.

import { describeProofsPage } from '#modules/dossiers/screens/describe-proofs.tsx';
import { dropDossierPage } from '#modules/dossiers/screens/drop-dossier.tsx';
import { fillPartPage } from '#modules/dossiers/screens/fill-part.tsx';
import { fillDossierSheetPage } from '#modules/dossiers/screens/fill-sheet.tsx';
import { listDossiersPage } from '#modules/dossiers/screens/list-dossiers.tsx';
import { openDossierPage } from '#modules/dossiers/screens/open-dossier.tsx';
import { viewDossierPage } from '#modules/dossiers/screens/view-dossier.tsx';
import { dossierChoices } from '#modules/dossiers/use-cases/dossier-choices.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { listDossiers } from '#modules/dossiers/use-cases/list-dossiers.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import type { RoomRoutes } from './room-routes.ts';

export const dossiers: RoomRoutes = {
  // The page that opens one before that of a record, for whose id its word would else be taken.
  pages: [
    listDossiersPage,
    openDossierPage,
    viewDossierPage,
    fillPartPage,
    fillDossierSheetPage,
    describeProofsPage,
    dropDossierPage,
  ],
  files: [],
  useCases: [listDossiers, viewDossier, dossierChoices, openDossier, savePart, dropDossier],
};
