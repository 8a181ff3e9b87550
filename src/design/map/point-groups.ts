// Points on a drawing that would lie upon each other, as one mark with their number.

/** A point in units of the drawing. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointGroup<One extends PlacedPoint> {
  readonly x: number;
  readonly y: number;
  readonly members: readonly One[];
}

/**
 * Groups points by nearness: each joins the first group whose middle is nearer than `apart`, in the order given, so that the same points make
 * the same groups.
 * @example groupedPoints([{ x: 10, y: 10 }, { x: 12, y: 10 }, { x: 200, y: 50 }], 40).length // 2
 */
export function groupedPoints<One extends PlacedPoint>(
  points: readonly One[],
  apart: number,
): readonly PointGroup<One>[] {
  const groups: { x: number; y: number; members: One[] }[] = [];
  for (const point of points) {
    const near = groups.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < apart);
    if (near === undefined) {
      groups.push({ x: point.x, y: point.y, members: [point] });
      continue;
    }
    near.members.push(point);
    near.x = near.members.reduce((sum, one) => sum + one.x, 0) / near.members.length;
    near.y = near.members.reduce((sum, one) => sum + one.y, 0) / near.members.length;
  }
  return groups.map(({ x, y, members }) => ({ x: Math.round(x), y: Math.round(y), members }));
}
