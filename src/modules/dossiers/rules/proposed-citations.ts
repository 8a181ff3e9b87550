// Which criteria papers of a paper dossier may prove: by their kind alone, since the paper did not say. A proposal that somebody accepts.

import type { Proofs } from './parts.ts';

interface Asking {
  readonly code: string;
  readonly criterion: { readonly evidence: readonly string[] };
}
interface Offered {
  readonly id: string;
  /** Code of its kind among the fifteen: `E12`. */
  readonly code: string;
}

/**
 * Pieces by the criteria that usually ask for their kind; nothing where something is cited already.
 * @example proposedCitations([{ code: '1.1', criterion: { evidence: ['E12'] } }], [{ id: 'a', code: 'E12' }], {}) // { '1.1': ['a'] }
 */
export function proposedCitations(
  leaves: readonly Asking[],
  offered: readonly Offered[],
  cited: Proofs['citations'],
): Proofs['citations'] {
  if (Object.values(cited).some((ids) => ids.length > 0)) return {};
  const proposed = leaves.map(({ code, criterion }) => {
    return [code, offered.filter((piece) => criterion.evidence.includes(piece.code)).map((piece) => piece.id)] as const;
  });
  return Object.fromEntries(proposed.filter(([, ids]) => ids.length > 0));
}
