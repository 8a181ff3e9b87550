// Which checklists a visit is held under, and the one that a key names: of the law's data, brought by an office, frozen with the visit, or
// made just now from a product's dossier.

import type { LocalDate } from '#kernel/calendar.ts';
import { loadInspectionChecklists } from '#law/inspection-checklists.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { commitmentsOf } from '#modules/output/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Checklist } from './rules/checklist.ts';
import { dossierChecklist } from './rules/dossier-checklist.ts';
import { knownChecklist } from './rules/known-checklist.ts';
import { findChecklists, findFrozen, listChecklists } from './store-files.ts';

/** The checklist that is for points of sale alone. */
const POINT_OF_SALE = 'point-of-sale';

let known: Promise<readonly Checklist[]> | undefined;

/** Every checklist of the law's data, in every version. */
export function lawChecklists(): Promise<readonly Checklist[]> {
  known ??= loadInspectionChecklists().then((all) => all.map(knownChecklist));
  return known;
}

/** Of each code the newest version. */
function newest(all: readonly Checklist[]): readonly Checklist[] {
  const last = new Map<string, Checklist>();
  for (const one of all) if ((last.get(one.code)?.version ?? 0) < one.version) last.set(one.code, one);
  return [...last.values()];
}

/** What the dossiers of a visit's products ask. */
async function ofDossiers(db: Db, visit: Pick<Visit, 'productIds'>, today: LocalDate): Promise<readonly Checklist[]> {
  const products = await findProductsByIds(db, visit.productIds);
  const made: Checklist[] = [];
  for (const { id, name } of products) {
    const promised = await commitmentsOf(db, id, today);
    const checklist = promised === null ? null : dossierChecklist(id, name, promised);
    if (checklist !== null) made.push(checklist);
  }
  return made;
}

/** Checklists by key as a visit has them, in the order of the keys; unknown ones are left out. */
export async function findChecklistsByKey(
  db: Db,
  visit: Pick<Visit, 'id' | 'productIds'>,
  keys: readonly string[],
  today: LocalDate,
): Promise<readonly Checklist[]> {
  const found = new Map<string, Checklist>((await lawChecklists()).map((one) => [one.key, one]));
  for (const { key, content } of await findChecklists(db, keys)) found.set(key, content);
  for (const { key, content } of await findFrozen(db, visit.id)) found.set(key, content);
  if (keys.some((key) => key.startsWith('ranked-dossier-') && !found.has(key))) {
    for (const one of await ofDossiers(db, visit, today)) found.set(one.key, one);
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

/**
 * The checklists a visit is to be held under: those it names; where it names none, the newest that fit the sets of its products, the
 * province's own among them. What the dossiers of its products ask comes first either way.
 */
export async function checklistsForVisit(db: Db, visit: Visit, today: LocalDate): Promise<readonly Checklist[]> {
  // At a point of sale the shelf is looked at, not how things are made.
  const dossiers = visit.pointOfSaleId === null ? await ofDossiers(db, visit, today) : [];
  if (visit.checklists.length > 0) {
    const named = await findChecklistsByKey(db, visit, visit.checklists, today);
    return [...dossiers.filter((one) => !named.some((each) => each.key === one.key)), ...named];
  }
  const brought = (await listChecklists(db, [visit.provinceCode])).map((one) => one.content);
  const sets = new Set((await findProductsByIds(db, visit.productIds)).map((one) => one.setNumber));
  const fits = ({ forSets }: Checklist): boolean =>
    forSets === null || sets.size === 0 || sets.has(null) || forSets.some((one) => sets.has(one));
  const ofPoint = ({ code }: Checklist): boolean => (code === POINT_OF_SALE) === (visit.pointOfSaleId !== null);
  return [...dossiers, ...newest([...(await lawChecklists()), ...brought]).filter((one) => ofPoint(one) && fits(one))];
}
