// Which reports come again without anybody asking for them: of whom, for which period, due when. Ours, not an act's.

import { type Confidence, confidences, LawValue } from './law-reader.ts';
import { type Reporter, reporters } from './report-shapes.ts';

export const dutyPeriods = ['month', 'quarter', 'half-year', 'year'] as const;
export type DutyPeriod = (typeof dutyPeriods)[number];

/** Days are calendar days; the report is due so many days after the last day of its period. */
export interface ReportDuty {
  readonly from: Reporter;
  readonly period: DutyPeriod;
  /** It is proposed from so many days before it is due. */
  readonly opensDaysBefore: number;
  readonly dueDaysAfter: number;
  /** It is proposed, as late, until so many days after it was due. */
  readonly staysDaysAfter: number;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Reads the duties; throws `LawDataFault` naming file, path and fault. */
export function readReportCalendar(file: string, value: unknown): readonly ReportDuty[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'status', 'note', 'duties']);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  const duties = root.duties.list((item): ReportDuty => {
    const o = item.object([
      ...(['from', 'period', 'opensDaysBefore', 'dueDaysAfter', 'staysDaysAfter', 'confidence', 'source'] as const),
    ]);
    return {
      from: o.from.oneOf(reporters),
      period: o.period.oneOf(dutyPeriods),
      opensDaysBefore: o.opensDaysBefore.whole(1, 366),
      dueDaysAfter: o.dueDaysAfter.whole(0, 366),
      staysDaysAfter: o.staysDaysAfter.whole(0, 366),
      confidence: o.confidence.oneOf(confidences),
      source: o.source.text(),
    };
  });
  const keys = duties.map((one) => `${one.from} ${one.period}`);
  if (new Set(keys).size !== keys.length) root.duties.fault('a period of a reporter stands twice');
  return duties;
}

let loading: Promise<readonly ReportDuty[]> | undefined;

/** All duties, read once and kept. */
export function loadReportCalendar(): Promise<readonly ReportDuty[]> {
  loading ??= import('../../law/report-calendar.json', { with: { type: 'json' } }).then((document) =>
    readReportCalendar('law/report-calendar.json', document.default),
  );
  return loading;
}
