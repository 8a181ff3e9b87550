// How far an invitation into a dossier reaches, and until when.

import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '#kernel/calendar.ts';
import { invitationEnd, invitationState, isEnough } from './invitation.ts';

const at = (text: string): Instant => parseInstant(text) ?? expect.fail(text);
const made = at('2026-11-01T03:00:00Z');
const open = { acceptedAt: null, endedAt: null, expiresAt: invitationEnd(made) };

describe('an invitation into a dossier', () => {
  it('can be accepted for fourteen days; the moment of the end is too late', () => {
    expect(open.expiresAt).toBe(at('2026-11-15T03:00:00Z'));
    expect(invitationState(open, at('2026-11-15T02:59:59Z'))).toBe('waiting');
    expect(invitationState(open, at('2026-11-15T03:00:00Z'))).toBe('expired');
  });

  it('holds once accepted, long after the day to accept it, until somebody ends it', () => {
    const accepted = { ...open, acceptedAt: at('2026-11-02T03:00:00Z') };
    expect(invitationState(accepted, at('2027-06-01T03:00:00Z'))).toBe('accepted');
    expect(invitationState({ ...accepted, endedAt: at('2026-11-03T03:00:00Z') }, at('2026-11-04T03:00:00Z'))).toBe(
      'ended',
    );
  });

  it('to write is also one to read, and one to read is none to write', () => {
    expect(isEnough('edit', 'view')).toBe(true);
    expect(isEnough('view', 'view')).toBe(true);
    expect(isEnough('view', 'edit')).toBe(false);
    expect(isEnough(null, 'view')).toBe(false);
  });
});
