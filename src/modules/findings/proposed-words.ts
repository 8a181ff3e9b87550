// What minutes say before somebody has written them: start, end and place as the phones of the team recorded them, who was there, what was
// noted. A person changes every word; what stays empty in a draft is proposed again, so that no paper has dots where something is known.

import { dateInVietnam, formatInstantInVietnam } from '#kernel/calendar.ts';
import type { BracketedTime, HeldOnSite } from '#modules/field/index.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { textsOf } from '#texts/index.ts';
import type { MinutesWords } from './rules/minutes.ts';
import type { WhatWasRecorded } from './what-was-recorded.ts';

const t = () => textsOf('vi').visitPapers.minutes;

/** `10`, `51` of a moment in Vietnam. */
function clockOf(at: BracketedTime['best']): readonly [string, string] {
  const [hour = '', minute = ''] = formatInstantInVietnam(at).slice(-5).split(':');
  return [hour, minute];
}

/** The device's time where it agrees with the server's; else between which two times of the server it was, if both are of one day. */
function timeWords(time: BracketedTime | null): string | null {
  if (time === null) return null;
  if (time.agrees) return t().at(...clockOf(time.device));
  const { from, to } = time;
  if (from === null || to === null || dateInVietnam(from) !== dateInVietnam(to)) return null;
  return t().between(clockOf(from).join(':'), clockOf(to).join(':'));
}

function placeWords(place: string, { began, position, noPosition }: HeldOnSite): string | null {
  const where =
    position !== null
      ? t().position(position, Math.round(position.accuracy))
      : noPosition !== null
        ? t().noPosition(noPosition.replace(/\.$/, ''))
        : began !== null
          ? t().positionNotTaken
          : null;
  if (place === '') return where;
  return where === null ? place : `${place} (${where})`;
}

/** What is proposed for each box of the minutes; `null`: nothing is known. `place`: where the visit was to be. */
export function proposedWords(
  place: Visit['place'],
  { held, presence, notes, closing }: WhatWasRecorded,
): MinutesWords {
  const names = presence
    .filter((one) => one.role === 'inspected')
    .map((one) => (one.refused ? t().refusedName(one.name) : one.name));
  const lines = (all: readonly string[]): string | null => (all.length === 0 ? null : [...new Set(all)].join('\n'));
  return {
    startedAt: timeWords(held.began),
    endedAt: timeWords(held.ended),
    place: placeWords(place, held)?.slice(0, 300) ?? null,
    attendees: lines(names),
    content: lines([...notes, ...(closing === null ? [] : [closing])]),
    opinion: null,
  };
}

/** What minutes say: what a person wrote, and where a box stayed empty what is proposed. */
export function filledWords(written: MinutesWords | null, proposed: MinutesWords): MinutesWords {
  const said = (name: keyof MinutesWords): string | null => written?.[name] ?? proposed[name];
  return {
    startedAt: said('startedAt'),
    endedAt: said('endedAt'),
    place: said('place'),
    attendees: said('attendees'),
    content: said('content'),
    opinion: said('opinion'),
  };
}
