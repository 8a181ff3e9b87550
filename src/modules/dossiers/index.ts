// Front door of the dossiers' room: types and pure rules that others may know.

export { type Dossier, type DossierId, dossierContent } from './rules/dossier.ts';
export { type KindReason, type KindsOnDay, kindsOn } from './rules/dossier-kind.ts';
export type { FrozenDossier } from './rules/frozen.ts';
export { type DossierState, dossierLifecycle, dossierMay, dossierStates } from './rules/lifecycle.ts';
