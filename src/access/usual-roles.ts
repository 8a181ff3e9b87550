// Cells that several rows of the permission matrix share: who they are, said once.

/** The offices that keep the register of their unit: the province consolidates, the commune knows its producers. */
export const registerKeepers = { 'province-officer': 'subtree', 'commune-officer': 'subtree' } as const;

/** The office that consolidates the province's register. */
export const provinceOffice = { 'province-officer': 'subtree' } as const;

/**
 * Who confirms what an officer of the province proposed: another officer of the office, or its leader, so that an office with one officer
 * has a second person too.
 */
export const secondPersons = { 'province-officer': 'subtree', leader: 'province' } as const;

/** The office that manages OCOP in the province, with the departments in their field: who plans, verifies and follows up what was found. */
export const leadingOffices = { 'province-officer': 'subtree', 'department-officer': 'subtree' } as const;

/** The offices that promote products and support producers: of the province, its departments in their field, the commune for its own. */
export const promotingOffices = { ...leadingOffices, 'commune-officer': 'subtree' } as const;

/** Who reads what those offices do: themselves, who answers for it and who examines it. */
export const promotionReaders = { ...promotingOffices, leader: 'subtree', auditor: 'subtree' } as const;

/** Who assesses, decides, inspects or examines, in the unit and below; nobody who only helps. */
export const assessors = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
} as const;

/** Who reads what a producer hands in to prove itself, and what it says of its work: those, and itself. */
export const evidenceReaders = { ...assessors, producer: 'own' } as const;

/** The offices that know the producer, inspect it or answer for it, with the clerk who files their papers. */
export const officers = { ...assessors, clerk: 'subtree' } as const;

/** Who reads the register of their unit and below. The platform's administrator sees it to help, and enters nothing. */
export const everyOfficer = { 'platform-admin': 'all', ...officers } as const;

/** Who of the province reads what its office and its advisory team do with a dossier; a commune holds none of it. */
export const provinceReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
} as const;

/** Who types the numbers of the province's own papers and records what its chair signed. */
export const provincePapers = { 'province-officer': 'unit', clerk: 'unit' } as const;
