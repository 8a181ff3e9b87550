// What a printed label may say: how many stars a product could carry on a day, from when until when, and whether a label found at a stall is
// right (26/2026/QĐ-TTg, Art. 4.3, 8, 12).

import type { LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { hasDecision, type Recognition } from './recognition.ts';
import { isValid, type RecognitionStatus, statusOn } from './status.ts';

/** What a right is read from. */
export type RightFacts = Parameters<typeof statusOn>[0] & Pick<Recognition, 'id'>;

/** The right that one recognition gives: its stars, and the days, both of which count. */
export interface LabelRight {
  readonly id: Recognition['id'];
  readonly stars: number;
  readonly decisionNumber: string;
  readonly from: LocalDate;
  /** Last day as stated or extended; `null`: no end is known. */
  readonly until: LocalDate | null;
  readonly isExtended: boolean;
  /** An ordered suspension inside it; `until` `null`: until further notice. */
  readonly suspended: { readonly from: LocalDate; readonly until: LocalDate | null } | null;
  /** The first day on which it ended before its time. */
  readonly ended: { readonly on: LocalDate; readonly why: 'withdrawn' | 'superseded' } | null;
}

/**
 * The rights of a product's recognitions, the newest first; what carries no decision or fewer stars than are certified gives none.
 * @law 26/2026/QĐ-TTg, Art. 4.3, 8, 12.3
 * @example labelRights([reportedOnly]) // []
 */
export function labelRights(recognitions: readonly RightFacts[]): readonly LabelRight[] {
  return recognitions
    .flatMap((one): readonly LabelRight[] => {
      const { issuedOn, decisionNumber, stars, expiresOn, extendedUntil, suspendedFrom, suspendedUntil } = one;
      if (issuedOn === null || decisionNumber === null || !hasDecision(one)) return [];
      if (stars < (parameterOn('lowest-certified-stars', issuedOn)?.value ?? 3)) return [];
      const ends = [
        ...(one.withdrawnOn === null ? [] : [{ on: one.withdrawnOn, why: 'withdrawn' as const }]),
        ...(one.supersededOn === null ? [] : [{ on: one.supersededOn, why: 'superseded' as const }]),
      ].sort((a, b) => (a.on < b.on ? -1 : 1));
      return [
        {
          id: one.id,
          stars,
          decisionNumber,
          from: issuedOn,
          until: extendedUntil ?? expiresOn,
          isExtended: extendedUntil !== null,
          suspended:
            one.suspensionOrder === null || suspendedFrom === null
              ? null
              : { from: suspendedFrom, until: suspendedUntil },
          ended: ends[0] ?? null,
        },
      ];
    })
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}

/** What is printed on a pack. */
export interface PrintedLabel {
  readonly stars: number;
  readonly day: LocalDate;
}

/** Whether a label is right, and the recognition that decides it. */
export type LabelAnswer =
  | { readonly right: true; readonly stars: number; readonly by: LabelRight }
  | { readonly right: false; readonly why: 'more-stars'; readonly stars: number; readonly by: LabelRight }
  | { readonly right: false; readonly why: 'never' }
  | {
      readonly right: false;
      readonly why: 'before-first' | Exclude<RecognitionStatus, 'not-yet'>;
      readonly by: LabelRight;
    };

/**
 * Whether a product could carry these stars on the day that the label names. Fewer stars than it holds are no fault; the last day and the
 * last day of an extension count; a day of suspension, of waiting, or after a withdrawal is none.
 * @law 26/2026/QĐ-TTg, Art. 4.3, 8, 12.3
 * @example judgeLabel([fourStarsUntil2027], { stars: 5, day: date('2026-11-26') }) // { right: false, why: 'more-stars', … }
 */
export function judgeLabel(recognitions: readonly RightFacts[], { stars, day }: PrintedLabel): LabelAnswer {
  const rights = labelRights(recognitions);
  const of = (id: Recognition['id']) => recognitions.find((one) => one.id === id);
  const statusAt = (right: LabelRight): RecognitionStatus => {
    const facts = of(right.id);
    return facts === undefined ? 'no-decision' : statusOn(facts, day).status;
  };
  const last = rights.at(-1);
  if (last === undefined) return { right: false, why: 'never' };
  const [active] = rights.filter((one) => isValid(statusAt(one))).sort((a, b) => b.stars - a.stars);
  if (active !== undefined) {
    return stars <= active.stars
      ? { right: true, stars: active.stars, by: active }
      : { right: false, why: 'more-stars', stars: active.stars, by: active };
  }
  for (const by of rights) {
    const why = statusAt(by);
    if (why !== 'not-yet') return { right: false, why, by };
  }
  return { right: false, why: 'before-first', by: last };
}
