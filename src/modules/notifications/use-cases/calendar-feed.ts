// A secret address that a phone or mail program reads one's dates from: made, made anew, ended, read.

import { z } from 'zod';
import { findActorOfAccount } from '#access/actor-of-account.ts';
import { addDays } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listDueThings } from '../due-things.ts';
import { type CalendarFeed, feedContent } from '../rules/calendar-feed.ts';
import { findFeedByHash, findOpenFeed, insertFeed, revokeFeed } from '../store-preferences.ts';
import { tokenOfFeed } from './due-list.ts';

const DAYS_AHEAD = 400;
const DAYS_BACK = 60;

const hashOfToken = (token: string): string => sha256Hex(`calendar-feed ${token}`);

export const makeCalendarFeed = defineUseCase({
  name: 'notifications/make-calendar-feed',
  kind: 'act',
  legalBasis: null,
  input: z.object({}),
  subject: async (_input, { actor }) => ok({ provinceCode: null, communeCode: null, accountId: actor.accountId }),
  async run(_input, context) {
    const { db, actor, now, ports } = context;
    if (actor.accountId === null) return refuse(notFound);
    const before = await findOpenFeed(db, actor.accountId);
    await revokeFeed(db, actor.accountId, now);
    const id = context.newId<'calendar-feed'>();
    const tokenHash = hashOfToken(tokenOfFeed(ports.formSecret, { id }));
    const feed: CalendarFeed = { id, accountId: actor.accountId, tokenHash, madeAt: now, revokedAt: null };
    await insertFeed(db, feed);
    if (before !== null) {
      const old = feedContent(before);
      context.touch({ kind: 'calendar-feed', id: before.id, before: old, after: { ...old, revokedAt: now } });
    }
    context.touch({ kind: 'calendar-feed', id, before: null, after: feedContent(feed) });
    return ok({ feedId: id });
  },
});

export const revokeCalendarFeed = defineUseCase({
  name: 'notifications/revoke-calendar-feed',
  kind: 'act',
  legalBasis: null,
  input: z.object({}),
  subject: async (_input, { actor }) => ok({ provinceCode: null, communeCode: null, accountId: actor.accountId }),
  async run(_input, context) {
    const { db, actor, now } = context;
    const feed = actor.accountId === null ? null : await findOpenFeed(db, actor.accountId);
    if (feed === null || (await revokeFeed(db, feed.accountId, now)) === null) {
      return refuse(problem('conflict', 'notifications/feed-gone'));
    }
    const shown = feedContent(feed);
    context.touch({ kind: 'calendar-feed', id: feed.id, before: shown, after: { ...shown, revokedAt: now } });
    return ok({});
  },
});

/**
 * What the account of a secret address may see today. A wrong token, one that was ended, and one of a closed account are answered alike: there is
 * nothing here.
 */
export const readCalendarFeed = defineUseCase({
  name: 'notifications/read-calendar-feed',
  kind: 'read',
  legalBasis: null,
  input: z.object({ token: text(80) }),
  async run({ token }, { db, today }) {
    const feed = await findFeedByHash(db, hashOfToken(token));
    const found = feed === null ? null : await findActorOfAccount(db, feed.accountId, today);
    if (feed === null || found === null) return refuse(notFound);
    const span = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
    const things = await listDueThings({ db, actor: found.actor, today, ...span });
    // Whoever has the address reads it without signing in: none of the words that may name a person leave here.
    return ok({
      things: things.map(({ kind, key, day, until, at, place, plainName, path, changedAt }) => ({
        ...{ kind, key, day, until, at, place, plainName, path },
        changedAt: changedAt ?? feed.madeAt,
      })),
    });
  },
});
