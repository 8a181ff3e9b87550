// Who may do what with support: part of the table in `permission-matrix.ts`, kept apart for its length.

import { promotingOffices, promotionReaders, registerKeepers } from './usual-roles.ts';

/** The producer reads what it got, and asks. */
const withOwn = { ...promotionReaders, producer: 'own' } as const;
/** Who asks: the producer, or the office that knows it in its place. */
const askers = { ...registerKeepers, producer: 'own' } as const;

export const supportRights = {
  'support/list-support': { roles: withOwn },
  'support/view-support': { roles: withOwn },
  'support/view-producer-support': { roles: withOwn },
  'support/record-support': { roles: promotingOffices },
  'support/correct-support': { roles: promotingOffices },
  'support/deliver-support': { roles: promotingOffices },
  'support/cancel-support': { roles: promotingOffices },
  'support/list-policies': { roles: promotionReaders },
  'support/view-policy': { roles: promotionReaders },
  'support/enter-policy': { roles: { 'province-officer': 'unit' } },
  'support/end-policy': { roles: { 'province-officer': 'unit' } },
  'support/list-requests': { roles: withOwn },
  'support/view-request': { roles: withOwn },
  'support/ask-support': { roles: askers },
  'support/answer-request': { roles: promotingOffices },
  'support/withdraw-request': { roles: askers },
} as const;
