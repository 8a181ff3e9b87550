// What the room of saved views answers: use cases only; its component stands on the pages with lists.

import { listSavedViews } from '#modules/saved-views/use-cases/list-views.ts';
import { removeView } from '#modules/saved-views/use-cases/remove-view.ts';
import { saveView } from '#modules/saved-views/use-cases/save-view.ts';
import type { RoomRoutes } from './room-routes.ts';

export const savedViews: RoomRoutes = { pages: [], files: [], useCases: [listSavedViews, saveView, removeView] };
