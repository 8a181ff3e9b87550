// Who keeps the receivers of changes of the open data: whoever runs the installation.

const keepers = { 'platform-admin': 'all' } as const;

export const webhookRights = {
  'webhooks/list-receivers': { roles: keepers },
  'webhooks/view-receiver': { roles: keepers },
  'webhooks/add-receiver': { roles: keepers },
  'webhooks/rotate-secret': { roles: keepers },
  'webhooks/switch-receiver': { roles: keepers },
  'webhooks/send-trial': { roles: keepers },
  'webhooks/send-again': { roles: keepers },
  'webhooks/let-go': { roles: keepers },
  // The clock of the house alone.
  'webhooks/tell-keepers': { roles: {} },
} as const;
