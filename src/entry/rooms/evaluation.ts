// What evaluation answers: the scoring of sheets.

import { scoreSheets } from '#modules/evaluation/use-cases/score-sheets.ts';
import type { RoomRoutes } from './room-routes.ts';

export const evaluation: RoomRoutes = { pages: [], files: [], useCases: [scoreSheets] };
