// Who may do what with support: part of the table in `permission-matrix.ts`, kept apart for its length.

/** Who gives support or says that it was given: the offices of the programme, of its departments and of communes. */
const givers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const;
/** Who reads it besides: those who answer for the money and who examines it. */
const readers = { ...givers, leader: 'subtree', auditor: 'subtree' } as const;
/** The producer reads what it got, and asks. */
const withOwn = { ...readers, producer: 'own' } as const;
/** Who asks: the producer, or the office that knows it in its place. */
const askers = { 'province-officer': 'subtree', 'commune-officer': 'subtree', producer: 'own' } as const;

export const supportRights = {
  'support/list-support': { roles: withOwn },
  'support/view-support': { roles: withOwn },
  'support/view-producer-support': { roles: withOwn },
  'support/record-support': { roles: givers },
  'support/correct-support': { roles: givers },
  'support/deliver-support': { roles: givers },
  'support/cancel-support': { roles: givers },
  'support/list-policies': { roles: readers },
  'support/view-policy': { roles: readers },
  'support/enter-policy': { roles: { 'province-officer': 'unit' } },
  'support/end-policy': { roles: { 'province-officer': 'unit' } },
  'support/list-requests': { roles: withOwn },
  'support/view-request': { roles: withOwn },
  'support/ask-support': { roles: askers },
  'support/answer-request': { roles: givers },
  'support/withdraw-request': { roles: askers },
} as const;
