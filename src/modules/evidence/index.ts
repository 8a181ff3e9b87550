// Front door of the evidence room: types and pure rules that others may know.

export { type EvidenceKind, type EvidenceKindRule, evidenceKinds } from '#law/evidence-kinds.ts';
export {
  type CutOutOf,
  cutOutOf,
  type EvidenceDraft,
  type EvidenceEntry,
  type EvidenceFile,
  type EvidenceFileId,
  type EvidenceMediaType,
  type EvidencePiece,
  type EvidencePieceId,
  evidenceEntries,
  evidenceMediaTypes,
  fileUnder,
  type KeptFile,
  pieceContent,
  UNCUT,
} from './rules/evidence-piece.ts';
export { savedNameOf } from './rules/file-name.ts';
export type { CheckStanding } from './rules/issuer-check.ts';
export {
  coversPeriod,
  type EvidenceValidity,
  evidenceValidities,
  kindRulesOn,
  usualLastDay,
  validityOn,
} from './rules/validity.ts';
