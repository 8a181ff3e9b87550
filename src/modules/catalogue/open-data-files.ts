// The open-data files themselves: CSV and JSON of every dataset written as they are read, and the dictionary of their fields.

import { type Language, textsOf } from '#texts/index.ts';
import { csvLine } from '#web/csv.ts';
import { rowsOf, type Source } from './open-data-rows.ts';
import {
  type Dataset,
  datasets,
  type OpenDataFieldKey,
  openDataFields,
  typeOf,
  type ValueType,
} from './rules/open-data-fields.ts';

export const formats = ['csv', 'json'] as const;
export type FileFormat = (typeof formats)[number];

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A file by its name: `products.csv`, `dictionary.json`; `null` for any other. */
export function parseFileName(
  name: string,
): { readonly dataset: Dataset | 'dictionary'; readonly format: FileFormat } | null {
  const [stem = '', ending = '', ...more] = name.split('.');
  const format = formats.find((one) => one === ending);
  const dataset = [...datasets, 'dictionary' as const].find((one) => one === stem);
  return format === undefined || dataset === undefined || more.length > 0 ? null : { dataset, format };
}

/** The names of all files. */
export const fileNames: readonly string[] = [...datasets, 'dictionary'].flatMap((dataset) =>
  formats.map((format) => `${dataset}.${format}`),
);

interface Made {
  /** Pieces of text, in order. */
  readonly text: AsyncGenerator<string>;
  /** Rows written so far; final when the text has ended. */
  rows(): number;
}

/** A dataset in a format as of a day, written as it is read. */
export function writeDataset(dataset: Dataset, format: FileFormat, source: Source): Made {
  const names = openDataFields[dataset].map((field) => field.name);
  let count = 0;
  async function* csv(): AsyncGenerator<string> {
    yield `\ufeff${csvLine(names)}`;
    for await (const batch of rowsOf(dataset, source)) {
      count += batch.length;
      yield batch
        .map((row) => csvLine(row.map((value) => (typeof value === 'boolean' ? String(value) : value))))
        .join('');
    }
  }
  async function* json(): AsyncGenerator<string> {
    yield `{"asOf":${JSON.stringify(source.day)},"dataset":${JSON.stringify(dataset)},"rows":[`;
    let first = true;
    for await (const batch of rowsOf(dataset, source)) {
      count += batch.length;
      const lines = batch.map((row) =>
        JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))),
      );
      if (lines.length > 0) yield `${first ? '' : ','}\n${lines.join(',\n')}`;
      first = false;
    }
    yield '\n]}\n';
  }
  return { text: format === 'csv' ? csv() : json(), rows: () => count };
}

/** A line of the dictionary: a field of a file, in a language. */
export interface DictionaryLine {
  readonly dataset: Dataset;
  readonly field: string;
  readonly meaning: string;
  readonly format: string;
  readonly origin: string;
  readonly type: ValueType;
  readonly unit: string | null;
  readonly required: boolean;
  readonly values: readonly (string | number)[] | null;
}

/** What each field of each file means. */
export function dictionary(lang: Language): readonly DictionaryLine[] {
  const t = textsOf(lang);
  const meanings: Readonly<Record<OpenDataFieldKey, string>> = t.catalogueFields;
  return datasets.flatMap((dataset) =>
    openDataFields[dataset].map((field) => ({
      dataset,
      field: field.name,
      meaning: meanings[`${dataset}.${field.name}` as OpenDataFieldKey] ?? '',
      format: t.catalogue.openData.formats[field.format],
      origin: t.catalogue.openData.origins[field.origin],
      type: typeOf[field.format],
      unit: field.unit,
      required: field.required,
      values: field.values,
    })),
  );
}

/** The dictionary as a file, in both languages. */
export function writeDictionary(format: FileFormat): { readonly text: string; readonly rows: number } {
  const [vi, en] = [dictionary('vi'), dictionary('en')];
  const lines = vi.map((line, i) => ({ ...line, meaningEnglish: en[i]?.meaning ?? '' }));
  if (format === 'json') return { text: `${JSON.stringify({ fields: lines }, null, 1)}\n`, rows: lines.length };
  const plain = ['dataset', 'field', 'meaning', 'format', 'origin', 'meaningEnglish', 'type', 'unit'] as const;
  const body = lines.map((line) =>
    csvLine([...plain.map((name) => line[name]), String(line.required), line.values?.join('; ') ?? null]),
  );
  return {
    text: `\ufeff${csvLine([...plain, 'required', 'values'])}${body.join('')}`,
    rows: lines.length,
  };
}
