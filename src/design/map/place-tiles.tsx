// Where no boundaries are held: each unit a tile of one size, filled like an area of a map. It says nothing about where the unit lies.

import type { DesignTexts } from '#texts/vi/design.ts';
import { fillOf, mapClasses } from './map-classes.ts';
import { MapLegend } from './map-legend.tsx';
import { fillAddress, MapPatterns } from './map-patterns.tsx';
import type { MapPlace } from './places-map.tsx';

export interface PlaceTilesProps {
  readonly t: DesignTexts;
  readonly id: string;
  readonly title: string;
  readonly places: readonly MapPlace[];
  readonly legend: { readonly title: string; readonly format?: ((value: number) => string) | undefined };
}

/**
 * @example <PlaceTiles t={t} id="o-xa" title="Sản phẩm theo xã" places={places} legend={{ title: 'Sản phẩm' }} />
 */
export function PlaceTiles({ t, id, title, places, legend }: PlaceTilesProps) {
  const classes = mapClasses(places.map(({ value }) => value));
  const format = legend.format ?? String;
  return (
    <figure class="map map--tiles">
      <svg class="map__fills" width="0" height="0" aria-hidden="true" focusable="false">
        <MapPatterns id={id} />
      </svg>
      <ul class="map-tiles" aria-label={title}>
        {places.map((place) => (
          <li key={place.code} class="map-tile">
            <svg class="map-tile__mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
              <rect
                class="map-legend__box"
                x="1"
                y="1"
                width="34"
                height="34"
                fill={fillAddress(id, fillOf(place.value, classes))}
              />
            </svg>
            {place.href === null ? (
              <span>{place.name}</span>
            ) : (
              <a href={place.href} aria-label={place.words}>
                {place.name}
              </a>
            )}
            <strong class="map-tile__value">{place.value === null ? '–' : format(place.value)}</strong>
          </li>
        ))}
      </ul>
      <figcaption class="map__caption">
        <MapLegend
          t={t}
          of={id}
          title={legend.title}
          classes={classes}
          hasUnknown={places.some(({ value }) => value === null)}
          format={format}
        />
      </figcaption>
    </figure>
  );
}
