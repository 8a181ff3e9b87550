// What the producers' room answers: pages and use cases. `/chu-the/them` stands before `/chu-the/:code`, which would take it
// for a code.

import { changeProducerPage } from '#modules/producers/screens/change-producer.tsx';
import { listProducersPage } from '#modules/producers/screens/list-producers.tsx';
import { mergeProducersPage } from '#modules/producers/screens/merge-producers.tsx';
import { changePrivateFactsPage, privateFactsPage } from '#modules/producers/screens/private-facts.tsx';
import { registerProducerPage } from '#modules/producers/screens/register-producer.tsx';
import { undoMergePage } from '#modules/producers/screens/undo-merge.tsx';
import { viewProducerPage } from '#modules/producers/screens/view-producer.tsx';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { listProducers } from '#modules/producers/use-cases/list-producers.ts';
import { mergeProducers, previewProducerMerge } from '#modules/producers/use-cases/merge-producers.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { previewMergeUndo, undoProducerMerge } from '#modules/producers/use-cases/undo-producer-merge.ts';
import { viewPrivateFacts } from '#modules/producers/use-cases/view-private-facts.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import type { RoomRoutes } from './room-routes.ts';

export const producers: RoomRoutes = {
  pages: [
    listProducersPage,
    registerProducerPage,
    viewProducerPage,
    changeProducerPage,
    privateFactsPage,
    changePrivateFactsPage,
    mergeProducersPage,
    undoMergePage,
  ],
  files: [],
  useCases: [
    listProducers,
    viewProducer,
    registerProducer,
    changeProducer,
    viewPrivateFacts,
    changePrivateFacts,
    previewProducerMerge,
    mergeProducers,
    previewMergeUndo,
    undoProducerMerge,
  ],
};
