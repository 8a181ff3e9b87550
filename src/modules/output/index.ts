// Front door of the room of output: types and pure rules that others may know.

export type { Commitments, PromisedCriterion, PromisedPaper } from './rules/commitments.ts';
export { dueDayOf, type OutputDuty, owedPeriods } from './rules/duty.ts';
export {
  daysOfPeriod,
  type OutputPeriod,
  type OutputPeriodKind,
  outputPeriodBefore,
  outputPeriodKinds,
  outputPeriodOf,
  outputPeriodWord,
} from './rules/output-period.ts';
export {
  type OutputFigures,
  type OutputReport,
  type OutputReportId,
  type SalesChannel,
  salesChannels,
} from './rules/output-report.ts';
export type { OutputFlag, OutputFlagCode } from './rules/plausibility.ts';
export { converted, measureOf } from './rules/units.ts';
