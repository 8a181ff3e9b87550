// Takes back what an import wrote: what it made leaves the live register (its history stays in the ledger), what it changed
// gets its former content. Looks first whether anything of it was changed since; then nothing at all is done.

import type { RecognitionId } from '#kernel/ids.ts';
import {
  changeRecognitionRow,
  findRecognitionsByIds,
  findRecognitionsByProducts,
  removeRecognitions,
} from '#modules/certificates/services.ts';
import { findProducerIdsWithDossier, findProductIdsWithDossier } from '#modules/dossiers/services.ts';
import {
  changeProducerRow,
  findProducersByIds,
  removeProducers,
  touchedProducer,
} from '#modules/producers/services.ts';
import {
  changeProductRow,
  findProducerIdsInUse,
  findProductsByIds,
  removeProductCodes,
  removeProducts,
  touchedProduct,
} from '#modules/products/services.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import type { ImportOutcome } from './rules/register-import.ts';

/** A record that was changed since the import, in words for people. */
export interface ChangedSince {
  readonly kind: 'product' | 'producer' | 'recognition';
  readonly code: string;
  readonly name: string;
}

interface VersionedRecord {
  readonly id: string;
  readonly version: number;
}

/** The records whose version is another now, or that are gone. */
function changedOf(
  held: readonly VersionedRecord[],
  stated: readonly (readonly [string, number])[],
): ReadonlySet<string> {
  const versions = new Map(held.map((record) => [record.id, record.version]));
  return new Set(stated.filter(([id, version]) => versions.get(id) !== version).map(([id]) => id));
}

const stated = (made: readonly (readonly [string, number])[], changed: readonly VersionedRecord[]) => [
  ...made,
  ...changed.map(({ id, version }) => [id, version] as const),
];

/** What was changed since the import: a record of it, or something that was added to one it made. */
export async function findChangedSince(context: Context, outcome: ImportOutcome): Promise<readonly ChangedSince[]> {
  const { db } = context;
  const productsStated = stated(outcome.products, outcome.changedProducts);
  const producersStated = stated(outcome.producers, outcome.changedProducers);
  const recognitionsStated = stated(outcome.recognitions, outcome.changedRecognitions);
  const products = await findProductsByIds(
    db,
    productsStated.map(([id]) => id as (typeof outcome.products)[number][0]),
  );
  const producers = await findProducersByIds(
    db,
    producersStated.map(([id]) => id as (typeof outcome.producers)[number][0]),
  );
  const ofMade = await findRecognitionsByProducts(
    db,
    outcome.products.map(([id]) => id),
  );
  const read = new Set<string>(ofMade.map(({ id }) => id));
  const ofOthers = recognitionsStated.flatMap(([id]) => (read.has(id) ? [] : [id as RecognitionId]));
  const recognitions = [...ofMade, ...(await findRecognitionsByIds(db, ofOthers))];
  const made = new Set<string>(outcome.products.map(([id]) => id));
  const madeRecognitions = new Set<string>(outcome.recognitions.map(([id]) => id));

  const changed = new Set<string>(changedOf(products, productsStated));
  for (const product of products) if (made.has(product.id) && product.photoHash !== null) changed.add(product.id);
  for (const one of ofMade) if (!madeRecognitions.has(one.id)) changed.add(one.productId);
  for (const id of await findProductIdsWithDossier(
    db,
    outcome.products.map(([id]) => id),
  ))
    changed.add(id);
  const productOf = new Map(recognitions.map((one) => [one.id as string, one.productId]));
  const otherRecognitions = changedOf(recognitions, recognitionsStated);
  for (const id of otherRecognitions) changed.add(productOf.get(id as never) ?? id);
  const names = new Map(products.map(({ id, code, name }) => [id as string, { code, name }]));
  const unnamed = [...changed].filter((id) => !names.has(id));
  for (const product of await findProductsByIds(db, unnamed as never)) {
    names.set(product.id, { code: product.code, name: product.name });
  }
  const changedProducers = changedOf(producers, producersStated);
  return [
    ...[...changed].map((id): ChangedSince => {
      const known = names.get(id);
      return { kind: 'product', code: known?.code ?? '', name: known?.name ?? '' };
    }),
    ...producers
      .filter((producer) => changedProducers.has(producer.id))
      .map(({ code, name }): ChangedSince => ({ kind: 'producer', code, name })),
  ];
}

/** Takes everything back; answers what to touch, or the producers that other products name by now. */
export async function undoRows(
  context: Context,
  outcome: ImportOutcome,
): Promise<{ readonly touched: readonly Touched[] } | { readonly inUse: readonly ChangedSince[] }> {
  const { db, now } = context;
  const touched: Touched[] = [];
  const removed = await removeRecognitions(
    db,
    outcome.recognitions.map(([id]) => id),
    now,
    new Set(outcome.products.map(([id]) => id)),
  );
  touched.push(...removed.touched);
  for (const { id, before } of outcome.changedRecognitions) {
    if (Object.keys(before).length === 0) continue;
    const [current] = await findRecognitionsByIds(db, [id]);
    if (current === undefined) continue;
    const done = await changeRecognitionRow(db, current, before, now);
    touched.push(...(done?.touched ?? []));
  }
  await removeProductCodes(db, outcome.codes);
  const changedProducts = new Map(outcome.changedProducts.map(({ id, before }) => [id, before]));
  for (const current of await findProductsByIds(db, [...changedProducts.keys()])) {
    const before = changedProducts.get(current.id) ?? {};
    const after = await changeProductRow(db, current, before, now);
    if (after !== null) touched.push(touchedProduct(current, after));
  }
  const changedProducers = new Map(outcome.changedProducers.map(({ id, before }) => [id, before]));
  for (const current of await findProducersByIds(db, [...changedProducers.keys()])) {
    const before = changedProducers.get(current.id) ?? {};
    const after = await changeProducerRow(db, current, before, now);
    if (after !== null) touched.push(touchedProducer(current, after));
  }
  const products = await removeProducts(
    db,
    outcome.products.map(([id]) => id),
  );
  touched.push(...products.map((product) => touchedProduct(product, null)));
  const producerIds = outcome.producers.map(([id]) => id);
  const inUse = [
    ...(await findProducerIdsInUse(db, producerIds)),
    ...(await findProducerIdsWithDossier(db, producerIds)),
  ];
  if (inUse.length > 0) {
    const named = await findProducersByIds(db, inUse);
    return { inUse: named.map(({ code, name }) => ({ kind: 'producer', code, name })) };
  }
  const producers = await removeProducers(db, producerIds);
  touched.push(...producers.map((producer) => touchedProducer(producer, null)));
  return { touched };
}
