// What the points of sale answer: pages, files, use cases.

import { sendNotice, startCase } from '#modules/points-of-sale/use-cases/answer-shelf.ts';
import { keepPhotos } from '#modules/points-of-sale/use-cases/keep-photos.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { listPoints } from '#modules/points-of-sale/use-cases/list-points.ts';
import { changePoint, openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { listPublicPoints, viewPublicPoint } from '#modules/points-of-sale/use-cases/public-points.ts';
import { reportSales } from '#modules/points-of-sale/use-cases/report-sales.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { viewPoint } from '#modules/points-of-sale/use-cases/view-point.ts';
import { logPointVisit, planPointVisit } from '#modules/points-of-sale/use-cases/visit-point.ts';
import type { RoomRoutes } from './room-routes.ts';

export const pointsOfSale: RoomRoutes = {
  pages: [],
  files: [],
  useCases: [
    listPublicPoints,
    viewPublicPoint,
    listPoints,
    viewPoint,
    openPoint,
    changePoint,
    turnPoint,
    keepPhotos,
    keepShelf,
    reportSales,
    planPointVisit,
    logPointVisit,
    sendNotice,
    startCase,
  ],
};
