// Figures about fairs and other meetings with buyers: which there were, where producers took part, what they brought home. An event counts for
// the unit that held it, what was sold for the unit of the producer: so the communes of a province come to the province's own figure.

import type { EventFact, EventShareFact } from './facts.ts';
import { type Counted, type CountedRecord, type FigureQuestion, lastDayOf, millions } from './figure.ts';

interface Days {
  readonly from: EventFact['from'];
  readonly until: EventFact['until'];
}

/** What has a day in the period and had begun by the day asked for. */
const within = <One extends Days>(all: readonly One[], question: FigureQuestion): readonly One[] =>
  all.filter(({ from, until }) => from <= lastDayOf(question) && until >= question.period.from);

const recordOf = (event: EventFact): CountedRecord => ({
  kind: 'event',
  key: event.id,
  name: event.name,
  of: event.organiser,
  communeCode: event.communeCode,
  day: event.from,
  parts: { 'event-kind': event.kind, commune: event.communeCode ?? '' },
});

/** Events that counted in the period, as the day they began. */
export const eventsHeld = (events: readonly EventFact[], question: FigureQuestion): readonly CountedRecord[] =>
  within(events, question).map(recordOf);

const shareRecord = (one: EventShareFact): CountedRecord => ({
  kind: 'event-share',
  key: `${one.eventId} ${one.producerId}`,
  name: one.event,
  of: one.producer,
  communeCode: one.communeCode,
  day: one.from,
  parts: { commune: one.communeCode ?? '' },
});

/** Producers at events, each once at each at which it was written down that it came. */
export const eventsJoined = (shares: readonly EventShareFact[], question: FigureQuestion): readonly CountedRecord[] =>
  within(shares, question)
    .filter(({ attended }) => attended)
    .map(shareRecord);

/**
 * What producers brought home from events, in whole millions of đồng, cut off; each with its part in đồng. `null`: nobody said anything of any.
 */
export function broughtFromEvents(
  shares: readonly EventShareFact[],
  question: FigureQuestion,
  what: 'salesVnd' | 'contractsVnd',
): Counted | null {
  const records = within(shares, question).flatMap((one): readonly CountedRecord[] => {
    const amount = one[what];
    return amount === null ? [] : [{ ...shareRecord(one), amount }];
  });
  return records.length === 0 ? null : { records, amount: millions(records) };
}
