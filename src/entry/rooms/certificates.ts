// What the certificates' room answers: use cases.

import { completeRecognition, correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { extendRecognition } from '#modules/certificates/use-cases/extend-recognition.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import type { RoomRoutes } from './room-routes.ts';

export const certificates: RoomRoutes = {
  pages: [],
  files: [],
  useCases: [recordRecognition, completeRecognition, correctRecognition, extendRecognition],
};
