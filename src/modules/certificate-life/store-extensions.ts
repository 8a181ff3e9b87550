// The only place that names the table of proposed extensions.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { ExtensionProposal, ExtensionProposalId } from './rules/extension-proposal.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ extensionProposal: Row<ExtensionProposal> }>();

export async function insertProposal(db: Db, row: ExtensionProposal): Promise<void> {
  await insertRows(db, 'extension_proposal', [row]);
}

/** Changes a proposal if it still has the version; false where it has not. */
export async function updateProposal(
  db: Db,
  key: Pick<ExtensionProposal, 'id' | 'version'>,
  changes: Partial<ExtensionProposal>,
): Promise<boolean> {
  return await updateRow(db, 'extension_proposal', key, changes);
}

export async function findProposal(db: Db, id: ExtensionProposalId): Promise<ExtensionProposal | null> {
  const select = tables(db).selectFrom('extensionProposal').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

export async function findOpenProposalOf(db: Db, recognitionId: RecognitionId): Promise<ExtensionProposal | null> {
  const select = tables(db)
    .selectFrom('extensionProposal')
    .selectAll()
    .where('recognitionId', '=', recognitionId)
    .where('state', '=', 'open');
  return (await select.executeTakeFirst()) ?? null;
}

/** Proposals of a reach: those that are open, or those that were decided, the newest first. */
export async function listProposals(
  db: Db,
  reach: Reach,
  open: boolean,
  limit: number,
): Promise<readonly ExtensionProposal[]> {
  return await tables(db)
    .selectFrom('extensionProposal')
    .selectAll()
    .where('state', open ? '=' : '<>', 'open')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .orderBy(sql`proposed_on desc`)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
