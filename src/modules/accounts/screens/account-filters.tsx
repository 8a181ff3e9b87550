// The search and filters above the list of accounts; all of it stands in the address, so that a view can be sent on.

import { accountStatuses } from '#access/account.ts';
import { roles } from '#access/roles.ts';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { AccountList } from '../use-cases/list-accounts.ts';
import { listPath } from './paths.ts';

/** The names of search and filters in the address. */
export const LIST_NAMES = ['q', 'dv', 'vt', 'tt', 'phieu'] as const;
type Name = (typeof LIST_NAMES)[number];

/** The filters in use, without the page. */
export function listQuery(ui: Pick<Ui, 'query'>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, ui.query[name]]));
}

function filtersOf(data: AccountList, ui: Ui): readonly Filter[] {
  const t = ui.t.accounts;
  const one = (name: Name, label: string, allLabel: string, choices: Filter['choices']) =>
    filterOf(ui, name, label, allLabel, choices);
  const words = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
    keys.map((key) => ({ value: key, label: labels[key] }));
  return [
    ...(data.units.length > 0 ? [one('dv', t.list.unit, t.list.anyUnit, data.units)] : []),
    one('vt', t.list.role, t.list.anyRole, words(roles, t.roles)),
    one('tt', t.list.status, t.list.anyStatus, words(accountStatuses, t.statuses)),
    one('phieu', t.list.slip, t.list.anySlip, [{ value: '1', label: t.list.onlySlip }]),
  ];
}

/** Search box, filters, count and download. */
export function AccountFilters({ data, ui }: { readonly data: AccountList; readonly ui: Ui }) {
  const { list } = ui.t.accounts;
  const filters = filtersOf(data, ui);
  const active = filtersInUse(ui, filters, { path: listPath, query: listQuery(ui), chip: list.searchChip });
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
      exports={data.total > 0 && <a href={ui.href(withQuery(`${listPath}.csv`, listQuery(ui)))}>{list.asCsv}</a>}
    />
  );
}
