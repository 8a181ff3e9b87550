// Products that whoever asks may make papers of, and beside them those that may not be printed today, each with its reason.

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { everyProduct, listProductLines, type ProductLine } from '#modules/products/services.ts';
import { optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type LeftOutReason, leftOutReason } from '../rules/left-out.ts';
import { MOST_PRODUCTS } from '../rules/paper.ts';

/** What narrows the list. */
export const filterShape = {
  text: optionalText(120),
  communeCode: optionalText(5),
  setNumber: optionalWhole(1, 26),
  stars: optionalWhole(3, 5),
};
const filterInput = z.object(filterShape);
export type PaperFilter = z.output<typeof filterInput>;
const wholeList: PaperFilter = { text: null, communeCode: null, setNumber: null, stars: null };

/** Products of one list that are read before they are told apart; a province has fewer. */
const MOST_READ = 20_000;

export interface LeftOut {
  readonly code: string;
  readonly name: string;
  readonly reason: LeftOutReason;
}

export interface Choosable {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly commune: string;
  readonly stars: number;
}

/** Products whose name holds the words as whole words; all of them where none does: `che` is tea, and no `chẩm chéo` beside it. */
function namedWhole(lines: readonly ProductLine[], text: string): readonly ProductLine[] {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  const whole = lines.filter(({ name }) => {
    const own = new Set(foldName(name).split(/[^a-z0-9]+/));
    return words.every((word) => own.has(word));
  });
  return whole.length === 0 ? lines : whole;
}

/** Products of a filter within a reach: those that may be printed, those that may not, by name. */
export async function sorted(
  { db, reach, today }: Pick<Context, 'db' | 'reach' | 'today'>,
  { text, communeCode, setNumber, stars }: PaperFilter,
): Promise<{ readonly valid: readonly ProductLine[]; readonly leftOut: readonly LeftOut[] }> {
  const { lines } = await listProductLines(db, {
    ...everyProduct,
    ...{ reach, day: today, order: 'name', offset: 0, limit: MOST_READ },
    text: text ?? '',
    communeCode,
    stars,
    setNumbers: setNumber === null ? null : [setNumber],
  });
  const found = text === null ? lines : namedWhole(lines, text);
  const valid: ProductLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const line of found) {
    const reason = leftOutReason(line, today);
    if (reason === null) valid.push(line);
    else leftOut.push({ code: line.code, name: line.name, reason });
  }
  return { valid, leftOut };
}

export interface PaperChoices {
  readonly products: readonly Choosable[];
  /** How many may be printed; more than are shown where the list is too long for one paper. */
  readonly total: number;
  readonly leftOut: readonly LeftOut[];
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly sets: readonly { readonly number: number; readonly name: string }[];
  /** The reader speaks for producers only. */
  readonly own: boolean;
}

export const listPaperProducts = defineUseCase({
  name: 'selling-papers/list-products',
  kind: 'read',
  legalBasis: null,
  input: filterInput,
  async run(input, context) {
    const { reach } = context;
    const { valid, leftOut } = await sorted(context, input);
    // Communes and sets to choose from are those of the whole list: it is read again only where something narrows it.
    const isNarrowed = Object.values(input).some((one) => one !== null);
    const all = isNarrowed ? await sorted(context, wholeList) : { valid };
    const labels = await loadUnitLabels();
    const codes = [...new Set(all.valid.flatMap(({ communeCode }) => communeCode ?? []))];
    const numbers = new Set(all.valid.flatMap(({ setNumber }) => setNumber ?? []));
    const { sets } = (await loadProductSets()).today;
    return ok<PaperChoices>({
      products: valid.slice(0, MOST_PRODUCTS).map(({ code, name, producerName, communeCode, stars }) => ({
        ...{ code, name, producerName, commune: labels.commune(communeCode), stars: stars ?? 0 },
      })),
      total: valid.length,
      leftOut,
      communes: codes
        .map((code) => ({ code, name: labels.commune(code) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
      sets: sets.filter(({ number }) => numbers.has(number)).map(({ number, name }) => ({ number, name })),
      own: speaksOnly(reach),
    });
  },
});
