// What the certificates' room answers: pages, use cases.

import { completeRecognitionPage, correctRecognitionPage } from '#modules/certificates/screens/change-recognition.tsx';
import { correctionPage, correctionScanFile, correctionsPage } from '#modules/certificates/screens/corrections.tsx';
import { recordRecognitionPage } from '#modules/certificates/screens/record-recognition.tsx';
import { completeRecognition, correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { decideCorrection, listCorrectionsOf } from '#modules/certificates/use-cases/decide-correction.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import type { RoomRoutes } from './room-routes.ts';

export const certificates: RoomRoutes = {
  pages: [recordRecognitionPage, completeRecognitionPage, correctRecognitionPage, correctionsPage, correctionPage],
  files: [correctionScanFile],
  useCases: [recordRecognition, completeRecognition, correctRecognition, listCorrectionsOf, decideCorrection],
};
