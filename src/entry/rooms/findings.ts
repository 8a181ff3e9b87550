// What the room of findings answers: pages, files, use cases.

import { recordFinding } from '#modules/findings/use-cases/record-finding.ts';
import type { RoomRoutes } from './room-routes.ts';

export const findings: RoomRoutes = {
  pages: [],
  files: [],
  useCases: [recordFinding],
};
