// The address of a view of the register: every filter stands in it under its Vietnamese name, so it can be sent to somebody.

import { sectorCodes } from '#law/product-sets.ts';
import type { AskedField } from '#web/page.ts';
import { statusFilters } from '../rules/listed-status.ts';

/** The filters in an address, by the field of the search they fill. */
export const addressNames = {
  q: 'q',
  sector: 'nganh',
  set: 'bo',
  stars: 'sao',
  status: 'trang-thai',
  province: 'tinh',
  commune: 'xa',
  page: 'trang',
} as const;
export type SearchField = keyof typeof addressNames;

/** What machines are told of the fields. */
export const askedFields: readonly AskedField[] = [
  { name: addressNames.q, about: 'Words of name, producer, place or code; marks may be left out.' },
  { name: addressNames.sector, about: 'Sector of Decision 26/2026/QĐ-TTg.', values: sectorCodes },
  { name: addressNames.set, about: 'Number of the product set, 1 to 26.' },
  { name: addressNames.stars, about: 'Stars that are recognised or reported.', values: ['3', '4', '5'] },
  { name: addressNames.status, about: 'State today.', values: statusFilters },
  { name: addressNames.province, about: 'Code of a province of today, two figures.' },
  { name: addressNames.commune, about: 'Code of a commune of today, five figures.' },
  { name: addressNames.page, about: 'Page, from 1; twenty products each. As CSV the first thousand come at once.' },
];

/** Names in an address that no field has: a machine is told that they narrowed nothing. */
export const unknownNames = (query: Query): readonly string[] =>
  Object.keys(query).filter((name) => askedFields.every((field) => field.name !== name));

type Query = Readonly<Record<string, string>>;

/** What an address asks, as the search takes it; a field that is not there is absent. */
export function questionIn(query: Query): Record<string, string> {
  const asked: Record<string, string> = {};
  for (const [field, name] of Object.entries(addressNames)) {
    const value = query[name]?.trim() ?? '';
    if (value !== '') asked[field] = value;
  }
  return asked;
}

/** The address of a question, with some fields changed; the page falls away unless it is named. */
export function addressOf(
  asked: Readonly<Record<string, string>>,
  changes: Readonly<Partial<Record<SearchField, string | null>>> = {},
  path = '/',
): string {
  const parts: string[] = [];
  for (const [field, name] of Object.entries(addressNames)) {
    const change = changes[field as SearchField];
    const value = change === undefined ? (field === 'page' ? '' : (asked[field] ?? '')) : (change ?? '');
    if (value !== '') parts.push(`${name}=${encodeURIComponent(value)}`);
  }
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
