// Points above the areas of a map, each a link with its name; where many lie close, one mark with their number.

import { groupedPoints, type PlacedPoint } from './point-groups.ts';

export interface MapPoint extends PlacedPoint {
  readonly name: string;
  readonly href: string;
}

export interface PointMarksProps {
  readonly points: readonly MapPoint[];
  /** The name by which the layer can be put away. */
  readonly layer: string;
  /** Names a group: "3 điểm bán: Chợ Bình Lư, …". */
  readonly groupWords: (names: readonly string[]) => string;
  /** Where a group leads. */
  readonly groupHref: (members: readonly MapPoint[]) => string;
}

/** Marks nearer than this lie upon each other on a phone. */
const APART = 46;

/**
 * @example <PointMarks layer="points" points={points} groupWords={words} groupHref={() => '/diem-ban'} />
 */
export function PointMarks({ points, layer, groupWords, groupHref }: PointMarksProps) {
  return (
    <g data-map-layer={layer}>
      {groupedPoints(points, APART).map(({ x, y, members }) => {
        const [only] = members;
        const one = members.length === 1 && only !== undefined;
        const words = one ? only.name : groupWords(members.map(({ name }) => name));
        return (
          <a key={`${x} ${y}`} class="map__mark" href={one ? only.href : groupHref(members)} aria-label={words}>
            <title>{words}</title>
            <circle class="map__point" cx={x} cy={y} />
            {!one && (
              <text class="map__many" x={x} y={y} dy="0.36em">
                {members.length}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}
