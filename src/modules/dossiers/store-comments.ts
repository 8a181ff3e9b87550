// The only place that names the table of comments.

import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Audience, CommentId, DossierComment } from './rules/comment.ts';
import type { DossierId } from './rules/dossier.ts';

type Tables = { dossierComment: Row<DossierComment> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertComment(db: Db, comment: DossierComment): Promise<void> {
  await insertRows(db, 'dossier_comment', [comment]);
}

export async function findComment(db: Db, id: CommentId): Promise<DossierComment | null> {
  const select = tables(db).selectFrom('dossierComment').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

/** Every comment of one audience on a dossier. */
export async function listComments(
  db: Db,
  dossierId: DossierId,
  audience: Audience,
): Promise<readonly DossierComment[]> {
  return await tables(db)
    .selectFrom('dossierComment')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('audience', '=', audience)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

/** Changes a comment if it still has the version; false where it has not. */
export async function updateComment(
  db: Db,
  key: Pick<DossierComment, 'id' | 'version'>,
  changes: Partial<DossierComment>,
): Promise<boolean> {
  return await updateRow(db, 'dossier_comment', key, changes);
}

/** Who wrote in a thread. */
export async function findWritersIn(db: Db, threadId: CommentId): Promise<readonly AccountId[]> {
  const rows = await query<{ made_by: AccountId }>(
    db,
    'select distinct made_by from dossier_comment where (id = $1 or thread_id = $1) and made_by is not null',
    [threadId],
  );
  return rows.map((row) => row.made_by);
}

/** How many threads of a dossier are open, by audience. */
export async function countOpenThreads(db: Db, dossierId: DossierId): Promise<Readonly<Record<Audience, number>>> {
  const rows = await query<{ audience: Audience; n: number }>(
    db,
    `select audience, count(*)::int as n from dossier_comment
      where dossier_id = $1 and thread_id is null and resolved_at is null group by audience`,
    [dossierId],
  );
  const counted = new Map(rows.map((row) => [row.audience, row.n]));
  return { offices: counted.get('offices') ?? 0, producer: counted.get('producer') ?? 0 };
}
