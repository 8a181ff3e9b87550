// Who came to a session, who stands in for whom, who scores on paper, and who presides where the chair does not. What is marked may be
// corrected until the reveal; what it was stands in the ledger.

import { z } from 'zod';
import type { AccountId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalText, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CouncilMember, CouncilMemberId } from '../rules/council.ts';
import { quorumOf, seatsOf, whyNotStandIn } from '../rules/quorum.ts';
import type { Attendance } from '../rules/session.ts';
import { insertAttendance, updateAttendance } from '../store-sessions.ts';
import {
  changedSession,
  factsOf,
  notRunning,
  type SessionFacts,
  sessionFor,
  subjectOfSession,
} from './find-session.ts';
import { paperCheckers } from './paper-checkers.ts';
import { refreshRecusals } from './rule-recusals.ts';

const input = z.object({
  sessionId: id<'council-session'>(),
  version,
  /** Member → `here`: yes or no; `standsInFor`: a member; `onPaper`: yes; `checker`: the account that compares the typed sheet. */
  marks: z
    .record(
      z.string().max(40),
      z.object({
        here: z.string().max(10).optional(),
        standsInFor: z.string().max(40).optional(),
        onPaper: z.string().max(10).optional(),
        checker: z.string().max(40).optional(),
        note: z.string().max(300).optional(),
      }),
    )
    .optional(),
  /** Who presides where it is not the chair; empty: the chair. */
  presidingId: optionalText(40),
  /** The paper by which the chair lets that member preside. */
  presidingPaper: optionalText(200),
});
type Given = z.output<typeof input>;
type Mark = Pick<
  Attendance,
  'memberId' | 'present' | 'standsInFor' | 'onPaper' | 'paperTypist' | 'paperChecker' | 'note'
>;

const filled = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

/** The typed marks, or everything that cannot be. */
async function readMarks(given: Given, facts: SessionFacts, context: Context) {
  const wrong: FieldProblem[] = [];
  const marks: Mark[] = [];
  const checkers = await paperCheckers(facts, context);
  const member = (memberId: string | null): CouncilMember | undefined =>
    facts.members.find((one) => one.id === memberId);
  for (const [memberId, typed] of Object.entries(given.marks ?? {})) {
    const one = member(memberId);
    const path = `marks.${memberId}`;
    if (one === undefined) {
      wrong.push({ path: `${path}.here`, code: 'not-an-option' });
      continue;
    }
    const standsInFor = filled(typed.standsInFor);
    const place = member(standsInFor);
    const present = standsInFor !== null || typed.here === 'yes';
    if (filled(typed.here) === null && standsInFor === null) continue;
    if (standsInFor !== null) {
      const not =
        place === undefined ? 'councils/not-an-alternate' : whyNotStandIn(facts.council.rules.standIns, one, place);
      if (not !== null) wrong.push({ path: `${path}.standsInFor`, code: not });
      else if (place !== undefined && given.marks?.[place.id]?.here === 'yes') {
        wrong.push({ path: `${path}.standsInFor`, code: 'councils/place-taken', details: { name: place.name } });
      }
      if (marks.some((other) => other.standsInFor === standsInFor)) {
        wrong.push({ path: `${path}.standsInFor`, code: 'councils/place-taken', details: { name: place?.name ?? '' } });
      }
    }
    const onPaper = facts.session.kind !== 'paper' && typed.onPaper === 'yes';
    const paperChecker = onPaper ? (filled(typed.checker) as AccountId | null) : null;
    if (onPaper && paperChecker === null) wrong.push({ path: `${path}.checker`, code: 'councils/checker-missing' });
    else if (paperChecker !== null && !checkers.some((checker) => checker.accountId === paperChecker)) {
      wrong.push({ path: `${path}.checker`, code: 'councils/checker-unknown' });
    }
    marks.push({
      memberId: one.id,
      present,
      standsInFor: place?.id ?? null,
      onPaper,
      paperTypist: onPaper ? context.actor.accountId : null,
      paperChecker,
      note: filled(typed.note),
    });
  }
  return { wrong, marks };
}

function wrongPresiding(given: Given, facts: SessionFacts): readonly FieldProblem[] {
  if (given.presidingId === null) return [];
  const who = facts.members.find((one) => one.id === given.presidingId);
  if (who === undefined || who.duty === 'alternate' || !who.votes) {
    return [{ path: 'presidingId', code: 'councils/cannot-preside' }];
  }
  return who.duty !== 'chair' && given.presidingPaper === null
    ? [{ path: 'presidingPaper', code: 'councils/presiding-paper-missing' }]
    : [];
}

async function writeMarks(marks: readonly Mark[], facts: SessionFacts, context: Context): Promise<void> {
  const added: Attendance[] = [];
  for (const mark of marks) {
    const before = facts.attendance.find((one) => one.memberId === mark.memberId);
    if (before === undefined) {
      added.push({
        id: context.newId<'session-attendance'>(),
        version: 1,
        sessionId: facts.session.id,
        ...mark,
        markedBy: context.actor.accountId,
        markedAt: context.now,
      });
      continue;
    }
    const typist = mark.onPaper && before.onPaper ? before.paperTypist : mark.paperTypist;
    const after = {
      ...before,
      ...mark,
      paperTypist: typist,
      version: before.version + 1,
      markedBy: context.actor.accountId,
      markedAt: context.now,
    };
    const { id: _id, version: _version, sessionId: _session, memberId: _member, ...changes } = after;
    await updateAttendance(context.db, before, changes);
    context.touch({ kind: 'session-attendance', id: before.id, before, after });
  }
  await insertAttendance(context.db, added);
  for (const one of added) context.touch({ kind: 'session-attendance', id: one.id, before: null, after: one });
}

export const markAttendance = defineUseCase({
  name: 'councils/mark-attendance',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b, điểm d (Quy chế hoạt động của Hội đồng)',
  input,
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionFor('attend', given, context);
    if (!found.ok) return found;
    const facts = found.value;
    const not = notRunning(context, facts);
    if (not !== null) return refuse(not);
    const { wrong, marks } = await readMarks(given, facts, context);
    const all = [...wrong, ...wrongPresiding(given, facts)];
    if (all.length > 0) return refuse(invalidFields(all));
    await writeMarks(marks, facts, context);
    const presidingId = given.presidingId as CouncilMemberId | null;
    const presidingPaper = presidingId === null ? null : given.presidingPaper;
    const after = await changedSession(facts.session, { presidingId, presidingPaper }, context);
    const now = await refreshRecusals(await factsOf(context.db, after), context);
    const seats = seatsOf(now.members, now.attendance, after.kind);
    const quorum = quorumOf(seats, after, now.rules.quorumPercent);
    return ok({ sessionId: after.id, ...quorum });
  },
});
