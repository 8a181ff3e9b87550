// What comes up for the reader: late, today, this week and later; or a month of it.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { reachOf } from '#access/reach.ts';
import { derivedToken } from '#access/sealed-secret.ts';
import { addDays, addMonths, type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
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
  /** The commune whose dates are shown; `null`: the reader's own. */
  readonly unit: string | null;
  /** Communes that may be asked for; none for who has one only. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly things: readonly DueThing[];
  /** How many of each kind, whatever is filtered. */
  readonly counts: Readonly<Partial<Record<DueKind, number>>>;
  /** The secret of one's own address; `null`: there is none. */
  readonly token: string | null;
}

/** The communes of the provinces that somebody works for. */
async function unitsOf(actor: Actor) {
  const reach = reachOf(actor, 'products/list-products');
  if (reach === null || reach.all) return [];
  const labels = await loadUnitLabels();
  return reach.provinceCodes.flatMap((provinceCode) =>
    labels.communesOf(provinceCode).map(({ code, name }) => ({ provinceCode, code, name })),
  );
}

export const listDue = defineUseCase({
  name: 'notifications/list-due',
  kind: 'read',
  legalBasis: null,
  input: z.object({ month: optionalText(7), kind: optionalOneOf(dueKinds), unit: optionalText(10) }),
  async run({ month: asked, kind, unit: code }, { db, actor, today, ports }) {
    const units = await unitsOf(actor);
    const unit = units.find((one) => one.code === code) ?? null;
    if (code !== null && unit === null) return refuse(notFound);
    const month = asked === null ? null : parseIsoDate(`${asked}-01`);
    const from = month ?? addDays(today, -DAYS_BACK);
    const to = month === null ? addDays(today, DAYS_AHEAD) : addDays(addMonths(month, 1), -1);
    const found = await listDueThings({
      ...{ db, actor, today, from, to },
      unit: unit === null ? null : { provinceCode: unit.provinceCode, communeCode: unit.code },
    });
    const all = month === null ? found.filter((thing) => urgencyOf(thing, today) !== null) : found;
    const counts: Partial<Record<DueKind, number>> = {};
    for (const thing of all) counts[thing.kind] = (counts[thing.kind] ?? 0) + 1;
    const feed = actor.accountId === null ? null : await findOpenFeed(db, actor.accountId);
    return ok<DueView>({
      month,
      kind,
      unit: unit?.code ?? null,
      units: units.map(({ code: one, name }) => ({ code: one, name })),
      things: all.filter((thing) => kind === null || thing.kind === kind),
      counts,
      token: feed === null ? null : tokenOfFeed(ports.formSecret, feed),
    });
  },
});
