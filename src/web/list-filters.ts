// The filters above a list, as its address holds them: which value is chosen, and the address without it.

import type { ActiveFilter, Filter } from '#design/filter-bar.tsx';
import type { Ui } from './ui.ts';
import { withQuery } from './with-query.ts';

/** A filter with the value that the address chooses; one that the list does not offer chooses nothing. */
export function filterOf(
  { query }: Pick<Ui, 'query'>,
  name: string,
  label: string,
  allLabel: string,
  choices: Filter['choices'],
): Filter {
  const asked = query[name] ?? '';
  return { name, label, allLabel, choices, chosen: choices.some(({ value }) => value === asked) ? asked : '' };
}

/** What narrows a list, each with the address without it: first the words that are searched for (`q`), as `chip` says them. */
export function filtersInUse(
  ui: Pick<Ui, 'query' | 'href'>,
  filters: readonly Filter[],
  list: {
    readonly path: string;
    /** The question of the list, without its page. */
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly chip: (text: string) => string;
  },
): readonly ActiveFilter[] {
  const without = (name: string) => ui.href(withQuery(list.path, { ...list.query, [name]: undefined }));
  const text = ui.query['q'] ?? '';
  return [
    ...(text === '' ? [] : [{ label: list.chip(text), removeHref: without('q') }]),
    ...filters
      .filter(({ chosen }) => chosen !== '')
      .map(({ name, chosen, choices }) => ({
        label: choices.find(({ value }) => value === chosen)?.label ?? chosen,
        removeHref: without(name),
      })),
  ];
}
