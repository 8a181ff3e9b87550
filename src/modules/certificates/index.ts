// Front door of the certificates' room: types and pure rules that others may know.

export {
  type Certificate,
  type CertificateEnd,
  type CertificateId,
  type CertificateOnDay,
  type CertificateState,
  certificateOn,
  holds,
} from './rules/certificate.ts';
export { parseCertificateCode } from './rules/certificate-code.ts';
export { completed, doubtsOf, type RecognitionDoubt, recognitionProblems } from './rules/check-recognition.ts';
export { type Correction, type CorrectionState, changedFacts, type ToldCorrection } from './rules/correction.ts';
export { type ExtensionFault, extensionFault } from './rules/extension.ts';
export {
  type Competence,
  competenceOf,
  competentLevels,
  type IssuerKind,
  issuerKindOf,
  issuerKinds,
  plainIssuer,
} from './rules/issuer.ts';
export {
  mayHappen,
  type RecognitionAct,
  recognitionLifecycle,
  recognitionLifecycleDescription,
} from './rules/lifecycle.ts';
export { isFiledInTime } from './rules/re-evaluation.ts';
export {
  type EvaluationInstrument,
  evaluationInstruments,
  hasDecision,
  noEvents,
  type Recognition,
  type RecognitionDraft,
  type RecognitionEvents,
  type RecognitionField,
  recognitionContent,
  recognitionFields,
} from './rules/recognition.ts';
export { isLapsed, type ShownState, shownState } from './rules/shown-state.ts';
export { standingOf, statusOfStanding, whichCounts, withSuperseded } from './rules/standing.ts';
export {
  isValid,
  nothingOpen,
  type OpenMatters,
  type RecognitionStatus,
  recognitionStatuses,
  type StatusFacts,
  type StatusOnDay,
  statusOn,
} from './rules/status.ts';
export {
  daysLeft,
  endsBeyondTheTerm,
  extensionIsDoubtful,
  lastDayOfTerm,
  lastValidDay,
  latestExtension,
  reEvaluationWindow,
  validityPeriod,
} from './rules/validity.ts';
