// Where the phone stands, with the radius within which it is sure. That none is to be had is an answer too, with its reason.

import type { Located } from '#modules/field/index.ts';

const PATIENCE = 20_000;

export type NoPosition = 'denied' | 'unavailable' | 'timeout';
const REASONS: Readonly<Record<number, NoPosition>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/** The position now, or why there is none. */
export function whereAmI(): Promise<{ readonly position: Located['position']; readonly missing: NoPosition | null }> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve({ position: null, missing: 'unavailable' });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ position: { latitude, longitude, accuracy }, missing: null }),
      ({ code }) => resolve({ position: null, missing: REASONS[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}
