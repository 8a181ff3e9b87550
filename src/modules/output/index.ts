// Front door of the room of output: types and pure rules that others may know.

export type { Commitments, PromisedCriterion, PromisedPaper } from './rules/commitments.ts';
export type { OutputDuty } from './rules/duty.ts';
export {
  daysOfPeriod,
  type OutputPeriod,
  type OutputPeriodKind,
  outputPeriodBefore,
  outputPeriodKinds,
  outputPeriodOf,
  outputPeriodWord,
  samePeriod,
} from './rules/output-period.ts';
export type { OutputFigures, OutputReport, OutputReportId, SalesChannel } from './rules/output-report.ts';
export type { OutputFlag, OutputFlagCode } from './rules/plausibility.ts';
export { converted, measureOf, unitChoices } from './rules/units.ts';
