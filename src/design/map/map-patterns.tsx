// What fills the areas of a map: a shade and a pattern each, so that classes are told apart without colours, on a bad printer too.

import type { MapFill } from './map-classes.ts';

const lines: Readonly<Record<Exclude<MapFill, 'none'>, string>> = {
  unknown: 'M2 2h.01M8 8h.01',
  '1': 'M3 3h.01M9 9h.01',
  '2': 'M-3 9L9-3M3 15L15 3',
  '3': 'M0 3h12M0 9h12',
  '4': 'M0 3h12M0 9h12M3 0v12M9 0v12',
};

/** The address of a fill within a drawing. */
export const fillAddress = (id: string, fill: MapFill): string => `url(#${id}-${fill})`;

/**
 * The fills of one drawing; `id` keeps those of two drawings of a page apart.
 * @example <MapPatterns id="ban-do" />
 */
export function MapPatterns({ id }: { readonly id: string }) {
  const fills: readonly MapFill[] = ['unknown', 'none', '1', '2', '3', '4'];
  return (
    <defs>
      {fills.map((fill) => (
        <pattern key={fill} id={`${id}-${fill}`} width="12" height="12" patternUnits="userSpaceOnUse">
          <rect class={`map-fill map-fill--${fill}`} width="12" height="12" />
          {fill !== 'none' && <path class={`map-line map-line--${fill}`} d={lines[fill]} />}
        </pattern>
      ))}
    </defs>
  );
}
