// Recognised products with what is reckoned over all of them: scores, health, silence.

import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Product } from './rules/product.ts';

const recognisedColumns = [
  ...(['id', 'code', 'name', 'producerId', 'producerName', 'provinceCode', 'communeCode', 'setNumber'] as const),
  ...(['recognitionId', 'status', 'stars', 'standing', 'issuedOn', 'validUntil', 'extendedUntil'] as const),
  ...([
    'suspendedFrom',
    'suspendedUntil',
    'reEvaluationFiledOn',
    'reEvaluationClosedOn',
    'extensionProposedOn',
  ] as const),
] as const;
/** What is reckoned with of a recognised product, where thousands are looked at. */
export type RecognisedProduct = Pick<Product, (typeof recognisedColumns)[number]>;

/**
 * Living products of a reach that are in the register as recognised, whatever their term is, by name. The whole of a province: for what is
 * reckoned over all of them and shown by pages.
 */
export async function listRecognisedRows(db: Db, reach: Reach): Promise<readonly RecognisedProduct[]> {
  return await db
    .withPlugin(camelCase)
    .withTables<{ product: Row<Product> }>()
    .selectFrom('product')
    .select(recognisedColumns)
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .where('status', '<>', 'merged')
    .where('standing', 'in', ['granted', 'unclear-term'])
    .orderBy('norm')
    .orderBy('id')
    .execute();
}
