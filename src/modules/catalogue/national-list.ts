// The list of OCOP products in the shape in which offices publish it: rows in the order of the provinces, as a workbook or as CSV.

import type pg from 'pg';
import { formatVietnamese, type Instant, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { provincesOn } from '#modules/territory/index.ts';
import { type CellToWrite, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { nationalList as words } from '#texts/vi/national-list.ts';
import { csvLine } from '#web/csv.ts';
import { toldEnd } from './listed-product.ts';
import { statusBounds, statusesOf } from './rules/listed-status.ts';
import { type NationalField, nationalColumns } from './rules/national-list.ts';
import { communeLabel, provinceLabel } from './rules/place-labels.ts';
import { countNational, type NationalRow, nationalRows } from './store-national-list.ts';

/** Of which province, or of all; on which day. */
interface NationalAsked {
  readonly pool: pg.Pool;
  readonly provinceCode: string | null;
  readonly day: LocalDate;
}

type Cells = readonly (string | number | null)[];

const states = statusesOf('valid');

/** How many rows the list will have. */
function countListed({ pool, provinceCode, day }: NationalAsked): Promise<number> {
  return countNational(pool, provinceCode, states, { day, ...statusBounds(day) });
}

/** The rows, some thousand at a time. */
async function* nationalBatches(asked: NationalAsked): AsyncGenerator<readonly Cells[]> {
  const { pool, provinceCode, day } = asked;
  const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
  let ordinal = 0;
  const cellsOf = (row: NationalRow): Cells => {
    ordinal += 1;
    const set = row.setNumber === null ? undefined : sets.set(row.setNumber);
    const cells: Readonly<Record<NationalField, string | number | null>> = {
      ordinal,
      officialCode: row.officialCode,
      productName: row.name,
      producerName: row.producerName,
      producerType: row.producerType === null ? null : words.producerTypes[row.producerType],
      address: row.placeText,
      commune: communeLabel(territory, row.communeCode)?.name ?? null,
      communeCode: row.communeCode,
      province: provinceLabel(territory, row.provinceCode).name,
      sector: set === undefined ? null : sets.sectorName(set.sector),
      productSet: row.setNumber,
      stars: row.stars,
      decisionNumber: row.decisionNumber,
      issuedOn: row.issuedOn,
      issuer: row.issuer,
      validUntil: row.extendedUntil ?? toldEnd(row),
      registerCode: row.code,
    };
    return nationalColumns.map(({ field }) => cells[field]);
  };
  const codes = provinceCode === null ? provincesOn(territory, day).map(({ code }) => code) : [provinceCode];
  for (const code of codes) {
    for await (const batch of nationalRows(pool, code, states, { day, ...statusBounds(day) })) yield batch.map(cellsOf);
  }
}

const headings: readonly string[] = nationalColumns.map(({ field }) => words.columns[field]);

/** The list as pieces of CSV. */
export async function* nationalCsv(asked: NationalAsked): AsyncGenerator<string> {
  yield `\ufeff${csvLine(headings)}`;
  for await (const batch of nationalBatches(asked)) yield batch.map(csvLine).join('');
}

/** Writes the list as a workbook and ends the stream. */
export async function writeNational(to: NodeJS.WritableStream, asked: NationalAsked, at: Instant): Promise<void> {
  const territory = await loadTerritory();
  const { provinceCode, day } = asked;
  const place = provinceCode === null ? words.country : provinceLabel(territory, provinceCode).name;
  const count = await countListed(asked);
  const sheet = {
    name: words.sheet,
    title: [words.title(place), words.asOf(formatVietnamese(day), count), words.unverified],
    columns: nationalColumns.map(({ field, kind, width }) => ({ heading: words.columns[field], kind, width })),
  };
  const rows = nationalBatches(asked) as AsyncIterable<readonly (readonly CellToWrite[])[]>;
  await writeWorkbook(to as never, { author: 'OpenOCOP', madeAt: millisecondsOf(at), sheet }, rows);
}
