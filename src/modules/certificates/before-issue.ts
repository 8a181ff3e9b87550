// What is known before certificates are issued with a decision: for which product none can be issued, and what its paper will lack.

import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import type { ProblemCode } from '#kernel/problem.ts';
import type { Product } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { findCertificatesOf, findHost } from './store-certificates.ts';

/** What a certificate of a product would be like if it were issued now. */
export interface CertificateForecast {
  /** Why none can be issued; `null`: one can. */
  readonly refusal: ProblemCode | null;
  /** What cannot be printed on it, for as long as it holds. */
  readonly lacks: readonly ('picture' | 'packs')[];
}

type Printed = Pick<Product, 'id' | 'producerName' | 'photoHash' | 'packs'>;

/** The same refusals that issuing would give, for each product and for the installation. */
export async function forecastCertificates(
  products: readonly Printed[],
  { db, ports }: Pick<Context, 'db' | 'ports'>,
): Promise<ReadonlyMap<ProductId, CertificateForecast>> {
  const noHost = ports.mode === 'production' && (await findHost(db)) === null;
  return new Map(products.map((product) => [product.id, forecast(product, noHost)]));
}

function forecast({ producerName, photoHash, packs }: Printed, noHost: boolean): CertificateForecast {
  return {
    refusal:
      producerName === null ? 'certificates/producer-missing' : noHost ? 'certificates/host-not-confirmed' : null,
    lacks: [...(photoHash === null ? (['picture'] as const) : []), ...(packs.length === 0 ? (['packs'] as const) : [])],
  };
}

/** Of these recognitions, those for which no certificate was ever issued. */
export async function withoutCertificate(db: Db, ids: readonly RecognitionId[]): Promise<ReadonlySet<RecognitionId>> {
  const issued = new Set((await findCertificatesOf(db, ids)).map((one) => one.recognitionId));
  return new Set(ids.filter((id) => !issued.has(id)));
}
