// Front door of evaluation: the scoring engine. Types and pure rules over a `CriteriaSet`, which `findCriteriaSet()` of
// `#law/criteria-sets.ts` gives.

export type { Gate } from './rules/gates.ts';
export { bandOf, type MissedBand, type Score, type ShownMean, type Stars, score } from './rules/score.ts';
export {
  type MinimaRule,
  minimaRules,
  readScoreRequest,
  type ScoreRequest,
  type ScoreSheet,
  setNamedIn,
} from './rules/score-request.ts';
export type { MissedMark } from './rules/star-marks.ts';
