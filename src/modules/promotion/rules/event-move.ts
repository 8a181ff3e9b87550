// An event whose days or place change once producers were invited: when a reason is asked, when a question, and what becomes of the answers that were
// given for the days before. A promise is for the days and the place that were named with it; it is never carried over to others. Ours.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { TradeEvent } from './event.ts';
import type { Answer, Participation } from './participation.ts';

/** The days and the place of an event. */
export type Appointment = Pick<TradeEvent, 'from' | 'until' | 'place'>;

/** One change of days or place, with what stood there before it. */
export interface EventMove extends Appointment {
  readonly on: LocalDate;
  readonly byName: string;
  readonly reason: string;
}

/** An answer that was given for other days or another place; it is read, and promises nothing any more. */
export interface EarlierAnswer extends Appointment {
  readonly answer: Exclude<Answer, 'waits'>;
  readonly words: string | null;
  readonly productIds: readonly ProductId[];
  readonly answeredOn: LocalDate | null;
  readonly answeredByName: string | null;
}

/** `shorter`: at the same place, on no day that was not one before. `other`: on a new day, or elsewhere. */
export type MoveKind = 'none' | 'shorter' | 'other';

/** A place as it is compared: letters and digits alone, small ones. */
const placeKey = (place: string): string =>
  place
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How the days and the place of an event change. Spaces, signs and capitals in the words of a place are no change; the same first and last day
 * are none, days within those before are `shorter`, one day more at either end is `other`.
 * @example moveKind({ from, until, place: 'Chợ A' }, { from, until, place: 'chợ  A' }) // 'none'
 */
export function moveKind(before: Appointment, after: Appointment): MoveKind {
  if (placeKey(before.place) !== placeKey(after.place)) return 'other';
  if (before.from === after.from && before.until === after.until) return 'none';
  return after.from >= before.from && after.until <= before.until ? 'shorter' : 'other';
}

/**
 * Whether a change says why: once somebody was invited any change does; before, only one to a first day earlier than planned that has passed. Today
 * has not passed.
 * @example asksReason(before, after, { kind: 'other', invited: 1, today }) // true
 */
export function asksReason(
  before: Appointment,
  after: Appointment,
  { kind, invited, today }: { readonly kind: MoveKind; readonly invited: number; readonly today: LocalDate },
): boolean {
  return kind !== 'none' && (invited > 0 || (after.from < today && after.from < before.from));
}

const monthOf = (day: LocalDate): string => day.slice(0, 7);

/**
 * Whether an event comes to touch a month before the first one it touched, and so an earlier period of reports: it is asked about. Another day of
 * the same month is no earlier month.
 * @example isEarlierPeriod({ from: date('2026-12-15') }, { from: date('2026-11-30') }) // true
 */
export const isEarlierPeriod = (before: Pick<Appointment, 'from'>, after: Pick<Appointment, 'from'>): boolean =>
  monthOf(after.from) < monthOf(before.from);

type Answered = Pick<
  Participation,
  'answer' | 'answerWords' | 'answeredOn' | 'answeredByName' | 'productIds' | 'earlierAnswers' | 'forOtherDays'
>;

/** What is known of a producer when an event moves. */
export interface Moved {
  readonly kind: MoveKind;
  readonly before: Appointment;
  /** It was seen there or says that it sold: nothing is left to promise. */
  readonly wasThere: boolean;
  /** What it may bring on every new day, and what it sold already. */
  readonly brings: (id: ProductId) => boolean;
}

/**
 * A participation after its event moved. On fewer of the same days every answer stands. On others goods that are not in force throughout fall
 * out, and who answered is asked anew: what it said is kept with the days it was said for. Who was there is not asked, but its answer is marked as one
 * for other days, so that it can never be held to it.
 * @example afterMove(part, { kind: 'other', before, wasThere: false, brings: () => true }).answer // 'waits'
 */
export function afterMove(part: Answered, { kind, before, wasThere, brings }: Moved): Answered {
  const { answer, answerWords, answeredOn, answeredByName, productIds, earlierAnswers, forOtherDays } = part;
  const same = { answer, answerWords, answeredOn, answeredByName, productIds, earlierAnswers, forOtherDays };
  if (kind !== 'other') return same;
  const goods = productIds.filter(brings);
  if (answer === 'waits') return { ...same, productIds: goods };
  if (wasThere) return { ...same, productIds: goods, forOtherDays: true };
  const { from, until, place } = before;
  const said = { from, until, place, answer, words: answerWords, productIds, answeredOn, answeredByName };
  return {
    answer: 'waits',
    answerWords: null,
    answeredOn: null,
    answeredByName: null,
    productIds: goods,
    earlierAnswers: [...earlierAnswers, said],
    forOtherDays: false,
  };
}

/**
 * Whether a producer stayed away from what it had promised: it said yes for the days as they stand, and an officer wrote down that it was absent.
 * @example stayedAway({ answer: 'comes', attended: false, forOtherDays: true }) // false
 */
export const stayedAway = ({
  answer,
  attended,
  forOtherDays,
}: Pick<Participation, 'answer' | 'attended' | 'forOtherDays'>) =>
  answer === 'comes' && attended === false && !forOtherDays;
