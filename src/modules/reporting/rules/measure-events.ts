// Figures about fairs and other meetings with buyers: which there were, what they brought.

import type { EventFact } from './facts.ts';
import { type Counted, type CountedRecord, type FigureQuestion, lastDayOf } from './figure.ts';

const MILLION = 1_000_000;

/** Events of which a day lies in the period and that had begun by the day asked for. */
const within = (events: readonly EventFact[], question: FigureQuestion): readonly EventFact[] =>
  events.filter(({ from, until }) => from <= lastDayOf(question) && until >= question.period.from);

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

/** What events brought, in whole millions of đồng, cut off; `null`: nobody said anything of any. */
export function broughtByEvents(
  events: readonly EventFact[],
  question: FigureQuestion,
  what: 'salesVnd' | 'contractsVnd',
): Counted | null {
  const told = within(events, question).filter((one) => one[what] !== null);
  if (told.length === 0) return null;
  const sum = told.reduce((total, one) => total + (one[what] ?? 0), 0);
  return { records: told.map(recordOf), amount: Math.trunc(sum / MILLION) };
}
