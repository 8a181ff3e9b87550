// Who may compare a sheet that was typed from paper: officers of the province and members with an account whom the rule lets.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type HandedSheet, handedSheets } from '#modules/scoring/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Candidate } from '../rules/candidate.ts';
import { fittingCheckers, type PossibleChecker } from '../rules/paper-checker.ts';
import { type Hands, recusedBy } from '../rules/recusal.ts';
import { factsOf, notRunning, type SessionFacts, sessionById, subjectOfSession } from './find-session.ts';
import { handsOn } from './rule-recusals.ts';

/** Accounts that may check, by name. The typist is among them and left out where one is chosen: `besideTypist`. */
export async function paperCheckers(
  facts: Pick<SessionFacts, 'council' | 'members' | 'seats' | 'agenda' | 'standings'>,
  sheets: readonly Pick<HandedSheet, 'memberId' | 'dossierId'>[],
  context: Pick<Context, 'db' | 'today'>,
): Promise<readonly Candidate[]> {
  const { council, members, seats, agenda, standings } = facts;
  const unit = { provinceCode: council.provinceCode, communeCode: null };
  const officers = await findHolders(context.db, ['province-officer', 'department-officer'], unit, context.today);
  const own = members.flatMap((one) => (one.accountId === null ? [] : [one.accountId]));
  const accounts = await findAccounts(context.db, [...new Set([...officers, ...own])]);
  const hands: Hands[] = [];
  for (const one of agenda) hands.push(await handsOn(one, context));
  const people = accounts
    .filter((one) => one.status === 'active')
    .map(({ id, displayName }): PossibleChecker => {
      const seat = seats.find((one) => one.member.accountId === id && one.votes && one.replacedBy === null);
      const scored = standings.filter((one) => one.memberId === seat?.member.id);
      return {
        accountId: id as AccountId,
        name: displayName,
        votes: seat !== undefined,
        recused: scored.some((one) => one.standing === 'recused') || hands.some((one) => recusedBy(one, id) !== null),
        sheetsIn: scored.every(({ memberId, dossierId }) =>
          sheets.some((sheet) => sheet.memberId === memberId && sheet.dossierId === dossierId),
        ),
      };
    });
  return fittingCheckers(people).map(({ accountId, name }) => ({ accountId, name }));
}

/** The same for the form of the attendance alone: no other page of a session asks what everybody did with every dossier. */
export const listPaperCheckers = defineUseCase({
  name: 'councils/mark-attendance',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionById(given.sessionId, context);
    if (!found.ok) return found;
    const facts = await factsOf(context.db, found.value);
    const not = notRunning(context, facts);
    if (not !== null) return refuse(not);
    return ok(await paperCheckers(facts, await handedSheets(context.db, given.sessionId), context));
  },
});
