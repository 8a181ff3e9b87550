// What the room of support answers: pages, files, use cases.

import { cancelSupportPage, correctSupportPage, deliverSupportPage } from '#modules/support/screens/change-support.tsx';
import { enterPolicyPage } from '#modules/support/screens/enter-policy.tsx';
import { supportFiles } from '#modules/support/screens/files.ts';
import { findProducerPage } from '#modules/support/screens/find-producer.tsx';
import { listSupportPage } from '#modules/support/screens/list-support.tsx';
import { policiesPage } from '#modules/support/screens/policies.tsx';
import { producerSupportPage } from '#modules/support/screens/producer-support.tsx';
import { recordSupportPage } from '#modules/support/screens/record-support.tsx';
import {
  askSupportPage,
  listRequestsPage,
  viewRequestPage,
  withdrawRequestPage,
} from '#modules/support/screens/requests.tsx';
import { totalsPage } from '#modules/support/screens/totals.tsx';
import { endPolicyPage, viewPolicyPage } from '#modules/support/screens/view-policy.tsx';
import { viewSupportPage } from '#modules/support/screens/view-support.tsx';
import { listSupport } from '#modules/support/use-cases/list-support.ts';
import { endPolicy, enterPolicy, listPolicies } from '#modules/support/use-cases/policies.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import {
  answerRequest,
  askSupport,
  listRequests,
  viewRequest,
  withdrawRequest,
} from '#modules/support/use-cases/requests.ts';
import { cancelSupport, correctSupport, deliverSupport } from '#modules/support/use-cases/support-acts.ts';
import { viewPolicy } from '#modules/support/use-cases/view-policy.ts';
import { viewProducerSupport } from '#modules/support/use-cases/view-producer-support.ts';
import { viewSupport } from '#modules/support/use-cases/view-support.ts';
import type { RoomRoutes } from './room-routes.ts';

export const support: RoomRoutes = {
  pages: [
    listSupportPage,
    totalsPage,
    findProducerPage,
    policiesPage,
    enterPolicyPage,
    viewPolicyPage,
    endPolicyPage,
    listRequestsPage,
    viewRequestPage,
    withdrawRequestPage,
    viewSupportPage,
    correctSupportPage,
    deliverSupportPage,
    cancelSupportPage,
    producerSupportPage,
    recordSupportPage,
    askSupportPage,
  ],
  files: [...supportFiles],
  useCases: [
    listSupport,
    viewSupport,
    viewProducerSupport,
    recordSupport,
    correctSupport,
    deliverSupport,
    cancelSupport,
    listPolicies,
    viewPolicy,
    enterPolicy,
    endPolicy,
    listRequests,
    viewRequest,
    askSupport,
    answerRequest,
    withdrawRequest,
  ],
};
