// Front door of the dossiers' room: types and pure rules that others may know.

export { citedTogether } from './rules/cited-together.ts';
export { lastCouncilDay } from './rules/council-day.ts';
export { type Dossier, type DossierId, dossierContent, type Submission } from './rules/dossier.ts';
export { type KindReason, type KindsOnDay, kindsOn } from './rules/dossier-kind.ts';
export { countFrozen, type FrozenDossier, type FrozenPiece } from './rules/frozen.ts';
export type { Letter } from './rules/letter.ts';
export { type DossierState, dossierLifecycle, dossierMay, dossierStates } from './rules/lifecycle.ts';
export { type PartName, partNames } from './rules/parts.ts';
export { slipNumber, slipYear } from './rules/receipt.ts';
export {
  type ComparedDescription,
  type ComparedLine,
  type ComparedPiece,
  compareDescriptions,
  compareLines,
  comparePieces,
  type PieceChange,
  pieceChanges,
} from './rules/since-last.ts';
