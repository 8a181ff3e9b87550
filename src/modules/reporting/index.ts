// Front door of the reports: types and rules for other rooms.

export {
  type PeriodKind,
  periodBefore,
  periodKinds,
  periodOf,
  periodWords,
  type ReportPeriod,
} from './rules/period.ts';
export type { Report, ReportId, ReportState } from './rules/report.ts';
