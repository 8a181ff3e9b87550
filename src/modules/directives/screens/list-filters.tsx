// Above the list of letters: the search in full text, and filters that stand in the address.

import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { entryDirections } from '../rules/letter.ts';
import type { LetterList } from '../use-cases/list-letters.ts';
import { listPath, workbookPath } from './paths.ts';

const NAMES = ['q', 'so', 'nam', 'pham-vi', 'loai', 'noi'] as const;

/** The question of the list, as its address holds it. */
export const queryOf = (ui: { readonly query: Readonly<Record<string, string>> }) =>
  Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

export const isNarrowed = (ui: Ui): boolean => NAMES.some((name) => (ui.query[name] ?? '') !== '');

/** What an address asks for. */
export const askedBy = (query: Readonly<Record<string, string>>) => ({
  text: query['q']?.slice(0, 120),
  direction: query['so'] === 'den' ? 'incoming' : query['so'] === 'di' ? 'outgoing' : undefined,
  year: /^\d{4}$/.test(query['nam'] ?? '') ? query['nam'] : undefined,
  which: query['pham-vi'] === 'cho' ? 'waiting' : query['pham-vi'] === 'toi' ? 'own' : undefined,
  docType: query['loai']?.slice(0, 60),
  issuer: query['noi']?.slice(0, 200),
  page: query['trang'],
});

function filtersOf({ facets, own }: LetterList, ui: Ui): readonly Filter[] {
  const { list, directions } = ui.t.directives;
  const one = (name: string, label: string, allLabel: string, choices: Filter['choices']) =>
    filterOf(ui, name, label, allLabel, choices);
  const books = entryDirections.map((value) => ({
    value: value === 'incoming' ? 'den' : 'di',
    label: directions[value],
  }));
  const mine = own.length === 0 ? [] : [{ value: 'toi', label: list.own }];
  return [
    one('so', list.direction, list.anyDirection, books),
    one(
      'nam',
      list.year,
      list.anyYear,
      facets.years.map((year) => ({ value: String(year), label: String(year) })),
    ),
    one('pham-vi', list.which, list.anyWhich, [...mine, { value: 'cho', label: list.waiting }]),
    one(
      'loai',
      list.docType,
      list.anyDocType,
      facets.docTypes.map((value) => ({ value, label: value })),
    ),
    one(
      'noi',
      list.issuer,
      list.anyIssuer,
      facets.issuers.map(({ key, name }) => ({ value: key, label: name })),
    ),
  ];
}

/** @example <ListFilters data={data} ui={ui} /> */
export function ListFilters({ data, ui }: { readonly data: LetterList; readonly ui: Ui }) {
  const { list } = ui.t.directives;
  const filters = filtersOf(data, ui);
  const text = ui.query['q'] ?? '';
  const active = filtersInUse(ui, filters, { path: listPath, query: queryOf(ui), chip: list.chip });
  const download = (path: string) => ui.href(withQuery(path, queryOf(ui)));
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.search, value: text, hint: list.searchHint }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={list.count(data.total)}
      exports={
        data.total > 0 && (
          <>
            <a href={withQuery(workbookPath, { ...queryOf(ui), 'ngon-ngu': ui.lang })} download>
              {list.asXlsx}
            </a>{' '}
            <a href={download(`${listPath}.csv`)}>{list.asCsv}</a>{' '}
            <a href={download(`${listPath}.json`)}>{list.asJson}</a>
          </>
        )
      }
    />
  );
}
