// The steps of a journey: numbered, told, pictured, and what was wrong with each.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Step {
  readonly title: string;
  /** Where the picture of this step goes; `name` is a width. */
  picture(name: string): string;
  end(faults: readonly string[]): void;
}

export class StepLog {
  readonly #folder: string;
  readonly #say: (line: string) => void;
  readonly #faults: string[] = [];
  #count = 0;

  /** Pictures go into the folder, which is emptied first. */
  constructor(folder: string, say: (line: string) => void) {
    this.#folder = folder;
    this.#say = say;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  get count(): number {
    return this.#count;
  }

  get faults(): readonly string[] {
    return this.#faults;
  }

  begin(sentence: string): Step {
    this.#count += 1;
    const number = String(this.#count).padStart(2, '0');
    const word = sentence
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    const title = `${number} ${sentence}`;
    return {
      title,
      picture: (name) => join(this.#folder, `${number}-${word}-${name}.png`),
      end: (faults) => {
        this.#say(`${faults.length === 0 ? '✓' : '✗'} ${title}`);
        for (const fault of faults) this.#say(`    ${fault}`);
        this.#faults.push(...faults.map((fault) => `${title}: ${fault}`));
      },
    };
  }
}
