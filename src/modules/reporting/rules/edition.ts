// What went out stays readable: an edition that was sent back or taken up again keeps its words and its figures beside the draft that corrects it.

import type { Report, ReportActRow } from './report.ts';

/**
 * The edition that went out last; `null`: none did.
 * @example lastSent({ state: 'returned', edition: 2, issuedOn: '2026-11-23' }) // 1
 */
export function lastSent({ state, edition, issuedOn }: Pick<Report, 'state' | 'edition' | 'issuedOn'>): number | null {
  if (state === 'issued') return edition;
  return issuedOn === null ? null : edition - 1;
}

/** Whether it went out and is being corrected. */
export const isBeingCorrected = (report: Pick<Report, 'state' | 'edition' | 'issuedOn'>): boolean =>
  report.state !== 'issued' && lastSent(report) !== null;

/** Whether an act begins the next edition: the office above sent it back, or its own took it up again. */
export const beginsEdition = ({ kind }: Pick<ReportActRow, 'kind'>): boolean =>
  kind === 'sent-back' || kind === 'reopened';

/**
 * What happened to a report until the next edition of it was begun, that act included; everything where it was not.
 * @example actsUntil([made, submitted, issued, sentBack, submittedAgain], 1).length // 4
 */
export function actsUntil<Act extends Pick<ReportActRow, 'kind'>>(
  acts: readonly Act[],
  edition: number,
): readonly Act[] {
  const ends = acts.flatMap((one, i) => (beginsEdition(one) ? [i] : []));
  const end = ends[edition - 1];
  return end === undefined ? acts : acts.slice(0, end + 1);
}

/** The ordinal of the frozen figures of an edition: each submission froze once. */
export const freezeOrdinalOf = (acts: readonly Pick<ReportActRow, 'kind'>[], edition: number): number =>
  actsUntil(acts, edition).filter((one) => one.kind === 'submitted').length;
