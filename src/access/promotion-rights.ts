// Who may do what in promotion of trade: part of the table in `permission-matrix.ts`, kept apart for its length.

import { promotingOffices, promotionReaders } from './usual-roles.ts';

const producer = { producer: 'own' } as const;

export const promotionRights = {
  'promotion/list-events': { roles: { ...promotionReaders, ...producer } },
  'promotion/view-event': { roles: promotionReaders },
  'promotion/view-plan': { roles: promotingOffices },
  'promotion/plan-event': { roles: promotingOffices },
  'promotion/change-event': { roles: promotingOffices },
  'promotion/list-invitees': { roles: promotionReaders },
  'promotion/invite-producers': { roles: promotingOffices },
  'promotion/view-invitation': { roles: { ...promotionReaders, ...producer } },
  'promotion/answer-invitation': { roles: { ...promotingOffices, ...producer } },
  'promotion/record-attendance': { roles: promotingOffices },
  'promotion/record-cost': { roles: promotingOffices },
  'promotion/drop-cost': { roles: promotingOffices },
  'promotion/view-sales': { roles: { ...promotionReaders, ...producer } },
  'promotion/record-sales': { roles: { ...promotingOffices, ...producer } },
  'promotion/review-sale': { roles: promotingOffices },
  'promotion/record-contract': { roles: promotingOffices },
  'promotion/list-follow-ups': { roles: promotionReaders },
  'promotion/settle-follow-up': { roles: promotingOffices },
  'promotion/settle-event': { roles: promotingOffices },
  'promotion/cancel-event': { roles: promotingOffices },
  'promotion/reopen-event': { roles: promotingOffices },
  'promotion/list-leads': { roles: { ...promotionReaders, ...producer } },
  'promotion/view-lead': { roles: { ...promotionReaders, ...producer } },
  'promotion/record-lead': { roles: promotingOffices },
  'promotion/pass-lead': { roles: promotingOffices },
  'promotion/follow-lead': { roles: { ...promotingOffices, ...producer } },
  'promotion/view-export': { roles: { ...promotionReaders, ...producer } },
  'promotion/record-deal': { roles: { ...promotingOffices, ...producer } },
  'promotion/record-export-paper': { roles: { ...promotingOffices, ...producer } },
  'promotion/list-links': { roles: { ...promotionReaders, ...producer } },
  'promotion/add-link': { roles: { ...promotingOffices, ...producer } },
  'promotion/check-link': { roles: promotingOffices },
  'promotion/remove-link': { roles: { ...promotingOffices, ...producer } },
  'promotion/view-yield': { roles: promotionReaders },
} as const;
