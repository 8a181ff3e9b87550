// Where a point lies: read from what people paste out of a map, and ways to it.

import type { Position } from './point.ts';

const NUMBER = /^-?\d{1,3}(?:[.,]\d+)?$/;

/**
 * Latitude and longitude as a map gives them to paste; `null` where it is no pair of numbers.
 * @example readPosition('22.3964, 103.4582') // { latitude: 22.3964, longitude: 103.4582 }
 * @example readPosition('22,3964 103,4582') // the same
 */
export function readPosition(typed: string): Position | null {
  const text = typed
    .replace(/[°()]/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .trim();
  const parts = /[;\s]/.test(text) ? text.split(/[;\s]+/).map((part) => part.replace(/,$/, '')) : text.split(',');
  const [latitude, longitude, ...more] = parts;
  if (latitude === undefined || longitude === undefined || more.length > 0) return null;
  if (!NUMBER.test(latitude) || !NUMBER.test(longitude)) return null;
  return { latitude: Number(latitude.replace(',', '.')), longitude: Number(longitude.replace(',', '.')) };
}

/**
 * An address that opens the map a phone has itself (RFC 5870), with a name where the map shows one.
 * @example phoneMapAddress({ latitude: 22.4, longitude: 103.5 }, 'Chợ') // 'geo:22.4,103.5?q=22.4,103.5(Ch%E1%BB%A3)'
 */
export const phoneMapAddress = ({ latitude, longitude }: Position, name: string): string =>
  `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(name).replace(/[()]/g, '')})`;

/** A map of the place in the net, for who clicks it. */
export const mapAddress = ({ latitude, longitude }: Position): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
