// What is asked about a periodic report before it is submitted: figures that do not reach the end of its period, parts of which nothing was
// written. Neither is wrong; both are said with a reason, which whoever approves reads.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Report, ReportContent } from './report.ts';

export type SubmissionDoubt =
  | { readonly code: 'period-not-over'; readonly until: LocalDate; readonly asOf: LocalDate }
  | { readonly code: 'parts-empty'; readonly parts: readonly string[] };

/**
 * What looks unfinished; a report on a letter is asked nothing, since its letter says what it wants.
 * @example submissionDoubts({ kind: 'periodic', asOf: '2026-11-23', periodTo: '2026-12-31' }, full)[0]?.code // 'period-not-over'
 */
export function submissionDoubts(
  { kind, asOf, periodTo }: Pick<Report, 'kind' | 'asOf' | 'periodTo'>,
  { sections }: Pick<ReportContent, 'sections'>,
): readonly SubmissionDoubt[] {
  if (kind !== 'periodic') return [];
  const parts = sections.filter(({ text }) => text.trim() === '').map(({ heading }) => heading);
  return [
    ...(asOf < periodTo ? [{ code: 'period-not-over', until: periodTo, asOf } as const] : []),
    ...(parts.length > 0 ? [{ code: 'parts-empty', parts } as const] : []),
  ];
}
