// Writes what was decided into the register: new producers, new products with their recognitions, changes of products that
// are there. Everything at once and in bulk, in the transaction of the act; answers what an undo needs.

import { covers, type Reach } from '#access/reach.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { RecognitionDraft } from '#modules/certificates/index.ts';
import { insertProductsWithRecognitions, touchedNewRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft, type ProducerDraft } from '#modules/producers/index.ts';
import { insertProducers, listProducerTraits, touchedNewProducers } from '#modules/producers/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { touchedNewProducts } from '#modules/products/services.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import type { ProposedRow } from './propose-rows.ts';
import type { ImportRow, RowEffect } from './rules/import-row.ts';
import { madeOnce } from './rules/made-once.ts';
import { producerKey } from './rules/producer-kind.ts';
import type { ImportOutcome } from './rules/register-import.ts';
import type { RowFacts } from './rules/row-facts.ts';
import { type Joined, writeChanges } from './write-changes.ts';

/** A row with what will happen to it. */
export interface PlannedRow {
  readonly row: ImportRow;
  readonly proposed: ProposedRow;
  readonly effect: RowEffect;
}

export interface Written {
  readonly outcome: ImportOutcome;
  readonly touched: readonly Touched[];
  /** Which product each row became or changed. */
  readonly productOf: readonly { readonly position: number; readonly productId: ProductId }[];
}

/** One product to be made, of the row that makes it and those that were joined to it. */
interface Creation {
  readonly facts: RowFacts;
  readonly positions: number[];
  readonly joined: RowFacts[];
}

/** Sorts rows into products to make and products to change; a row joined to an earlier one goes where that one goes. */
function sortRows(plan: readonly PlannedRow[]): {
  readonly creations: readonly Creation[];
  readonly joined: readonly Joined[];
} {
  const creations = new Map<number, Creation>();
  const targets = new Map<number, ProductId>();
  const joined: Joined[] = [];
  const joinTo = (productId: ProductId, { row, proposed }: PlannedRow): void => {
    if (proposed.facts === null) return;
    targets.set(row.position, productId);
    joined.push({ productId, position: row.position, facts: proposed.facts, standing: proposed.standing });
  };
  for (const planned of plan) {
    const { row, proposed, effect } = planned;
    const { facts, target } = proposed;
    if (target !== null && effect !== 'create') targets.set(row.position, target.productId);
    if (effect === 'nothing' || facts === null) continue;
    if (effect === 'create') creations.set(row.position, { facts, positions: [row.position], joined: [] });
    else if (target !== null) joinTo(target.productId, planned);
    else {
      const earlier = row.content.earlier ?? 0;
      const creation = creations.get(earlier);
      const known = targets.get(earlier);
      if (creation !== undefined) {
        creation.positions.push(row.position);
        creation.joined.push(facts);
        creations.set(row.position, creation);
      } else if (known !== undefined) joinTo(known, planned);
      else creations.set(row.position, { facts, positions: [row.position], joined: [] });
    }
  }
  return { creations: [...new Set(creations.values())], joined };
}

/** Finds or makes the producers that rows name: one for each name in each commune, however abbreviated. */
class Makers {
  readonly #known = new Map<string, ProducerId>();
  readonly #placeless = new Map<string, ProducerId>();
  readonly #nameKey = madeOnce(producerKey);
  readonly drafts = new Map<string, ProducerDraft>();
  readonly made = new Map<string, ProducerId>();

  #key(name: string, communeCode: string | null): string {
    return `${this.#nameKey(name)}\n${communeCode ?? ''}`;
  }

  know(id: ProducerId, name: string, communeCode: string | null): void {
    const key = this.#key(name, communeCode);
    if (!this.#known.has(key)) this.#known.set(key, id);
    if (communeCode === null) this.#placeless.set(this.#nameKey(name), id);
  }

  /** Says that a row names a producer; a new one gets its draft, later rows add what the first left open. */
  ask({ producer, product, provinceCode }: RowFacts): void {
    if (producer.name === null || this.find(producer.name, product.communeCode) !== null) return;
    const key = this.#key(producer.name, product.communeCode);
    const before = this.drafts.get(key);
    const { communeCode, oldCommuneCode } = product;
    this.drafts.set(key, {
      provinceCode,
      name: before?.name ?? producer.name,
      ...emptyProducerDraft,
      communeCode,
      oldCommuneCode: before?.oldCommuneCode ?? oldCommuneCode,
      producerType:
        before === undefined || before.producerType === 'unknown'
          ? (producer.producerType ?? 'unknown')
          : before.producerType,
      address: before?.address ?? producer.address,
      phone: before?.phone ?? producer.phone,
      email: before?.email ?? producer.email,
      registrationNumber: before?.registrationNumber ?? producer.registrationNumber,
      legalRepresentativeName: before?.legalRepresentativeName ?? producer.legalRepresentativeName,
    });
  }

  find(name: string, communeCode: string | null): ProducerId | null {
    const key = this.#key(name, communeCode);
    return this.#known.get(key) ?? this.made.get(key) ?? this.#placeless.get(this.#nameKey(name)) ?? null;
  }
}

/** Writes a plan; the reach is that of the act. */
export async function writeRows(context: Context, plan: readonly PlannedRow[], reach: Reach): Promise<Written> {
  const { db } = context;
  const { creations, joined } = sortRows(plan);
  const makers = new Makers();
  const provinces = [...new Set([...creations, ...joined].map(({ facts }) => facts.provinceCode))];
  for (const producer of await listProducerTraits(db, provinces)) {
    if (covers(reach, producer)) makers.know(producer.id, producer.name, producer.communeCode);
  }
  for (const { facts, joined: further } of creations) for (const one of [facts, ...further]) makers.ask(one);
  for (const { facts, standing } of joined) if (standing?.product.producerId === null) makers.ask(facts);

  const producers = await insertProducers(db, [...makers.drafts.values()], context);
  [...makers.drafts.keys()].forEach((key, i) => {
    const producer = producers[i];
    if (producer !== undefined) makers.made.set(key, producer.id);
  });
  const inserted = await insertProductsWithRecognitions(
    db,
    creations.map((creation) => newProduct(creation, makers)),
    context,
  );
  const changed = await writeChanges(context, joined, (facts) =>
    facts.producer.name === null ? null : makers.find(facts.producer.name, facts.product.communeCode),
  );
  const { products, codes } = inserted.products;
  return {
    outcome: {
      producers: producers.map((one) => [one.id, one.version] as const),
      products: products.map((one) => [one.id, one.version] as const),
      recognitions: [...inserted.recognitions, ...changed.recognitions].map((one) => [one.id, one.version] as const),
      codes: changed.codes,
      changedProducers: changed.producers,
      changedProducts: changed.products,
      changedRecognitions: changed.changedRecognitions,
    },
    touched: [
      ...touchedNewProducers(producers),
      ...touchedNewProducts({ products, codes }),
      ...touchedNewRecognitions({ recognitions: inserted.recognitions }),
      ...changed.touched,
    ],
    productOf: [
      ...creations.flatMap(({ positions }, i) => {
        const product = products[i];
        return product === undefined ? [] : positions.map((position) => ({ position, productId: product.id }));
      }),
      ...joined.map(({ position, productId }) => ({ position, productId })),
    ],
  };
}

function newProduct({ facts, joined }: Creation, makers: Makers) {
  const all = [facts, ...joined];
  const { name } = facts.producer;
  const codes = new Map(all.flatMap((one) => one.codes).map((code) => [code.code, code]));
  const recognitions = new Map<string, RecognitionDraft>();
  for (const { recognition } of all) {
    if (recognition === null) continue;
    const key = recognition.decisionNumber ?? `reported ${recognition.stars} ${recognition.reportedYear ?? ''}`;
    if (!recognitions.has(key)) recognitions.set(key, recognition);
  }
  return {
    product: {
      draft: {
        provinceCode: facts.provinceCode,
        ...emptyProductDraft,
        ...facts.product,
        producerId: name === null ? null : makers.find(name, facts.product.communeCode),
        producerName: name,
      },
      codes: [...codes.values()],
    },
    recognitions: [...recognitions.values()].map((draft) => ({ source: 'imported' as const, ...draft })),
  };
}
