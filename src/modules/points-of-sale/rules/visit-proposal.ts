// What a finished visit found of a shelf, as a proposal for whoever keeps it: which lines were not there, which prices were others. The words
// were typed on a phone; what cannot be told with certainty is left for a person to read.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { Sighting } from './shelf.ts';

export interface ShelfProposal {
  /** Keys of lines that were not on the shelf. */
  readonly gone: readonly string[];
  /** New prices by the key of their line, in đồng. */
  readonly prices: Readonly<Record<string, number>>;
  /** Parts of what was typed that no line, or more than one, answers to. */
  readonly unclear: readonly string[];
}

type Line = Pick<Sighting, 'lineKey' | 'itemName'>;

/** What stands between two commas, semicolons or line ends; a comma within a figure is none. */
const partsOf = (typed: string): readonly string[] =>
  typed
    .split(/[;\n]|,(?!\d)|\.\s/u)
    .map((part) => part.trim().replace(/^[-–•\s]+|[.\s]+$/gu, ''))
    .filter((part) => part !== '');

/** The line that a name means: the same words, or the only one that begins with them; `null`: none, or several. */
function lineMeant(lines: readonly Line[], name: string): Line | null {
  const wanted = foldName(name);
  if (wanted === '') return null;
  const same = lines.filter(({ itemName }) => foldName(itemName) === wanted);
  const [only, ...others] =
    same.length > 0 ? same : lines.filter(({ itemName }) => foldName(itemName).startsWith(`${wanted} `));
  return only === undefined || others.length > 0 ? null : only;
}

/** A name and an amount at its end, with its thousands by dots, or in words. */
const PRICED = /^(.+?)[\s:=–-]+(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(k|nghìn|ngàn)?\s*(?:đồng|đ|vnđ|vnd|₫)?$/iu;
/** Less is no price of anything: a number of the name, or thousands that were not said. */
const LEAST_VND = 1_000;

/** Name and amount of `Chè Shan tuyết: 150.000 đ`, `150k`, `150 nghìn`; `null`: no amount at its end. */
function pricedPart(part: string): { readonly name: string; readonly priceVnd: number } | null {
  const [, name, digits, thousands] = PRICED.exec(part) ?? [];
  if (name === undefined || digits === undefined) return null;
  const priceVnd = Number(digits.replace(/\D/g, '')) * (thousands === undefined ? 1 : 1_000);
  return priceVnd < LEAST_VND || !Number.isSafeInteger(priceVnd) ? null : { name, priceVnd };
}

/**
 * What was typed about lines that are gone and prices that changed, laid against the shelf as it is written.
 * @example shelfProposal([tea], { missing: null, prices: 'Chè Shan tuyết 150.000' }).prices[tea.lineKey] // 150000
 */
export function shelfProposal(
  lines: readonly Line[],
  { missing, prices }: { readonly missing: string | null; readonly prices: string | null },
): ShelfProposal {
  const gone: string[] = [];
  const changed = new Map<string, number>();
  const unclear: string[] = [];
  for (const part of partsOf(missing ?? '')) {
    const line = lineMeant(lines, part);
    if (line === null) unclear.push(part);
    else gone.push(line.lineKey);
  }
  for (const part of partsOf(prices ?? '')) {
    const priced = pricedPart(part);
    const line = priced === null ? null : lineMeant(lines, priced.name);
    if (priced === null || line === null) unclear.push(part);
    else changed.set(line.lineKey, priced.priceVnd);
  }
  return { gone: [...new Set(gone)], prices: Object.fromEntries(changed), unclear };
}
