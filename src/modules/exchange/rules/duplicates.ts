// Rows of one register that are the same product twice: word for word, or probably.

import { foldName } from '#kernel/vietnamese-text.ts';
import { producerKey } from './producer-kind.ts';

/** What two rows are compared by. */
export interface ComparedRow {
  readonly sheet: string;
  readonly row: number;
  /** Everything written in the row but its running number. */
  readonly content: string;
  readonly productCode: string | null;
  readonly productName: string | null;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly village: string | null;
}

export interface DuplicateOf {
  readonly kind: 'exact' | 'probable';
  readonly sheet: string;
  readonly row: number;
}

/**
 * Finds earlier rows of the same product. `exact`: every written cell equal, the running number aside. `probable`: the
 * same product code; or the same name and producer, however abbreviated; or the same name in the same commune where
 * one of the two names no producer. The answer names the first such row.
 */
export class DuplicateFinder {
  readonly #contents = new Map<string, ComparedRow>();
  readonly #codes = new Map<string, ComparedRow>();
  readonly #makers = new Map<string, ComparedRow>();
  readonly #places = new Map<string, ComparedRow[]>();

  /** Looks a row up among the earlier ones and remembers it. */
  next(row: ComparedRow): DuplicateOf | null {
    const name = row.productName === null ? '' : foldName(row.productName);
    const maker = row.producerName === null ? '' : producerKey(row.producerName);
    const byMaker = name === '' || maker === '' ? null : `${name}\u0001${maker}`;
    const place = row.communeCode ?? row.village;
    const byPlace = name === '' || place === null ? null : `${name}\u0001${foldName(place)}`;

    const exact = this.#contents.get(row.content);
    const others = byPlace === null ? [] : (this.#places.get(byPlace) ?? []);
    const probable = [
      row.productCode === null ? undefined : this.#codes.get(row.productCode),
      byMaker === null ? undefined : this.#makers.get(byMaker),
      others.find((other) => maker === '' || other.producerName === null),
    ].filter((other) => other !== undefined);

    if (exact === undefined) this.#contents.set(row.content, row);
    if (row.productCode !== null && !this.#codes.has(row.productCode)) this.#codes.set(row.productCode, row);
    if (byMaker !== null && !this.#makers.has(byMaker)) this.#makers.set(byMaker, row);
    if (byPlace !== null) this.#places.set(byPlace, [...others, row]);

    if (exact !== undefined) return { kind: 'exact', sheet: exact.sheet, row: exact.row };
    const first = probable[0];
    return first === undefined ? null : { kind: 'probable', sheet: first.sheet, row: first.row };
  }
}
