// The search and filters above the list of products; all of it stands in the address, so that a view can be sent on.

import { type ActiveFilter, type Filter, FilterBar } from '#design/filter-bar.tsx';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { listedStates, lookStates, missingFacts, type ProductList } from '../use-cases/list-products.ts';
import { listPath } from './paths.ts';

/** The names of the filters in the address. */
const NAMES = ['q', 'nganh', 'bo', 'sao', 'tt', 'tinh', 'xa', 'chu-the', 'thieu', 'ho-so', 'xep'] as const;
export type ListQuery = Readonly<Partial<Record<(typeof NAMES)[number] | 'trang', string>>>;

/** The filters in use, without the page. */
export function listQuery(ui: Ui): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));
}

function filtersOf(data: ProductList, ui: Ui): readonly Filter[] {
  const t = ui.t.products;
  const one = (name: (typeof NAMES)[number], label: string, allLabel: string, choices: Filter['choices']): Filter => ({
    name,
    label,
    allLabel,
    choices,
    chosen: ui.query[name] ?? '',
  });
  const place = (unit: { readonly code: string; readonly name: string }) => ({ value: unit.code, label: unit.name });
  const sector = ui.query['nganh'] ?? '';
  const sets = data.sets.filter((set) => sector === '' || set.sector === sector);
  return [
    one(
      'tt',
      t.list.state,
      t.list.anyState,
      listedStates.map((state) => ({ value: state, label: t.states[state] })),
    ),
    one(
      'sao',
      t.list.stars,
      t.list.anyStars,
      [5, 4, 3, 2, 1].map((n) => ({ value: String(n), label: t.list.starsOf(n) })),
    ),
    ...(data.provinces.length > 0 ? [one('tinh', t.list.province, t.list.anyProvince, data.provinces.map(place))] : []),
    ...(data.communes.length > 0 ? [one('xa', t.list.commune, t.list.anyCommune, data.communes.map(place))] : []),
    one('nganh', t.list.sector, t.list.anySector, data.sectors.map(place)),
    one(
      'bo',
      t.list.set,
      t.list.anySet,
      sets.map((set) => ({ value: String(set.number), label: `${set.number}. ${set.name}` })),
    ),
    one(
      'thieu',
      t.list.missing,
      t.list.anyMissing,
      missingFacts.map((fact) => ({ value: fact, label: t.missing[fact] })),
    ),
    one(
      'ho-so',
      t.list.look,
      t.list.anyLook,
      lookStates.map((state) => ({ value: state, label: t.list.lookOf[state] })),
    ),
    one(
      'xep',
      t.list.order,
      t.list.byStars,
      (['ends-first', 'name'] as const).map((order) => ({ value: order, label: t.orders[order] })),
    ),
  ];
}

/** What is in use, each with the address without it. */
function activeOf(data: ProductList, filters: readonly Filter[], ui: Ui): readonly ActiveFilter[] {
  const { list } = ui.t.products;
  const without = (name: string) => ui.href(withQuery(listPath, { ...listQuery(ui), [name]: undefined }));
  const active = filters
    .filter((filter) => filter.chosen !== '' && filter.name !== 'xep')
    .map((filter) => ({
      label: `${filter.label}: ${filter.choices.find((choice) => choice.value === filter.chosen)?.label ?? filter.chosen}`,
      removeHref: without(filter.name),
    }));
  const text = ui.query['q'] ?? '';
  const producer = ui.query['chu-the'] ?? '';
  return [
    ...(text === '' ? [] : [{ label: list.searchChip(text), removeHref: without('q') }]),
    ...(producer === ''
      ? []
      : [{ label: list.producerChip(data.producerName ?? producer), removeHref: without('chu-the') }]),
    ...active,
  ];
}

/** Search box, filters, count and downloads. */
export function ListFilters({ data, ui }: { readonly data: ProductList; readonly ui: Ui }) {
  const { list } = ui.t.products;
  const filters = filtersOf(data, ui);
  const producer = ui.query['chu-the'] ?? '';
  const active = activeOf(data, filters, ui);
  const download = (suffix: string) => ui.href(withQuery(`${listPath}${suffix}`, listQuery(ui)));
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.searchLabel, hint: list.searchHint, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      {...(producer === '' ? {} : { hidden: { 'chu-the': producer } })}
      count={list.count(data.total)}
      exports={
        <>
          <a href={download('.csv')}>{list.asCsv}</a> <a href={download('.json')}>{list.asJson}</a>
        </>
      }
    />
  );
}
