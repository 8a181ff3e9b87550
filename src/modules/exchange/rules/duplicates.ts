// Rows of one register that are the same product twice: word for word, or probably.

import { producerKey } from './producer-kind.ts';
import { foldClean } from './written-text.ts';

/** What two rows are compared by. */
export interface ComparedRow {
  readonly sheet: string;
  readonly row: number;
  readonly productCode: string | null;
  readonly productName: string | null;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly village: string | null;
  /** Everything written in the row but its running number; asked for only where names agree. */
  content(): string;
}

interface RowAt {
  readonly sheet: string;
  readonly row: number;
}

export interface DuplicateOf extends RowAt {
  readonly kind: 'exact' | 'probable';
}

/** Rows of one name and one producer: the first, and the contents of all once there are two. */
interface Namesakes {
  readonly at: RowAt;
  readonly content: () => string;
  contents: Map<string, RowAt> | null;
}

/**
 * Finds earlier rows of the same product. `exact`: every written cell equal, the running number aside. `probable`: the
 * same product code; or the same name and producer, however abbreviated; or the same name in the same commune where
 * one of the two names no producer. The answer names the first such row.
 */
export class DuplicateFinder {
  readonly #codes = new Map<string, RowAt>();
  readonly #namesakes = new Map<string, Namesakes>();
  /** The first row of a name in a commune, and the first there without a producer. */
  readonly #places = new Map<string, { readonly any: RowAt; nameless: RowAt | null }>();
  readonly #makers = new Map<string, string>();

  /** Looks a row up among the earlier ones and remembers it. */
  next(row: ComparedRow): DuplicateOf | null {
    const at: RowAt = { sheet: row.sheet, row: row.row };
    const name = row.productName === null ? '' : foldClean(row.productName);
    const maker = this.#maker(row.producerName);
    const byCode = first(this.#codes, row.productCode, at);
    const byName = this.#byName(`${name}\u0001${maker}`, row, at);
    const place = row.communeCode ?? row.village;
    const byPlace = name === '' || place === null ? null : this.#inPlace(`${name}\u0001${place}`, maker === '', at);
    if (byName?.kind === 'exact') return byName;
    const byMaker = name === '' || maker === '' ? null : byName;
    const probable = byCode ?? byMaker ?? byPlace;
    return probable === null ? null : { kind: 'probable', sheet: probable.sheet, row: probable.row };
  }

  #maker(name: string | null): string {
    if (name === null) return '';
    const known = this.#makers.get(name);
    if (known !== undefined) return known;
    const key = producerKey(name);
    this.#makers.set(name, key);
    return key;
  }

  /** Rows that agree in name and producer: the same word for word, or else the first of them. */
  #byName(key: string, row: ComparedRow, at: RowAt): DuplicateOf | null {
    const known = this.#namesakes.get(key);
    if (known === undefined) {
      this.#namesakes.set(key, { at, content: row.content, contents: null });
      return null;
    }
    known.contents ??= new Map([[known.content(), known.at]]);
    const exact = first(known.contents, row.content(), at);
    return exact === null ? { kind: 'probable', ...known.at } : { kind: 'exact', ...exact };
  }

  #inPlace(key: string, nameless: boolean, at: RowAt): RowAt | null {
    const known = this.#places.get(key);
    if (known === undefined) {
      this.#places.set(key, { any: at, nameless: nameless ? at : null });
      return null;
    }
    const found = nameless ? known.any : known.nameless;
    if (nameless && known.nameless === null) known.nameless = at;
    return found;
  }
}

/** The first row with a key; remembers this one where it is the first. */
function first(known: Map<string, RowAt>, key: string | null, at: RowAt): RowAt | null {
  if (key === null) return null;
  const found = known.get(key);
  if (found === undefined) known.set(key, at);
  return found ?? null;
}
