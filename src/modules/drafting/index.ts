// Front door of the room of drafting: types that others may know.

export type { DraftId, OutgoingDraft } from './rules/draft.ts';
export type { DraftState } from './rules/lifecycle.ts';
export type { Authority, IssuerMode } from './rules/signing-authority.ts';
