// What the room of findings answers: pages, files, use cases.

import { boardPage } from '#modules/findings/screens/board.tsx';
import { coveragePage } from '#modules/findings/screens/board-products.tsx';
import { dropConclusionPage, issueConclusionPage } from '#modules/findings/screens/conclusion-steps.tsx';
import { draftConclusionPage, viewConclusionPage } from '#modules/findings/screens/conclusions.tsx';
import { findingRoomFiles } from '#modules/findings/screens/files.ts';
import { inspectionReportPage } from '#modules/findings/screens/inspection-report.tsx';
import { listConclusionsPage } from '#modules/findings/screens/list-conclusions.tsx';
import { listFindingsPage } from '#modules/findings/screens/list-findings.tsx';
import { closeMinutesPage, minutesPage } from '#modules/findings/screens/minutes.tsx';
import { proposeWithdrawalPage } from '#modules/findings/screens/propose-withdrawal.tsx';
import { recordFindingPage } from '#modules/findings/screens/record-finding.tsx';
import {
  handOverSamplePage,
  recordResultPage,
  takeSamplePage,
  viewSamplePage,
} from '#modules/findings/screens/samples.tsx';
import { findingStepPages } from '#modules/findings/screens/step-pages.tsx';
import { findingFile, findingPhoto, viewFindingPage } from '#modules/findings/screens/view-finding.tsx';
import { viewVisitPage } from '#modules/findings/screens/view-visit.tsx';
import { handOverFinding, recordOutcome, recordSanction } from '#modules/findings/use-cases/agency-acts.ts';
import { escalateCorrection, remindCorrection } from '#modules/findings/use-cases/clock-acts.ts';
import { draftConclusion, dropConclusion, issueConclusion } from '#modules/findings/use-cases/conclusion-acts.ts';
import { confirmProposed } from '#modules/findings/use-cases/confirm-proposed.ts';
import {
  answerCorrection,
  askCorrection,
  checkCorrection,
  dropFinding,
} from '#modules/findings/use-cases/correction-acts.ts';
import { listConclusions } from '#modules/findings/use-cases/list-conclusions.ts';
import { closeMinutes, writeMinutes } from '#modules/findings/use-cases/minutes-acts.ts';
import { planRecheck } from '#modules/findings/use-cases/plan-recheck.ts';
import { proposeWithdrawalOfFinding } from '#modules/findings/use-cases/propose-withdrawal.ts';
import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import { handOverSample, recordResult, takeSample } from '#modules/findings/use-cases/sample-acts.ts';
import { viewBoard } from '#modules/findings/use-cases/view-board.ts';
import { listFindings, viewFinding } from '#modules/findings/use-cases/view-findings.ts';
import { viewConclusion, viewVisit } from '#modules/findings/use-cases/view-visit.ts';
import type { RoomRoutes } from './room-routes.ts';

export const findings: RoomRoutes = {
  // Words of the room before the id of a finding.
  pages: [
    listFindingsPage,
    boardPage,
    coveragePage,
    inspectionReportPage,
    viewVisitPage,
    recordFindingPage,
    takeSamplePage,
    viewSamplePage,
    handOverSamplePage,
    recordResultPage,
    draftConclusionPage,
    minutesPage,
    closeMinutesPage,
    listConclusionsPage,
    viewConclusionPage,
    issueConclusionPage,
    dropConclusionPage,
    viewFindingPage,
    ...findingStepPages,
    proposeWithdrawalPage,
  ],
  files: [...findingRoomFiles, findingFile, findingPhoto],
  useCases: [
    listFindings,
    viewFinding,
    recordFinding,
    confirmProposed,
    askCorrection,
    answerCorrection,
    checkCorrection,
    dropFinding,
    planRecheck,
    recordSanction,
    handOverFinding,
    recordOutcome,
    proposeWithdrawalOfFinding,
    viewVisit,
    writeMinutes,
    closeMinutes,
    takeSample,
    handOverSample,
    recordResult,
    listConclusions,
    viewConclusion,
    draftConclusion,
    issueConclusion,
    dropConclusion,
    viewBoard,
    remindCorrection,
    escalateCorrection,
  ],
};
