// The open-data files and what each of their fields is: the one list from which files, dictionary and page are made.

/** How a value is written. */
export type FieldFormat = 'text' | 'whole' | 'date' | 'instant' | 'yesNo' | 'vnd' | 'code';

/** Where a value comes from. */
export type FieldOrigin = 'register' | 'decision' | 'computed' | 'law' | 'territory';

export interface OpenDataField {
  readonly name: string;
  readonly format: FieldFormat;
  readonly origin: FieldOrigin;
}

const register = (name: string, format: FieldFormat = 'text') => ({ name, format, origin: 'register' }) as const;
const decision = (name: string, format: FieldFormat = 'text') => ({ name, format, origin: 'decision' }) as const;
const territory = (name: string, format: FieldFormat = 'text') => ({ name, format, origin: 'territory' }) as const;
const law = (name: string, format: FieldFormat = 'text') => ({ name, format, origin: 'law' }) as const;
const computed = (name: string, format: FieldFormat = 'text') => ({ name, format, origin: 'computed' }) as const;

/** Fields of each file, in the order of its columns. */
export const openDataFields = {
  products: [
    register('code', 'code'),
    register('name'),
    register('producerCode', 'code'),
    register('producerName'),
    register('provinceCode', 'code'),
    territory('provinceName'),
    register('communeCode', 'code'),
    territory('communeName'),
    register('oldCommuneCode', 'code'),
    territory('oldCommuneName'),
    territory('oldDistrictName'),
    register('setNumber', 'whole'),
    law('setName'),
    law('sectorCode', 'code'),
    decision('stars', 'whole'),
    computed('status'),
    decision('issuedOn', 'date'),
    decision('validUntil', 'date'),
    decision('extendedUntil', 'date'),
    register('discontinued', 'yesNo'),
    register('officialCodes', 'code'),
    register('priceVnd', 'vnd'),
    register('path'),
    register('changedAt', 'instant'),
  ],
  producers: [
    register('code', 'code'),
    register('name'),
    register('type'),
    register('provinceCode', 'code'),
    territory('provinceName'),
    register('communeCode', 'code'),
    territory('communeName'),
    register('oldCommuneCode', 'code'),
    territory('oldCommuneName'),
    register('ceased', 'yesNo'),
    computed('productCount', 'whole'),
    register('path'),
  ],
  recognitions: [
    register('id', 'code'),
    register('productCode', 'code'),
    register('productName'),
    decision('stars', 'whole'),
    computed('status'),
    decision('decisionNumber'),
    decision('issuedOn', 'date'),
    decision('validUntil', 'date'),
    decision('extendedUntil', 'date'),
    decision('suspendedFrom', 'date'),
    decision('suspendedUntil', 'date'),
    decision('withdrawnOn', 'date'),
    decision('withdrawalDecision'),
    computed('supersededOn', 'date'),
    decision('issuer'),
    computed('issuerKind'),
    decision('instrument'),
    decision('codeOnPaper', 'code'),
    register('reportedYear', 'whole'),
  ],
  'product-sets': [
    law('number', 'whole'),
    law('code', 'code'),
    law('name'),
    law('sectorCode', 'code'),
    law('sectorName'),
    law('group'),
    law('leadMinistry'),
    law('samples', 'whole'),
  ],
  units: [
    territory('code', 'code'),
    territory('name'),
    territory('level'),
    territory('provinceCode', 'code'),
    territory('provinceName'),
    territory('madeFrom'),
    territory('resolution'),
  ],
} as const satisfies Readonly<Record<string, readonly OpenDataField[]>>;

export type Dataset = keyof typeof openDataFields;
export const datasets = Object.keys(openDataFields) as readonly Dataset[];

/** `products.code`, `units.name` …: every field of every file, for its sentences. */
export type OpenDataFieldKey = { [D in Dataset]: `${D}.${(typeof openDataFields)[D][number]['name']}` }[Dataset];

/** A row of a file: its values in the order of its fields. */
export type OpenDataRow = readonly (string | number | boolean | null)[];

/**
 * The name under which a file is saved.
 * @example fileNameOf('products.csv', '2026-11') // 'openocop-products-2026-11.csv'
 */
export function fileNameOf(file: string, month: string): string {
  const dot = file.lastIndexOf('.');
  return `openocop-${file.slice(0, dot)}-${month}${file.slice(dot)}`;
}

/**
 * Whether a text names a month.
 * @example isMonth('2026-13') // false
 */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
