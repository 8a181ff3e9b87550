// Front door of the findings: types and pure rules that others may know.

export {
  type Finding,
  type FindingId,
  type FindingKind,
  type FindingOrigin,
  findingKinds,
  isOverdue,
  isReadByGuest,
  type Severity,
  severities,
  wasNotCorrected,
} from './rules/finding.ts';
export { type FindingState, findingStates, isUnsettled } from './rules/finding-lifecycle.ts';
