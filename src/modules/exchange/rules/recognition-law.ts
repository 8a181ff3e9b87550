// The law behind a recognition that a register reports: who could issue it, how long it holds, when to file again.

import { addDays, date, type LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { lastDayOfTerm } from '#modules/certificates/index.ts';

/** Who issued a decision, by level; `unknown` where the text does not say (a department, a blank). */
export type IssuerLevel = 'ministry' | 'province' | 'district' | 'commune' | 'unknown';

/** Names that are cities run by the centre, folded without their type word; the rest of the cities were districts. */
export type IsProvinceName = (name: string) => boolean;

const LEVEL_WORDS: readonly (readonly [RegExp, IssuerLevel])[] = [
  [/\b(bo nong nghiep|bo nn|bo truong|trung uong|tw|thu tuong|quoc gia|cap bo)\b/, 'ministry'],
  [/^(so|chi cuc|van phong|phong)\b/, 'unknown'],
  [/\b(tinh)\b/, 'province'],
  [/\b(huyen|thi xa|quan)\b/, 'district'],
  [/\b(xa|phuong|thi tran|dac khu)\b/, 'commune'],
];

/**
 * The level of a written issuer; the type word nearest the front decides. `issuerLevel('UBND huyện Tam Đường', …)` is
 * `district`; a "thành phố" is a province where the centre runs it (Hà Nội), else a district (Lai Châu).
 */
export function issuerLevel(
  text: string | null,
  isCentralCity: IsProvinceName,
  isProvince: IsProvinceName,
): IssuerLevel {
  if (text === null) return 'unknown';
  const folded = foldName(text)
    .replace(/\btx\b/g, 'thi xa')
    .replace(/\btt\b/g, 'thi tran');
  for (const [words, level] of LEVEL_WORDS.slice(0, 2)) if (words.test(folded)) return level;
  const city = /\b(?:thanh pho|tp)\b ?(.*)$/.exec(folded);
  let best: { at: number; level: IssuerLevel } | null = null;
  for (const [words, level] of LEVEL_WORDS.slice(2)) {
    const at = words.exec(folded)?.index ?? -1;
    if (at >= 0 && (best === null || at < best.at)) best = { at, level };
  }
  if (city && (best === null || city.index < best.at)) {
    return isCentralCity((city[1] ?? '').replace(/ (tinh|nam) .*$/, '')) ? 'province' : 'district';
  }
  if (best !== null) return best.level;
  const bare = folded.replace(/^(chu tich )?(ubnd|uy ban nhan dan|hoi dong nhan dan|hdnd) /, '');
  return isProvince(bare) ? 'province' : 'unknown';
}

/** The first day without districts. */
const DISTRICTS_ENDED = date('2025-07-01');

/**
 * Whether the issuer could recognise that number of stars on that day; `null` where the facts do not decide.
 * 5 stars: the ministry alone. 4 stars: the province, never a district. 3 stars: the district until 30/06/2025, the
 * province's chair since 06/07/2025; for the days between no text names an authority, so the paper is believed unless
 * it names a district, which no longer existed. A commune never recognises.
 * `issuerCompetent(3, 'district', date('2025-07-01'))` is false, a day earlier true.
 * @law 148/QĐ-TTg; 1489/QĐ-TTg; 26/2026/QĐ-TTg, Điều 4
 */
export function issuerCompetent(stars: number | null, level: IssuerLevel, issuedOn: LocalDate | null): boolean | null {
  if (level === 'unknown') return null;
  if (level === 'commune') return false;
  if (level === 'district') {
    if (issuedOn !== null && issuedOn >= DISTRICTS_ENDED) return false;
    return stars === null ? null : stars <= 3;
  }
  if (level === 'province') return stars === null ? null : stars <= 4;
  return stars === null ? null : true;
}

/**
 * The last day a recognition holds: the same day 36 months later, that day included, clamped to the month's end.
 * `lastValidDay(date('2024-02-29'))` is 2027-02-28.
 * @law 26/2026/QĐ-TTg, Điều 4.3
 */
export function lastValidDay(issuedOn: LocalDate): LocalDate {
  return lastDayOfTerm(issuedOn);
}

/** The fewest stars that carry a decision and a certificate. @law 26/2026/QĐ-TTg, Điều 4.3 */
export const LEAST_CERTIFIED_STARS = 3;

/** Days before the end between which the request for re-evaluation is filed. @law 26/2026/QĐ-TTg, Điều 7.6 */
const WINDOW_OPENS_DAYS = 180;
const WINDOW_CLOSES_DAYS = 120;

/** Where a recognition stands on a day, seen from its end. */
export type RemainingValidity = 'in-force' | 'window-open' | 'window-missed' | 'expired';

/**
 * Where a recognition stands on a day: expired from the day after its last; the window to file again is open from the
 * 180th to the 120th day before the end, both included; after that it is missed.
 * `remainingValidity(date('2027-01-15'), date('2026-09-17'))` is `window-open`, a day later `window-missed`.
 * @law 26/2026/QĐ-TTg, Điều 7.6
 */
export function remainingValidity(validUntil: LocalDate, on: LocalDate): RemainingValidity {
  if (validUntil < on) return 'expired';
  if (validUntil < addDays(on, WINDOW_CLOSES_DAYS)) return 'window-missed';
  return validUntil <= addDays(on, WINDOW_OPENS_DAYS) ? 'window-open' : 'in-force';
}
