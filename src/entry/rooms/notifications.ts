// What the room of notifications answers.

import { notificationsPage } from '#modules/notifications/screens/notifications.tsx';
import { listNotifications } from '#modules/notifications/use-cases/list-notifications.ts';
import { openNotification } from '#modules/notifications/use-cases/open-notification.ts';
import { readAllNotifications } from '#modules/notifications/use-cases/read-all-notifications.ts';
import type { RoomRoutes } from './room-routes.ts';

export const notifications: RoomRoutes = {
  pages: [notificationsPage],
  files: [],
  useCases: [listNotifications, openNotification, readAllNotifications],
};
