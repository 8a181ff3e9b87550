// What the points of sale answer: pages, files, use cases.

import { bringPointsPage, pointTemplateFile } from '#modules/points-of-sale/screens/bring-points.tsx';
import { keepShelfPage } from '#modules/points-of-sale/screens/keep-shelf.tsx';
import { listPointsPage } from '#modules/points-of-sale/screens/list-points.tsx';
import { objectToPricePage } from '#modules/points-of-sale/screens/object-to-price.tsx';
import { changePointPage, openPointPage } from '#modules/points-of-sale/screens/open-point.tsx';
import { pointPhotoFile, pointPhotosPage, publicPhotoFile } from '#modules/points-of-sale/screens/photos-page.tsx';
import { publicListPage, publicPointPage } from '#modules/points-of-sale/screens/public-pages.tsx';
import { reportSalesPage } from '#modules/points-of-sale/screens/report-sales.tsx';
import {
  closePointPage,
  pausePointPage,
  reopenPointPage,
  resumePointPage,
} from '#modules/points-of-sale/screens/turn-point.tsx';
import { viewPointPage } from '#modules/points-of-sale/screens/view-point.tsx';
import { logVisitPage, planVisitPage } from '#modules/points-of-sale/screens/visit-pages.tsx';
import { sendNotice, startCase } from '#modules/points-of-sale/use-cases/answer-shelf.ts';
import { importPoints } from '#modules/points-of-sale/use-cases/import-points.ts';
import { keepPhotos } from '#modules/points-of-sale/use-cases/keep-photos.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { listPoints } from '#modules/points-of-sale/use-cases/list-points.ts';
import { objectToPrice } from '#modules/points-of-sale/use-cases/object-to-price.ts';
import { changePoint, openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { listPublicPoints, viewPublicPoint } from '#modules/points-of-sale/use-cases/public-points.ts';
import { reportSales } from '#modules/points-of-sale/use-cases/report-sales.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { viewPoint } from '#modules/points-of-sale/use-cases/view-point.ts';
import { logPointVisit, planPointVisit } from '#modules/points-of-sale/use-cases/visit-point.ts';
import type { RoomRoutes } from './room-routes.ts';

export const pointsOfSale: RoomRoutes = {
  // Pages with a word of their own before that of a point, for whose id the word would else be taken.
  pages: [
    listPointsPage,
    openPointPage,
    bringPointsPage,
    viewPointPage,
    changePointPage,
    pausePointPage,
    resumePointPage,
    closePointPage,
    reopenPointPage,
    keepShelfPage,
    reportSalesPage,
    logVisitPage,
    planVisitPage,
    pointPhotosPage,
    objectToPricePage,
    publicListPage,
    publicPointPage,
  ],
  files: [pointTemplateFile, pointPhotoFile, publicPhotoFile],
  useCases: [
    listPublicPoints,
    viewPublicPoint,
    listPoints,
    viewPoint,
    openPoint,
    importPoints,
    changePoint,
    turnPoint,
    keepPhotos,
    keepShelf,
    reportSales,
    planPointVisit,
    logPointVisit,
    sendNotice,
    startCase,
    objectToPrice,
  ],
};
