// A name written in capitals throughout takes the spelling of another row where the same name stands with small
// letters: capitals say nothing about which letters are small, so nothing is guessed where no row shows it.

import { isAllCapitals } from './written-text.ts';

interface Named {
  productName: string | null;
  producerName: string | null;
}

/** Learns the spellings of a workbook, then mends names in capitals. */
export class SpellingOfCapitals {
  readonly #spellings = new Map<string, string>();

  learn(name: string): void {
    if (name === '' || isAllCapitals(name)) return;
    const key = name.toLowerCase();
    if (!this.#spellings.has(key)) this.#spellings.set(key, name);
  }

  /** Respells the names of a record; whether anything changed. */
  mend(record: Named): boolean {
    const productName = this.#respelt(record.productName);
    const producerName = this.#respelt(record.producerName);
    if (productName === record.productName && producerName === record.producerName) return false;
    record.productName = productName;
    record.producerName = producerName;
    return true;
  }

  #respelt(name: string | null): string | null {
    return name !== null && isAllCapitals(name) ? (this.#spellings.get(name.toLowerCase()) ?? name) : name;
  }
}
