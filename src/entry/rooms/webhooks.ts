// What the room of receivers answers. Adding one and changing its secret stay out of the list for programs: a page draws the secret.

import { addReceiverPage } from '#modules/webhooks/screens/add-receiver.tsx';
import { endReceiverPage } from '#modules/webhooks/screens/end-receiver.tsx';
import { listReceiversPage } from '#modules/webhooks/screens/list-receivers.tsx';
import { rotateSecretPage } from '#modules/webhooks/screens/rotate-secret.tsx';
import { viewReceiverPage } from '#modules/webhooks/screens/view-receiver.tsx';
import { letGo } from '#modules/webhooks/use-cases/let-go.ts';
import { listReceivers } from '#modules/webhooks/use-cases/list-receivers.ts';
import { sendAgain } from '#modules/webhooks/use-cases/send-again.ts';
import { sendTrial } from '#modules/webhooks/use-cases/send-trial.ts';
import { switchReceiver } from '#modules/webhooks/use-cases/switch-receiver.ts';
import { viewReceiver } from '#modules/webhooks/use-cases/view-receiver.ts';
import type { RoomRoutes } from './room-routes.ts';

export const webhooks: RoomRoutes = {
  pages: [listReceiversPage, addReceiverPage, viewReceiverPage, rotateSecretPage, endReceiverPage],
  files: [],
  useCases: [listReceivers, viewReceiver, switchReceiver, sendTrial, sendAgain, letGo],
};
