// What the desk answers: the first page after signing in.

import { deskPage } from '#modules/desk/screens/view-desk.tsx';
import type { RoomRoutes } from './room-routes.ts';

export const desk: RoomRoutes = { pages: [deskPage], files: [], useCases: [] };
