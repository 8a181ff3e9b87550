// An office's whole register at once: producers, products and recognitions go in, are found, leave; twenty thousand of each in the deep
// run, every day some thousands, which is more than one statement can carry.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlimitedReach } from '#access/reach.ts';
import { date } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { insertProductsWithRecognitions, removeRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft } from '#modules/producers/index.ts';
import {
  findProducersByFoldedNames,
  insertProducers,
  listForExport as listProducers,
  removeProducers,
} from '#modules/producers/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import {
  exportBatches,
  findProducerIdsInUse,
  findProductById,
  findProductsByCodesOrNames,
  noFilters,
  removeProducts,
} from '#modules/products/services.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { looksClosely } from '../support/scratch.ts';

const COUNT = looksClosely ? 20_000 : 6_000;
const COMMUNES = ['03390', '03388', '03466', '03433', '03637'];
let house: TestHouse;

beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

describe('a register of thousands of products', () => {
  it('goes in whole, is matched, exported and taken out again', async () => {
    const { ports } = house;
    const db = ports.database.write;
    const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
    const took: Record<string, number> = {};
    const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const start = performance.now();
      const value = await work();
      took[name] = Math.round(performance.now() - start);
      return value;
    };
    const inserted = await db.transaction().execute(async (tx) => {
      const producers = await timed('producers', () =>
        insertProducers(
          tx,
          Array.from({ length: COUNT }, (_, i) => ({
            ...emptyProducerDraft,
            name: `HTX Giả định số ${i}`,
            producerType: 'cooperative' as const,
            provinceCode: '12',
            communeCode: COMMUNES[i % COMMUNES.length] ?? null,
          })),
          making,
        ),
      );
      const { products, recognitions } = await timed('productsWithRecognitions', () =>
        insertProductsWithRecognitions(
          tx,
          producers.map((producer, i) => ({
            product: {
              draft: {
                ...emptyProductDraft,
                name: `Chè Shan tuyết giả định ${i}`,
                producerId: producer.id,
                producerName: producer.name,
                provinceCode: '12',
                communeCode: producer.communeCode,
                setNumber: (i % 26) + 1,
              },
              codes: [{ kind: 'ocop-new' as const, code: `12-${producer.communeCode}-${i + 1}-2026` }],
            },
            recognitions: [
              {
                source: 'imported' as const,
                stars: 3 + (i % 2),
                decisionNumber: `${i + 1}/QĐ-UBND`,
                issuedOn: date('2026-06-15'),
                expiresOn: null,
                issuer: 'UBND tỉnh Lai Châu',
                instrument: null,
                productCode: null,
                reportedYear: null,
                note: null,
              },
            ],
          })),
          making,
        ),
      );
      return { producers, products, recognitions };
    });
    expect(new Set(inserted.producers.map((p) => p.code)).size).toBe(COUNT);
    const last = inserted.products.products.at(-1);
    const stored = last === undefined ? null : await findProductById(db, last.id);
    expect(stored).toMatchObject({ stars: 4, standing: 'granted', validUntil: '2029-06-15', issuedOn: '2026-06-15' });
    expect(stored?.searchText).toContain(`che shan tuyet gia dinh ${COUNT - 1} htx gia dinh so ${COUNT - 1}`);

    const matches = await timed('match', () =>
      findProductsByCodesOrNames(db, {
        provinceCode: '12',
        codes: inserted.products.codes.map((code) => code.code),
        norms: inserted.products.products.map((product) => product.norm),
      }),
    );
    expect(matches.byCode.size).toBe(COUNT);
    expect(matches.byNorm.get(foldName('Chè Shan tuyết giả định 7'))?.[0]?.id).toBe(inserted.products.products[7]?.id);
    const named = await findProducersByFoldedNames(db, '12', [foldName('htx giả định số 5')]);
    expect(named.map((p) => p.id)).toEqual([inserted.producers[5]?.id]);

    let seen = 0;
    await timed('export', async () => {
      for await (const { products, codes } of exportBatches(db, unlimitedReach, noFilters)) {
        seen += products.length;
        expect(codes.length).toBe(products.length);
      }
    });
    expect(seen).toBe(COUNT);
    let seenProducers = 0;
    await listProducers(db, unlimitedReach, (producers) => {
      seenProducers += producers.length;
    });
    expect(seenProducers).toBe(COUNT);

    const producerIds = inserted.producers.map((p) => p.id);
    expect((await findProducerIdsInUse(db, producerIds)).length).toBe(COUNT);
    await timed('remove', async () => {
      await removeRecognitions(
        db,
        inserted.recognitions.map((r) => r.id),
        making.now,
      );
      await removeProducts(
        db,
        inserted.products.products.map((p) => p.id),
      );
      await removeProducers(db, producerIds);
    });
    expect(await findProducerIdsInUse(db, producerIds)).toEqual([]);
    process.stdout.write(`${COUNT} rows, milliseconds: ${JSON.stringify(took)}\n`);
  });
});
