// Which part of an address a saved view keeps: search and filters, never the page of results, a token or a foreign address.

/** Lists whose views may be kept. */
export const viewPages = ['/chu-the', '/quan-ly/san-pham'] as const;
export type ViewPage = (typeof viewPages)[number];

const NAME = /^[a-z][a-z-]{0,19}$/;
const MOST_FILTERS = 12;
const LONGEST_VALUE = 120;
/** Names that say where in the list one is, not which list it is. */
const POSITION = ['trang'];

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).normalize('NFC').trim();
  } catch {
    return null;
  }
};

/**
 * The query of a view as it is kept, in one order of its names; empty where nothing is filtered. Names that are no filter,
 * empty values and repeated names are left out.
 * @example viewQuery('?xa=03390&trang=4&q=ch%C3%A8') // 'q=ch%C3%A8&xa=03390'
 */
export function viewQuery(query: string): string {
  const kept = new Map<string, string>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const [rawName = '', ...rest] = part.split('=');
    const [name, value] = [decode(rawName), decode(rest.join('='))];
    if (name === null || value === null || value === '' || value.length > LONGEST_VALUE) continue;
    if (!NAME.test(name) || POSITION.includes(name) || kept.has(name)) continue;
    kept.set(name, value);
  }
  return [...kept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_FILTERS)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
