// Front door of evaluation: the scoring engine. Types and pure rules over a `CriteriaSet`, which `findCriteriaSet()` of
// `#law/criteria-sets.ts` gives.

export { type CompiledSet, compileSet, type Leaf } from './rules/compiled-set.ts';
export {
  type ConditionRef,
  type ExplainedPoint,
  explainPoints,
  type LostPoints,
  type OptionRef,
  type SheetNotes,
} from './rules/explain-points.ts';
export type { Gate } from './rules/gates.ts';
export { type MissingPoints, type NextStar, type NoWay, nextStar } from './rules/next-star.ts';
export type { FulfilStep, NextStep, OpenGateStep, RaiseStep, StepReason } from './rules/next-steps.ts';
export { leafOfField, notesByLeaf } from './rules/notes-by-leaf.ts';
export { bandOf, type MissedBand, type Score, type ShownMean, type Stars, score } from './rules/score.ts';
export {
  type MinimaRule,
  minimaRules,
  readScoreRequest,
  type Scored,
  type ScoreRequest,
  type ScoreSheet,
  setNamedIn,
} from './rules/score-request.ts';
export {
  alone,
  answeredFields,
  askedConditions,
  chosenCases,
  fieldName,
  fittingAnswers,
  openLeaves,
  pointsOf,
  readSheetAddress,
  requestOf,
  type SheetAnswers,
  sheetAddress,
} from './rules/sheet-address.ts';
export { endsEvaluation, gatesOfSheet } from './rules/sheet-gates.ts';
export { type SheetPoints, sheetPoints } from './rules/sheet-points.ts';
export { type SheetSummary, sheetSummary } from './rules/sheet-summary.ts';
export { type MissedMark, markFor } from './rules/star-marks.ts';
