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

/** Who reads the register of their unit and below. The platform's administrator sees it to help, and enters nothing. */
export const everyOfficer = {
  'platform-admin': 'all',
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  clerk: 'subtree',
} as const;

/** Who of the province reads what its office and its advisory team do with a dossier; a commune holds none of it. */
export const provinceReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
} as const;

/** Who types the numbers of the province's own papers and records what its chair signed. */
export const provincePapers = { 'province-officer': 'unit', clerk: 'unit' } as const;
