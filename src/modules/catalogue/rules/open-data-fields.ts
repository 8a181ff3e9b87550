// The open-data files and what each of their fields is: the one list from which files, dictionary and page are made.

import { issuerKinds } from '#modules/certificates/index.ts';
import { pointKinds } from '#modules/points-of-sale/index.ts';
import { producerTypes } from '#modules/producers/index.ts';
import { listedStatuses } from './listed-status.ts';

/** How a value is written. */
export type FieldFormat = 'text' | 'whole' | 'number' | 'date' | 'instant' | 'yesNo' | 'vnd' | 'code';

/** What a program takes a value for. */
export const valueTypes = ['text', 'integer', 'number', 'boolean', 'date', 'instant'] as const;
export type ValueType = (typeof valueTypes)[number];

export const typeOf: Readonly<Record<FieldFormat, ValueType>> = {
  text: 'text',
  code: 'text',
  whole: 'integer',
  vnd: 'integer',
  number: 'number',
  date: 'date',
  instant: 'instant',
  yesNo: 'boolean',
};

/** Where a value comes from. */
export type FieldOrigin = 'register' | 'decision' | 'computed' | 'law' | 'territory';

export interface OpenDataField {
  readonly name: string;
  readonly format: FieldFormat;
  readonly origin: FieldOrigin;
  /** Never empty. */
  readonly required: boolean;
  /** What a figure counts; `null`: it counts nothing. */
  readonly unit: string | null;
  /** The only values there are; `null`: any of its type. */
  readonly values: readonly (string | number)[] | null;
}

type More = Partial<Pick<OpenDataField, 'required' | 'unit' | 'values'>>;
const of =
  (origin: FieldOrigin) =>
  <Name extends string>(name: Name, format: FieldFormat = 'text', more: More = {}) => ({
    ...{ name, format, origin, required: false, values: null },
    unit: format === 'vnd' ? 'VND' : null,
    ...more,
  });
const [register, decision, territory] = [of('register'), of('decision'), of('territory')];
const [law, computed] = [of('law'), of('computed')];

const always = { required: true } as const;
const stars = { unit: 'star', values: [3, 4, 5] } as const;
const sector = { values: ['I', 'II', 'III', 'IV', 'V', 'VI'] } as const;
const points = { unit: 'point' } as const;
const recognised = listedStatuses.filter((status) => status !== 'none');

/** Fields of each file, in the order of its columns. */
export const openDataFields = {
  products: [
    register('code', 'code', always),
    register('name', 'text', always),
    register('producerCode', 'code'),
    register('producerName'),
    register('provinceCode', 'code', always),
    territory('provinceName', 'text', always),
    register('communeCode', 'code'),
    territory('communeName'),
    register('oldCommuneCode', 'code'),
    territory('oldCommuneName'),
    territory('oldDistrictName'),
    register('setNumber', 'whole'),
    law('setName'),
    law('sectorCode', 'code', sector),
    decision('stars', 'whole', stars),
    computed('status', 'code', { ...always, values: listedStatuses }),
    decision('issuedOn', 'date'),
    decision('validUntil', 'date'),
    decision('extendedUntil', 'date'),
    register('discontinued', 'yesNo', always),
    register('officialCodes', 'code'),
    register('priceVnd', 'vnd'),
    register('path', 'text', always),
    register('changedAt', 'instant', always),
  ],
  producers: [
    register('code', 'code', always),
    register('name', 'text', always),
    register('type', 'code', { ...always, values: producerTypes }),
    register('provinceCode', 'code', always),
    territory('provinceName', 'text', always),
    register('communeCode', 'code'),
    territory('communeName'),
    register('oldCommuneCode', 'code'),
    territory('oldCommuneName'),
    register('ceased', 'yesNo', always),
    computed('productCount', 'whole', { ...always, unit: 'product' }),
    register('path', 'text', always),
  ],
  recognitions: [
    register('id', 'code', always),
    register('productCode', 'code', always),
    register('productName', 'text', always),
    decision('stars', 'whole', { ...always, ...stars }),
    computed('status', 'code', { ...always, values: recognised }),
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
    computed('issuerKind', 'code', { values: issuerKinds }),
    decision('instrument'),
    decision('codeOnPaper', 'code'),
    register('reportedYear', 'whole', { unit: 'year' }),
  ],
  'product-sets': [
    law('number', 'whole', always),
    law('code', 'code', always),
    law('name', 'text', always),
    law('sectorCode', 'code', { ...always, ...sector }),
    law('sectorName', 'text', always),
    law('group'),
    law('leadMinistry'),
    law('samples', 'whole', { unit: 'sample' }),
  ],
  criteria: [
    law('set', 'code', always),
    law('setName', 'text', always),
    law('line', 'code', { ...always, values: ['option', 'sum', 'condition', 'part', 'gap'] }),
    law('part', 'code', { values: ['A', 'B', 'C'] }),
    law('partPoints', 'number', points),
    law('group', 'code'),
    law('groupTitle'),
    law('groupPoints', 'number', points),
    law('criterion', 'code'),
    law('criterionTitle'),
    law('criterionPoints', 'number', points),
    law('selection', 'code', { values: ['one', 'sum'] }),
    law('case', 'code'),
    law('option', 'code'),
    law('text'),
    law('points', 'number', points),
    law('minimumForStars', 'whole', stars),
    law('conditionKind', 'code'),
    law('provenance', 'code', { ...always, values: ['seen', 'derived', 'missing'] }),
  ],
  units: [
    territory('code', 'code', always),
    territory('name', 'text', always),
    territory('level', 'code', { ...always, values: ['province', 'commune'] }),
    territory('provinceCode', 'code', always),
    territory('provinceName', 'text', always),
    territory('madeFrom'),
    territory('resolution'),
  ],
  'points-of-sale': [
    register('id', 'code', always),
    register('name', 'text', always),
    register('kind', 'code', { ...always, values: pointKinds }),
    register('provinceCode', 'code', always),
    territory('provinceName', 'text', always),
    register('communeCode', 'code'),
    territory('communeName'),
    register('place'),
    register('latitude', 'number', { unit: 'degree' }),
    register('longitude', 'number', { unit: 'degree' }),
    register('link'),
    register('operatorName'),
    register('openingHours'),
    register('openedOn', 'date', always),
    computed('productCodes', 'code'),
    register('path', 'text', always),
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
