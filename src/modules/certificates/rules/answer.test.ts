// The answer to a scanned code, at the last instant in Vietnam and with lists of any age; the same in every time zone.

import { expect, it } from 'vitest';
import { date, type Instant, parseInstant } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { answerTo, isFresh, longestExtensionDays } from './answer.ts';
import type { CertificateState } from './certificate.ts';
import { opaqueNumber } from './certificate-code.ts';
import { hasBit, statusListOf } from './status-list.ts';
import type { TokenFacts } from './token.ts';
import { lastValidDay } from './validity.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;
const place = 70_000;
const facts: TokenFacts = {
  keyNumber: 1,
  number: opaqueNumber(place, new Uint8Array(8)),
  stars: 4,
  training: false,
  setNumber: 0,
  issuedOn: date('2024-01-15'),
  validUntil: date('2027-01-15'),
  nameHash: '0'.repeat(16),
};
const list = (
  madeAt: Instant,
  state: CertificateState = 'in-force',
  until: string | null = null,
  decision: string | null = null,
) => statusListOf(0, madeAt, [{ place, state, until: until === null ? null : date(until), decision }]);

it('holds up to the last instant of its last day in Vietnam, and not one millisecond longer', () => {
  const lastInstant = at('2027-01-15T16:59:59.999Z');
  const midnight = at('2027-01-15T17:00:00.000Z');
  expect(answerTo(facts, list(lastInstant), lastInstant)).toMatchObject({ verdict: 'valid', state: 'in-force' });
  expect(answerTo(facts, list(midnight), midnight)).toMatchObject({ verdict: 'not-valid', state: 'expired' });
});

it.each([
  ['2024-02-29', '2027-02-28'],
  ['2024-08-31', '2027-08-31'],
  ['2026-02-28', '2029-02-28'],
])('a certificate of %s holds on %s and not on the day after', (issued, last) => {
  const until = lastValidDay(date(issued));
  expect(until).toBe(last);
  const own: TokenFacts = { ...facts, issuedOn: date(issued), validUntil: date(last) };
  const evening = at(`${last}T16:59:00.000Z`);
  const after = at(`${last}T17:01:00.000Z`);
  expect(answerTo(own, list(evening), evening).verdict).toBe('valid');
  expect(answerTo(own, list(after), after).verdict).toBe('not-valid');
});

it('is never green from the signature alone, nor with a list older than a day', () => {
  const now = at('2026-11-23T03:00:00.000Z');
  expect(answerTo(facts, null, now)).toMatchObject({ verdict: 'not-updated', asOf: null });
  expect(isFresh(at('2026-11-22T03:00:00.000Z'), now)).toBe(true);
  const old = at('2026-11-22T02:59:59.999Z');
  expect(isFresh(old, now)).toBe(false);
  expect(answerTo(facts, list(old), now)).toMatchObject({ verdict: 'not-updated', asOf: old });
  expect(isFresh(at('2026-11-23T04:00:00.000Z'), now)).toBe(false);
});

it.each(['withdrawn', 'superseded', 'replaced'] as const)(
  '%s is not valid, however old the list that says so',
  (state) => {
    const answer = answerTo(
      facts,
      list(at('2026-01-01T00:00:00.000Z'), state, null, '9/QĐ-UBND'),
      at('2026-11-23T03:00:00.000Z'),
    );
    expect(answer).toMatchObject({ verdict: 'not-valid', state, decision: '9/QĐ-UBND' });
  },
);

it('an extension holds until its own last day, which the printed code does not know', () => {
  const during = at('2027-03-01T03:00:00.000Z');
  expect(answerTo(facts, list(during, 'extended', '2027-07-14'), during)).toMatchObject({
    verdict: 'valid',
    state: 'extended',
    until: '2027-07-14',
  });
  const over = at('2027-07-15T03:00:00.000Z');
  expect(answerTo(facts, list(during, 'extended', '2027-07-14'), over).verdict).toBe('not-valid');
});

it('longer past its end than any extension reaches it has expired, whatever an old list does not know', () => {
  expect(longestExtensionDays).toBe(parameterOn('extension-days', date('2027-01-15'))?.value?.most);
  const made = at('2026-11-26T03:00:00.000Z');
  const lastPossible = at('2027-07-14T16:59:59.999Z');
  expect(answerTo(facts, list(made), lastPossible)).toMatchObject({ verdict: 'not-updated', state: 'expired' });
  const past = at('2027-07-14T17:00:00.000Z');
  expect(answerTo(facts, list(made), past)).toMatchObject({ verdict: 'not-valid', state: 'expired' });
  expect(answerTo(facts, null, at('2031-06-01T03:00:00.000Z'))).toMatchObject({ verdict: 'not-valid', asOf: null });
});

it('a suspension counts only as long as the list is of today', () => {
  const now = at('2026-11-23T03:00:00.000Z');
  expect(answerTo(facts, list(now, 'suspended'), now)).toMatchObject({ verdict: 'not-valid', state: 'suspended' });
});

it('a place that the list gave to nobody is not green: a stolen key makes such codes', () => {
  const now = at('2026-11-23T03:00:00.000Z');
  const other = { ...facts, number: opaqueNumber(place + 1, new Uint8Array(8)) };
  expect(answerTo(other, list(now), now)).toMatchObject({ verdict: 'not-updated', state: 'not-in-list' });
});

it('writes places as the W3C list does: the first is the highest bit of the first byte', () => {
  const { issued, revoked } = list(at('2026-11-23T03:00:00.000Z'), 'withdrawn');
  expect(issued).toHaveLength(16_384);
  expect([hasBit(issued, place), hasBit(revoked, place), hasBit(issued, place + 1)]).toEqual([true, true, false]);
  expect(hasBit(new Uint8Array([0x80]), 0)).toBe(true);
});
