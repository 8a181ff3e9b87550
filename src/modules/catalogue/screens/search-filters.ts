// The filters of the public register: their choices, and the ones in use as words with the address without them.

import type { ActiveFilter, Filter } from '#design/filter-bar.tsx';
import type { Ui } from '#web/ui.ts';
import { type StatusFilter, statusFilters } from '../rules/listed-status.ts';
import { addressNames, addressOf, type SearchField } from './search-address.ts';
import type { SearchView } from './search-products.tsx';

/** Every filter with its choices; the commune only where the province is known. */
export function filtersOf({ asked, places, sets }: SearchView, ui: Ui): readonly Filter[] {
  const t = ui.t.catalogue.search;
  const filter = (field: SearchField, label: string, allLabel: string, choices: Filter['choices']): Filter => ({
    name: addressNames[field],
    label,
    allLabel,
    chosen: asked[field] ?? '',
    choices,
  });
  const today = sets.today;
  const ofSector = today.sets.filter((set) => asked['sector'] === undefined || set.sector === asked['sector']);
  return [
    filter(
      'sector',
      t.sector,
      t.anySector,
      today.sectors.map(({ code, name }) => ({ value: code, label: `${code}. ${name}` })),
    ),
    filter(
      'set',
      t.set,
      t.anySet,
      ofSector.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` })),
    ),
    filter(
      'stars',
      t.stars,
      t.anyStars,
      [5, 4, 3].map((stars) => ({ value: String(stars), label: t.starsOf(stars) })),
    ),
    filter(
      'status',
      t.status,
      t.anyStatus,
      statusFilters.map((status) => ({ value: status, label: ui.t.catalogue.statuses[status] })),
    ),
    ...(places.provinces.length > 1
      ? [
          filter(
            'province',
            t.province,
            t.anyProvince,
            places.provinces.map(({ code, name, count }) => ({ value: code, label: t.withCount(name, count) })),
          ),
        ]
      : []),
    ...(places.communes.length > 0
      ? [
          filter(
            'commune',
            t.commune,
            t.anyCommune,
            places.communes.map(({ code, name, count }) => ({ value: code, label: t.withCount(name, count) })),
          ),
        ]
      : []),
  ];
}

/** The filters in use as words. */
export function activeFilters(view: SearchView, ui: Ui): readonly ActiveFilter[] {
  const { asked, sets, places } = view;
  const t = ui.t.catalogue.search;
  const placeName = (list: readonly { code: string; name: string }[], code: string): string =>
    list.find((place) => place.code === code)?.name ?? code;
  const words: Partial<Record<SearchField, (value: string) => string>> = {
    sector: (code) => sets.today.sectors.find((sector) => sector.code === code)?.name ?? code,
    set: (number) => sets.set(Number(number))?.name ?? number,
    stars: (stars) => t.starsOf(Number(stars)),
    status: (status) => ui.t.catalogue.statuses[status as StatusFilter],
    province: (code) => placeName(places.provinces, code),
    commune: (code) => placeName(places.communes, code),
  };
  return Object.entries(words).flatMap(([field, word]) => {
    const value = asked[field];
    if (value === undefined) return [];
    const without = field === 'province' ? { province: null, commune: null } : { [field]: null };
    return [{ label: word(value), removeHref: ui.href(addressOf(asked, without)) }];
  });
}
