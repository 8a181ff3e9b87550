// Whom a letter concerns: the offices in whose books it stands. It is seen by who may see one of those books, and acted on for an office
// that has it. A letter that is only cited is seen by who sees a letter that cites it.

import { covers, type Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Office } from '#modules/offices/index.ts';
import { actingFor, labelOfOffice, subjectOfOffice } from '#modules/offices/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { issuerAmong, keeperOf } from '../rules/keeper.ts';
import type { Letter, LetterEntry, LetterId } from '../rules/letter.ts';
import { findLetterRow, lockLetter } from '../store.ts';
import { listEntriesOf } from '../store-entries.ts';
import { listLinksAt } from '../store-links.ts';

type Seeing = Pick<Context, 'db' | 'reach'>;

/** The entries of letters that somebody sees. */
export async function seenEntries({ db, reach }: Seeing, ids: readonly LetterId[]): Promise<readonly LetterEntry[]> {
  return (await listEntriesOf(db, ids)).filter((entry) => covers(reach, subjectOfOffice(entry)));
}

/** An office through which the letter is seen. */
export async function subjectOfLetter(id: LetterId, context: Seeing): Promise<Result<Subject>> {
  const [entry] = await seenEntries(context, [id]);
  if (entry !== undefined) return ok(subjectOfOffice(entry));
  const letter = await findLetterRow(context.db, id);
  if (letter === null || letter.isHeld) return refuse(notFound);
  const citing = (await listLinksAt(context.db, [id])).map((link) =>
    link.letterId === id ? link.targetId : link.letterId,
  );
  const [through] = await seenEntries(context, citing);
  return through === undefined ? refuse(notFound) : ok(subjectOfOffice(through));
}

/** The entry of an office that the person acts for; the letter stands in its book by a number. */
export async function ownEntry(id: LetterId, context: Context): Promise<LetterEntry | null> {
  const acts = await actingFor(context);
  const entries = await listEntriesOf(context.db, [id]);
  const own = entries.filter(
    (entry) => entry.bookNumber !== null && covers(context.reach, subjectOfOffice(entry)) && acts(entry),
  );
  const keeper = keeperOf(entries);
  return own.find((entry) => entry.id === keeper?.id) ?? own[0] ?? null;
}

/** For which office an act on a letter is done. */
export async function actingSubject(id: LetterId, context: Context): Promise<Result<Subject>> {
  const entry = await ownEntry(id, context);
  return entry === null ? refuse(notFound) : ok(subjectOfOffice(entry));
}

/** For which office an act is done that counts for every office that has the letter: only who keeps it does that. */
export async function keepingSubject(id: LetterId, context: Context): Promise<Result<Subject>> {
  const acting = await actingSubject(id, context);
  const keeper = keeperOf(await listEntriesOf(context.db, [id]));
  if (!acting.ok || keeper === null || (await actingFor(context))(keeper)) return acting;
  const office = await labelOfOffice(context.db, keeper, context.today);
  return refuse(problem('forbidden', 'directives/kept-by-another', { office }));
}

/**
 * For which office the state of a letter is recorded: the one that issued it, or the province's own, also of a letter that is only cited
 * or stands in books of communes alone.
 */
export async function stateSubject(id: LetterId, context: Context): Promise<Result<Subject>> {
  const letter = await findLetterRow(context.db, id);
  if (letter === null) return refuse(notFound);
  const acts = await actingFor(context);
  const province: Office = { provinceCode: letter.provinceCode, communeCode: null, bodyId: null };
  const issuer = issuerAmong(await listEntriesOf(context.db, [id]));
  const office = [issuer, province].find((one) => one !== null && acts(one));
  if (office != null) return ok(subjectOfOffice(office));
  const seen = await subjectOfLetter(id, context);
  return seen.ok ? refuse(problem('forbidden', 'directives/state-by-issuer')) : seen;
}

/** The letter under a lock, as the form showed it, with the office that acts. */
export async function letterFor(
  id: LetterId,
  version: number | null,
  context: Context,
): Promise<Result<{ readonly letter: Letter; readonly office: Office }>> {
  const entry = await ownEntry(id, context);
  const letter = entry === null ? null : await lockLetter(context.db, id);
  if (letter === null || entry === null) return refuse(notFound);
  if (version !== null && letter.version !== version)
    return refuse(problem('conflict', 'directives/changed-meanwhile'));
  const { provinceCode, communeCode, bodyId } = entry;
  return ok({ letter, office: { provinceCode, communeCode, bodyId } });
}
