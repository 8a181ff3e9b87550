// Shows one producer with its products, by its permanent code or that of a producer merged into it.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import { parseCode } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ListedProduct, listedProduct, producerPath } from '../listed-product.ts';
import { poolOf, statusDayOf } from '../public-day.ts';
import { communeLabel, type NamedUnit, type OldPlace, oldCommuneLabel, provinceLabel } from '../rules/place-labels.ts';
import { findPublicProducer, findSurvivingCode } from '../store.ts';

/** A producer as the public may see it. Never here: representative, e-mail, address, registration number, figures. */
export interface PublicProducer {
  readonly code: string;
  readonly name: string;
  readonly type: ProducerType;
  /** The commune confirmed that it stopped. */
  readonly ceased: boolean;
  readonly province: NamedUnit;
  readonly commune: NamedUnit | null;
  readonly oldCommune: OldPlace | null;
  readonly placeAsPrinted: string | null;
  /** Only with the producer's consent. */
  readonly phone: string | null;
  readonly asOf: LocalDate;
  readonly askedFor: string | null;
  readonly productCount: number;
  /** At most the first hundred. */
  readonly products: readonly ListedProduct[];
  readonly path: string;
}

export const viewProducer = defineUseCase({
  name: 'catalogue/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(60) }),
  async run({ code }, context): Promise<Result<PublicProducer>> {
    const pool = poolOf(context);
    const on = statusDayOf(context);
    const permanent = parseCode('producer', code);
    const notHeld = refuse(problem('not-found', 'catalogue/producer-not-held', { code }));
    if (permanent === null) return notHeld;
    const surviving = await findSurvivingCode(pool, 'producer', permanent);
    const row = surviving === null ? null : await findPublicProducer(pool, surviving, on);
    if (row === null) return notHeld;
    const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
    return ok({
      code: row.code,
      name: row.name,
      type: row.producerType as ProducerType,
      ceased: row.status === 'ceased',
      province: provinceLabel(territory, row.provinceCode),
      commune: communeLabel(territory, row.communeCode),
      oldCommune: oldCommuneLabel(territory, row.oldCommuneCode),
      placeAsPrinted: row.placeText,
      phone: row.phone,
      asOf: context.today,
      askedFor: row.code === code ? null : code,
      productCount: row.productCount,
      products: row.products.map((product) => listedProduct(product, sets, territory)),
      path: producerPath(row.code),
    });
  },
});
