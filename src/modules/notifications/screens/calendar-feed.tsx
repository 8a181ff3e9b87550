// /lich/:token: what a calendar program reads, as long as the secret holds; no name of a person, a link to each thing, which asks to sign in.

import { ok } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { plainDueTitle } from '../due-words.ts';
import { calendarFile } from '../rules/calendar-file.ts';
import { readCalendarFeed } from '../use-cases/calendar-feed.ts';
import { datesPath } from './paths.ts';

export const calendarFeedFile = defineFile({
  path: `${datesPath}/:token`,
  right: 'notifications/read-calendar-feed',
  rate: 'page',
  async load(request) {
    const token = (request.params['token'] ?? '').replace(/\.ics$/, '');
    const found = await request.run(readCalendarFeed, { token });
    if (!found.ok) return found;
    const { dueDates } = textsOf(request.lang);
    const entries = found.value.things.map(({ key, day, until, at, place, path, changedAt, ...thing }) => ({
      ...{ id: key, day, until, at, place, changedAt },
      title: plainDueTitle(dueDates, thing),
      text: dueDates.feed.open,
      url: `${request.origin}${path}`,
    }));
    const body = calendarFile(dueDates.feed.name, entries);
    return ok({
      body,
      contentType: 'text/calendar; charset=utf-8',
      fileName: 'lich-ocop.ics',
      tag: sha256Hex(body).slice(0, 32),
    });
  },
});
