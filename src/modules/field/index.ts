// Front door of the field room: checklists, operations and what they add up to. Pure, so that the phone and the server share every rule.

export { isAmount } from './rules/amount.ts';
export { type BracketedTime, bracketTime } from './rules/bracket-time.ts';
export { canonicalOperation, hashOfOperation } from './rules/canonical.ts';
export {
  type Answer,
  askedOf,
  type Checklist,
  type ChecklistSection,
  type Condition,
  holds,
  isUnmet,
  needsPhoto,
  type PhotoNeed,
  type Question,
  type QuestionKind,
  type QuestionOption,
  questionOf,
  wrongValue,
} from './rules/checklist.ts';
export { type Completeness, completeness, type Lacking, valuesOf } from './rules/completeness.ts';
export {
  type CertifiedProduct,
  type Contradiction,
  contradictionsOf,
  heldOtherwise,
  type Lapse,
  lapseOf,
} from './rules/contradictions.ts';
export { metresBetween } from './rules/distance.ts';
export {
  type Added,
  contentHash,
  foldVisit,
  lastOf,
  type SignatureEntry,
  type VisitRecord,
} from './rules/fold-visit.ts';
export type { Conflict, Entry, Version } from './rules/heads.ts';
export { type HeldOnSite, heldOnSite } from './rules/held-on-site.ts';
export type { OperationState } from './rules/inbox.ts';
export type { KnownFinding } from './rules/known-finding.ts';
export {
  type Corrected,
  type DeviceId,
  type Finished,
  type Found,
  type Located,
  type Noted,
  type Opened,
  type Operation,
  type OperationId,
  type OperationKind,
  type OperationOf,
  operationKinds,
  operationLimits,
  type Photographed,
  type Position,
  type RefusedToSign,
  type Resolved,
  type Sampled,
  type Signed,
  type SignerRole,
  type ValueOf,
} from './rules/operation.ts';
export { parseOperation } from './rules/parse-operation.ts';
export { type ArrivedOperation, type DeviceOnSite, timeOnSite } from './rules/time-on-site.ts';
export { answerField, isHash, keyedField, partsOfField, type VisitField } from './rules/visit-field.ts';
