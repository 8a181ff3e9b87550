// What the field app needs of the server besides the rooms it talks to: the page it is opened at.

import { fieldAppPage } from '#modules/field/screens/field-app.tsx';
import type { RoomRoutes } from './room-routes.ts';

export const fieldApp: RoomRoutes = { pages: [fieldAppPage], files: [], useCases: [] };
