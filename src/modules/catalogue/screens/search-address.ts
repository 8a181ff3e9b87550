// The address of a view of the register: every filter stands in it under its Vietnamese name, so it can be sent to somebody.

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
