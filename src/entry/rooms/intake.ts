// What the intake room answers: pages and use cases of the province.

import { answerSupplementPage } from '#modules/intake/screens/answer-page.tsx';
import { answeredPieceFile, answeredPiecePage } from '#modules/intake/screens/answered-piece.tsx';
import { issueReviewPage } from '#modules/intake/screens/issue-page.tsx';
import { supplementLettersFile } from '#modules/intake/screens/letters-file.ts';
import { listIntakePage } from '#modules/intake/screens/list-intake.tsx';
import { manyActsPage } from '#modules/intake/screens/many-page.tsx';
import { manyResultPage } from '#modules/intake/screens/many-result.tsx';
import { requestSupplementPage } from '#modules/intake/screens/request-page.tsx';
import { reviewPage } from '#modules/intake/screens/review-page.tsx';
import {
  acceptPage,
  endWaitingPage,
  handToTeamPage,
  markReadyPage,
  putBackPage,
  refusePage,
} from '#modules/intake/screens/simple-acts.tsx';
import { teamsPage } from '#modules/intake/screens/teams-page.tsx';
import { viewIntakePage } from '#modules/intake/screens/view-intake.tsx';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { answerSupplement } from '#modules/intake/use-cases/answer-supplement.ts';
import { appointTeam, listTeamsOfProvince } from '#modules/intake/use-cases/appoint-team.ts';
import { endWaiting } from '#modules/intake/use-cases/end-waiting.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { issueReview } from '#modules/intake/use-cases/issue-review.ts';
import { listIntake } from '#modules/intake/use-cases/list-intake.ts';
import { listPieces } from '#modules/intake/use-cases/list-pieces.ts';
import { markReady, putBack } from '#modules/intake/use-cases/mark-ready.ts';
import { previewActs } from '#modules/intake/use-cases/preview-acts.ts';
import { refuseDossier } from '#modules/intake/use-cases/refuse-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import { viewIntake } from '#modules/intake/use-cases/view-intake.ts';
import { viewReview } from '#modules/intake/use-cases/view-review.ts';
import type { RoomRoutes } from './room-routes.ts';

export const intake: RoomRoutes = {
  // Pages with a word of their own before that of a record, for whose id the word would else be taken.
  pages: [
    listIntakePage,
    manyActsPage,
    manyResultPage,
    teamsPage,
    viewIntakePage,
    acceptPage,
    requestSupplementPage,
    answerSupplementPage,
    endWaitingPage,
    refusePage,
    handToTeamPage,
    markReadyPage,
    putBackPage,
    reviewPage,
    issueReviewPage,
    answeredPiecePage,
  ],
  files: [supplementLettersFile, answeredPieceFile],
  useCases: [
    listIntake,
    viewIntake,
    previewActs,
    acceptDossier,
    requestSupplement,
    answerSupplement,
    listPieces,
    endWaiting,
    refuseDossier,
    handToTeam,
    markReady,
    putBack,
    listTeamsOfProvince,
    appointTeam,
    viewReview,
    saveReview,
    issueReview,
  ],
};
