// What goes into the minutes as the course of a session: what was written down in it, what changed in the attendance while members scored,
// and what the council said of sheets that lie apart or are near-identical. In the order in which it happened.

import { only } from '#kernel/only.ts';
import type { AttendanceChange, Presence } from '#modules/councils/index.ts';
import { listAttendanceChanges, type SessionFacts } from '#modules/councils/services.ts';
import { resultsOf } from '#modules/scoring/services.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import { listNotes, type SessionNote } from './store.ts';

/** One entry, with when and by whom it was written. */
export type Proceeding = Pick<SessionNote, 'words' | 'writtenAt' | 'writtenName'>;

type Members = SessionFacts['members'];

const nameOf = (members: Members, id: string | null): string => members.find((one) => one.id === id)?.name ?? '';

function presenceWords(presence: Presence | null, members: Members): string {
  const t = textsOf('vi').results.proceedings;
  if (presence === null) return t.unmarked;
  if (!presence.present) return t.absent;
  const here = presence.standsInFor === null ? t.here : t.standsIn(nameOf(members, presence.standsInFor));
  return presence.onPaper ? `${here}, ${t.onPaper}` : here;
}

function changeWords(change: AttendanceChange, members: Members): string {
  const [was, became] = [presenceWords(change.was, members), presenceWords(change.became, members)];
  return textsOf('vi').results.proceedings.attendance(nameOf(members, change.memberId), was, became, change.reason);
}

/** The course of a session, as far as it has gone. */
export async function proceedingsOf(
  db: Db,
  { session, members }: Pick<SessionFacts, 'session' | 'members'>,
): Promise<readonly Proceeding[]> {
  const notes = (await listNotes(db, session.id)).map((one) => only(one, 'words', 'writtenAt', 'writtenName'));
  const changes = (await listAttendanceChanges(db, session.id)).map(
    (one): Proceeding => ({
      words: changeWords(one, members),
      writtenAt: one.changedAt,
      writtenName: one.changedName,
    }),
  );
  const { closedAt } = session;
  const discussed =
    closedAt === null
      ? []
      : (await resultsOf(db, session.id)).flatMap(({ content }): readonly Proceeding[] => {
          if (content.kind !== 'computed' || content.discussion === undefined) return [];
          const { words, by } = content.discussion;
          const said = textsOf('vi').results.proceedings.discussion(content.product, words);
          return [{ words: said, writtenAt: closedAt, writtenName: by }];
        });
  return [...notes, ...changes, ...discussed].sort((a, b) =>
    a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : 0,
  );
}
