// What territory answers: from an old unit to the one of today.

import { lookUpUnitsPage } from '#modules/territory/screens/look-up-units.tsx';
import { viewUnitPage } from '#modules/territory/screens/view-unit.tsx';
import { lookUpUnit } from '#modules/territory/use-cases/look-up-unit.ts';
import type { RoomRoutes } from './room-routes.ts';

export const territory: RoomRoutes = { pages: [lookUpUnitsPage, viewUnitPage], files: [], useCases: [lookUpUnit] };
