// The 56 products of Lai Châu that public sources name, laid into a fresh register as an office would hold them: reported
// stars without a decision stay reported. A few invented ones ("giả định") have decisions, for every state.

import { readFileSync } from 'node:fs';
import { addMonths, date, type LocalDate } from '#kernel/calendar.ts';
import { insertProductsWithRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft, type Producer } from '#modules/producers/index.ts';
import { insertProducers } from '#modules/producers/services.ts';
import { emptyProductDraft, type Product } from '#modules/products/index.ts';
import type { TestHouse } from './database.ts';

interface DemoProduct {
  readonly productName: string;
  readonly producerName: string | null;
  readonly producerType: string | null;
  readonly place: {
    readonly text: string | null;
    readonly oldCommune: { readonly code: string } | null;
    readonly newCommune: { readonly code: string } | null;
  };
  readonly setNo26: number | null;
  readonly star: number | null;
  readonly year: number | null;
}

const demo = JSON.parse(readFileSync('tests/fixtures/register/products-lai-chau.json', 'utf8')) as {
  readonly products: readonly DemoProduct[];
};

/** Invented products with a decision, by the day it was issued; what their state is follows from the test's day. */
const invented: readonly { readonly name: string; readonly issuedOn: LocalDate; readonly stars: number }[] = [
  { name: 'Chè Shan tuyết giả định còn hạn', issuedOn: date('2025-07-15'), stars: 4 },
  { name: 'Mật ong rừng giả định sắp hết hạn', issuedOn: date('2024-01-15'), stars: 3 },
  { name: 'Gạo nếp nương giả định đã hết hạn', issuedOn: date('2022-06-30'), stars: 3 },
];

/** Lays them; answers products by their name. */
export async function layDemoProducts(
  house: TestHouse,
): Promise<{ readonly byName: ReadonlyMap<string, Product>; readonly producers: readonly Producer[] }> {
  const { ports } = house;
  const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
  const names = [...new Set(demo.products.flatMap((row) => row.producerName ?? []))];
  return await ports.database.write.transaction().execute(async (db) => {
    const producers = await insertProducers(
      db,
      [...names, 'HTX Giả định Bình Lư'].map((name) => {
        const row = demo.products.find((one) => one.producerName === name);
        return {
          ...emptyProducerDraft,
          name,
          producerType: 'cooperative' as const,
          provinceCode: '12',
          communeCode: row === undefined ? '03390' : (row.place.newCommune?.code ?? null),
        };
      }),
      making,
    );
    const idOf = new Map(producers.map((producer) => [producer.name, producer.id]));
    const reported = demo.products.map((row) => ({
      product: {
        draft: {
          ...emptyProductDraft,
          name: row.productName,
          producerId: row.producerName === null ? null : (idOf.get(row.producerName) ?? null),
          producerName: row.producerName,
          provinceCode: '12',
          communeCode: row.place.newCommune?.code ?? null,
          oldCommuneCode: row.place.oldCommune?.code ?? null,
          placeText: row.place.text,
          setNumber: row.setNo26,
        },
        codes: [],
      },
      recognitions:
        row.star === null
          ? []
          : [
              {
                source: 'imported' as const,
                stars: row.star,
                decisionNumber: null,
                issuedOn: null,
                expiresOn: null,
                issuer: null,
                instrument: null,
                productCode: null,
                reportedYear: row.year,
                note: null,
              },
            ],
    }));
    const decided = invented.map(({ name, issuedOn, stars }, i) => ({
      product: {
        draft: {
          ...emptyProductDraft,
          name,
          producerId: idOf.get('HTX Giả định Bình Lư') ?? null,
          producerName: 'HTX Giả định Bình Lư',
          provinceCode: '12',
          communeCode: '03390',
          setNumber: 11,
          summary: 'Sản phẩm giả định để kiểm thử.',
          packs: [{ name: 'Hộp 100 g', priceVnd: 180_000 }],
        },
        codes: [{ kind: 'ocop-new' as const, code: `12-03390-${i + 1}-2026` }],
      },
      recognitions: [
        {
          source: 'imported' as const,
          stars,
          decisionNumber: `${100 + i}/QĐ-UBND`,
          issuedOn,
          expiresOn: addMonths(issuedOn, 36),
          issuer: issuedOn < '2025-07-01' && stars === 3 ? 'UBND huyện Tam Đường' : 'Chủ tịch UBND tỉnh Lai Châu',
          instrument: null,
          productCode: null,
          reportedYear: null,
          note: null,
        },
      ],
    }));
    const { products } = await insertProductsWithRecognitions(db, [...reported, ...decided], making);
    return { byName: new Map(products.products.map((product) => [product.name, product])), producers };
  });
}
