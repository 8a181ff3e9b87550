// Which province a register belongs to: by its letterhead and title first, else by the provinces that its product
// codes and issuers name most.

import { foldName } from '#kernel/vietnamese-text.ts';
import { findUnits, provinceSuccessorOf, type TerritoryIndex } from '#modules/territory/index.ts';
import { readProductCode } from './official-numbers.ts';
import { unitNamedIn } from './place-of-row.ts';
import { type Grid, textOf } from './sheet.ts';

const LOOKED_AT_ROWS = 400;
const TITLE_ROWS = 12;

/** Answers about provinces, as codes of today where an old one was merged. */
export class ProvinceFinder {
  readonly #index: TerritoryIndex;
  readonly #named = new Map<string, string | null>();

  constructor(index: TerritoryIndex) {
    this.#index = index;
  }

  /** The province of today that a name means, with or without its type word; `null` where it means none. */
  named(text: string): string | null {
    if (text === '') return null;
    const known = this.#named.get(text);
    if (known !== undefined) return known;
    const units = findUnits(this.#index, { text, level: 'province' }).filter((m) => !m.respelled && !m.typeDiffers);
    const unit = (units.find((m) => m.unit.era === 'since-2025-07') ?? units[0])?.unit;
    const code = unit === undefined ? null : this.#today(unit.code, unit.era === 'before-2025-07');
    this.#named.set(text, code);
    return code;
  }

  /** Whether a city of that name is run by the centre, so that its committee is a province's. */
  isCentralCity(name: string): boolean {
    const folded = foldName(name);
    return (
      findUnits(this.#index, { text: name, level: 'province' }).some(
        (m) => m.unit.type === 'city' && foldName(m.unit.name) === folded,
      ) || /^(hcm|ho chi minh)$/.test(folded)
    );
  }

  #today(code: string, old: boolean): string | null {
    if (!old && this.#index.since.provinces.has(code)) return code;
    return provinceSuccessorOf(this.#index, code)?.unit.code ?? (this.#index.since.provinces.has(code) ? code : null);
  }

  /** The province the sheets belong to, or `null` where nothing names one. */
  find(grids: readonly Grid[]): string | null {
    for (const grid of grids) {
      for (const { row, cells } of grid.sheet.rows) {
        if (row > TITLE_ROWS) break;
        for (const cell of cells) {
          const text = textOf(cell);
          const unit = text.length < 200 ? unitNamedIn(this.#index, text, 'province', null) : null;
          if (unit !== null) return this.named(unit.fullName);
        }
      }
    }
    return this.#mostNamed(grids);
  }

  #mostNamed(grids: readonly Grid[]): string | null {
    const votes = new Map<string, number>();
    const vote = (code: string | null): void => {
      if (code !== null) votes.set(code, (votes.get(code) ?? 0) + 1);
    };
    for (const grid of grids) {
      for (const { cells } of grid.sheet.rows.slice(0, LOOKED_AT_ROWS)) {
        for (const cell of cells) {
          if (cell.kind !== 'text') continue;
          const text = textOf(cell);
          const code = /^\d\d-/.test(text) ? readProductCode(text) : null;
          if (code?.kind === 'code') vote(this.#today(code.provinceCode, code.form === 'province-district-commune'));
          else if (
            /^(ubnd|ủy ban nhân dân|chủ tịch ubnd|chủ tịch ủy ban nhân dân)\s+(tỉnh|thành phố|tp)/iu.test(text)
          ) {
            vote(this.named(text.replace(/^.*?(?=tỉnh|thành phố|tp)/iu, '')));
          }
        }
      }
    }
    const [first] = [...votes].sort((a, b) => b[1] - a[1]);
    return first?.[0] ?? null;
  }
}
