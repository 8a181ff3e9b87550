// Front door of the intake room: types and pure rules that others may know.

export type { AdvisoryTeam, Intake, Refusal, StatusAtProvince, TeamMember } from './rules/intake.ts';
export { type IntakeState, intakeStates } from './rules/lifecycle.ts';
export { isDocumentary, type OpinionContent, type VerifiedFinding } from './rules/review.ts';
export type { AnswerContent, RequestContent, SupplementItem } from './rules/supplement.ts';
