// What the room of notifications answers.

import { calendarFeedFile } from '#modules/notifications/screens/calendar-feed.tsx';
import { datesPage } from '#modules/notifications/screens/dates.tsx';
import { notificationsPage } from '#modules/notifications/screens/notifications.tsx';
import { preferencesPage } from '#modules/notifications/screens/preferences.tsx';
import {
  makeCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
} from '#modules/notifications/use-cases/calendar-feed.ts';
import { listDue } from '#modules/notifications/use-cases/due-list.ts';
import { listNotifications } from '#modules/notifications/use-cases/list-notifications.ts';
import { openNotification } from '#modules/notifications/use-cases/open-notification.ts';
import { changePreferences, viewPreferences } from '#modules/notifications/use-cases/preferences.ts';
import { readAllNotifications } from '#modules/notifications/use-cases/read-all-notifications.ts';
import { sendDigest } from '#modules/notifications/use-cases/send-digest.ts';
import type { RoomRoutes } from './room-routes.ts';

export const notifications: RoomRoutes = {
  pages: [notificationsPage, preferencesPage, datesPage],
  files: [calendarFeedFile],
  useCases: [
    listNotifications,
    openNotification,
    readAllNotifications,
    viewPreferences,
    changePreferences,
    listDue,
    makeCalendarFeed,
    revokeCalendarFeed,
    readCalendarFeed,
    sendDigest,
  ],
};
