// Front door of the room of paper dossiers: types and pure rules that others may know.

export { type CommitmentName, type Commitments, commitmentNames } from './rules/commitments.ts';
export type { LegacyFileId } from './rules/legacy-file.ts';
export { type LegacyFileState, legacyFileLifecycle, legacyFileStates } from './rules/lifecycle.ts';
