// The register as a spreadsheet: products of a reach that fit the filters, batch by batch, as rows of the list that offices
// keep. Nothing in it is a formula; codes and telephone numbers are text.

import { Readable } from 'node:stream';
import type { Reach } from '#access/reach.ts';
import { formatVietnamese, type Instant, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import { foldText, searchWords } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import type { Product, ProductCode } from '#modules/products/index.ts';
import { listForExport } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type CellToWrite, type SheetSpec, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { registerWorkbook as words } from '#texts/vi/register-workbook.ts';
import { type ExportWords, exportColumns, exportRow } from './rules/export-row.ts';

/** Which products are wanted; an empty text is no filter. */
export interface ExportFilters {
  readonly text: string;
  readonly stars: string;
  readonly commune: string;
}

export const noFilters: ExportFilters = { text: '', stars: '', commune: '' };

function fits(filters: ExportFilters): (product: Product) => boolean {
  const sought = searchWords(filters.text).map(foldText);
  return (product) =>
    (filters.stars === '' || String(product.stars) === filters.stars) &&
    (filters.commune === '' || product.communeCode === filters.commune) &&
    sought.every((word) => product.searchText.includes(word));
}

/** How many products an export would hold. */
export async function countForExport(db: Db, reach: Reach, filters: ExportFilters): Promise<number> {
  let count = 0;
  const wanted = fits(filters);
  await listForExport(db, reach, (products) => {
    for (const product of products) if (wanted(product)) count += 1;
  });
  return count;
}

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

/** Rows of the products, thousands at a time, as they are read. */
export async function* exportRows(db: Db, reach: Reach, filters: ExportFilters): AsyncGenerator<Batch> {
  const wanted = fits(filters);
  const said = await exportWords();
  let ordinal = 0;
  for await (const { products, codes } of batches(db, reach)) {
    const chosen = products.filter(wanted);
    if (chosen.length === 0) continue;
    const ids = chosen.map((product) => product.id);
    const producers = new Map(
      (await findProducersByIds(db, [...new Set(chosen.flatMap((p) => p.producerId ?? []))])).map((p) => [p.id, p]),
    );
    const recognitions = groupedBy(await findRecognitionsByProducts(db, ids));
    const codesOf = groupedBy(codes);
    yield chosen.map((product) => {
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

interface ProductBatch {
  readonly products: readonly Product[];
  readonly codes: readonly ProductCode[];
}

/** The products' own listing hands batches over; this turns them into something to be walked through. */
function batches(db: Db, reach: Reach): AsyncIterable<ProductBatch> {
  let wake: () => void = () => {};
  let taken: () => void = () => {};
  let waiting: ProductBatch | null = null;
  let ended = false;
  let fault: unknown = null;
  const work = listForExport(db, reach, async (products, codes) => {
    waiting = { products, codes };
    wake();
    await new Promise<void>((resolve) => {
      taken = resolve;
    });
  })
    .catch((error: unknown) => {
      fault = error;
    })
    .finally(() => {
      ended = true;
      wake();
    });
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        if (waiting === null && !ended) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        if (waiting !== null) {
          const batch: ProductBatch = waiting;
          waiting = null;
          yield batch;
          taken();
        } else if (ended) {
          await work;
          if (fault !== null) throw fault;
          return;
        }
      }
    },
  };
}

function groupedBy<Item extends { readonly productId: Product['id'] }>(
  items: readonly Item[],
): Map<Product['id'], Item[]> {
  const groups = new Map<Product['id'], Item[]>();
  for (const item of items) {
    const group = groups.get(item.productId);
    if (group === undefined) groups.set(item.productId, [item]);
    else group.push(item);
  }
  return groups;
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
