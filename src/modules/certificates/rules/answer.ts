// The answer to a scanned code, in three values: it holds and the list is of today · the signature is right but the list is
// old · it does not hold. Never "it holds" from the signature alone. The same rule on server, command line and phone.

import { addDays, dateInVietnam, type Instant, instantAfterDays, type LocalDate } from '#kernel/calendar.ts';
import type { CertificateState } from './certificate.ts';
import { placeOf } from './certificate-code.ts';
import { hasBit, type StatusList } from './status-list.ts';
import type { TokenFacts } from './token.ts';

export type Verdict = 'valid' | 'not-updated' | 'not-valid';

/** An answer with its reason. */
export interface Answer {
  readonly verdict: Verdict;
  readonly state: CertificateState | 'not-in-list';
  readonly until: LocalDate | null;
  readonly decision: string | null;
  /** When the list that was asked was made; `null`: none at hand. */
  readonly asOf: Instant | null;
}

/** No extension reaches further past the end than this: what is older has expired, whatever a list does not know. @law 26/2026/QĐ-TTg, Art. 12.3 */
export const longestExtensionDays = 180;

/**
 * Whether a list still counts as today's: made within the last twenty-four hours, those included, and not more than
 * a quarter of an hour in the future of the clock that asks.
 */
export function isFresh(madeAt: Instant, now: Instant): boolean {
  return instantAfterDays(madeAt, 1) >= now && madeAt <= instantAfterDays(now, 1 / 96);
}

/**
 * What may be said of a token whose signature is right, with the list at hand.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 8, 12.3
 * @example answerTo(facts, null, now).verdict // 'not-updated'
 */
export function answerTo(facts: TokenFacts, list: StatusList | null, now: Instant): Answer {
  const today = dateInVietnam(now);
  const asOf = list?.madeAt ?? null;
  const place = placeOf(facts.number);
  const fresh = list !== null && isFresh(list.madeAt, now);
  const say = (
    verdict: Verdict,
    state: Answer['state'],
    until: LocalDate | null,
    decision: string | null = null,
  ): Answer => ({ verdict, state, until, decision, asOf });
  if (today < facts.issuedOn) return say('not-valid', 'not-yet', null);
  const change = list?.changes.find((one) => one.place === place) ?? null;
  if (list !== null && hasBit(list.revoked, place)) {
    return say('not-valid', change?.state ?? 'replaced', change?.until ?? facts.validUntil, change?.decision ?? null);
  }
  const changed = change !== null && !(change.state === 'extended' && change.until !== null && change.until < today);
  if (change !== null && changed) {
    if (change.state === 'extended')
      return say(fresh ? 'valid' : 'not-updated', 'extended', change.until, change.decision);
    return say(fresh ? 'not-valid' : 'not-updated', change.state, change.until, change.decision);
  }
  if (today > addDays(facts.validUntil, longestExtensionDays)) {
    return say('not-valid', 'expired', change?.until ?? facts.validUntil);
  }
  if (list !== null && !hasBit(list.issued, place)) return say('not-updated', 'not-in-list', facts.validUntil);
  if (today > facts.validUntil) {
    const last = change?.until ?? facts.validUntil;
    return say(fresh ? 'not-valid' : 'not-updated', 'expired', last);
  }
  return say(fresh ? 'valid' : 'not-updated', 'in-force', facts.validUntil);
}
