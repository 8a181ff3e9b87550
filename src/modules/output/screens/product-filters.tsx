// The bar above the lists of output and of health: search, their own filters, the communes to choose from, and the spreadsheet of what is shown.

import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import type { Ui } from '#web/ui.ts';
import { WholeLink } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import type { ListedCommune } from '../rules/listed-product.ts';

type Query = Readonly<Record<string, string | undefined>>;

interface ProductFiltersProps {
  readonly ui: Ui;
  readonly path: string;
  /** What the address asks, of what the list understands. */
  readonly query: Query;
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly communes: readonly ListedCommune[];
  readonly total: number;
  readonly pageSize: number;
  readonly count: string;
}

/** What an address asks, of the names that a list understands. */
export const queryIn = (ui: { readonly query: Query }, names: readonly string[]): Query =>
  Object.fromEntries(names.map((name) => [name, ui.query[name]]));

export function ProductFilters({
  ui,
  path,
  query,
  search,
  communes,
  total,
  pageSize,
  count,
  ...own
}: ProductFiltersProps) {
  const { list } = ui.t.output;
  const choices = communes.map(({ code, name }) => ({ value: code, label: name }));
  const ofCommune = choices.length === 0 ? [] : [filterOf(ui, 'xa', list.commune, list.anyCommune, choices)];
  const filters = [...own.filters, ...ofCommune];
  const active = filtersInUse(ui, filters, { path, query, chip: (text) => list.chip(search, text) });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(path)}
      search={{ name: 'q', label: search, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(path) } : {})}
      count={count}
      exports={
        total > 0 && (
          <>
            <WholeLink ui={ui} path={path} query={query} total={total} pageSize={pageSize} />
            <a href={ui.href(withQuery(`${path}/bang.xlsx`, query))}>{list.asXlsx}</a>
          </>
        )
      }
    />
  );
}
