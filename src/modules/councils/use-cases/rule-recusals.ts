// Finds who had a hand in the dossiers of an agenda, and keeps each recusal beside the declarations: who prepared, reviewed, or speaks for the
// producer. Looked at again whenever agenda or attendance changes, and when the session opens.

import { findSpeakers } from '#access/find-recipients.ts';
import { whoPrepared } from '#modules/dossiers/services.ts';
import { whoReviewed } from '#modules/intake/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type Hands, recusedBy } from '../rules/recusal.ts';
import type { ConflictDeclaration } from '../rules/session.ts';
import { insertDeclarations, retireDeclarations } from '../store-sessions.ts';
import { type AgendaLine, factsOf, type SessionFacts } from './find-session.ts';

/** Who had which hand in a dossier of an agenda. */
export async function handsOn({ dossier }: AgendaLine, { db }: Pick<Context, 'db'>): Promise<Hands> {
  const { dossierId, producerId } = dossier;
  return {
    dossierId,
    prepared: await whoPrepared(db, dossierId),
    reviewed: await whoReviewed(db, dossierId),
    speakers: new Set(await findSpeakers(db, [producerId])),
  };
}

/** Brings the recusals by rule up to date; answers the facts with them. */
export async function refreshRecusals(facts: SessionFacts, context: Context): Promise<SessionFacts> {
  const { session, members, agenda, declarations } = facts;
  // Once the sheets are open nobody's drops out of the mean any more.
  if (session.revealedAt !== null) return facts;
  const kept = declarations.filter((one) => one.source === 'rule');
  const stays = new Set<string>();
  const added: ConflictDeclaration[] = [];
  for (const one of agenda) {
    const hands = await handsOn(one, context);
    for (const member of members) {
      const rule = member.accountId === null ? null : recusedBy(hands, member.accountId);
      if (rule === null) continue;
      const same = kept.find(
        (held) => held.memberId === member.id && held.dossierId === hands.dossierId && held.rule === rule,
      );
      if (same !== undefined) {
        stays.add(same.id);
        continue;
      }
      added.push({
        id: context.newId<'conflict-declaration'>(),
        sessionId: session.id,
        dossierId: hands.dossierId,
        memberId: member.id,
        source: 'rule',
        hasConflict: true,
        reason: null,
        rule,
        declaredBy: null,
        declaredAt: context.now,
        isCurrent: true,
      });
    }
  }
  const gone = kept.filter((one) => !stays.has(one.id));
  if (gone.length + added.length === 0) return facts;
  await retireDeclarations(
    context.db,
    gone.map((one) => one.id),
  );
  await insertDeclarations(context.db, added);
  for (const one of added) context.touch({ kind: 'conflict-declaration', id: one.id, before: null, after: one });
  for (const one of gone) {
    context.touch({ kind: 'conflict-declaration', id: one.id, before: one, after: { ...one, isCurrent: false } });
  }
  return await factsOf(context.db, session);
}
