// What stands around the rows and speaks for them: the head of a group, the title, the sheet's name. It fills only what
// the row itself leaves open.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { readDecision, readYear } from './official-numbers.ts';
import { unitNamedIn } from './place-of-row.ts';
import { producerTypeOfName } from './producer-kind.ts';
import type { RowSurroundings } from './read-row.ts';

/** What a text says for the rows under it; everything may be absent. */
export interface SaidAbove extends RowSurroundings {
  readonly district: string | null;
  readonly commune: string | null;
}

export const nothingSaid: SaidAbove = {
  star: null,
  decisionNo: null,
  issuedOn: null,
  year: null,
  producerName: null,
  district: null,
  commune: null,
};

const STAR_WORDS: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5 };

function starSaid(text: string): number | null {
  const found = new Set<number>();
  for (const match of foldName(text).matchAll(/\b(\d|ba|bon|nam) sao\b/g)) {
    found.add(STAR_WORDS[match[1] ?? ''] ?? Number(match[1]));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && only >= 1 && only <= 5 ? only : null;
}

/**
 * Reads the head of a group: "I. HUYỆN MƯỜNG TÈ (CŨ)" names a district, "B. Sản phẩm 4 sao" a grade, "Theo Quyết định số
 * 125/QĐ-UBND ngày 05/3/2024" a decision, "HTX Bình An" a producer. Most say one thing; some say nothing.
 */
export function readGroupHead(text: string, index: TerritoryIndex, provinceCode: string | null): SaidAbove {
  const bare = text.replace(/^\s*(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)/-]\s*/u, '').trim();
  const district = unitNamedIn(index, bare, 'district', provinceCode);
  const commune = unitNamedIn(index, bare, 'commune', provinceCode);
  const speaksOfDecision = /(quyết định|qđ)/iu.test(bare) && /\d\s*\//.test(bare);
  const decision = speaksOfDecision ? readDecision(bare.slice(bare.search(/(quyết định|qđ)/iu))) : null;
  const isProducer = producerTypeOfName(bare) !== null;
  return {
    star: starSaid(bare),
    decisionNo: decision !== null && !decision.unusual ? decision.number : null,
    issuedOn: decision?.date.kind === 'day' ? (decision.date.day as LocalDate) : null,
    year: /\bnăm\b/iu.test(bare) ? readYear(bare) : null,
    producerName: isProducer ? bare : null,
    district: isProducer ? null : (district?.fullName ?? null),
    commune: isProducer ? null : (commune?.fullName ?? null),
  };
}

/** How a group is numbered; a new head ends the groups numbered like it. */
function levelOf(text: string, ordinal: string): string {
  const label = ordinal || (/^\s*([IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)/-]/u.exec(text)?.[1] ?? '');
  if (/^[IVX]+$/.test(label)) return 'roman';
  if (/^[A-Z]$/.test(label)) return 'letter';
  return label === '' ? 'plain' : `figure${label.split('.').length}`;
}

/** The heads above a row, outer and inner; what the inner leaves open, the outer says. */
export class GroupHeads {
  #heads: { readonly level: string; readonly said: SaidAbove }[] = [];
  readonly #base: SaidAbove;

  constructor(base: SaidAbove) {
    this.#base = base;
  }

  open(text: string, ordinal: string, said: SaidAbove): void {
    const level = levelOf(text, ordinal);
    const same = this.#heads.findIndex((head) => head.level === level);
    if (same !== -1) this.#heads = this.#heads.slice(0, same);
    this.#heads.push({ level, said });
  }

  get said(): SaidAbove {
    let all = this.#base;
    for (const { said } of this.#heads) {
      const told = Object.entries(said).filter(([, value]) => value !== null);
      all = { ...all, ...Object.fromEntries(told) };
    }
    return all;
  }
}

/**
 * Reads what title and sheet name say for a whole sheet: a district, and a grade where only one is named.
 * A year in a title is the year of the list, not of a recognition.
 */
export function readTitle(
  texts: readonly string[],
  sheetName: string,
  index: TerritoryIndex,
  provinceCode: string | null,
): SaidAbove {
  const title = texts.join(' ; ');
  const district =
    unitNamedIn(index, sheetName, 'district', provinceCode) ?? unitNamedIn(index, title, 'district', provinceCode);
  return { ...nothingSaid, star: starSaid(title) ?? starSaid(sheetName), district: district?.fullName ?? null };
}
