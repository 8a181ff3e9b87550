// A province beside where it lies in the country: its communes on a map, or as tiles where no boundaries are held.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Notice } from '../notice.tsx';
import { CountryLocator } from './country-locator.tsx';
import { PlaceTiles } from './place-tiles.tsx';
import { type CountryMapDrawing, type MapDrawing, PlacesMap, type PlacesMapProps } from './places-map.tsx';

export interface ProvinceMapProps
  extends Pick<PlacesMapProps, 'id' | 'title' | 'places' | 'legend' | 'explorable' | 'children'> {
  readonly t: DesignTexts;
  /** The communes; `null`: no boundaries are held. */
  readonly communes: MapDrawing | null;
  readonly country: CountryMapDrawing;
  readonly province: { readonly code: string; readonly name: string };
  /** What is said where no boundaries are held. */
  readonly without: { readonly title: string; readonly text: string };
}

/**
 * @example
 * <ProvinceMap t={t} id="ban-do" communes={drawing} country={country} province={province} title="Sản phẩm theo xã" places={places}
 *   legend={{ title: 'Sản phẩm' }} without={{ title: 'Chưa có ranh giới', text: '…' }} />
 */
export function ProvinceMap({ communes, country, province, without, explorable = false, ...own }: ProvinceMapProps) {
  return (
    <div class="map-place">
      {communes === null ? (
        <div>
          <Notice t={own.t} tone="info" {...without} />
          <PlaceTiles {...own} />
        </div>
      ) : (
        <PlacesMap {...own} level="province" drawing={communes} explorable={explorable} />
      )}
      <CountryLocator t={own.t} drawing={country} {...province} withSource={communes === null} />
    </div>
  );
}
