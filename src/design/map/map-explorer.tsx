// Opens a map to move about in it: larger, smaller, to every side, by thumb, mouse and keys. Only where scripts run, and only when somebody asks;
// the map under it stays what it is. The script is `islands/explore-map.ts`.

import type { DesignTexts } from '#texts/vi/design.ts';

export interface MapExplorerProps {
  readonly t: DesignTexts;
  /** The map that is opened. */
  readonly of: string;
  /** Layers that can be put away, by the name that their group of the drawing carries. */
  readonly layers?: readonly { readonly name: string; readonly label: string }[];
}

/**
 * @example <MapExplorer t={t} of="ban-do" layers={[{ name: 'points', label: 'Điểm bán' }]} />
 */
export function MapExplorer({ t, of, layers = [] }: MapExplorerProps) {
  const tools = [
    ['in', t.map.larger],
    ['out', t.map.smaller],
    ['whole', t.map.whole],
    ['close', t.map.close],
  ] as const;
  return (
    <div class="map-explorer not-on-paper" data-map-explorer={of} data-moves={t.map.moves} data-opens={t.map.opens}>
      <button type="button" class="button button--secondary" data-map-open hidden>
        {t.map.open}
      </button>
      <div class="map-explorer__tools" data-map-tools hidden>
        {tools.map(([act, label]) => (
          <button key={act} type="button" class="button button--secondary" data-map-do={act}>
            {label}
          </button>
        ))}
        {layers.map(({ name, label }) => (
          <label key={name} class="map-explorer__layer">
            <input type="checkbox" checked data-map-layer-of={name} /> {label}
          </label>
        ))}
        <p class="map-explorer__how quiet">{t.map.moves}</p>
        <p class="map-explorer__chosen" data-map-chosen aria-live="polite">
          {t.map.choose}
        </p>
      </div>
    </div>
  );
}
