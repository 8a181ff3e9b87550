// One's due dates by month, and a secret address that a phone or mail program reads them from: it shows no person, and can be ended.

import { z } from 'zod';
import { findActorByLogin } from '#access/find-actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { derivedToken } from '#access/sealed-secret.ts';
import { findAccount } from '#access/store-accounts.ts';
import { addDays, addMonths, type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findLetters } from '#modules/directives/services.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { optionalOneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CalendarLink } from '../rules/calendar-link.ts';
import { lightOf, type Task } from '../rules/task.ts';
import { listTasks } from '../store-lists.ts';
import { findLinkByHash, findOpenLink, insertLink, revokeLink } from '../store-settings.ts';
import { noFilters, questionOf } from './list-tasks.ts';

/** `lead`: what the own offices do · `assigner`: what they gave, one line for what went to many. */
export const calendarSides = ['lead', 'assigner'] as const;
export type CalendarSide = (typeof calendarSides)[number];

const MOST = 1_000;

/** The secret of an address, made again from its id by this installation alone; at rest there is only its hash. */
const tokenOfCalendar = (formSecret: string, link: Pick<CalendarLink, 'id'>): string =>
  derivedToken(formSecret, 'task-calendar-link', link.id);
const hashOfCalendarToken = (token: string): string => sha256Hex(`task-calendar-link ${token}`);

async function tasksOfOffices(
  context: Pick<Context, 'db' | 'reach' | 'today'>,
  offices: Awaited<ReturnType<typeof officesOfActor>>,
  kind: CalendarSide,
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Task[]> {
  const asked = { ...questionOf({ ...noFilters, ...span }, context), side: { kind, offices } };
  return await listTasks(context.db, asked, { offset: 0, limit: MOST });
}

export interface MonthView {
  /** The first day of the month. */
  readonly month: LocalDate;
  readonly before: LocalDate;
  readonly after: LocalDate;
  readonly side: CalendarSide;
  /** How many are due in the month on each side. */
  readonly counts: Readonly<Record<CalendarSide, number>>;
  readonly tasks: readonly Task[];
  /** The secret of one's own address; `null`: there is none. */
  readonly token: string | null;
}

export const viewCalendar = defineUseCase({
  name: 'tasks/view-calendar',
  kind: 'read',
  legalBasis: null,
  input: z.object({ month: optionalText(7), side: optionalOneOf(calendarSides) }),
  async run({ month: asked, side: askedSide }, context) {
    const { db, actor, today } = context;
    const month = (parseIsoDate(`${asked ?? ''}-01`) ?? (`${today.slice(0, 7)}-01` as LocalDate)) as LocalDate;
    const after = addMonths(month, 1);
    const offices = await officesOfActor(db, actor, today);
    const link = actor.accountId === null ? null : await findOpenLink(db, actor.accountId);
    const span = { from: month, to: addDays(after, -1) };
    const led = await tasksOfOffices(context, offices, 'lead', span);
    const given = await tasksOfOffices(context, offices, 'assigner', span);
    const side = askedSide ?? 'lead';
    return ok<MonthView>({
      month,
      before: addMonths(month, -1),
      after,
      side,
      counts: { lead: led.length, assigner: given.length },
      tasks: side === 'lead' ? led : given,
      token: link === null ? null : tokenOfCalendar(context.ports.formSecret, link),
    });
  },
});

export const makeCalendarLink = defineUseCase({
  name: 'tasks/make-calendar-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, actor, now, ports } = context;
    if (actor.accountId === null) return refuse(notFound);
    await revokeLink(db, actor.accountId, now);
    const linkId = context.newId<'task-calendar-link'>();
    const link: CalendarLink = {
      id: linkId,
      accountId: actor.accountId,
      tokenHash: hashOfCalendarToken(tokenOfCalendar(ports.formSecret, { id: linkId })),
      madeAt: now,
      revokedAt: null,
    };
    await insertLink(db, link);
    context.touch({ kind: 'task-calendar-link', id: link.id, before: null, after: { ...link, tokenHash: null } });
    return ok({ linkId });
  },
});

export const revokeCalendarLink = defineUseCase({
  name: 'tasks/revoke-calendar-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, actor, now } = context;
    const link = actor.accountId === null ? null : await findOpenLink(db, actor.accountId);
    if (link === null || !(await revokeLink(db, link.accountId, now))) {
      return refuse(problem('conflict', 'tasks/calendar-link-gone'));
    }
    const shown = { ...link, tokenHash: null };
    context.touch({ kind: 'task-calendar-link', id: link.id, before: shown, after: { ...shown, revokedAt: now } });
    return ok({});
  },
});

/** Due dates of the offices that the account of a secret address stands for today, from two months back. */
export const readCalendar = defineUseCase({
  name: 'tasks/read-calendar',
  kind: 'read',
  legalBasis: null,
  input: z.object({ token: text(80), side: optionalOneOf(calendarSides) }),
  async run({ token, side }, context) {
    const { db, today } = context;
    const link = await findLinkByHash(db, hashOfCalendarToken(token));
    if (link === null) return refuse(notFound);
    const account = await findAccount(db, link.accountId);
    const found = account === undefined ? null : await findActorByLogin(db, account.login, today);
    if (found === null) return refuse(notFound);
    const offices = await officesOfActor(db, found, today);
    const span = { from: addDays(today, -60), to: addDays(today, 400) };
    const running = (await tasksOfOffices({ ...context, reach: unlimitedReach }, offices, side ?? 'lead', span)).filter(
      (task) => task.state === 'open' || task.state === 'handed-in',
    );
    const letters = await findLetters(db, [...new Set(running.flatMap((task) => task.letterId ?? []))]);
    // Whoever has the address reads it without signing in: the letter by number and day, none of the words that people typed.
    return ok({
      tasks: running.map((task) => {
        const { id, dueOn, leadLabel, letterId, changedAt } = task;
        const letter = letters.find((one) => one.id === letterId);
        const { docType = null, fullNumber = null, issuedOn = null } = letter ?? {};
        return {
          id,
          dueOn,
          leadLabel,
          changedAt,
          light: lightOf(task, today),
          letter: { docType, fullNumber, issuedOn },
        };
      }),
    });
  },
});
