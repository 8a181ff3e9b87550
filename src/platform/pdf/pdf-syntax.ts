// The words of a PDF as far as a check needs them: where a value ends, what a name says, which objects a file or a stream of
// objects holds. Every object is looked at wherever it lies, whatever the file's own table of contents says.

/** `#4A` in a name stands for the byte 0x4A, so that `/J#61vaScript` reads `/JavaScript`. */
export const namesIn = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Where the string that begins at `at` (its opening bracket) ends; `text.length` where it does not. */
function endOfString(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '\\') i += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

const SPACE = /[\0\t\n\f\r ]/;
const ENDS = /[\0\t\n\f\r ()<>[\]{}/%]/g;

/** Where the value that begins at `at` ends: a dictionary or list with everything in it, a string, or one word. */
export function endOfValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  while (i < text.length) {
    const sign = text[i] ?? '';
    if (SPACE.test(sign)) i += 1;
    else if (sign === '%') i = endOfLine(text, i);
    else {
      const two = text.slice(i, i + 2);
      if (two === '<<' || sign === '[') depth += 1;
      else if (two === '>>' || sign === ']') depth -= 1;
      if (sign === '(') i = endOfString(text, i);
      else if (two === '<<' || two === '>>') i += 2;
      else if (sign === '<') i = after(text, '>', i);
      else if (sign === '[' || sign === ']') i += 1;
      else i = endOfWord(text, i + 1);
      if (depth <= 0) return i;
    }
  }
  return text.length;
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found + sign.length;
}

function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && text[i] !== '\n' && text[i] !== '\r') i += 1;
  return i;
}

function endOfWord(text: string, from: number): number {
  ENDS.lastIndex = from;
  return ENDS.exec(text)?.index ?? text.length;
}

/** An object: its number, its words without the data of its stream, and where that data lies. */
export interface PdfObject {
  readonly number: number;
  readonly words: string;
  readonly data: { readonly from: number; readonly to: number } | null;
}

/** Every object that lies open in a file, in the order of the file; of two with one number the later one counts. */
export function* objectsOf(text: string): Generator<PdfObject> {
  const begins = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![A-Za-z])/g;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const start = found.index + found[0].length;
    const end = endOfValue(text, start);
    const words = text.slice(start, end);
    const opened = /^[\0\t\n\f\r ]*stream(\r\n|\n|\r)?/.exec(text.slice(end, end + 40));
    if (opened === null) {
      yield { number: Number(found[1]), words, data: null };
      begins.lastIndex = Math.max(end, start + 1);
      continue;
    }
    const from = end + opened[0].length;
    const to = endOfData(text, from, words);
    yield { number: Number(found[1]), words, data: { from, to } };
    begins.lastIndex = to;
  }
}

/** By its own length where the word `endstream` stands there, else where that word stands next. */
function endOfData(text: string, from: number, words: string): number {
  const length = /\/Length[\0\t\n\f\r ]+(\d{1,10})(?![\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R)/.exec(words)?.[1];
  const said = length === undefined ? -1 : from + Number(length);
  if (said >= from && /^[\0\t\n\f\r ]*endstream/.test(text.slice(said, said + 20))) return said;
  const next = text.indexOf('endstream', from);
  return next === -1 ? text.length : next;
}

/** The objects of a stream of objects, by the pairs at its head; `null` where the head is not right. */
export function packedObjects(words: string, body: string): readonly PdfObject[] | null {
  const count = Number(/\/N[\0\t\n\f\r ]+(\d{1,7})/.exec(words)?.[1] ?? Number.NaN);
  const first = Number(/\/First[\0\t\n\f\r ]+(\d{1,9})/.exec(words)?.[1] ?? Number.NaN);
  if (!Number.isInteger(count) || !Number.isInteger(first) || first > body.length) return null;
  const head = body
    .slice(0, first)
    .trim()
    .split(/[\0\t\n\f\r ]+/)
    .map(Number);
  if (count > 0 && (head.length < 2 * count || head.some(Number.isNaN))) return null;
  const objects: PdfObject[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = first + (head[2 * i + 1] ?? 0);
    objects.push({ number: head[2 * i] ?? 0, words: body.slice(start, endOfValue(body, start)), data: null });
  }
  return objects;
}
