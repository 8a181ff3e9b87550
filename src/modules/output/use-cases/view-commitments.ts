// What the ranked dossier of a product promised, on one page, with what is followed by a day (26/2026/QĐ-TTg, Art. 9).

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { setIdOf } from '#law/criteria-sets.ts';
import { type SetFolder, setFolders } from '#law/product-sets.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import type { Product } from '#modules/products/index.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { commitmentsOf } from '../commitments-of.ts';
import type { Commitments } from '../rules/commitments.ts';
import { type FollowedPromise, type PromiseStanding, promiseStanding } from '../rules/promise.ts';
import type { TypedSheet } from '../rules/typed-sheet.ts';
import { findSheets, listPromises, withoutPlace } from '../store.ts';
import { productFor, subjectByCode, subjectOfProduct } from './find-product.ts';

export interface CommitmentsView {
  readonly product: Pick<Product, 'id' | 'code' | 'name' | 'producerName' | 'stars' | 'setNumber'>;
  readonly commitments: Commitments | null;
  readonly promises: readonly (FollowedPromise & { readonly standing: PromiseStanding })[];
  /** What was typed here from paper, the last first. */
  readonly typed: readonly TypedSheet[];
  /** The paper dossier of the product, where there is one. */
  readonly legacyFileId: string | null;
  /** Criteria sets that the paper may hold: of each instrument the one that the product stood in. */
  readonly sets: readonly string[];
  readonly may: { readonly type: boolean; readonly follow: boolean };
}

/** The sets that a product stood in, by instrument, the newest first. */
export function setsOfProduct({ setNumber, olderSets }: Pick<Product, 'setNumber' | 'olderSets'>): readonly string[] {
  const numbers: Readonly<Partial<Record<SetFolder, number | null>>> = { '26-2026': setNumber, ...olderSets };
  return setFolders.flatMap((folder) => {
    const number = numbers[folder] ?? setNumber;
    return number === null || number === undefined ? [] : [setIdOf(folder, number)];
  });
}

export const viewCommitments = defineUseCase({
  name: 'output/view-commitments',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ productCode: text(20) }),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run(input, context: Context) {
    const { db, today, actor } = context;
    const found = await productFor(input.productCode, context);
    if (!found.ok) return found;
    const product = found.value;
    const commitments = await commitmentsOf(db, product.id, today);
    const may = (name: 'output/type-commitments' | 'output/follow-commitment'): boolean => {
      const reach = reachOf(actor, name);
      return reach !== null && covers(reach, subjectOfProduct(product)) && product.producerId !== null;
    };
    const { id, code, name, producerName, stars, setNumber } = product;
    return ok<CommitmentsView>({
      product: { id, code, name, producerName, stars, setNumber },
      commitments,
      promises: (await listPromises(db, [id])).map((one) => ({
        ...withoutPlace(one),
        standing: promiseStanding(one, today),
      })),
      typed: await findSheets(db, id),
      legacyFileId: (await findLegacyStart(db, id))?.legacyFileId ?? null,
      sets: setsOfProduct(product),
      may: {
        type: may('output/type-commitments') && commitments?.from !== 'dossier',
        follow: may('output/follow-commitment'),
      },
    });
  },
});
