// What entries of the ledger say to the public: each with its present public form, and pages of them from a place in the ledger on.

import { loadProductSets } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { listTouched, listTouchedBefore, type TouchedRow } from '#modules/ledger/services.ts';
import { type PointId, type PointKind, type PointOfSale, publicOperator } from '#modules/points-of-sale/index.ts';
import { findPoints, type PublicShelfLine, pointContent, shelvesInPublic } from '#modules/points-of-sale/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type ListedProduct, listedProduct, pointPath, producerPath, productPath } from './listed-product.ts';
import { poolOf, statusDayOf } from './public-day.ts';
import { type PublicRecognition, withStatus } from './public-product.ts';
import { communeLabel, type NamedUnit, provinceLabel } from './rules/place-labels.ts';
import {
  type ChangeCursor,
  cursorText,
  type PublicChange,
  type PublicChangeKind,
  publicChange,
  publicKinds,
  type SubjectKind,
} from './rules/public-change.ts';
import { findChangedProducers, findChangedProducts, findChangedRecognitions } from './store-changes.ts';

/** Records of the ledger that one answer looks at; most of them are public entries. */
const LOOKED_AT = 500;

/** What a reader of changes needs of its context. */
export type ChangeContext = Pick<Context, 'db' | 'ports' | 'today'>;

export interface PublicProducerForm {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly province: NamedUnit;
  readonly commune: NamedUnit | null;
  readonly ceased: boolean;
  readonly path: string;
}

/** An open point of sale. */
export interface PublicPointForm {
  readonly id: string;
  readonly name: string;
  readonly kind: PointKind;
  readonly place: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly link: string | null;
  readonly operatorName: string;
  readonly openingHours: string | null;
  readonly openedOn: string;
  readonly province: NamedUnit;
  readonly commune: NamedUnit | null;
  /** What stands there today that may be shown as OCOP. */
  readonly shelf: readonly PublicShelfLine[];
  readonly path: string;
}

/** A recognition with the product it is of. */
export interface PublicRecognitionForm extends PublicRecognition {
  readonly product: string;
}

export interface ListedPublicChange {
  /** The cursor after this entry; always the same for the same entry. */
  readonly id: string;
  readonly at: string;
  readonly kind: SubjectKind;
  readonly change: PublicChangeKind;
  readonly fields: readonly string[];
  /** Code of the product or producer; of a recognition, that of its product; of a point of sale its id. */
  readonly code: string;
  readonly name: string;
  /** Where its page is; of what is gone, where it was. */
  readonly path: string;
  /** The code under which it goes on, where it was merged. */
  readonly goesOnAs: string | null;
  /** As everybody may see it at the moment of the answer; `null`: no more. */
  readonly current: ListedProduct | PublicProducerForm | PublicRecognitionForm | PublicPointForm | null;
}

export interface PublicChangePage {
  readonly changes: readonly ListedPublicChange[];
  /** To be sent as `since` next time. */
  readonly next: string;
  /** Whether there is more now; else come back later. */
  readonly more: boolean;
}

const idsOf = (rows: readonly TouchedRow[], kinds: readonly string[]): readonly string[] => [
  ...new Set(rows.filter((row) => kinds.includes(row.kind)).map((row) => row.id)),
];

function pointForm(point: PointOfSale, shelf: readonly PublicShelfLine[], territory: TerritoryIndex): PublicPointForm {
  const { id, name, kind, place, position, link, openingHours, openedOn } = point;
  const operatorName = publicOperator(point.operatorName);
  return {
    ...{ id, name, kind, place, position, link, operatorName, openingHours, openedOn },
    province: provinceLabel(territory, point.provinceCode),
    commune: communeLabel(territory, point.communeCode),
    shelf,
    path: pointPath(id),
  };
}

/** The public entries among records of the ledger, each with its present public form. */
export async function toldOf(
  rows: readonly TouchedRow[],
  context: ChangeContext,
): Promise<readonly ListedPublicChange[]> {
  if (rows.length === 0) return [];
  const pool = poolOf(context);
  const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
  const ofProduct = ['product', 'product-codes', 'product-photos'];
  const [products, producers, recognitions, points] = await Promise.all([
    findChangedProducts(pool, idsOf(rows, ofProduct), statusDayOf(context)),
    findChangedProducers(pool, idsOf(rows, ['producer'])),
    findChangedRecognitions(pool, idsOf(rows, ['recognition'])),
    findPoints(context.db, idsOf(rows, ['point-of-sale']) as readonly PointId[]),
  ]);
  const open = points.filter(({ state }) => state === 'open').map(({ id }) => id);
  const shelves = open.length === 0 ? null : await shelvesInPublic(context.db, open, context.today);
  const text = (content: TouchedRow['before'], name: string): string => String(content?.[name] ?? '');
  const told = (row: TouchedRow, now: TouchedRow['before'], kind: SubjectKind): PublicChange | null =>
    publicChange(kind, row.before, row.removed ? null : row.touchedAgain ? row.left : now);

  return rows.flatMap((row): readonly ListedPublicChange[] => {
    const base = { id: cursorText(row), at: row.at };
    if (ofProduct.includes(row.kind)) {
      const found = products.get(row.id);
      const aside = row.kind === 'product-codes' ? ['codes'] : ['pictures'];
      const change: PublicChange | null =
        row.kind === 'product'
          ? told(row, found?.content ?? null, 'product')
          : found === undefined
            ? null
            : { change: 'changed', fields: aside };
      // A product that nobody may see now is named only where its own record says that everybody could see it before.
      if (change === null || (found === undefined && change.change !== 'removed')) return [];
      const code = found?.code ?? text(row.before, 'code');
      const living = found !== undefined && found.content['status'] !== 'merged';
      return [
        {
          ...base,
          kind: 'product',
          ...change,
          code,
          name: found?.row.name ?? text(row.before, 'name'),
          path: productPath(code),
          goesOnAs: found?.mergedCode ?? null,
          current: living ? listedProduct(found.row, sets, territory) : null,
        },
      ];
    }
    if (row.kind === 'producer') {
      const found = producers.get(row.id);
      const change = told(row, found?.content ?? null, 'producer');
      if (change === null) return [];
      const code = found?.code ?? text(row.before, 'code');
      const now = found?.content ?? null;
      const name = text(now ?? row.before, 'name');
      const living = now !== null && now['status'] !== 'merged';
      const commune = now?.['communeCode'];
      return [
        {
          ...base,
          kind: 'producer',
          ...change,
          code,
          name,
          path: producerPath(code),
          goesOnAs: found?.mergedCode ?? null,
          current: living
            ? {
                code,
                name,
                type: text(now, 'producerType'),
                province: provinceLabel(territory, text(now, 'provinceCode')),
                commune: communeLabel(territory, typeof commune === 'string' ? commune : null),
                ceased: now['status'] === 'ceased',
                path: producerPath(code),
              }
            : null,
        },
      ];
    }
    if (row.kind === 'point-of-sale') {
      const found = points.find(({ id }) => id === row.id);
      const change = told(row, found === undefined ? null : pointContent(found), 'point-of-sale');
      if (change === null) return [];
      const name = change.change === 'removed' ? text(row.before, 'name') : (found?.name ?? '');
      const current = found?.state === 'open' ? pointForm(found, shelves?.get(found.id) ?? [], territory) : null;
      return [
        {
          ...base,
          kind: 'point-of-sale',
          ...change,
          code: row.id,
          name,
          path: pointPath(row.id),
          goesOnAs: null,
          current,
        },
      ];
    }
    const found = recognitions.get(row.id);
    // Without its product in public nothing of a recognition is told.
    if (found === undefined) return [];
    const change = told(row, found as unknown as TouchedRow['before'], 'recognition');
    if (change === null) return [];
    const { productName, ...facts } = found;
    return [
      {
        ...base,
        kind: 'recognition',
        ...change,
        code: found.product,
        name: productName,
        path: productPath(found.product),
        goesOnAs: null,
        current: { ...withStatus(facts, context.today), product: found.product },
      },
    ];
  });
}

/** The page of changes after a place in the ledger, of at most so many. */
export async function changesAfter(
  from: ChangeCursor,
  most: number,
  context: ChangeContext,
): Promise<PublicChangePage> {
  const rows = await listTouched(poolOf(context), from, publicKinds, LOOKED_AT);
  const told = await toldOf(rows, context);
  const changes = told.slice(0, most);
  // What was looked at and is not public needs no second look.
  const next = told.length > most ? changes.at(-1)?.id : undefined;
  return {
    changes,
    next: next ?? cursorText(rows.at(-1) ?? from),
    more: told.length > most || rows.length === LOOKED_AT,
  };
}

/** Changes to read, the latest first. */
export interface LatestChanges {
  readonly changes: readonly ListedPublicChange[];
  /** The place to ask before for what is older; `null`: there is nothing older. */
  readonly older: string | null;
}

/** How often the ledger is looked at for one page, where most of what it holds is not public. */
const MOST_LOOKS = 4;

/** The changes before a place in the ledger, the latest first, of at most so many and of some kinds. */
export async function changesBefore(
  before: ChangeCursor,
  kinds: readonly SubjectKind[],
  most: number,
  context: ChangeContext,
): Promise<LatestChanges> {
  const found: ListedPublicChange[] = [];
  let place = before;
  for (let looks = 1; ; looks += 1) {
    const rows = await listTouchedBefore(poolOf(context), place, publicKinds, LOOKED_AT);
    found.push(...(await toldOf(rows, context)).filter(({ kind }) => kinds.includes(kind)));
    const last = rows.at(-1);
    if (found.length > most) return { changes: found.slice(0, most), older: found[most - 1]?.id ?? null };
    if (last === undefined || rows.length < LOOKED_AT) return { changes: found, older: null };
    if (looks === MOST_LOOKS) return { changes: found, older: cursorText(last) };
    place = last;
  }
}
