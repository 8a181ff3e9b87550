// How far a position lies from where it was expected. A phone between mountains may be off by hundreds of metres: a hint, never proof.

const EARTH_METRES = 6_371_008;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two points along the surface of the earth, as a sphere, rounded.
 * @example metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }) // 111195
 */
export function metresBetween(one: Point, other: Point): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const half = Math.sin((b - a) / 2) ** 2;
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(a) * Math.cos(b) * across))));
}
