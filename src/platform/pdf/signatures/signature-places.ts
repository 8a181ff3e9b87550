// Where the signatures of a PDF lie: dictionaries with a range of bytes and, in the gap of that range, the signature as a hexadecimal
// string. The gap must be that string and nothing else, and the ranges must begin with the file: what a viewer would show and no range
// covers is where forgeries live.

import { endOfValue, namesIn, objectsOf } from '../pdf-syntax.ts';
import { signatureLimits } from './signature-limits.ts';

export interface SignaturePlace {
  /** `adbe.pkcs7.detached`; `null`: not said. */
  readonly kind: string | null;
  /** The two stretches that are signed; `null`: not as they must be. */
  readonly ranges: readonly [readonly [from: number, to: number], readonly [from: number, to: number]] | null;
  /** The signature, with the zeros that fill its place. */
  readonly value: Uint8Array;
  /** `M`, as written. */
  readonly date: string | null;
}

const SPACE = '[\\0\\t\\n\\f\\r ]';

/** The entries of a dictionary, names read, values as written. */
function entriesOf(words: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = words.indexOf('<<') + 2;
  const skip = new RegExp(`(?:${SPACE}|%[^\\r\\n]*)*`, 'y');
  const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
  for (;;) {
    skip.lastIndex = at;
    skip.exec(words);
    name.lastIndex = skip.lastIndex;
    const key = name.exec(words);
    if (key === null) return found;
    let end = endOfValue(words, name.lastIndex);
    const reference = new RegExp(`${SPACE}*\\d+${SPACE}+\\d+${SPACE}+R(?![A-Za-z])`, 'y');
    reference.lastIndex = name.lastIndex;
    if (reference.test(words)) end = reference.lastIndex;
    const read = namesIn(key[0]);
    // Of a key that stands twice nobody knows which one a viewer takes.
    found.set(read, found.has(read) ? '' : words.slice(name.lastIndex, end).trim());
    at = end;
  }
}

/** Signs of the longest signature that is read, between its brackets. */
const LONGEST = 2 * signatureLimits.cmsBytes + 2;
const isHex = (words: string): boolean => !/[^0-9A-Fa-f]/.test(words);

/** Whether an object can be a signature: it has the word, spelled in any way. */
const mayBeOne = (words: string): boolean =>
  words.includes('/ByteRange') || (words.includes('#') && namesIn(words).includes('/ByteRange'));

function rangesOf(words: string, text: string): SignaturePlace['ranges'] {
  const numbers = new RegExp(`^\\[${SPACE}*(\\d+)${SPACE}+(\\d+)${SPACE}+(\\d+)${SPACE}+(\\d+)${SPACE}*\\]$`).exec(
    words,
  );
  if (numbers === null) return null;
  const [start = -1, length = -1, again = -1, more = -1] = numbers.slice(1).map(Number);
  const end = again + more;
  if (start !== 0 || length <= 0 || again <= length || more <= 0 || end > text.length) return null;
  // Nothing but one hexadecimal string lies in the gap.
  if (text[length] !== '<' || text[again - 1] !== '>') return null;
  if (again - length > LONGEST || !isHex(text.slice(length + 1, again - 1))) return null;
  return [
    [0, length],
    [again, end],
  ];
}

/** Every signature of a file, in the order of the file; at most `most` and one more. */
export function signaturesIn(text: string, most: number): readonly SignaturePlace[] {
  const places: SignaturePlace[] = [];
  for (const { words } of objectsOf(text)) {
    if (!mayBeOne(words)) continue;
    const entries = entriesOf(words);
    const range = entries.get('/ByteRange');
    if (range === undefined) continue;
    const ranges = rangesOf(range, text);
    const contents = entries.get('/Contents') ?? '';
    // The string of the gap is the one that the dictionary names.
    const isOwn = ranges !== null && text.slice(ranges[0][1], ranges[1][0]) === contents;
    const inner =
      contents.length <= LONGEST && contents.startsWith('<') && contents.endsWith('>') ? contents.slice(1, -1) : '';
    const hex = isHex(inner) ? inner : '';
    const kind = entries.get('/SubFilter');
    places.push({
      kind: kind?.startsWith('/') === true ? namesIn(kind.slice(1)).slice(0, 60) : null,
      ranges: isOwn ? ranges : null,
      value: Uint8Array.from(Buffer.from(hex, 'hex')),
      date: entries.get('/M') ?? null,
    });
    if (places.length > most) return places;
  }
  return places;
}

/** Milliseconds of `(D:20261123100000+07'00')`; `null` where it is written otherwise. */
export function pdfTime(words: string | null): number | null {
  const found = /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-])(\d\d)'?(\d\d)'?)?/.exec(words ?? '');
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  const sign = found[8] === undefined ? 0 : found[8] === '+' ? -1 : 1;
  const offset = sign * (Number(found[9] ?? 0) * 60 + Number(found[10] ?? 0)) * 60_000;
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) + offset;
}
