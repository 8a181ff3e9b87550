// The paper dossiers within the reader's reach, those changed last first, and the recognised products that could have one.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { LegacyFile } from '../rules/legacy-file.ts';
import { pagesOf } from '../rules/legacy-file.ts';
import { countPages, unplacedPages } from '../rules/pages.ts';
import { findRanges, findScans, listLegacyFileRows } from '../store.ts';

const PAGE = 50;

export interface ListedFile extends Pick<LegacyFile, 'id' | 'state' | 'changedAt' | 'byProxy'> {
  readonly product: string;
  readonly producer: string;
  readonly commune: string;
  readonly pages: number;
  readonly unplaced: number;
  readonly pieces: number;
}

export interface LegacyFileList {
  readonly files: readonly ListedFile[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly day: LocalDate;
}

export const listLegacyFiles = defineUseCase({
  name: 'legacy-files/list-files',
  kind: 'read',
  legalBasis: null,
  input: z.object({ page: optionalWhole(1, 10_000) }),
  async run(input, context) {
    const { db, reach, today } = context;
    const page = input.page ?? 1;
    const { files, total } = await listLegacyFileRows(db, { reach, offset: (page - 1) * PAGE, limit: PAGE });
    const ids = files.map((file) => file.id);
    const scans = await findScans(db, ids);
    const ranges = await findRanges(db, ids);
    const products = await findProductsByIds(
      db,
      files.map((file) => file.productId),
    );
    const names = new Map(products.map((product) => [product.id, product.name]));
    const producers = await findProducersByIds(
      db,
      files.map((file) => file.producerId),
    );
    const makers = new Map(producers.map((producer) => [producer.id, producer.name]));
    const labels = await loadUnitLabels();
    return ok<LegacyFileList>({
      files: files.map((file) => {
        const pages = scans.filter((scan) => scan.legacyFileId === file.id).reduce((sum, scan) => sum + scan.pages, 0);
        const own = ranges.filter((range) => range.legacyFileId === file.id);
        const { id, state, changedAt, byProxy } = file;
        return {
          id,
          state,
          changedAt,
          byProxy,
          product: names.get(file.productId) ?? '',
          producer: makers.get(file.producerId) ?? '',
          commune: labels.commune(file.communeCode),
          pages,
          unplaced: countPages(unplacedPages(pages, pagesOf(own))),
          pieces: own.length,
        };
      }),
      total,
      page,
      pageSize: PAGE,
      day: today,
    });
  },
});
