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
    expect(whereItStands({ state: 'submitted', dueOn })).toEqual({ step: 1, waitsFor: 'commune', until: dueOn });
    expect(whereItStands({ state: 'received', dueOn })).toEqual({ step: 2, waitsFor: 'commune', until: dueOn });
    expect(whereItStands({ state: 'returned', dueOn: null })).toEqual({ step: 1, waitsFor: 'producer', until: null });
    expect(whereItStands({ state: 'draft', dueOn: null })).toEqual({ step: 0, waitsFor: 'producer', until: null });
    expect(whereItStands({ state: 'dropped', dueOn: null })).toEqual({ step: 0, waitsFor: 'nobody', until: null });
  });

  it('names no day of the commune any more once the file is with the province', () => {
    expect(whereItStands({ state: 'forwarded', dueOn })).toEqual({ step: 3, waitsFor: 'province', until: null });
  });
});
