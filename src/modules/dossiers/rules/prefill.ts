// What a dossier already says before anybody typed: what the register holds is never typed twice. As long as nobody saved a part
// it follows the register.

import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import { contentsOf, type DossierPart, type PartContents } from './parts.ts';

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

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The lines of a part, and where one is empty what the register knows. */
function filledFrom<Part extends object>(part: Part, fresh: Part): Part {
  const known = fresh as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, isEmpty(value) ? known[name] : value]),
  ) as Part;
}

/**
 * The contents of a dossier as they stand now: a part that was saved says what was written; one that nobody saved says what the
 * register knows today, after what was taken over from the last dossier (`carried`).
 */
export function contentsToday(parts: readonly DossierPart[], sources: PrefillSources, carried: boolean): PartContents {
  const stored = contentsOf(parts);
  const fresh = prefilled(sources);
  const isSaved = (name: DossierPart['name']): boolean =>
    parts.some((part) => part.name === name && part.savedAt !== null);
  const lines = <Name extends 'general' | 'results'>(name: Name): PartContents[Name] =>
    isSaved(name) ? stored[name] : carried ? filledFrom(stored[name], fresh[name]) : fresh[name];
  return {
    ...stored,
    registration: isSaved('registration') ? stored.registration : fresh.registration,
    general: lines('general'),
    results: lines('results'),
  };
}

function packsAsText(product: Product): string | null {
  return product.packs.length === 0 ? null : product.packs.map((pack) => pack.name).join('; ');
}

function materialAsText({ rawMaterial, rawMaterialArea }: Product): string | null {
  const known = [rawMaterial, rawMaterialArea].filter((one) => one !== null);
  return known.length === 0 ? null : known.join('; ');
}
