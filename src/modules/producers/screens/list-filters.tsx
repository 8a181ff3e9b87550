// The search and filters above the list of producers; all of it stands in the address, so that a view can be sent on.

import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { producerTypes } from '../rules/producer-type.ts';
import type { ProducerList } from '../use-cases/list-producers.ts';
import { listPath } from './paths.ts';

/** The names of search and filters in the address. */
export const LIST_NAMES = ['q', 'loai', 'tt', 'tinh', 'xa', 'thieu'] as const;
type Name = (typeof LIST_NAMES)[number];

/** The filters in use, without the page. */
export function listQuery(ui: {
  readonly query: Readonly<Record<string, string>>;
}): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, ui.query[name]]));
}

function filtersOf(data: ProducerList, ui: Ui): readonly Filter[] {
  const { list, types, statuses } = ui.t.producers;
  const one = (name: Name, label: string, allLabel: string, choices: Filter['choices']) =>
    filterOf(ui, name, label, allLabel, choices);
  const place = (unit: { readonly code: string; readonly name: string }) => ({ value: unit.code, label: unit.name });
  return [
    one(
      'loai',
      list.type,
      list.anyType,
      producerTypes.map((type) => ({ value: type, label: types[type] })),
    ),
    ...(data.provinces.length > 0 ? [one('tinh', list.province, list.anyProvince, data.provinces.map(place))] : []),
    ...(data.communes.length > 0 ? [one('xa', list.commune, list.anyCommune, data.communes.map(place))] : []),
    one(
      'tt',
      list.status,
      list.anyStatus,
      (['active', 'ceased', 'merged'] as const).map((status) => ({ value: status, label: statuses[status] })),
    ),
    one('thieu', list.missing, list.anyMissing, [{ value: '1', label: list.onlyMissing }]),
  ];
}

/** Search box, filters, count and downloads. */
export function ListFilters({ data, ui }: { readonly data: ProducerList; readonly ui: Ui }) {
  const { list } = ui.t.producers;
  const filters = filtersOf(data, ui);
  const active = filtersInUse(ui, filters, { path: listPath, query: listQuery(ui), chip: list.searchChip });
  const download = (suffix: string) => ui.href(withQuery(`${listPath}${suffix}`, listQuery(ui)));
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.searchLabel, hint: list.searchHint, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={list.count(data.total)}
      live
      exports={
        data.total > 0 && (
          <>
            <a href={download('.csv')}>{list.asCsv}</a> <a href={download('.json')}>{list.asJson}</a>
          </>
        )
      }
    />
  );
}
