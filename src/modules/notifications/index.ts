// Front door of the room of notifications: what may be told, and how dates become a calendar file.

export { type CalendarEntry, calendarFile } from './rules/calendar-file.ts';
export type { NotificationKind, NotificationWords, Telling } from './rules/notification.ts';
