// Opens a case, whatever led to it: the product or the thing that was seen, its producer where one is known, and the first line of what happened.

import { findLiveProducerById } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import { caseContent, type InspectionCase } from './rules/case.ts';
import { insertCaseActs, insertCaseRow } from './store-cases.ts';
import { caseActOf } from './use-cases/find-records.ts';
import { ownOfficeLabel } from './who-reads.ts';

/** A case as it is opened. */
export interface NewCase
  extends Pick<
    InspectionCase,
    | 'provinceCode'
    | 'communeCode'
    | 'source'
    | 'sourceNumber'
    | 'sourceBody'
    | 'words'
    | 'seenOn'
    | 'photos'
    | 'triageDueOn'
  > {
  /** `null`: a thing that no register has. */
  readonly product: Product | null;
  readonly itemName: string;
  /** What stands beside its opening: why so late. */
  readonly openedWords?: string | null;
}

export async function putCase(
  context: Context,
  { product, itemName, openedWords = null, ...said }: NewCase,
): Promise<InspectionCase> {
  const { db, actor, now } = context;
  const producer = product?.producerId == null ? null : await findLiveProducerById(db, product.producerId);
  const opened: InspectionCase = {
    ...said,
    id: context.newId<'inspection-case'>(),
    version: 1,
    productId: product?.id ?? null,
    productName: itemName,
    producerId: producer?.id ?? null,
    producerName: producer?.name ?? product?.producerName ?? '',
    state: 'open',
    visitId: null,
    handOver: null,
    outcome: null,
    closedOn: null,
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    officeLabel: await ownOfficeLabel(context),
    madeAt: now,
    changedAt: now,
  };
  await insertCaseRow(db, opened);
  await insertCaseActs(db, [caseActOf(context, opened.id, { kind: 'opened', words: openedWords })]);
  context.touch({ kind: 'inspection-case', id: opened.id, before: null, after: caseContent(opened) });
  return opened;
}
