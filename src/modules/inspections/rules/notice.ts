// The number that the clerk of the province gives the notice of a visit: typed once, later ones are corrections that say why.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { Visit, VisitId } from './visit.ts';

export type VisitNoticeId = Id<'visit-notice'>;

export interface VisitNotice {
  readonly id: VisitNoticeId;
  readonly visitId: VisitId;
  readonly provinceCode: string;
  readonly serial: string;
  /** `15/TB-VPĐP` */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly issuedYear: number;
  /** The letter in the book of outgoing letters. */
  readonly letterId: Id<'letter'> | null;
  readonly typedBy: AccountId | null;
  readonly typedAt: Instant;
  readonly corrects: VisitNoticeId | null;
  readonly reason: string | null;
  readonly replacedAt: Instant | null;
}

/**
 * Whether a visit gets a notice: one of an inspection that was planned. An unscheduled one needs none, guidance and supervision neither.
 * @example takesNotice({ kind: 'guidance' }, false) // false
 */
export const takesNotice = ({ kind }: Pick<Visit, 'kind'>, unscheduled: boolean): boolean =>
  kind === 'inspection' && !unscheduled;
