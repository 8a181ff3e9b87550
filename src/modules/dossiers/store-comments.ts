// The only place that names the table of comments.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Audience, CommentId, DossierComment, LastWord } from './rules/comment.ts';
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

/** The last word of an open thread, with whose dossier it is. */
export interface LastWordRow extends LastWord {
  readonly dossierId: DossierId;
  readonly madeBy: AccountId | null;
  readonly mentions: readonly AccountId[];
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly producerId: ProducerId;
}

/** Open threads of one audience on dossiers of a reach, or on some others; at most a thousand. */
export async function listLastWords(
  db: Db,
  audience: Audience,
  reach: Reach | null,
  alsoIds: readonly DossierId[],
): Promise<readonly LastWordRow[]> {
  if (reach === null && alsoIds.length === 0) return [];
  const columns = { province: 'd.province_code', commune: 'd.commune_code', producer: 'd.producer_id' };
  const within = reach === null ? sql<boolean>`false` : reachCondition(reach, columns);
  const { rows } = await sql<LastWordRow>`
     select d.id as "dossierId", t.audience, l.made_as as "madeAs", l.made_by as "madeBy", l.mentions, o.made_as as "lastOffice",
            d.state = 'forwarded' as "isForwarded", d.province_code as "provinceCode", d.commune_code as "communeCode",
            d.producer_id as "producerId"
       from dossier_comment t
       join dossier d on d.id = t.dossier_id
       cross join lateral (select c.made_as, c.made_by, c.mentions from dossier_comment c
                            where c.id = t.id or c.thread_id = t.id order by c.made_at desc, c.id desc limit 1) l
       left join lateral (select c.made_as from dossier_comment c
                           where (c.id = t.id or c.thread_id = t.id) and c.made_as not in ('producer', 'helper')
                           order by c.made_at desc, c.id desc limit 1) o on true
      where t.thread_id is null and t.resolved_at is null and t.audience = ${audience} and d.state <> 'dropped'
        and (${within} or d.id = any(${[...alsoIds]}::uuid[]))
      order by t.id limit 1000`.execute(db);
  return rows;
}
