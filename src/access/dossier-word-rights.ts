// The rows of the matrix about the word of a producer for what an office typed: asked for, read back, denied, answered.

import type { MatrixRow } from './permission-matrix.ts';

const commune = { 'commune-officer': 'subtree' } as const satisfies MatrixRow['roles'];

export const dossierWordRights = {
  'dossiers/make-consent-code': { roles: commune },
  'dossiers/view-consent-code': { roles: commune },
  'dossiers/confirm-by-code': { roles: commune },
  'dossiers/ask-for-consent': { roles: commune },
  'dossiers/deny-dossier': { roles: { producer: 'own' } },
  'dossiers/answer-denial': { roles: { 'commune-officer': 'subtree', 'province-officer': 'subtree' } },
} as const satisfies Readonly<Record<string, MatrixRow>>;
