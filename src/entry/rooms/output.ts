// What the room of output answers: pages, files, use cases.

import { commitmentsPage } from '#modules/output/screens/commitments.tsx';
import { dutyPage } from '#modules/output/screens/duty.tsx';
import { followCommitmentPage, settleCommitmentPage } from '#modules/output/screens/follow-commitment.tsx';
import { healthPage } from '#modules/output/screens/health.tsx';
import { healthFile } from '#modules/output/screens/health-file.ts';
import { listHealthPage } from '#modules/output/screens/list-health.tsx';
import { listOutputPage } from '#modules/output/screens/list-output.tsx';
import { outputFile } from '#modules/output/screens/output-file.ts';
import { reportOutputPage } from '#modules/output/screens/report-output.tsx';
import { reviewOutputPage } from '#modules/output/screens/review-output.tsx';
import { typeCommitmentsPage } from '#modules/output/screens/type-commitments.tsx';
import { viewOutputPage } from '#modules/output/screens/view-output.tsx';
import { setDuty, viewDuty } from '#modules/output/use-cases/duty.ts';
import { listHealth, viewHealth } from '#modules/output/use-cases/health.ts';
import { listOutput } from '#modules/output/use-cases/list-output.ts';
import { followCommitment, settleCommitment } from '#modules/output/use-cases/promises.ts';
import { remindSilent } from '#modules/output/use-cases/remind-silent.ts';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { reviewOutput } from '#modules/output/use-cases/review-output.ts';
import { typeCommitments } from '#modules/output/use-cases/type-commitments.ts';
import { viewCommitments } from '#modules/output/use-cases/view-commitments.ts';
import { viewOutput } from '#modules/output/use-cases/view-output.ts';
import type { RoomRoutes } from './room-routes.ts';

export const output: RoomRoutes = {
  // Pages with a word of their own before that of a product, for whose code the word would else be taken.
  pages: [
    listOutputPage,
    dutyPage,
    viewOutputPage,
    reportOutputPage,
    reviewOutputPage,
    commitmentsPage,
    typeCommitmentsPage,
    followCommitmentPage,
    settleCommitmentPage,
    listHealthPage,
    healthPage,
  ],
  files: [outputFile, healthFile],
  useCases: [
    listOutput,
    viewOutput,
    reportOutput,
    reviewOutput,
    viewCommitments,
    typeCommitments,
    followCommitment,
    settleCommitment,
    viewHealth,
    listHealth,
    viewDuty,
    setDuty,
    remindSilent,
  ],
};
