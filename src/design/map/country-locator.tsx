// Where a province lies: the line around the whole country with Hoàng Sa and Trường Sa and their names, and the province in it.

import type { DesignTexts } from '#texts/vi/design.ts';
import type { CountryMapDrawing } from './places-map.tsx';

/**
 * @example <CountryLocator t={t} drawing={drawing} code="12" name="Tỉnh Lai Châu" />
 */
export function CountryLocator({
  t,
  drawing,
  code,
  name,
  withSource = false,
}: {
  readonly t: DesignTexts;
  readonly drawing: CountryMapDrawing;
  readonly code: string;
  readonly name: string;
  /** Where no other map of the page says where its boundaries are from. */
  readonly withSource?: boolean;
}) {
  const own = drawing.units.find((unit) => unit.code === code);
  const words = { 'hoang-sa': t.map.hoangSa, 'truong-sa': t.map.truongSa };
  const picture = (
    <svg
      class="map-locator"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width="220"
      height={Math.round((220 * drawing.height) / drawing.width)}
      role="img"
      aria-label={t.map.locator(name)}
    >
      <path class="map-locator__country" d={drawing.around} />
      {own !== undefined && <path class="map-locator__own" d={own.area} />}
      {drawing.names.map(({ key, at }) => (
        <text key={key} class="map-locator__name" data-archipelago={key}>
          {words[key].map((line, i) => (
            <tspan key={line} x={Math.min(at[0], drawing.width - 190)} y={at[1] + i * 56 + 36}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
  return (
    <figure class="map-locator-frame">
      {picture}
      {withSource && <figcaption class="map__source">{t.map.source(drawing.attribution)}</figcaption>}
    </figure>
  );
}
