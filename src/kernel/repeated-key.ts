// A JSON text that names one key twice: a parser silently keeps the last, so one of two answers would be lost.

const SPACE = new Set([' ', '\n', '\r', '\t']);

/**
 * The path of the first key that stands twice in one object of a valid JSON text, or `null` where none does.
 * @example repeatedKey('{"a":{"1.1":2,"1.1":3}}') // 'a["1.1"]'
 */
export function repeatedKey(text: string): string | null {
  const open: { readonly path: string; readonly keys: Set<string> | null; key: string; index: number }[] = [];
  let expectsKey = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (SPACE.has(sign)) continue;
    const here = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, i);
      if (expectsKey && here?.keys) {
        const key = JSON.parse(text.slice(i, end + 1)) as string;
        here.key = key;
        if (here.keys.has(key)) return pathOf(here);
        here.keys.add(key);
        expectsKey = false;
      }
      i = end;
    } else if (sign === '{' || sign === '[') {
      open.push({
        path: here === undefined ? '' : pathOf(here),
        keys: sign === '{' ? new Set() : null,
        key: '',
        index: 0,
      });
      expectsKey = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      expectsKey = false;
    } else if (sign === ',' && here !== undefined) {
      expectsKey = here.keys !== null;
      here.index += 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

function pathOf(place: { path: string; keys: Set<string> | null; key: string; index: number }): string {
  if (place.keys === null) return `${place.path}[${place.index}]`;
  if (!/^[A-Za-z]\w*$/.test(place.key)) return `${place.path}[${JSON.stringify(place.key)}]`;
  return place.path === '' ? place.key : `${place.path}.${place.key}`;
}
