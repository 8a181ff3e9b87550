// Front door of the room of councils: types and pure rules that others may know.

export type { AttendanceChange, Presence } from './rules/attendance-change.ts';
export type { Council, CouncilId, CouncilMember, CouncilMemberId, MemberDuty } from './rules/council.ts';
export { actsForCouncil } from './rules/keepers.ts';
export { type SessionAct, type SessionKind, type SessionState, sessionMay, sessionStates } from './rules/lifecycle.ts';
export { type CouncilSession, dayOfSession, type SessionId } from './rules/session.ts';
export { defaultRules, type SessionRules } from './rules/session-rules.ts';
export type { DossierToScore, MemberAtDossier, SeatToScore, SessionToScore } from './rules/session-to-score.ts';
