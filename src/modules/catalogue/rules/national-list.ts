// The columns of the list of OCOP products as offices publish it, for a province or the whole country. No public text that we read states the
// form of the national system: order and headings are those that published lists share, and the file says so itself.

/** Whether the columns were compared with a form of the national system. */
export const isVerified = false;

export const nationalColumns = [
  { field: 'ordinal', kind: 'number', width: 6 },
  { field: 'officialCode', kind: 'text', width: 22 },
  { field: 'productName', kind: 'text', width: 36 },
  { field: 'producerName', kind: 'text', width: 32 },
  { field: 'producerType', kind: 'text', width: 22 },
  { field: 'address', kind: 'text', width: 28 },
  { field: 'commune', kind: 'text', width: 20 },
  { field: 'communeCode', kind: 'text', width: 9 },
  { field: 'province', kind: 'text', width: 20 },
  { field: 'sector', kind: 'text', width: 26 },
  { field: 'productSet', kind: 'number', width: 8 },
  { field: 'stars', kind: 'number', width: 7 },
  { field: 'decisionNumber', kind: 'text', width: 18 },
  { field: 'issuedOn', kind: 'date', width: 12 },
  { field: 'issuer', kind: 'text', width: 26 },
  { field: 'validUntil', kind: 'date', width: 12 },
  { field: 'registerCode', kind: 'text', width: 14 },
] as const satisfies readonly {
  readonly field: string;
  readonly kind: 'text' | 'number' | 'date';
  readonly width: number;
}[];

export type NationalField = (typeof nationalColumns)[number]['field'];
