// Who came to a session, who stands in for whom, who scores on paper, and who presides where the chair does not. What is marked may be
// corrected until the reveal; once members score, with a reason that stands in the minutes, and never so that a sheet drops out.

import { z } from 'zod';
import type { AccountId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type HandedSheet, holdSheets } from '#modules/scoring/services.ts';
import { id, optionalLines, optionalText, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type AttendanceChange,
  differs,
  type Presence,
  scoringBegan,
  whyPresenceStays,
} from '../rules/attendance-change.ts';
import type { CouncilMember, CouncilMemberId } from '../rules/council.ts';
import { besideTypist } from '../rules/paper-checker.ts';
import { quorumOf, seatsOf, whyNotStandIn } from '../rules/quorum.ts';
import type { Attendance } from '../rules/session.ts';
import { insertAttendance, insertAttendanceChanges, updateAttendance } from '../store-sessions.ts';
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
  /** `yes`: whoever is not marked, here or before, is there. Alternates are not meant. */
  restIsHere: optionalText(10),
  /** Why the attendance changes, once members score. */
  reason: optionalLines(500),
  /** Who presides where it is not the chair; empty: the chair. */
  presidingId: optionalText(40),
  /** The paper by which the chair lets that member preside. */
  presidingPaper: optionalText(200),
});
type Given = z.output<typeof input>;
type TypedMark = NonNullable<Given['marks']>[string];
type Mark = Pick<
  Attendance,
  'memberId' | 'present' | 'standsInFor' | 'onPaper' | 'paperTypist' | 'paperChecker' | 'note'
>;

const filled = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

/** What was typed for each member; with `restIsHere` also for those whom nobody has marked. */
function typedMarks(given: Given, { members, attendance }: SessionFacts): readonly (readonly [string, TypedMark])[] {
  const typed = Object.entries(given.marks ?? {});
  if (given.restIsHere !== 'yes') return typed;
  const unmarked = members.filter(
    (one) => one.duty !== 'alternate' && !attendance.some((mark) => mark.memberId === one.id),
  );
  const all = new Map<string, TypedMark>(typed);
  for (const { id: memberId } of unmarked) {
    const mark = all.get(memberId);
    if (filled(mark?.here) === null) all.set(memberId, { ...mark, here: 'yes' });
  }
  return [...all];
}

/** How a member takes part as the session counts it now; `null`: nobody has marked them at a meeting. */
function presenceNow({ attendance, session }: SessionFacts, memberId: string): Presence | null {
  const mark = attendance.find((one) => one.memberId === memberId);
  if (mark !== undefined) return mark;
  return session.kind === 'written' ? { present: true, standsInFor: null, onPaper: false } : null;
}

/** The typed marks, or everything that cannot be. */
async function readMarks(given: Given, facts: SessionFacts, sheets: readonly HandedSheet[], context: Context) {
  const wrong: FieldProblem[] = [];
  const marks: Mark[] = [];
  // Who may compare is asked of every dossier's people; most roll-calls have nobody on paper.
  const asksPaper = Object.values(given.marks ?? {}).some((one) => one.onPaper === 'yes');
  const fitting = asksPaper ? await paperCheckers(facts, sheets, context) : [];
  const member = (memberId: string | null): CouncilMember | undefined =>
    facts.members.find((one) => one.id === memberId);
  const handedIn = (memberId: string) =>
    sheets
      .filter((one) => one.memberId === memberId)
      .map((one) => ({ unchecked: one.origin === 'paper' && !one.isChecked }));
  const typedAll = typedMarks(given, facts);
  const isHere = (memberId: string): boolean => typedAll.some(([id, mark]) => id === memberId && mark.here === 'yes');
  for (const [memberId, typed] of typedAll) {
    const one = member(memberId);
    const path = `marks.${memberId}`;
    if (one === undefined) {
      wrong.push({ path: `${path}.here`, code: 'not-an-option' });
      continue;
    }
    const before = facts.attendance.find((mark) => mark.memberId === one.id);
    const standsInFor = filled(typed.standsInFor);
    const place = member(standsInFor);
    const present = standsInFor !== null || typed.here === 'yes';
    // An alternate is marked by whose place it is: none is an answer where there was one.
    const givesUp = one.duty === 'alternate' && before?.present === true;
    if (filled(typed.here) === null && standsInFor === null && !givesUp) continue;
    if (standsInFor !== null) {
      const not =
        place === undefined ? 'councils/not-an-alternate' : whyNotStandIn(facts.council.rules.standIns, one, place);
      if (not !== null) wrong.push({ path: `${path}.standsInFor`, code: not });
      else if (place !== undefined && isHere(place.id)) {
        wrong.push({ path: `${path}.standsInFor`, code: 'councils/place-taken', details: { name: place.name } });
      } else if (place !== undefined && handedIn(place.id).length > 0) {
        wrong.push({ path: `${path}.standsInFor`, code: 'councils/sheet-handed-in', details: { name: place.name } });
      }
      if (marks.some((other) => other.standsInFor === standsInFor)) {
        wrong.push({ path: `${path}.standsInFor`, code: 'councils/place-taken', details: { name: place?.name ?? '' } });
      }
    }
    const onPaper = facts.session.kind !== 'paper' && typed.onPaper === 'yes';
    const typist = !onPaper ? null : before?.onPaper ? before.paperTypist : context.actor.accountId;
    const checkers = besideTypist(fitting, typist);
    const paperChecker = onPaper ? (filled(typed.checker) as AccountId | null) : null;
    if (onPaper && paperChecker === null) {
      if (checkers.length > 0) wrong.push({ path: `${path}.checker`, code: 'councils/checker-missing' });
    } else if (paperChecker !== null && !checkers.some((checker) => checker.accountId === paperChecker)) {
      wrong.push({ path: `${path}.checker`, code: 'councils/checker-unknown' });
    }
    const mark: Mark = {
      memberId: one.id,
      present,
      standsInFor: place?.id ?? null,
      onPaper,
      paperTypist: typist,
      paperChecker,
      note: filled(typed.note),
    };
    const stays = whyPresenceStays(
      presenceNow(facts, one.id) ?? mark,
      mark,
      handedIn(one.id),
      facts.session.revealedAt !== null,
    );
    if (stays !== null) {
      const field =
        one.duty === 'alternate' ? 'standsInFor' : stays === 'councils/paper-sheet-open' ? 'onPaper' : 'here';
      wrong.push({ path: `${path}.${field}`, code: stays, details: { name: one.name } });
    }
    marks.push(mark);
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

/** What of the marks changes the attendance of a session in which members score: kept with who and why. */
function changesOf(
  marks: readonly Mark[],
  facts: SessionFacts,
  reason: string | null,
  { now, actor, newId }: Pick<Context, 'now' | 'actor' | 'newId'>,
): readonly AttendanceChange[] {
  if (!scoringBegan(facts.session)) return [];
  return marks.flatMap(({ memberId, present, standsInFor, onPaper }): readonly AttendanceChange[] => {
    const was = presenceNow(facts, memberId);
    const became = { present, standsInFor, onPaper };
    if (!differs(was, became)) return [];
    return [
      {
        id: newId<'session-attendance-change'>(),
        sessionId: facts.session.id,
        memberId,
        was: was === null ? null : { present: was.present, standsInFor: was.standsInFor, onPaper: was.onPaper },
        became,
        reason: reason ?? '',
        changedBy: actor.accountId,
        changedName: actor.displayName,
        changedAt: now,
      },
    ];
  });
}

async function writeMarks(marks: readonly Mark[], facts: SessionFacts, context: Context): Promise<void> {
  const added: Attendance[] = [];
  for (const mark of marks) {
    const before = facts.attendance.find((one) => one.memberId === mark.memberId);
    const marked = { markedBy: context.actor.accountId, markedAt: context.now };
    if (before === undefined) {
      const id = context.newId<'session-attendance'>();
      added.push({ id, version: 1, sessionId: facts.session.id, ...mark, ...marked });
      continue;
    }
    const after = { ...before, ...mark, ...marked, version: before.version + 1 };
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
    const sheets = await holdSheets(context.db, given.sessionId);
    const found = await sessionFor('attend', given, context);
    if (!found.ok) return found;
    const facts = found.value;
    const not = notRunning(context, facts);
    if (not !== null) return refuse(not);
    const { wrong, marks } = await readMarks(given, facts, sheets, context);
    const changes = changesOf(marks, facts, given.reason, context);
    const reasonless = changes.length > 0 && given.reason === null;
    const all = [
      ...wrong,
      ...wrongPresiding(given, facts),
      ...(reasonless ? [{ path: 'reason', code: 'councils/change-unexplained' }] : []),
    ];
    if (all.length > 0) return refuse(invalidFields(all));
    await writeMarks(marks, facts, context);
    await insertAttendanceChanges(context.db, changes);
    for (const one of changes) {
      context.touch({ kind: 'session-attendance-change', id: one.id, before: null, after: one });
    }
    const presidingId = given.presidingId as CouncilMemberId | null;
    const presidingPaper = presidingId === null ? null : given.presidingPaper;
    const after = await changedSession(facts.session, { presidingId, presidingPaper }, context);
    const now = await refreshRecusals(await factsOf(context.db, after), context);
    const seats = seatsOf(now.members, now.attendance, after.kind);
    const quorum = quorumOf(seats, after, now.rules.quorumPercent);
    return ok({ sessionId: after.id, ...quorum });
  },
});
