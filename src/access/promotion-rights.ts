// Who may do what in promotion of trade: part of the table in `permission-matrix.ts`, kept apart for its length.

/** Who keeps it: the office of the province, its departments (trade), the commune for its own. */
const keepers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const;
const readers = { ...keepers, leader: 'subtree', auditor: 'subtree' } as const;
const producer = { producer: 'own' } as const;

export const promotionRights = {
  'promotion/list-events': { roles: { ...readers, ...producer } },
  'promotion/view-event': { roles: readers },
  'promotion/view-plan': { roles: keepers },
  'promotion/plan-event': { roles: keepers },
  'promotion/change-event': { roles: keepers },
  'promotion/list-invitees': { roles: readers },
  'promotion/invite-producers': { roles: keepers },
  'promotion/view-invitation': { roles: { ...readers, ...producer } },
  'promotion/answer-invitation': { roles: { ...keepers, ...producer } },
  'promotion/record-attendance': { roles: keepers },
  'promotion/record-cost': { roles: keepers },
  'promotion/drop-cost': { roles: keepers },
  'promotion/view-sales': { roles: { ...readers, ...producer } },
  'promotion/record-sales': { roles: { ...keepers, ...producer } },
  'promotion/record-contract': { roles: keepers },
  'promotion/list-follow-ups': { roles: readers },
  'promotion/settle-follow-up': { roles: keepers },
  'promotion/settle-event': { roles: keepers },
  'promotion/cancel-event': { roles: keepers },
  'promotion/reopen-event': { roles: keepers },
  'promotion/list-leads': { roles: { ...readers, ...producer } },
  'promotion/view-lead': { roles: { ...readers, ...producer } },
  'promotion/record-lead': { roles: keepers },
  'promotion/pass-lead': { roles: keepers },
  'promotion/follow-lead': { roles: { ...keepers, ...producer } },
  'promotion/view-export': { roles: { ...readers, ...producer } },
  'promotion/record-deal': { roles: { ...keepers, ...producer } },
  'promotion/record-export-paper': { roles: { ...keepers, ...producer } },
  'promotion/list-links': { roles: { ...readers, ...producer } },
  'promotion/add-link': { roles: { ...keepers, ...producer } },
  'promotion/check-link': { roles: keepers },
  'promotion/remove-link': { roles: { ...keepers, ...producer } },
  'promotion/view-yield': { roles: readers },
} as const;
