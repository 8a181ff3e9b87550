// Front door of the findings: types and pure rules that others may know.

export {
  type Finding,
  type FindingId,
  type FindingKind,
  type FindingOrigin,
  findingKinds,
  findingsRead,
  isOverdue,
  type Severity,
  severities,
  wasNotCorrected,
} from './rules/finding.ts';
export { type FindingState, findingStates, isUnsettled } from './rules/finding-lifecycle.ts';
