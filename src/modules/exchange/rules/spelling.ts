// A name written in capitals throughout takes the spelling of another row where the same name stands with small
// letters: capitals say nothing about which letters are small, so nothing is guessed where no row shows it.

import { isAllCapitals } from './written-text.ts';

interface Named {
  readonly productName: string | null;
  readonly producerName: string | null;
}

/** Learns the spellings of a workbook, then mends names in capitals. */
export class SpellingOfCapitals {
  readonly #spellings = new Map<string, string>();

  learn({ productName, producerName }: Named): void {
    for (const name of [productName, producerName]) {
      if (name === null || isAllCapitals(name)) continue;
      const key = name.toLowerCase();
      if (!this.#spellings.has(key)) this.#spellings.set(key, name);
    }
  }

  /** The record with names respelt, or `null` where nothing changes. */
  mend<Record extends Named>(record: Record): Record | null {
    const productName = this.#respelt(record.productName);
    const producerName = this.#respelt(record.producerName);
    if (productName === record.productName && producerName === record.producerName) return null;
    return { ...record, productName, producerName };
  }

  #respelt(name: string | null): string | null {
    return name !== null && isAllCapitals(name) ? (this.#spellings.get(name.toLowerCase()) ?? name) : name;
  }
}
