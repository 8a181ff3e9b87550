// Who may do what with what they were told and with their own dates: part of the table in `permission-matrix.ts`, kept apart for its length.

export const notificationRights = {
  'notifications/list-notifications': { signedIn: 'own' },
  'notifications/open-notification': { signedIn: 'own' },
  'notifications/read-all': { signedIn: 'own' },
  'notifications/view-preferences': { signedIn: 'own' },
  'notifications/change-preferences': { signedIn: 'own' },
  'notifications/list-due': { signedIn: 'own' },
  'notifications/make-calendar-feed': { signedIn: 'own' },
  'notifications/revoke-calendar-feed': { signedIn: 'own' },
  // By a secret address, which shows dates and nothing about people.
  'notifications/read-calendar-feed': { public: true },
  // The clock of the house alone.
  'notifications/send-digest': { roles: {} },
} as const;
