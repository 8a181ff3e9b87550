// What became of a cited paper after its dossier was sent: what the wallet says today beside what was frozen. Who judges a dossier reads
// the frozen copy; the wallet is the producer's and goes on changing.

import { type EvidenceFile, type EvidencePiece, fileUnder } from '#modules/evidence/index.ts';
import type { FrozenPiece } from './frozen.ts';

const compared = ['kind', 'title', 'issuer', 'number', 'issuedOn', 'expiresOn'] as const;
export type ComparedField = (typeof compared)[number];

/** What the wallet says of a piece today and did not say when it was sent. */
export interface PieceSince {
  readonly changed: readonly { readonly field: ComparedField; readonly now: string | null }[];
  /** Names of files that came later: no part of what was sent. */
  readonly addedFiles: readonly string[];
  /** How many of the sent files the wallet does not show any more; they are kept. */
  readonly removedFiles: number;
  readonly withdrawn: boolean;
}

type Frozen = Pick<FrozenPiece, 'kind' | 'title' | 'number' | 'issuedOn' | 'expiresOn' | 'files'> &
  Partial<Pick<FrozenPiece, 'issuer'>>;
type Living = Pick<EvidencePiece, ComparedField | 'withdrawnAt'> & {
  readonly files: readonly Pick<EvidenceFile, 'sha256' | 'sentSha256' | 'fromPage' | 'name'>[];
};

/**
 * What changed of a piece since it was sent; `null` where nothing did. What the copy does not name (answers to requests name no issuer)
 * is not compared.
 * @example pieceSince({ ...piece, expiresOn: date('2027-01-15') }, { ...piece, expiresOn: date('2030-01-15') })
 * // { changed: [{ field: 'expiresOn', now: '2030-01-15' }], addedFiles: [], removedFiles: 0, withdrawn: false }
 */
export function pieceSince(sent: Frozen, now: Living): PieceSince | null {
  const changed = compared
    .filter((field) => sent[field] !== undefined && sent[field] !== now[field])
    .map((field) => ({ field, now: now[field] }));
  const kept = sent.files.flatMap((hash) => fileUnder(now.files, hash) ?? []);
  const addedFiles = now.files.filter((file) => !kept.includes(file)).map((file) => file.name);
  const removedFiles = sent.files.length - kept.length;
  const withdrawn = now.withdrawnAt !== null;
  const isSame = changed.length + addedFiles.length + removedFiles === 0 && !withdrawn;
  return isSame ? null : { changed, addedFiles, removedFiles, withdrawn };
}
