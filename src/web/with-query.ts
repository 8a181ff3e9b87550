// An address with a query, as lists and their filters write it.

/**
 * An address with a query; empty parts are left out.
 * @example withQuery('/chu-the', { q: 'chè', trang: '' }) // '/chu-the?q=ch%C3%A8'
 */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((part): part is [string, string] => (part[1] ?? '') !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
