// Changes products of the register that rows of a list are: fields of product and producer, further codes, recognitions
// added or completed. Keeps of every changed record what it was, so that an undo can give it back.

import type { ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { Recognition } from '#modules/certificates/index.ts';
import {
  changeRecognitionRow,
  insertRecognitions,
  type NewRecognition,
  touchedNewRecognitions,
} from '#modules/certificates/services.ts';
import { changeProducerRow, touchedProducer } from '#modules/producers/services.ts';
import { namedBy, type Product, waitsForLook } from '#modules/products/index.ts';
import { addProductCodes, changeProductRow, touchedProduct } from '#modules/products/services.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import { loadStandings } from './propose-rows.ts';
import type { ChangedRecord } from './rules/register-import.ts';
import { changesOf, type RowChanges, type Standing } from './rules/row-changes.ts';
import type { RowFacts } from './rules/row-facts.ts';

/** A row that goes to a product of the register; `standing` as it was when the row was compared. */
export interface Joined {
  readonly productId: ProductId;
  readonly position: number;
  readonly facts: RowFacts;
  readonly standing: Standing | null;
}

export interface WrittenChanges {
  readonly touched: readonly Touched[];
  /** Recognitions that were added. */
  readonly recognitions: readonly Recognition[];
  readonly codes: readonly string[];
  readonly products: readonly ChangedRecord<ProductId>[];
  readonly producers: readonly ChangedRecord<ProducerId>[];
  readonly changedRecognitions: readonly ChangedRecord<RecognitionId>[];
}

/** The fields of a record that a change names, as they are before it. */
function beforeOf(record: object, changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(changes).map((field) => [field, (record as Record<string, unknown>)[field]]));
}

/** Keeps the first "before" and the last version of each record. */
class Changed<Id extends string> {
  readonly #records = new Map<Id, ChangedRecord<Id>>();

  note(id: Id, version: number, before: Record<string, unknown>): void {
    const earlier = this.#records.get(id);
    this.#records.set(id, { id, version, before: { ...before, ...earlier?.before } });
  }

  list(): readonly ChangedRecord<Id>[] {
    return [...this.#records.values()];
  }
}

/** Writes the changes row by row in the order of the file; a product that two rows name is read again between them. */
export async function writeChanges(
  context: Context,
  joined: readonly Joined[],
  makerOf: (facts: RowFacts) => ProducerId | null,
): Promise<WrittenChanges> {
  const writer = new ChangeWriter(context, makerOf);
  const seen = new Set<ProductId>();
  const touchedProducers = new Set<ProducerId>();
  for (const { productId, facts, standing } of joined) {
    const producerId = standing?.producer?.id;
    const stale = seen.has(productId) || (producerId !== undefined && touchedProducers.has(producerId));
    const now = stale || standing === null ? (await loadStandings(context.db, [productId])).get(productId) : standing;
    if (now === undefined) throw new Error('a product that was compared in this transaction is gone');
    const changes = changesOf(facts, now);
    await writer.write(now, facts, changes);
    seen.add(productId);
    if (producerId !== undefined && Object.keys(changes.producer).length > 0) touchedProducers.add(producerId);
  }
  return writer.finish();
}

class ChangeWriter {
  readonly #context: Context;
  readonly #makerOf: (facts: RowFacts) => ProducerId | null;
  readonly #touched: Touched[] = [];
  readonly #products = new Changed<ProductId>();
  readonly #producers = new Changed<ProducerId>();
  readonly #recognitions = new Changed<RecognitionId>();
  readonly #added: Recognition[] = [];
  readonly #codes: string[] = [];

  constructor(context: Context, makerOf: (facts: RowFacts) => ProducerId | null) {
    this.#context = context;
    this.#makerOf = makerOf;
  }

  async write(standing: Standing, facts: RowFacts, changes: RowChanges): Promise<void> {
    const { db, now } = this.#context;
    const { product, producer } = standing;
    const maker = changes.needsProducer ? this.#makerOf(facts) : null;
    const ofProduct: Partial<Product> = {
      ...changes.product,
      ...(changes.product.name === undefined ? {} : namedBy('office', product, changes.product.name)),
      ...(maker === null ? {} : { producerId: maker, producerName: facts.producer.name }),
      // A list of an office that names a product answers for it.
      ...(waitsForLook(product.status) ? { status: 'active' as const, sentBackReason: null } : {}),
    };
    if (Object.keys(ofProduct).length > 0) {
      const after = await changeProductRow(db, product, ofProduct, now);
      if (after === null) throw new Error('a product changed within one transaction');
      this.#products.note(product.id, after.version, beforeOf(product, ofProduct));
      this.#touched.push(touchedProduct(product, after));
    }
    if (producer !== null && Object.keys(changes.producer).length > 0) {
      const after = await changeProducerRow(db, producer, changes.producer, now);
      if (after === null) throw new Error('a producer changed within one transaction');
      this.#producers.note(producer.id, after.version, beforeOf(producer, changes.producer));
      this.#touched.push(touchedProducer(producer, after));
    }
    await this.#addCodes(standing, changes);
    await this.#recognise(product, changes);
  }

  async #addCodes({ product, codes: held }: Standing, { codes }: RowChanges): Promise<void> {
    if (codes.length === 0) return;
    const rows = codes.map((code) => ({ ...code, productId: product.id }));
    const added = await addProductCodes(this.#context.db, rows, this.#context);
    this.#codes.push(...added.map((code) => code.id));
    const before = held.map((code) => code.code);
    this.#touched.push({
      kind: 'product-codes',
      id: product.id,
      before: { codes: before },
      after: { codes: [...before, ...added.map((code) => code.code)] },
    });
  }

  async #recognise(product: Product, { recognition }: RowChanges): Promise<void> {
    const { db, now } = this.#context;
    if (recognition.kind === 'correct') {
      const done = await changeRecognitionRow(db, recognition.recognition, recognition.changes, now);
      if (done === null) throw new Error('a recognition changed within one transaction');
      const { recognition: before, changes } = recognition;
      this.#recognitions.note(before.id, done.after.version, beforeOf(before, changes));
      for (const other of done.touched) {
        const version = (other.after as { readonly version?: number } | null)?.version;
        if (other.id !== before.id && version !== undefined)
          this.#recognitions.note(other.id as RecognitionId, version, {});
      }
      this.#touched.push(...done.touched);
    }
    if (recognition.kind === 'add') {
      const { id: productId, provinceCode, communeCode } = product;
      const row: NewRecognition = { ...recognition.draft, productId, provinceCode, communeCode, source: 'imported' };
      const inserted = await insertRecognitions(db, [row], this.#context);
      this.#added.push(...inserted.recognitions);
      for (const [before, after] of inserted.superseded) this.#recognitions.note(before.id, after.version, {});
      this.#touched.push(...touchedNewRecognitions(inserted));
    }
  }

  finish(): WrittenChanges {
    const changed = this.#recognitions.list();
    const versions = new Map(changed.map(({ id, version }) => [id, version]));
    const added = new Set(this.#added.map(({ id }) => id));
    return {
      touched: this.#touched,
      recognitions: this.#added.map((one) => ({ ...one, version: versions.get(one.id) ?? one.version })),
      codes: this.#codes,
      products: this.#products.list(),
      producers: this.#producers.list(),
      changedRecognitions: changed.filter(({ id }) => !added.has(id)),
    };
  }
}
