import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { metresBetween, routeOf } from './route.ts';

const stop = (id: string, communeCode: string, position: { latitude: number; longitude: number } | null = null) => ({
  id: id as never,
  plannedOn: date('2026-11-26'),
  heldOn: null,
  communeCode,
  producerName: id,
  position,
  state: 'planned' as const,
});
const nameOf = (code: string | null): string => (code === '1' ? 'Xã Bình Lư' : 'Phường Đoàn Kết');
const names = (stops: readonly { readonly visit: { readonly id: string } }[]) => stops.map((one) => one.visit.id);

describe('the way of a day', () => {
  it('goes from the northernmost place to the nearest each time, where every place has a position', () => {
    const [day] = routeOf(
      [
        stop('nam', '1', { latitude: 22.1, longitude: 103.4 }),
        stop('bac', '2', { latitude: 22.6, longitude: 103.4 }),
        stop('giua', '1', { latitude: 22.4, longitude: 103.4 }),
      ],
      nameOf,
    );
    expect([day?.order, names(day?.stops ?? [])]).toEqual(['by-position', ['bac', 'giua', 'nam']]);
    expect(day?.stops[0]?.metres).toBeNull();
    expect(Math.round((day?.stops[1]?.metres ?? 0) / 1000)).toBe(22);
  });

  it('goes commune by commune where fewer than two have one, and leaves out what was cancelled', () => {
    const [day] = routeOf(
      [
        stop('b', '1'),
        stop('c', '2', { latitude: 22.1, longitude: 103.4 }),
        stop('a', '1'),
        { ...stop('x', '1'), state: 'cancelled' as const },
      ],
      nameOf,
    );
    expect([day?.order, names(day?.stops ?? [])]).toEqual(['by-commune', ['c', 'a', 'b']]);
  });

  it('keeps the way between those that have a position, and puts the others after them by commune', () => {
    const [day] = routeOf(
      [
        stop('nam', '1', { latitude: 22.1, longitude: 103.4 }),
        stop('khong', '2'),
        stop('bac', '2', { latitude: 22.6, longitude: 103.4 }),
      ],
      nameOf,
    );
    expect([day?.order, names(day?.stops ?? [])]).toEqual(['mixed', ['bac', 'nam', 'khong']]);
    expect(day?.stops[2]?.metres).toBeNull();
  });

  it('measures as the crow flies', () => {
    const here = { latitude: 22.39, longitude: 103.46 };
    expect(metresBetween(here, here)).toBe(0);
  });
});
