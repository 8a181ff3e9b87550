// Front door of the room of notifications: what may be told, as types.

export type { NotificationKind, NotificationWords, Telling } from './rules/notification.ts';
