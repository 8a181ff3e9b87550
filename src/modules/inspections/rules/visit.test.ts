import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { inspectionsNear, placeOfVisit } from './visit.ts';
import { visitMay } from './visit-lifecycle.ts';

const held = (kind: 'inspection' | 'guidance', day: string) =>
  ({ kind, state: 'closed', plannedOn: date(day), heldOn: date(day) }) as const;

describe('another inspection of one producer', () => {
  it('asks for a reason up to and with the last quiet day, before and after (26/2026, Art. 9.2b; the days are ours)', () => {
    const day = date('2026-11-26');
    expect(inspectionsNear([held('inspection', '2025-11-26')], day, 365)).toHaveLength(1);
    expect(inspectionsNear([held('inspection', '2025-11-25')], day, 365)).toHaveLength(0);
    expect(inspectionsNear([held('inspection', '2027-11-26')], day, 365)).toHaveLength(1);
  });

  it('is not held up by guidance, nor by a visit that was cancelled', () => {
    const day = date('2026-11-26');
    expect(inspectionsNear([held('guidance', '2026-11-20')], day, 365)).toEqual([]);
    expect(inspectionsNear([{ ...held('inspection', '2026-11-20'), state: 'cancelled' }], day, 365)).toEqual([]);
  });
});

describe('where a visit is', () => {
  it('is its place with the commune, the commune once, and the commune alone where nobody wrote a place', () => {
    expect(placeOfVisit('Bản Nà Phát', 'Xã Bình Lư')).toBe('Bản Nà Phát, Xã Bình Lư');
    expect(placeOfVisit('Bản Nà Phát, xã Bình Lư', 'Xã Bình Lư')).toBe('Bản Nà Phát, xã Bình Lư');
    expect(placeOfVisit('', 'Xã Bình Lư')).toBe('Xã Bình Lư');
    expect(placeOfVisit('Bản Nà Phát', '')).toBe('Bản Nà Phát');
  });
});

describe('a visit', () => {
  it('is cancelled until somebody is there, never after', () => {
    expect(visitMay('notified', 'cancel')).toBe(true);
    expect(visitMay('on-site', 'cancel')).toBe(false);
    expect(visitMay('closed', 'record')).toBe(false);
  });
});
