// Visits that the person who is signed in goes on: today and within the week, and those of the week before that nobody has held yet.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { listVisitsOf } from '#modules/inspections/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';

/** Days before and after today that are looked at; as many as a phone takes along. */
const DAYS = 7;
const MOST = 12;

export interface DeskVisit {
  readonly id: string;
  readonly kind: Visit['kind'];
  readonly producerName: string;
  readonly plannedOn: LocalDate;
  readonly place: string;
  readonly onSite: boolean;
}

/** The first to go to first; what was recorded or closed is not to be gone to any more. */
export async function visitsOnDesk({ db, actor, today }: Context): Promise<readonly DeskVisit[]> {
  if (actor.accountId === null) return [];
  const all = await listVisitsOf(db, actor.accountId, addDays(today, -DAYS), addDays(today, DAYS));
  const labels = await loadUnitLabels();
  return all
    .filter(({ state }) => state === 'planned' || state === 'notified' || state === 'on-site')
    .sort((one, other) => (one.plannedOn < other.plannedOn ? -1 : one.plannedOn > other.plannedOn ? 1 : 0))
    .slice(0, MOST)
    .map(({ id, kind, producerName, plannedOn, place, communeCode, state }) => ({
      ...{ id, kind, producerName, plannedOn, place: place === '' ? labels.commune(communeCode) : place },
      onSite: state === 'on-site',
    }));
}
