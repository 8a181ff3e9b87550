// Reads XML piece by piece without ever building a tree, and without the dangerous half of XML: a document type
// or an entity declaration refuses the file, so nothing can be fetched from outside or multiplied.

import { WorkbookRefusal } from './problems.ts';

export interface XmlHandler {
  /** `attributes` is the raw text between name and `>`; read it with `attributeOf`. Also called for `<a/>`, then `close`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text of the element last opened, entities resolved; may come in several pieces. Only while `wantsText`. */
  text(text: string): void;
  readonly wantsText: boolean;
}

const MAX_DEPTH = 64;
/** The longest tag, comment or text that may stand unfinished between two pieces. */
const MAX_PENDING = 4 * 1024 * 1024;

/** Cells, values and formulas make up nearly all tags of a sheet; their names need not be cut out each time. */
const ONE_LETTER = 'abcdefghijklmnopqrstuvwxyz'.split('');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named entities and character numbers; any other entity refuses the file. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][\w.-]*)?;?/g, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(';')) throw new WorkbookRefusal('spreadsheets/unsafe-xml');
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      if (!(code <= 0x10ffff)) throw new WorkbookRefusal('spreadsheets/unsafe-xml');
      return String.fromCodePoint(code);
    }
    const known = NAMED[name];
    if (known === undefined) throw new WorkbookRefusal('spreadsheets/unsafe-xml');
    return known;
  });
}

/** The value of one attribute, or `undefined`. `attributeOf(' r="B2" t="s"', 't')` is `s`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return undefined;
    let quote = equals + 1;
    while (quote < attributes.length && attributes.charCodeAt(quote) <= 32) quote += 1;
    const sign = attributes[quote];
    if (sign !== '"' && sign !== "'") return undefined;
    const end = attributes.indexOf(sign, quote + 1);
    if (end === -1) return undefined;
    let from = at;
    while (attributes.charCodeAt(from) <= 32) from += 1;
    let to = equals;
    while (to > from && attributes.charCodeAt(to - 1) <= 32) to -= 1;
    if (to - from === name.length && attributes.startsWith(name, from)) {
      return resolveEntities(attributes.slice(quote + 1, end));
    }
    at = end + 1;
  }
  return undefined;
}

/** Where a tag that starts at `from` ends (the index of its `>`), or -1 when it is not all here yet. */
function tagEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (Number.isNaN(code)) return -1;
    if (code === 62) return at;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
    at += 1;
  }
}

/** Feeds pieces of one document to a handler; `finish` refuses a document that ends in the middle. */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #part: string;
  readonly #open: string[] = [];
  #pending = '';
  #prefix: string | null = null;

  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    this.#handler = handler;
  }

  push(piece: string): void {
    const xml = this.#pending === '' ? piece : this.#pending + piece;
    let at = 0;
    while (at < xml.length) {
      if (xml.charCodeAt(at) !== 60) {
        const next = xml.indexOf('<', at);
        const end = next === -1 ? xml.length : next;
        // An entity may be cut in two at the end of a piece: text waits for the tag that ends it.
        if (next === -1) break;
        if (this.#handler.wantsText) this.#handler.text(resolveEntities(xml.slice(at, end)));
        at = end;
        continue;
      }
      const next = this.#tag(xml, at);
      if (next === -1) break;
      at = next;
    }
    this.#pending = at === 0 ? xml : xml.slice(at);
    if (this.#pending.length > MAX_PENDING) throw this.#damaged();
  }

  finish(): void {
    if (this.#pending.trim() !== '' || this.#open.length > 0 || this.#prefix === null) throw this.#damaged();
  }

  #damaged(): WorkbookRefusal {
    return new WorkbookRefusal('spreadsheets/damaged', { part: this.#part });
  }

  /** Handles what starts with `<` at `at`; answers where it ends, or -1 when it is not all here yet. */
  #tag(xml: string, at: number): number {
    const second = xml.charCodeAt(at + 1);
    if (second === 33) return this.#declaration(xml, at);
    if (second === 63) {
      const end = xml.indexOf('?>', at + 2);
      return end === -1 ? -1 : end + 2;
    }
    if (second === 47) return this.#closing(xml, at);
    const end = tagEnd(xml, at + 1);
    if (end === -1) return -1;
    const empty = xml.charCodeAt(end - 1) === 47;
    const stop = empty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < stop && xml.charCodeAt(nameEnd) > 32) nameEnd += 1;
    if (nameEnd === at + 1) throw this.#damaged();
    const written = ONE_LETTER[nameEnd === at + 2 ? second - 97 : -1] ?? xml.slice(at + 1, nameEnd);
    const name = this.#local(written);
    this.#handler.open(name, nameEnd === stop ? '' : xml.slice(nameEnd, stop));
    if (empty) {
      this.#handler.close(name);
    } else {
      this.#open.push(written);
      if (this.#open.length > MAX_DEPTH) throw this.#damaged();
    }
    return end + 1;
  }

  #closing(xml: string, at: number): number {
    const written = this.#open[this.#open.length - 1];
    if (written === undefined) throw this.#damaged();
    let end = at + 2 + written.length;
    if (xml.charCodeAt(end) !== 62) {
      end = xml.indexOf('>', at);
      if (end === -1) return -1;
      if (xml.slice(at + 2, end).trimEnd() !== written) throw this.#damaged();
    } else if (!xml.startsWith(written, at + 2)) throw this.#damaged();
    this.#open.pop();
    this.#handler.close(this.#local(written));
    return end + 1;
  }

  #declaration(xml: string, at: number): number {
    if (xml.length - at < 9) return -1;
    if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at + 4);
      return end === -1 ? -1 : end + 3;
    }
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at + 9);
      if (end === -1) return -1;
      if (this.#handler.wantsText) this.#handler.text(xml.slice(at + 9, end));
      return end + 3;
    }
    throw new WorkbookRefusal('spreadsheets/unsafe-xml');
  }

  /** The name without the prefix that the root element gives the sheet's own vocabulary. */
  #local(name: string): string {
    if (this.#prefix === null) {
      const colon = name.indexOf(':');
      this.#prefix = colon === -1 ? '' : name.slice(0, colon + 1);
    }
    return this.#prefix !== '' && name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name;
  }
}
