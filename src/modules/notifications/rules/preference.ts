// How an account wants to be told: by group of kinds, at once or in one letter, and in which hours no letter goes out.

import { addDays, type Instant, instantOf, type LocalDate, millisecondsOf, weekdayOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { type KindGroup, kindGroups, mandatoryGroups } from './kind-group.ts';

/** `mail`: in the house and by mail · `house`: in the house alone · `off`: not told. */
export const ways = ['mail', 'house', 'off'] as const;
export type Way = (typeof ways)[number];

export const digests = ['none', 'daily', 'weekly'] as const;
export type Digest = (typeof digests)[number];

export type WayOfGroup = { readonly [Group in KindGroup]: Way };

export interface Preference {
  /** The account. */
  readonly id: AccountId;
  readonly version: number;
  readonly ways: WayOfGroup;
  /** One letter of what is new and due, of every day or of every Monday; `none`: each thing at once. */
  readonly digest: Digest;
  /** Since when there is one: what was told before went out by itself. */
  readonly digestSince: Instant | null;
  /** The hour of Vietnam, 0 to 23, from which it is sent. */
  readonly digestHour: number;
  /** Hours of Vietnam in which no mail leaves: from the first until before the second, over midnight too; `null`: any. */
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  readonly changedAt: Instant;
}

/** Of whoever never chose: at once, in the house and by mail. */
export const usualPreference = {
  ways: { term: 'mail', decision: 'mail', duty: 'mail', progress: 'mail', market: 'mail' },
  digest: 'none',
  digestSince: null,
  digestHour: 7,
  quietFrom: null,
  quietUntil: null,
} as const satisfies Omit<Preference, 'id' | 'version' | 'changedAt'>;

const HOUR = 3_600_000;
/** Vietnam has had one offset and no summer time since 1975. */
const OFFSET = 7 * HOUR;

/** @example hourInVietnam(instantOf(0)) // 7 */
export const hourInVietnam = (at: Instant): number => Math.floor((millisecondsOf(at) + OFFSET) / HOUR) % 24;

type Quiet = Pick<Preference, 'quietFrom' | 'quietUntil'>;

/**
 * Whether an hour is one of quiet: the first counts, the last does not.
 * @example isQuiet({ quietFrom: 21, quietUntil: 6 }, 5) // true
 */
export function isQuiet({ quietFrom, quietUntil }: Quiet, hour: number): boolean {
  if (quietFrom === null || quietUntil === null) return false;
  return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
}

/** When a mail of this moment may leave; `null`: now. */
export function quietUntil(quiet: Quiet, now: Instant): Instant | null {
  const hour = hourInVietnam(now);
  if (quiet.quietUntil === null || !isQuiet(quiet, hour)) return null;
  const startOfHour = Math.floor(millisecondsOf(now) / HOUR) * HOUR;
  return instantOf(startOfHour + ((quiet.quietUntil - hour + 24) % 24) * HOUR);
}

/** The last day, today among them, on which a digest is owed: the day itself, or the Monday of the week. */
export function lastDigestDay(digest: Exclude<Digest, 'none'>, today: LocalDate): LocalDate {
  return digest === 'daily' ? today : addDays(today, 1 - weekdayOf(today));
}

/** Whether a digest goes out now. What a machine that was off did not send is sent when it is on again, of the same day alone. */
export function digestDue(
  preference: Pick<Preference, 'digest' | 'digestHour' | keyof Quiet>,
  { now, today, last }: { readonly now: Instant; readonly today: LocalDate; readonly last: LocalDate | null },
): boolean {
  const { digest, digestHour } = preference;
  if (digest === 'none') return false;
  const hour = hourInVietnam(now);
  if (isQuiet(preference, hour)) return false;
  const owed = lastDigestDay(digest, today);
  if (owed === today && hour < digestHour) return false;
  return last === null || last < owed;
}

/** What a person chooses. */
export type Chosen = Omit<Preference, 'id' | 'version' | 'changedAt' | 'digestSince'>;

/** What cannot be kept as it was chosen, by field. */
export function preferenceProblems(chosen: Chosen): readonly FieldProblem[] {
  const off = kindGroups.filter((group) => mandatoryGroups.includes(group) && chosen.ways[group] === 'off');
  const problems: FieldProblem[] = off.map((group) => ({
    path: `ways.${group}`,
    code: 'notifications/cannot-turn-off',
  }));
  const { quietFrom, quietUntil: until } = chosen;
  if ((quietFrom === null) !== (until === null)) {
    problems.push({
      path: quietFrom === null ? 'quietFrom' : 'quietUntil',
      code: 'notifications/quiet-needs-both',
    });
  } else if (quietFrom !== null && quietFrom === until) {
    problems.push({ path: 'quietUntil', code: 'notifications/quiet-all-day' });
  } else if (chosen.digest !== 'none' && isQuiet(chosen, chosen.digestHour)) {
    problems.push({ path: 'digestHour', code: 'notifications/digest-in-quiet' });
  }
  return problems;
}
