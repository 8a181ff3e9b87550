// What the routes for visitors answer: pages, use cases.

import { consentPage, listConsentsPage } from '#modules/routes/screens/consent-pages.tsx';
import { listRoutesPage } from '#modules/routes/screens/list-routes.tsx';
import { publicRoutePage, publicRoutesPage } from '#modules/routes/screens/public-routes.tsx';
import { changeRoutePage, makeRoutePage } from '#modules/routes/screens/route-forms.tsx';
import { addStopPage, changeStopPage } from '#modules/routes/screens/stop-forms.tsx';
import { publishRoutePage, redraftRoutePage, withdrawRoutePage } from '#modules/routes/screens/turn-route.tsx';
import { viewRoutePage } from '#modules/routes/screens/view-route.tsx';
import { addStop, changeStop } from '#modules/routes/use-cases/keep-stops.ts';
import { changeRoute, makeRoute } from '#modules/routes/use-cases/make-route.ts';
import { listPublicRoutes, viewPublicRoute } from '#modules/routes/use-cases/public-routes.ts';
import { turnRoute } from '#modules/routes/use-cases/turn-route.ts';
import { findStops, listRoutes, viewRoute } from '#modules/routes/use-cases/view-routes.ts';
import { giveConsent, listConsented, viewConsent } from '#modules/routes/use-cases/visitor-consent.ts';
import type { RoomRoutes } from './room-routes.ts';

export const routes: RoomRoutes = {
  // Pages with a word of their own before that of a route or stop, for whose id the word would else be taken.
  pages: [
    listRoutesPage,
    makeRoutePage,
    viewRoutePage,
    changeRoutePage,
    publishRoutePage,
    withdrawRoutePage,
    redraftRoutePage,
    addStopPage,
    changeStopPage,
    listConsentsPage,
    consentPage,
    publicRoutesPage,
    publicRoutePage,
  ],
  files: [],
  useCases: [
    listPublicRoutes,
    viewPublicRoute,
    listRoutes,
    viewRoute,
    findStops,
    makeRoute,
    changeRoute,
    addStop,
    changeStop,
    turnRoute,
    listConsented,
    viewConsent,
    giveConsent,
  ],
};
