// What a new dossier already says on its first day: what the register holds is never typed twice.

import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import type { PartContents } from './parts.ts';

/** What the parts are filled from. */
export interface PrefillSources {
  readonly producer: Producer;
  readonly product: Product;
  /** Samples that the set asks for; none in tourism. */
  readonly samplesRequired: number;
}

/**
 * The parts of a new dossier, filled from the records of producer and product.
 * @law 26/2026/QĐ-TTg, Art. 6.1, 6.2d, Phụ lục III
 */
export function prefilled({ producer, product, samplesRequired }: PrefillSources): PartContents {
  return {
    registration: {
      position: producer.legalRepresentativePosition,
      contactAddress: producer.address,
      phone: producer.phone,
      email: producer.email,
      sampleCount: samplesRequired,
    },
    general: {
      specification: product.specification ?? packsAsText(product),
      standard: product.standard,
      holds: [...producer.papers, ...product.papers],
      otherRight: product.otherRight,
      history: producer.history,
      organisation: producer.organisation,
    },
    results: {
      materialAndTechnology: materialAsText(product),
      qualityChanges: null,
      markets: product.whereToBuy,
      businessResults: null,
      revenueVnd: producer.revenueVnd,
      profitVnd: null,
      changes: null,
    },
    sheet: { answers: '' },
    proofs: { descriptions: {}, citations: {} },
    plan: { plan: null },
  };
}

function packsAsText(product: Product): string | null {
  return product.packs.length === 0 ? null : product.packs.map((pack) => pack.name).join('; ');
}

function materialAsText({ rawMaterial, rawMaterialArea }: Product): string | null {
  const known = [rawMaterial, rawMaterialArea].filter((one) => one !== null);
  return known.length === 0 ? null : known.join('; ');
}
