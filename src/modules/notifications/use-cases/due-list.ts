// What comes up for the reader: late, today, this week and later; or a month of it.

import { z } from 'zod';
import { derivedToken } from '#access/sealed-secret.ts';
import { addDays, addMonths, type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listDueThings } from '../due-things.ts';
import type { CalendarFeed } from '../rules/calendar-feed.ts';
import { type DueKind, type DueThing, dueKinds, urgencyOf } from '../rules/due-thing.ts';
import { findOpenFeed } from '../store-preferences.ts';

/** The list looks so far ahead and back. */
const DAYS_AHEAD = 90;
const DAYS_BACK = 365;

/** The secret of an address, made again from its id by this installation alone; at rest there is only its hash. */
export const tokenOfFeed = (formSecret: string, feed: Pick<CalendarFeed, 'id'>): string =>
  derivedToken(formSecret, 'calendar-feed', feed.id);

export interface DueView {
  /** The first day of the month that is shown; `null`: the list. */
  readonly month: LocalDate | null;
  readonly kind: DueKind | null;
  readonly things: readonly DueThing[];
  /** How many of each kind, whatever is filtered. */
  readonly counts: Readonly<Partial<Record<DueKind, number>>>;
  /** The secret of one's own address; `null`: there is none. */
  readonly token: string | null;
}

export const listDue = defineUseCase({
  name: 'notifications/list-due',
  kind: 'read',
  legalBasis: null,
  input: z.object({ month: optionalText(7), kind: optionalOneOf(dueKinds) }),
  async run({ month: asked, kind }, { db, actor, today, ports }) {
    const month = asked === null ? null : parseIsoDate(`${asked}-01`);
    const from = month ?? addDays(today, -DAYS_BACK);
    const to = month === null ? addDays(today, DAYS_AHEAD) : addDays(addMonths(month, 1), -1);
    const found = await listDueThings({ db, actor, today, from, to });
    const all = month === null ? found.filter((thing) => urgencyOf(thing, today) !== null) : found;
    const counts: Partial<Record<DueKind, number>> = {};
    for (const thing of all) counts[thing.kind] = (counts[thing.kind] ?? 0) + 1;
    const feed = actor.accountId === null ? null : await findOpenFeed(db, actor.accountId);
    return ok<DueView>({
      month,
      kind,
      things: all.filter((thing) => kind === null || thing.kind === kind),
      counts,
      token: feed === null ? null : tokenOfFeed(ports.formSecret, feed),
    });
  },
});
