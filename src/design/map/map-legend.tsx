// What the fills of a map stand for.

import type { DesignTexts } from '#texts/vi/design.ts';
import type { MapClass, MapFill } from './map-classes.ts';
import { fillAddress } from './map-patterns.tsx';

export interface MapLegendProps {
  readonly t: DesignTexts;
  /** The drawing whose fills are shown. */
  readonly of: string;
  /** What is counted: "sản phẩm còn hiệu lực". */
  readonly title: string;
  readonly classes: readonly MapClass[];
  readonly hasUnknown: boolean;
  readonly format: (value: number) => string;
}

/**
 * @example <MapLegend t={t} of="ban-do" title="Sản phẩm" classes={classes} hasUnknown={false} format={String} />
 */
export function MapLegend({ t, of, title, classes, hasUnknown, format }: MapLegendProps) {
  const range = ({ from, to }: MapClass): string =>
    from === to ? format(from) : t.map.range(format(from), format(to));
  const lines: readonly { readonly fill: MapFill; readonly words: string }[] = [
    { fill: 'none', words: t.map.none },
    ...classes.map((one) => ({ fill: one.fill, words: range(one) })),
    ...(hasUnknown ? [{ fill: 'unknown' as const, words: t.map.unknown }] : []),
  ];
  return (
    <div class="map-legend">
      <p class="map-legend__title">{title}</p>
      <ul class="map-legend__list">
        {lines.map(({ fill, words }) => (
          <li key={fill}>
            <svg
              class="map-legend__mark"
              viewBox="0 0 36 24"
              width="36"
              height="24"
              aria-hidden="true"
              focusable="false"
            >
              <rect class="map-legend__box" x="1" y="1" width="34" height="22" fill={fillAddress(of, fill)} />
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
