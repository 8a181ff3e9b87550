// What is asked about a periodic report before it is submitted: figures that do not reach the end of its period, parts of which nothing was
// written, sentences that say older figures, communes that have not sent theirs. None is wrong; each is said with a reason, which whoever approves reads.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Report, ReportContent } from './report.ts';

export type SubmissionDoubt =
  | { readonly code: 'period-not-over'; readonly until: LocalDate; readonly asOf: LocalDate }
  | { readonly code: 'parts-empty'; readonly parts: readonly string[] }
  | { readonly code: 'figures-old'; readonly lines: readonly OldLine[] }
  | ({ readonly code: 'communes-missing' } & MissingBelow);

/** A sentence of the results that says older figures than the report has. */
export interface OldLine {
  readonly was: string;
  readonly now: string;
}

/** Communes below that have not sent their report of the same period, or are correcting it. */
export interface MissingBelow {
  readonly missing: readonly string[];
  readonly all: number;
}

/**
 * What looks unfinished; a report on a letter is asked nothing, since its letter says what it wants.
 * @example submissionDoubts({ kind: 'periodic', asOf: '2026-11-23', periodTo: '2026-12-31' }, full, null)[0]?.code // 'period-not-over'
 */
export function submissionDoubts(
  { kind, asOf, periodTo }: Pick<Report, 'kind' | 'asOf' | 'periodTo'>,
  { sections }: Pick<ReportContent, 'sections'>,
  below: MissingBelow | null,
  old: readonly OldLine[] = [],
): readonly SubmissionDoubt[] {
  if (kind !== 'periodic') return [];
  const parts = sections.filter(({ text }) => text.trim() === '').map(({ heading }) => heading);
  return [
    ...(asOf < periodTo ? [{ code: 'period-not-over', until: periodTo, asOf } as const] : []),
    ...(parts.length > 0 ? [{ code: 'parts-empty', parts } as const] : []),
    ...(old.length > 0 ? [{ code: 'figures-old', lines: old } as const] : []),
    ...(below !== null && below.missing.length > 0 ? [{ code: 'communes-missing', ...below } as const] : []),
  ];
}
