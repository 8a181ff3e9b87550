// Front door of the results' room: types and pure rules that others may know.

export type { DecisionKind } from './rules/decision.ts';
export type { Follows, Stage } from './rules/result-line.ts';
