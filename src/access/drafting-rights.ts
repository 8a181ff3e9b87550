// Who may do what with letters that an office drafts: rows of the permission matrix. An office drafts for itself alone; who audits a province reads.

/** Everybody who works for an office writes its letters. */
const writers = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
  leader: 'unit',
  clerk: 'unit',
} as const;

/** Who answers for the content before it is signed. */
const checkers = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
  leader: 'unit',
} as const;

/** Who numbers, sends and keeps the register of signers: the clerk, or an officer where the office has none. */
const registrars = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
  clerk: 'unit',
} as const;

const readers = { ...writers, auditor: 'subtree' } as const;

export const draftingRights = {
  'drafting/list-drafts': { roles: readers },
  'drafting/view-draft': { roles: readers },
  'drafting/start-draft': { roles: writers },
  'drafting/save-draft': { roles: writers },
  'drafting/drop-draft': { roles: writers },
  'drafting/check-draft': { roles: checkers },
  'drafting/return-draft': { roles: checkers },
  'drafting/number-letter': { roles: registrars },
  'drafting/attach-signed': { roles: registrars },
  'drafting/issue-letter': { roles: registrars },
  'drafting/list-signers': { roles: readers },
  'drafting/enter-signer': { roles: registrars },
  'drafting/end-signer': { roles: registrars },
  // the exchange folder: the system's own job, or who asks for it
  'drafting/take-packet': { roles: registrars },
} as const;
