// What the room of inspections answers: pages, files and use cases.

import { addVisitPage } from '#modules/inspections/screens/add-visit.tsx';
import {
  closeCasePage,
  handOverCasePage,
  noteCasePage,
  planCaseVisitPage,
} from '#modules/inspections/screens/case-acts.tsx';
import { casePhotoFile, listCasesPage, openCasePage, viewCasePage } from '#modules/inspections/screens/cases.tsx';
import { makeInspectionPage, routePage, viewInspectionPage } from '#modules/inspections/screens/inspections.tsx';
import { listVisitsPage } from '#modules/inspections/screens/list-visits.tsx';
import { logVisitPage } from '#modules/inspections/screens/log-visit.tsx';
import {
  amendPlanPage,
  approvePlanPage,
  choosePage,
  listPlansPage,
  makePlanPage,
} from '#modules/inspections/screens/plans.tsx';
import { planFile, viewPlanPage } from '#modules/inspections/screens/view-plan.tsx';
import { viewRiskPage } from '#modules/inspections/screens/view-risk.tsx';
import { noticeFiles, viewVisitPage, visitPhotoFile } from '#modules/inspections/screens/view-visit.tsx';
import { cancelVisitPage, changeVisitPage, numberNoticePage } from '#modules/inspections/screens/visit-acts.tsx';
import { closeCase, handOverCase, noteCase, openCase, planCaseVisit } from '#modules/inspections/use-cases/cases.ts';
import { logVisit } from '#modules/inspections/use-cases/log-visit.ts';
import { makeInspection } from '#modules/inspections/use-cases/make-inspection.ts';
import { numberNotice } from '#modules/inspections/use-cases/number-notice.ts';
import { cancelVisit, changeVisit, planVisit } from '#modules/inspections/use-cases/plan-visits.ts';
import { amendPlan, approvePlan, chooseForPlan, makePlan, takeProposed } from '#modules/inspections/use-cases/plans.ts';
import { listCases, viewCase } from '#modules/inspections/use-cases/view-cases.ts';
import { listPlans, viewPlan, viewRisk } from '#modules/inspections/use-cases/view-plans.ts';
import { listVisits, viewInspection, viewVisit } from '#modules/inspections/use-cases/view-visits.ts';
import type { RoomRoutes } from './room-routes.ts';

export const inspections: RoomRoutes = {
  // Words of the room before the id of a record.
  pages: [
    listVisitsPage,
    logVisitPage,
    viewRiskPage,
    listPlansPage,
    makePlanPage,
    viewPlanPage,
    approvePlanPage,
    amendPlanPage,
    choosePage,
    makeInspectionPage,
    viewInspectionPage,
    routePage,
    addVisitPage,
    viewVisitPage,
    changeVisitPage,
    cancelVisitPage,
    numberNoticePage,
    listCasesPage,
    openCasePage,
    viewCasePage,
    planCaseVisitPage,
    handOverCasePage,
    noteCasePage,
    closeCasePage,
  ],
  files: [planFile, visitPhotoFile, casePhotoFile, ...noticeFiles],
  useCases: [
    listVisits,
    viewVisit,
    viewInspection,
    listPlans,
    viewPlan,
    viewRisk,
    makePlan,
    takeProposed,
    chooseForPlan,
    approvePlan,
    amendPlan,
    makeInspection,
    planVisit,
    changeVisit,
    cancelVisit,
    numberNotice,
    logVisit,
    listCases,
    viewCase,
    openCase,
    planCaseVisit,
    handOverCase,
    noteCase,
    closeCase,
  ],
};
