// Front door of the desk: what waits, and what of it is a decision.

export { decisionsFirst, isDecision, type Waiting, type WaitingKind } from './rules/waiting.ts';
