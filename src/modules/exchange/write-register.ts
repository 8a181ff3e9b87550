// The register as a spreadsheet: products of a reach that fit the filters, batch by batch, as rows of the list that offices
// keep. Nothing in it is a formula; codes and telephone numbers are text.

import { Readable } from 'node:stream';
import type { Reach } from '#access/reach.ts';
import { formatVietnamese, type Instant, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import { loadTerritory } from '#law/territory.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { type ExportFilters, exportBatches } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type CellToWrite, type SheetSpec, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { registerWorkbook as words } from '#texts/vi/register-workbook.ts';
import { type ExportWords, exportColumns, exportRow } from './rules/export-row.ts';

async function exportWords(): Promise<ExportWords> {
  const labels = await loadUnitLabels();
  const territory = await loadTerritory();
  return {
    commune: labels.commune,
    province: labels.province,
    oldCommune(code) {
      const unit = code === null ? undefined : territory.before.communes.get(code);
      const district = territory.before.districts.get(unit?.districtCode ?? '');
      return { commune: unit?.fullName ?? '', district: district?.fullName ?? '' };
    },
    producerType: (type) => words.producerTypes[type],
  };
}

type Batch = readonly (readonly CellToWrite[])[];

/** Rows of the products, thousands at a time; the next are read while the last are written. */
export async function* exportRows(db: Db, reach: Reach, filters: ExportFilters): AsyncGenerator<Batch> {
  const batches = rowBatches(db, reach, filters);
  let next = batches.next();
  for (;;) {
    const { done, value } = await next;
    if (done === true) return;
    next = batches.next();
    // A fault of the next batch is thrown when it is asked for, not before.
    next.catch(() => {});
    yield value;
  }
}

async function* rowBatches(db: Db, reach: Reach, filters: ExportFilters): AsyncGenerator<Batch> {
  const said = await exportWords();
  let ordinal = 0;
  for await (const { products, codes } of exportBatches(db, reach, filters)) {
    const ids = products.map((product) => product.id);
    const producers = new Map(
      (await findProducersByIds(db, [...new Set(products.flatMap((p) => p.producerId ?? []))])).map((p) => [p.id, p]),
    );
    const recognitions = groupedBy(await findRecognitionsByProducts(db, ids), (one) => one.productId);
    const codesOf = groupedBy(codes, (one) => one.productId);
    yield products.map((product) => {
      ordinal += 1;
      return exportRow(
        {
          product,
          producer: product.producerId === null ? null : (producers.get(product.producerId) ?? null),
          codes: codesOf.get(product.id) ?? [],
          recognitions: recognitions.get(product.id) ?? [],
        },
        ordinal,
        said,
      );
    });
  }
}

function sheetSpec(under: string): SheetSpec {
  return {
    name: words.sheet,
    title: [words.title, under],
    columns: exportColumns.map(({ field, kind, width }) => ({ heading: words.columns[field], kind, width })),
  };
}

/** What an export is called and says of itself. */
export interface ExportStamp {
  readonly code: string;
  readonly day: LocalDate;
  readonly at: Instant;
  readonly author: string;
}

/** Writes the spreadsheet to a stream and ends it; answers how many rows it has. */
export async function writeRegister(
  to: NodeJS.WritableStream,
  rows: AsyncIterable<Batch>,
  stamp: ExportStamp,
): Promise<number> {
  const sheet = sheetSpec(words.made(formatVietnamese(stamp.day), stamp.code));
  const spec = { author: stamp.author, madeAt: millisecondsOf(stamp.at), sheet };
  return await writeWorkbook(to as never, spec, rows);
}

/** The list without rows, to be filled in. */
export async function writeTemplate(to: NodeJS.WritableStream, at: Instant): Promise<void> {
  const spec = { author: 'OpenOCOP', madeAt: millisecondsOf(at), sheet: sheetSpec(words.template) };
  await writeWorkbook(to as never, spec, Readable.from([]));
}

export const exportHeadings: readonly string[] = exportColumns.map(({ field }) => words.columns[field]);
