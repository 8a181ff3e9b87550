// Between a record and its forms: values as a form shows them, input as the use case takes it, and the fields of each
// section.

import type { FormValues } from '#design/form-state.ts';
import { formatWhole } from '#kernel/money.ts';
import type { ProductView } from '../use-cases/view-product.ts';

/** Sections that are changed one at a time, by the word in the address, with the fields of each. */
export const sections = {
  chung: ['name', 'producerCode', 'provinceCode', 'commune', 'placeText', 'status'],
  'bo-san-pham': ['setNumber', 'set2023', 'set2019'],
  'quy-cach': ['packs', 'priceVnd', 'specification', 'standard', 'papers', 'otherRight'],
  'nguyen-lieu': ['rawMaterial', 'rawMaterialArea', 'rawMaterialLocalPercent', 'capacity', 'capacityUnit'],
  'gioi-thieu': ['summary', 'story', 'whereToBuy'],
} as const;
export type SectionName = keyof typeof sections;

/** The section of an address, or nothing. */
export function sectionNamed(text: string | undefined): SectionName | undefined {
  return (Object.keys(sections) as SectionName[]).find((name) => name === text);
}

type Input = Readonly<Record<string, unknown>>;

const figure = (value: number | null): string => (value === null ? '' : formatWhole(value));
const decimal = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** Every field of a product as a form would send it. */
export function inputOf(view: ProductView): Input {
  const { product } = view;
  const plain = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
  return {
    // Where a new name waits, the producer goes on with the one it wished for.
    name: view.may.rename ? product.name : (product.proposedName ?? product.name),
    producerCode: view.producerCode ?? '',
    provinceCode: product.provinceCode,
    commune: view.communeTyped,
    placeText: plain(product.placeText),
    status: product.status === 'active' || product.status === 'discontinued' ? product.status : '',
    setNumber: plain(product.setNumber),
    set2023: plain(product.olderSets['148-2023']),
    set2019: plain(product.olderSets['1048-2019']),
    packs: product.packs.map((pack) => ({ name: pack.name, priceVnd: figure(pack.priceVnd) })),
    priceVnd: figure(product.priceVnd),
    specification: plain(product.specification),
    standard: plain(product.standard),
    papers: product.papers,
    otherRight: plain(product.otherRight),
    rawMaterial: plain(product.rawMaterial),
    rawMaterialArea: plain(product.rawMaterialArea),
    rawMaterialLocalPercent: plain(product.rawMaterialLocalPercent),
    capacity: decimal(product.capacity),
    capacityUnit: plain(product.capacityUnit),
    summary: plain(product.summary),
    story: plain(product.story),
    whereToBuy: plain(product.whereToBuy),
  };
}

/** The fields of a section from an input, absent ones as empty: an unticked box and an emptied list are answers too. */
export function sectionInput(section: SectionName, input: Input): Input {
  return Object.fromEntries(sections[section].map((field) => [field, input[field] ?? '']));
}

/** Input as flat values by field name: `packs.0.name`. */
export function flatValues(input: Input): FormValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(input)) {
    if (name === 'packs' && Array.isArray(value)) {
      value.forEach((pack: { name?: unknown; priceVnd?: unknown }, i) => {
        values[`packs.${i}.name`] = String(pack.name ?? '');
        values[`packs.${i}.priceVnd`] = String(pack.priceVnd ?? '');
      });
    } else if (Array.isArray(value)) values[name] = value.map(String);
    else if (typeof value === 'string') values[name] = value;
  }
  return values;
}

/** How many pack rows a form draws: those typed, one more, and as many as were asked for. */
export function packRows(values: FormValues): number {
  const asked = Number(values['packRows'] ?? 0);
  let filled = 0;
  while (values[`packs.${filled}.name`] !== undefined || values[`packs.${filled}.priceVnd`] !== undefined) filled += 1;
  return Math.min(30, Math.max(Number.isInteger(asked) ? asked : 0, filled, 1));
}
