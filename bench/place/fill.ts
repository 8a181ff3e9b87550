// Fills both targets with the same register: this system through the services of its own rooms, the floor from there.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadTerritory } from '#law/territory.ts';
import { insertProductsWithRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft } from '#modules/producers/index.ts';
import { insertProducers } from '#modules/producers/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { secureRandom } from '#platform/clock/random.ts';
import { openDatabase } from '#platform/database/db.ts';
import { migrateToLatest } from '#platform/database/migrate.ts';
import { secretFor } from '#platform/database/secrets.ts';
import { noOutbound } from '#platform/egress/outbound-rules.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { enqueue, prepareQueue } from '#platform/jobs/queue.ts';
import { silentLog } from '#platform/log/log.ts';
import { folderMailer } from '#platform/mail/mailer.ts';
import { noRoots } from '#platform/pdf/signatures/trusted-roots.ts';
import type { Ports } from '#runner/ports.ts';
import type { BenchProducer, BenchProduct } from '../data/register.ts';
import { FILL, INDEXES, SCHEMA } from '../floor/statements.mjs';

const AT_ONCE = 20_000;

/** The system opened on a database from inside, to put records in and to make an officer. */
export interface Inside {
  readonly ports: Ports;
  close(): Promise<void>;
}

/** Opens and migrates. */
export async function openInside(url: string): Promise<Inside> {
  const folder = mkdtempSync(join(tmpdir(), 'openocop-bench-files-'));
  const database = openDatabase({ write: { connectionString: url }, poolSize: 4, onError: () => {} });
  await migrateToLatest(database.write);
  await prepareQueue(database.writePool);
  const formSecret = await secretFor(database.writePool, 'forms', secureRandom);
  const ports: Ports = {
    mode: 'training',
    database,
    clock: systemClock,
    random: secureRandom,
    log: silentLog,
    files: openFileStore(folder),
    mailer: folderMailer(folder),
    enqueue,
    formSecret,
    signatureRoots: noRoots,
    keyRoot: join(folder, 'keys'),
    exchangeRoot: null,
    outbound: noOutbound,
    keptRoot: join(folder, 'kept'),
  };
  return {
    ports,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where records that were put in are found again: permanent codes in the order of the generator. */
export interface FilledRegister {
  readonly producerCodes: readonly string[];
  readonly productCodes: readonly string[];
}

/** Puts the register into the system. */
export async function fillSystem(
  { ports }: Inside,
  producers: readonly BenchProducer[],
  products: readonly BenchProduct[],
): Promise<FilledRegister> {
  const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
  return await ports.database.write.transaction().execute(async (tx) => {
    const made = await insertProducers(
      tx,
      producers.map(({ name, type, provinceCode, communeCode }) => ({
        ...emptyProducerDraft,
        name,
        producerType: type,
        provinceCode,
        communeCode,
      })),
      making,
    );
    const productCodes: string[] = [];
    for (let at = 0; at < products.length; at += AT_ONCE) {
      const { products: inserted } = await insertProductsWithRecognitions(
        tx,
        products.slice(at, at + AT_ONCE).map((product) => {
          const producer = made[product.producer];
          const origin = producers[product.producer];
          if (producer === undefined || origin === undefined) throw new Error('a product without its producer');
          return {
            product: {
              draft: {
                ...emptyProductDraft,
                name: product.name,
                producerId: producer.id,
                producerName: producer.name,
                provinceCode: origin.provinceCode,
                communeCode: origin.communeCode,
                setNumber: product.set,
                priceVnd: product.priceVnd,
                specification: product.specification,
              },
              codes: [{ kind: 'ocop-new' as const, code: product.officialCode }],
            },
            recognitions: [
              {
                source: 'imported' as const,
                stars: product.stars,
                decisionNumber: product.decisionNumber,
                issuedOn: product.issuedOn,
                expiresOn: null,
                issuer: `UBND ${origin.provinceName}`,
                instrument: null,
                productCode: product.officialCode,
                reportedYear: null,
                note: null,
              },
            ],
          };
        }),
        making,
      );
      for (const product of inserted.products) productCodes.push(product.code);
    }
    return { producerCodes: made.map((producer) => producer.code), productCodes };
  });
}

/** Copies the register into the floor's own tables, and settles the statistics of both. */
export async function fillFloor(url: string): Promise<void> {
  const { since } = await loadTerritory();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(SCHEMA);
    const put = async (text: string, rows: readonly object[]): Promise<void> => {
      await client.query(text, [JSON.stringify(rows)]);
    };
    const units = [...since.provinces.values()].map(({ code, fullName }) => ({ code, name: fullName }));
    await put(`insert into floor.province select * from json_populate_recordset(null::floor.province, $1)`, units);
    const communes = [...since.communes.values()].map(({ code, provinceCode, fullName }) => ({
      code,
      province_code: provinceCode,
      name: fullName,
    }));
    await put(`insert into floor.commune select * from json_populate_recordset(null::floor.commune, $1)`, communes);
    await client.query(FILL);
    await client.query(INDEXES);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
