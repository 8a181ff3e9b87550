// Who may do what with what a visit found: part of the table in `permission-matrix.ts`, kept apart for its length. That an inspector and a commune
// write only of a visit they were at, and that nobody alone checks what they wrote, the use cases say.

/** Who was there or answers for it, and writes it down. */
const writers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
} as const;

export const findingRights = {
  'findings/record-finding': { roles: writers },
} as const;
