// Numbers above the areas of a map, one for each place, each a link with its words: what is counted by place and lies nowhere more exactly.

import type { PlacedPoint } from './point-groups.ts';

export interface CountMark extends PlacedPoint {
  readonly key: string;
  readonly count: number;
  /** As read aloud: "Xã Bình Lư: 4 chủ thể". */
  readonly words: string;
  readonly href: string | null;
}

/**
 * @example <CountMarks layer="producers" marks={[{ key: '03390', x: 10, y: 10, count: 4, words: 'Xã Bình Lư: 4 chủ thể', href: null }]} />
 */
export function CountMarks({ layer, marks }: { readonly layer: string; readonly marks: readonly CountMark[] }) {
  return (
    <g data-map-layer={layer}>
      {marks.map(({ key, x, y, count, words, href }) => {
        const mark = (
          <>
            <title>{words}</title>
            <circle class="map__point" cx={x} cy={y} />
            <text class="map__many" x={x} y={y} dy="0.36em">
              {count}
            </text>
          </>
        );
        return href === null ? (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive.
          <g key={key} role="img" aria-label={words}>
            {mark}
          </g>
        ) : (
          <a key={key} class="map__mark" href={href} aria-label={words}>
            {mark}
          </a>
        );
      })}
    </g>
  );
}
