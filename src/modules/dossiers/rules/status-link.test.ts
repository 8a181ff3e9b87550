// How long a link to the state of a dossier works, and what it may tell.

import { describe, expect, it } from 'vitest';
import { date, type Instant, parseInstant } from '#kernel/calendar.ts';
import { isOpenLink, statusLinkEnd } from './status-link.ts';
import { whereItStands } from './where-it-stands.ts';

const at = (text: string): Instant => parseInstant(text) ?? expect.fail(text);

describe('a link to the state of a dossier', () => {
  it('works for 180 days; the moment of the end is too late', () => {
    const expiresAt = statusLinkEnd(at('2026-01-01T00:00:00Z'));
    expect(expiresAt).toBe(at('2026-06-30T00:00:00Z'));
    expect(isOpenLink({ expiresAt, revokedAt: null }, at('2026-06-29T23:59:59Z'))).toBe(true);
    expect(isOpenLink({ expiresAt, revokedAt: null }, expiresAt)).toBe(false);
  });

  it('does not work once it is revoked', () => {
    const expiresAt = statusLinkEnd(at('2026-01-01T00:00:00Z'));
    expect(isOpenLink({ expiresAt, revokedAt: at('2026-01-02T00:00:00Z') }, at('2026-01-03T00:00:00Z'))).toBe(false);
  });
});

describe('where a dossier stands', () => {
  const dueOn = date('2026-10-26');
  it('names whose turn it is and until which day', () => {
    expect(whereItStands({ state: 'submitted', dueOn }, null)).toEqual({ step: 1, waitsFor: 'commune', until: dueOn });
    expect(whereItStands({ state: 'received', dueOn }, null)).toEqual({ step: 2, waitsFor: 'commune', until: dueOn });
    expect(whereItStands({ state: 'returned', dueOn: null }, null)).toEqual({
      step: 1,
      waitsFor: 'producer',
      until: null,
    });
    expect(whereItStands({ state: 'draft', dueOn: null }, null)).toEqual({
      step: 0,
      waitsFor: 'producer',
      until: null,
    });
    expect(whereItStands({ state: 'dropped', dueOn: null }, null)).toEqual({
      step: 0,
      waitsFor: 'nobody',
      until: null,
    });
  });

  it('names no day of the commune any more once the file is with the province', () => {
    expect(whereItStands({ state: 'forwarded', dueOn }, null)).toEqual({ step: 3, waitsFor: 'province', until: null });
  });

  it('at the province tells of the producer’s turn with its last day, of the council, and that it goes no further', () => {
    const forwarded = { state: 'forwarded', dueOn: date('2026-12-14') } as const;
    const at = { round: { year: 2027, round: 1 }, dueOn: date('2027-06-29'), asked: [], answerBy: null };
    const asked = { ...at, state: 'supplement-requested', asked: ['Kế hoạch'], answerBy: date('2026-12-04') } as const;
    expect(whereItStands(forwarded, asked)).toEqual({ step: 3, waitsFor: 'producer', until: date('2026-12-04') });
    const checking = { ...at, state: 'checking' } as const;
    expect(whereItStands(forwarded, checking)).toEqual({ step: 3, waitsFor: 'province', until: date('2027-06-29') });
    expect(whereItStands(forwarded, { ...at, state: 'ready' }).waitsFor).toBe('council');
    expect(whereItStands(forwarded, { ...at, state: 'not-eligible' }).waitsFor).toBe('over');
  });
});
