// What the forms of products offer to choose from: product sets of each instrument, provinces where the person's right
// reaches several, producers within their reach.

import { z } from 'zod';
import { covers, speaksOnly } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { loadProductSets, type SetFolder } from '#law/product-sets.ts';
import {
  findLiveProducerByCode,
  findProducerById,
  findProducersByText,
  homeOf,
  loadUnitLabels,
} from '#modules/producers/services.ts';
import { optionalText, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

/** A producer as a form offers it. */
export interface ProducerChoice {
  readonly code: string;
  readonly name: string;
  readonly place: string;
}

export interface SetChoice {
  readonly number: number;
  readonly name: string;
  readonly sectorName: string;
}

export interface ProductFormChoices {
  readonly sets: Readonly<Record<SetFolder, readonly SetChoice[]>>;
  /** Empty where the person works in one province. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  /** Producers that fit the typed text; `null` where none was looked for. */
  readonly producers: readonly ProducerChoice[] | null;
  /** The producer of a code that an address named, where the person reaches it. */
  readonly given: ProducerChoice | null;
  /** The person speaks for producers and works for no office: no codes, and an office looks first. */
  readonly byItself: boolean;
}

const MOST_CHOICES = 8;
const FOLDERS = ['26-2026', '148-2023', '1048-2019'] as const;

export const productFormChoices = defineUseCase({
  name: 'products/register-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    /** Look for producers by `text`. */
    find: tick,
    text: optionalText(200),
    /** Permanent code of a producer that is already meant. */
    producerCode: optionalText(20),
  }),
  async run(input, context) {
    const labels = await loadUnitLabels();
    const sets = await loadProductSets();
    const home = await homeOf(context.reach);
    const found = input.find
      ? await findProducersByText(context.db, context.reach, input.text ?? '', MOST_CHOICES)
      : null;
    const [only] = context.reach.producerIds;
    const isOnly = speaksOnly(context.reach) && context.reach.producerIds.length === 1 && only !== undefined;
    const named =
      input.producerCode !== null
        ? await findLiveProducerByCode(context.db, input.producerCode)
        : isOnly
          ? await findProducerById(context.db, only)
          : null;
    const isReached =
      named !== null &&
      covers(context.reach, { provinceCode: named.provinceCode, communeCode: named.communeCode, producerId: named.id });
    const choicesOf = (folder: SetFolder): readonly SetChoice[] => {
      const { sectors, sets: all } = sets.catalogues[folder];
      const sectorName = (code: string) => sectors.find((sector) => sector.code === code)?.name ?? code;
      return all.map(({ number, name, sector }) => ({ number, name, sectorName: sectorName(sector) }));
    };
    return ok<ProductFormChoices>({
      byItself: speaksOnly(context.reach),
      sets: Object.fromEntries(FOLDERS.map((folder) => [folder, choicesOf(folder)])) as ProductFormChoices['sets'],
      provinces: home.provinceCode === null && context.reach.producerIds.length === 0 ? labels.provinces() : [],
      producers: found?.map((line) => ({ code: line.code, name: line.name, place: labels.place(line) })) ?? null,
      given: named !== null && isReached ? { code: named.code, name: named.name, place: labels.place(named) } : null,
    });
  },
});
