// Front door of the inspections: what a visit is, its states, its team.

export type { CaseId, InspectionCase } from './rules/case.ts';
export type { Inspection, PlanId } from './rules/inspection.ts';
export type { Risk, RiskReason } from './rules/risk.ts';
export {
  type Decision,
  dayOfVisit,
  type InspectionId,
  inTeam,
  type Position,
  placeOfVisit,
  type TeamMember,
  type Visit,
  type VisitId,
  type VisitKind,
  visitKinds,
} from './rules/visit.ts';
export {
  type VisitAct,
  type VisitState,
  visitLifecycleDescription,
  visitMay,
  visitStates,
} from './rules/visit-lifecycle.ts';
