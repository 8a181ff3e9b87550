// A map of places as the server draws it: no script, every area a link with its name, fills with a pattern. The country never stands without
// Hoàng Sa and Trường Sa and their names. Stands beside a table that says the same.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { fillOf, mapClasses } from './map-classes.ts';
import { type LabelRoom, labelOf } from './map-labels.ts';
import { MapLegend } from './map-legend.tsx';
import { fillAddress, MapPatterns } from './map-patterns.tsx';

/** A drawing of areas; see `src/law/boundaries.ts`. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly units: readonly { readonly code: string; readonly area: string; readonly room: LabelRoom }[];
  readonly attribution: string;
}

/** A drawing of the country has a line around it, and names its archipelagos. */
export interface CountryMapDrawing extends MapDrawing {
  readonly around: string;
  readonly names: readonly { readonly key: 'hoang-sa' | 'truong-sa'; readonly at: readonly [number, number] }[];
}

/** A place on a map: an area, its number in the table, its figure and where it leads. */
export interface MapPlace {
  readonly code: string;
  readonly ordinal: number;
  /** As written in the area: "Bình Lư". */
  readonly name: string;
  /** As read aloud: "Xã Bình Lư: 12 sản phẩm". */
  readonly words: string;
  /** `null`: not known. */
  readonly value: number | null;
  readonly href: string | null;
}

export type PlacesMapProps = {
  readonly t: DesignTexts;
  readonly id: string;
  /** What the map shows, read before its areas. */
  readonly title: string;
  readonly places: readonly MapPlace[];
  readonly legend: { readonly title: string; readonly format?: ((value: number) => string) | undefined };
  /** Can be opened to move about in: every area then bears its name as soon as it is large enough. */
  readonly explorable?: boolean;
  /** Points, lines and names above the areas, in units of the drawing. */
  readonly children?: ComponentChildren;
} & (
  | { readonly level: 'country'; readonly drawing: CountryMapDrawing }
  | { readonly level: 'province'; readonly drawing: MapDrawing }
);

function Area({
  place,
  area,
  fill,
}: {
  readonly place: MapPlace | undefined;
  readonly area: string;
  readonly fill: string;
}) {
  const shape = <path class="map__area" d={area} fill={fill} />;
  if (place === undefined) return shape;
  const title = <title>{place.words}</title>;
  if (place.href === null) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive.
      <g role="img" aria-label={place.words} data-place={place.code}>
        {title}
        {shape}
      </g>
    );
  }
  return (
    <a href={place.href} aria-label={place.words} data-place={place.code}>
      {title}
      {shape}
    </a>
  );
}

function Label({
  place,
  room,
  explorable,
}: {
  readonly place: MapPlace;
  readonly room: LabelRoom;
  readonly explorable: boolean;
}) {
  const { name, number } = labelOf(room, place.name, place.ordinal);
  const [x, y] = room.at;
  return (
    <>
      {name === null && explorable && (
        <text class="map__name map__name--close" x={x} y={y} dy="0.33em">
          {place.name}
        </text>
      )}
      {name !== null && (
        <text class="map__name" y={y}>
          {name.map((line, i) => (
            <tspan key={line} x={x} dy={i === 0 ? `${0.33 - (name.length - 1) * 0.55}em` : '1.1em'}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {number !== 'nowhere' && (
        <text class={`map__number map__number--${number}`} x={x} y={y} dy="0.36em">
          {place.ordinal}
        </text>
      )}
    </>
  );
}

/** The names of the archipelagos and of the sea. */
function SeaNames({ t, drawing }: { readonly t: DesignTexts; readonly drawing: CountryMapDrawing }) {
  const words = { 'hoang-sa': t.map.hoangSa, 'truong-sa': t.map.truongSa };
  const [x = 0, y = 0] = drawing.names[0]?.at ?? [];
  return (
    <>
      {drawing.names.map(({ key, at }) => (
        <text key={key} class="map__archipelago" data-archipelago={key}>
          {words[key].map((line, i) => (
            <tspan key={line} x={at[0]} y={at[1] + i * 34 + 20}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <text class="map__sea" x={x + 40} y={y - 230}>
        {t.map.eastSea}
      </text>
    </>
  );
}

/**
 * @example
 * <PlacesMap t={t} id="ban-do" level="country" drawing={drawing} title="Sản phẩm theo tỉnh" places={places}
 *   legend={{ title: 'Sản phẩm' }} />
 */
export function PlacesMap(props: PlacesMapProps) {
  const { t, id, title, places, drawing, level } = props;
  const byCode = new Map(places.map((place) => [place.code, place]));
  const classes = mapClasses(places.map(({ value }) => value));
  const format = props.legend.format ?? String;
  const unknownAreas = drawing.units.some(({ code }) => (byCode.get(code)?.value ?? null) === null);
  return (
    <figure class={`map map--${level}`} data-map={id}>
      <svg
        class="map__drawing"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="group"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{title}</title>
        <MapPatterns id={id} />
        <g class="map__scene" data-map-scene>
          {drawing.units.map(({ code, area }) => {
            const place = byCode.get(code);
            return (
              <Area
                key={code}
                place={place}
                area={area}
                fill={fillAddress(id, fillOf(place?.value ?? null, classes))}
              />
            );
          })}
          {level === 'country' && <path class="map__around" d={drawing.around} />}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus. */}
          <g class="map__labels" aria-hidden="true">
            {drawing.units.map(({ code, room }) => {
              const place = byCode.get(code);
              return place === undefined ? null : (
                <Label key={code} place={place} room={room} explorable={props.explorable === true} />
              );
            })}
          </g>
          {level === 'country' && <SeaNames t={t} drawing={drawing} />}
          {props.children}
        </g>
      </svg>
      <figcaption class="map__caption">
        <MapLegend
          t={t}
          of={id}
          title={props.legend.title}
          classes={classes}
          hasUnknown={unknownAreas}
          format={format}
        />
        <p class="map__source">{t.map.source(drawing.attribution)}</p>
      </figcaption>
    </figure>
  );
}
