// The rows of each open-data file, in the order of its fields, some thousand at a time.

import type pg from 'pg';
import type { LocalDate } from '#kernel/calendar.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { loadProductSets, setFolders } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { statusOn } from '#modules/certificates/index.ts';
import { setTable } from '#modules/criteria/index.ts';
import { openPoints } from '#modules/points-of-sale/services.ts';
import type { Db } from '#platform/database/db.ts';
import { pointPath, producerPath, productPath, toldEnd } from './listed-product.ts';
import { statusBounds } from './rules/listed-status.ts';
import type { Dataset, OpenDataRow } from './rules/open-data-fields.ts';
import { communeLabel, oldCommuneLabel, provinceLabel } from './rules/place-labels.ts';
import { openProducers, openProducts, openRecognitions } from './store-open-data.ts';

export interface Source {
  readonly pool: pg.Pool;
  /** The same database, for rooms that are asked by their side door. */
  readonly db: Db;
  /** The day states are computed for. */
  readonly day: LocalDate;
}

async function* productRows({ pool, day }: Source): AsyncGenerator<readonly OpenDataRow[]> {
  const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
  for await (const batch of openProducts(pool, { day, ...statusBounds(day) })) {
    yield batch.map((row): OpenDataRow => {
      const old = oldCommuneLabel(territory, row.oldCommuneCode);
      const set = row.setNumber === null ? undefined : sets.set(row.setNumber);
      return [
        row.code,
        row.name,
        row.producerCode,
        row.producerName,
        row.provinceCode,
        provinceLabel(territory, row.provinceCode).name,
        row.communeCode,
        communeLabel(territory, row.communeCode)?.name ?? null,
        row.oldCommuneCode,
        old?.name ?? null,
        old?.district ?? null,
        row.setNumber,
        set?.name ?? null,
        set?.sector ?? null,
        row.stars,
        row.status,
        row.issuedOn,
        toldEnd(row),
        row.extendedUntil,
        row.discontinued,
        row.officialCodes.length === 0 ? null : row.officialCodes.join('; '),
        row.priceVnd,
        productPath(row.code),
        row.changedAt,
      ];
    });
  }
}

async function* producerRows({ pool }: Source): AsyncGenerator<readonly OpenDataRow[]> {
  const territory = await loadTerritory();
  for await (const batch of openProducers(pool)) {
    yield batch.map(
      (row): OpenDataRow => [
        row.code,
        row.name,
        row.type,
        row.provinceCode,
        provinceLabel(territory, row.provinceCode).name,
        row.communeCode,
        communeLabel(territory, row.communeCode)?.name ?? null,
        row.oldCommuneCode,
        oldCommuneLabel(territory, row.oldCommuneCode)?.name ?? null,
        row.ceased,
        row.productCount,
        producerPath(row.code),
      ],
    );
  }
}

async function* recognitionRows({ pool, day }: Source): AsyncGenerator<readonly OpenDataRow[]> {
  for await (const batch of openRecognitions(pool)) {
    yield batch.map(
      (row): OpenDataRow => [
        row.id,
        row.product,
        row.productName,
        row.stars,
        statusOn(row, day).status,
        row.decisionNumber,
        row.issuedOn,
        row.expiresOn,
        row.extendedUntil,
        row.suspendedFrom,
        row.suspendedUntil,
        row.withdrawnOn,
        row.withdrawalDecision,
        row.supersededOn,
        row.issuer,
        row.issuerKind,
        row.instrument,
        row.productCode,
        row.reportedYear,
      ],
    );
  }
}

/** Every set of every decision, as its sheet prints it. */
async function* criteriaRows(): AsyncGenerator<readonly OpenDataRow[]> {
  for (const folder of setFolders) for (const set of await criteriaSetsOf(folder)) yield setTable(set);
}

async function* setRows(): AsyncGenerator<readonly OpenDataRow[]> {
  const sets = await loadProductSets();
  yield sets.today.sets.map(
    (set): OpenDataRow => [
      set.number,
      set.code,
      set.name,
      set.sector,
      sets.sectorName(set.sector),
      set.group,
      set.lead.join('; '),
      set.samples,
    ],
  );
}

function communeRow(territory: TerritoryIndex, code: string): OpenDataRow {
  const unit = territory.since.communes.get(code);
  const edges = territory.edgesTo.get(code) ?? [];
  const from = edges.map((edge) => {
    const old = territory.before.communes.get(edge.from) ?? territory.before.districts.get(edge.from);
    return `${edge.from} ${old?.fullName ?? ''}`.trim();
  });
  return [
    code,
    communeLabel(territory, code)?.name ?? null,
    'commune',
    unit?.provinceCode ?? null,
    unit === undefined ? null : provinceLabel(territory, unit.provinceCode).name,
    from.join('; ') || null,
    [...new Set(edges.map((edge) => edge.instrument))].join('; ') || null,
  ];
}

async function* unitRows(): AsyncGenerator<readonly OpenDataRow[]> {
  const territory = await loadTerritory();
  yield [...territory.since.provinces.keys()].map((code): OpenDataRow => {
    const edges = territory.provinceEdgesTo.get(code) ?? [];
    const from = edges.map((edge) =>
      `${edge.from} ${territory.before.provinces.get(edge.from)?.fullName ?? ''}`.trim(),
    );
    const name = provinceLabel(territory, code).name;
    const resolutions = new Set(edges.flatMap((edge) => edge.instrument ?? []));
    return [code, name, 'province', code, name, from.join('; ') || null, [...resolutions].join('; ') || null];
  });
  yield [...territory.since.communes.keys()].map((code) => communeRow(territory, code));
}

/** Open points, with the products that may be shown there as OCOP on the day. */
async function* pointRows({ db, day }: Source): AsyncGenerator<readonly OpenDataRow[]> {
  const territory = await loadTerritory();
  for await (const batch of openPoints(db, day)) {
    yield batch.map(
      ({ point, productCodes }): OpenDataRow => [
        point.id,
        point.name,
        point.kind,
        point.provinceCode,
        provinceLabel(territory, point.provinceCode).name,
        point.communeCode,
        communeLabel(territory, point.communeCode)?.name ?? null,
        point.place === '' ? null : point.place,
        point.position?.latitude ?? null,
        point.position?.longitude ?? null,
        point.link,
        point.operatorName || null,
        point.openingHours,
        point.openedOn,
        productCodes.join('; ') || null,
        pointPath(point.id),
      ],
    );
  }
}

/** The rows of a file as of a day. */
export function rowsOf(dataset: Dataset, source: Source): AsyncGenerator<readonly OpenDataRow[]> {
  switch (dataset) {
    case 'products':
      return productRows(source);
    case 'producers':
      return producerRows(source);
    case 'recognitions':
      return recognitionRows(source);
    case 'criteria':
      return criteriaRows();
    case 'product-sets':
      return setRows();
    case 'units':
      return unitRows();
    case 'points-of-sale':
      return pointRows(source);
  }
}
