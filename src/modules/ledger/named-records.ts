// The records of acts by name, as far as the reader may open them: what is not theirs to see has a kind and a number, no name.
// Asked room by room for a whole page at once, so that a page costs the same whether it shows one act or fifty.

import { covers, reachOf } from '#access/reach.ts';
import { findHoldersOf } from '#access/store-grants.ts';
import { findLinkHolders } from '#access/store-links.ts';
import type { AccountId, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { namesOfAccounts } from '#modules/accounts/services.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import { findDossiersOfRecords } from '#modules/dossiers/services.ts';
import { findImportNames, type ImportId } from '#modules/exchange/services.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { TouchedKind } from './store.ts';

/** A record under the name people know it by, and where its page lies (without language prefix). */
export interface NamedRecord {
  readonly name: string;
  readonly path: string;
}

/** Names by the record's id; whom the reader may not see is left out. */
export interface RecordNames {
  readonly accounts: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, NamedRecord>;
}

const PRODUCER_KINDS = ['producer', 'producer-private', 'producer-private-read'];
const PRODUCT_KINDS = ['product', 'product-codes', 'product-photos'];
const DOSSIER_KINDS = ['dossier', 'dossier-part', 'dossier-submission', 'dossier-return'];
const HOLDER_KINDS = ['role-grant', 'assignment'];
const LINK_KINDS = ['one-time-link', 'producer-link'];

const accountPath = (id: string): string => `/quan-tri/tai-khoan/${id}`;

async function nameProducers(ids: readonly string[], context: Context, names: Map<string, NamedRecord>): Promise<void> {
  const reach = reachOf(context.actor, 'producers/view-producer');
  if (reach === null || ids.length === 0) return;
  for (const producer of await findProducersByIds(context.db, ids as readonly ProducerId[])) {
    const { id, name, code, provinceCode, communeCode } = producer;
    if (covers(reach, { provinceCode, communeCode, producerId: id })) names.set(id, { name, path: `/chu-the/${code}` });
  }
}

async function nameProducts(
  ids: readonly string[],
  recognitionIds: readonly string[],
  context: Context,
  names: Map<string, NamedRecord>,
): Promise<void> {
  const reach = reachOf(context.actor, 'products/view-product');
  if (reach === null || ids.length + recognitionIds.length === 0) return;
  const recognitions = await findRecognitionsByIds(context.db, recognitionIds as readonly RecognitionId[]);
  const all = [...new Set([...(ids as readonly ProductId[]), ...recognitions.map((one) => one.productId)])];
  for (const product of await findProductsByIds(context.db, all)) {
    const { provinceCode, communeCode, producerId } = product;
    if (!covers(reach, { provinceCode, communeCode, producerId })) continue;
    names.set(product.id, { name: product.name, path: `/quan-ly/san-pham/${product.code}` });
  }
  for (const { id, productId } of recognitions) {
    const product = names.get(productId);
    if (product !== undefined) names.set(id, product);
  }
}

async function nameImports(ids: readonly string[], context: Context, names: Map<string, NamedRecord>): Promise<void> {
  const reach = reachOf(context.actor, 'exchange/view-register-import');
  if (reach === null || ids.length === 0) return;
  for (const found of await findImportNames(context.db, reach, ids as readonly ImportId[]))
    names.set(found.id, { name: found.fileName, path: `/bang-tinh/nhap/${found.id}` });
}

/** A dossier and its parts by product and slip number; a draft only to who may read drafts, which no auditor does. */
async function nameDossiers(ids: readonly string[], context: Context, names: Map<string, NamedRecord>): Promise<void> {
  const reach = reachOf(context.actor, 'dossiers/view-dossier');
  if (reach === null || ids.length === 0) return;
  const drafts = context.actor.grants.some((grant) => ['province-officer', 'platform-admin'].includes(grant.role));
  for (const one of await findDossiersOfRecords(context.db, ids)) {
    const { provinceCode, communeCode, producerId, productName, slipNumber } = one;
    if (!covers(reach, { provinceCode, communeCode, producerId })) continue;
    if (one.receivedOn === null && !drafts) continue;
    const name = slipNumber === null ? productName : `${productName}, ${slipNumber}`;
    names.set(one.recordId, { name, path: `/ho-so/${one.dossierId}` });
  }
}

/** Names of everybody who acted and of everything that was touched on one page of the ledger. */
export async function nameRecords(
  actorIds: readonly string[],
  touched: readonly TouchedKind[],
  context: Context,
): Promise<RecordNames> {
  const idsOf = (kinds: readonly string[]): readonly string[] => [
    ...new Set(touched.flatMap((one) => (kinds.includes(one.kind) ? one.ids : []))),
  ];
  const held = idsOf(HOLDER_KINDS);
  const links = idsOf(LINK_KINDS);
  const holders = [
    ...(held.length === 0 ? [] : await findHoldersOf(context.db, held)),
    ...(links.length === 0 ? [] : await findLinkHolders(context.db, links)),
  ];
  const accountIds = [...actorIds, ...idsOf(['account']), ...holders.map((one) => one.accountId)] as AccountId[];
  const accounts = await namesOfAccounts([...new Set(accountIds)], context);
  const opens = reachOf(context.actor, 'access/view-account') !== null;
  const records = new Map<string, NamedRecord>();
  for (const [id, name] of accounts) {
    if (id === context.actor.accountId) records.set(id, { name, path: '/tai-khoan' });
    else if (opens) records.set(id, { name, path: accountPath(id) });
  }
  for (const { id, accountId } of holders) {
    const account = records.get(accountId);
    if (account !== undefined) records.set(id, account);
  }
  await nameProducers(idsOf(PRODUCER_KINDS), context, records);
  await nameProducts(idsOf(PRODUCT_KINDS), idsOf(['recognition']), context, records);
  await nameDossiers(idsOf(DOSSIER_KINDS), context, records);
  await nameImports(idsOf(['register-import']), context, records);
  return { accounts, records };
}
