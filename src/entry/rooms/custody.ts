// What the room of samples and paper sets answers: pages and use cases.

import { recordResultPage, withdrawRequestPage } from '#modules/custody/screens/close-request.tsx';
import { correctBatchPage } from '#modules/custody/screens/correct-batch.tsx';
import { handOverItemPage } from '#modules/custody/screens/hand-over-item.tsx';
import { listCustodyPage } from '#modules/custody/screens/list-custody.tsx';
import { makePaperSetPage } from '#modules/custody/screens/make-paper-set.tsx';
import { makeRequestPage } from '#modules/custody/screens/make-request.tsx';
import { noteDamagePage } from '#modules/custody/screens/note-damage.tsx';
import { printLabelPage } from '#modules/custody/screens/print-label.tsx';
import { acknowledgePage, recallPage } from '#modules/custody/screens/receive-hand-over.tsx';
import { receiveSamplesPage } from '#modules/custody/screens/receive-samples.tsx';
import { viewCustodyPage } from '#modules/custody/screens/view-custody.tsx';
import { viewItemPage } from '#modules/custody/screens/view-item.tsx';
import { recordResult, withdrawRequest } from '#modules/custody/use-cases/close-request.ts';
import { correctBatch } from '#modules/custody/use-cases/correct-batch.ts';
import { handOverItem } from '#modules/custody/use-cases/hand-over-item.ts';
import { listCustody } from '#modules/custody/use-cases/list-custody.ts';
import { makePaperSet } from '#modules/custody/use-cases/make-paper-set.ts';
import { makeRequest } from '#modules/custody/use-cases/make-request.ts';
import { noteDamage } from '#modules/custody/use-cases/note-damage.ts';
import { receiveSamples } from '#modules/custody/use-cases/receive-samples.ts';
import { acknowledgeHandOver, recallHandOver } from '#modules/custody/use-cases/settle-hand-over.ts';
import { tellOfThing } from '#modules/custody/use-cases/tell-of-thing.ts';
import { viewCustody } from '#modules/custody/use-cases/view-custody.ts';
import { viewItem } from '#modules/custody/use-cases/view-item.ts';
import { viewRequest } from '#modules/custody/use-cases/view-request.ts';
import type { RoomRoutes } from './room-routes.ts';

export const custody: RoomRoutes = {
  // What lies below a dossier or a request before the pages of a thing, for whose code those words would else be taken.
  pages: [
    listCustodyPage,
    viewCustodyPage,
    receiveSamplesPage,
    makePaperSetPage,
    makeRequestPage,
    recordResultPage,
    withdrawRequestPage,
    viewItemPage,
    handOverItemPage,
    acknowledgePage,
    recallPage,
    noteDamagePage,
    correctBatchPage,
    printLabelPage,
  ],
  files: [],
  useCases: [
    listCustody,
    viewCustody,
    viewItem,
    receiveSamples,
    makePaperSet,
    handOverItem,
    acknowledgeHandOver,
    recallHandOver,
    noteDamage,
    correctBatch,
    viewRequest,
    makeRequest,
    recordResult,
    withdrawRequest,
    tellOfThing,
  ],
};
