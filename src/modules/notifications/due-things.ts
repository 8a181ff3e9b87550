// What comes up for an account between two days, asked of the rooms by their services, each within the account's own right to it on that day: a
// right that was withdrawn takes its things along. Days of a whole installation are nobody's own: who keeps the installation has none.

import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, type Reach, reachOf, unlimitedReach } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { recognitionsEnding } from '#modules/certificates/services.ts';
import { sessionsAheadFor } from '#modules/councils/services.ts';
import { findLetters } from '#modules/directives/services.ts';
import { listDossierRows } from '#modules/dossiers/services.ts';
import { findingsRead } from '#modules/findings/index.ts';
import { openCorrections } from '#modules/findings/services.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { listVisitsOfPlace, visitIdsRead, visitsAheadFor } from '#modules/inspections/services.ts';
import { openSupplementsWithin } from '#modules/intake/services.ts';
import { silentProducts } from '#modules/output/services.ts';
import { findProductsByIds, listRecognisedProducts } from '#modules/products/services.ts';
import type { TradeEvent } from '#modules/promotion/index.ts';
import { eventsAhead, pathsOfEvents } from '#modules/promotion/services.ts';
import type { Task } from '#modules/tasks/index.ts';
import { listTasksOfPlace, tasksDueFor } from '#modules/tasks/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type DueThing, mostUrgentFirst } from './rules/due-thing.ts';

const MOST = 500;
const nobody: Reach = { ...unlimitedReach, all: false };

/** For whom, on which day, between which days (both count). */
export interface DueQuestion {
  readonly db: Db;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** A commune instead of the person: everything of it that the person may see. */
  readonly unit?: DueUnit | null;
}

/** A commune whose dates are asked for. */
export interface DueUnit {
  readonly provinceCode: string;
  readonly communeCode: string;
}

function own(asked: DueQuestion, name: UseCaseName): Reach | null {
  const reach = reachOf(asked.actor, name);
  if (reach === null || reach.all) return null;
  const { unit = null } = asked;
  if (unit === null) return reach;
  return covers(reach, unit) ? { ...nobody, communeCodes: [unit.communeCode] } : null;
}

const within = ({ from, to }: DueQuestion, day: LocalDate | null): day is LocalDate =>
  day !== null && day >= from && day <= to;

/** A thing of one day, of which nothing more is known than its name. */
const whole = (day: LocalDate): Pick<DueThing, 'day' | 'until' | 'place' | 'at'> => ({
  day,
  until: day,
  place: null,
  at: null,
});

/** Tasks of the person's own offices; of a commune those that it leads and has not handed in. */
async function tasksAsked(asked: DueQuestion): Promise<readonly Task[]> {
  const { unit = null } = asked;
  if (unit === null) return await tasksDueFor(asked, asked);
  if (own(asked, 'tasks/list-tasks') === null) return [];
  const all = await listTasksOfPlace(asked.db, unit, { from: asked.from, to: asked.to });
  return all.filter((task) => task.state === 'open' && within(asked, task.dueOn));
}

async function tasks(asked: DueQuestion): Promise<readonly DueThing[]> {
  const due = await tasksAsked(asked);
  const letters = await findLetters(asked.db, [...new Set(due.flatMap((task) => task.letterId ?? []))]);
  return due.flatMap((task) => {
    if (task.dueOn === null) return [];
    const letter = letters.find((one) => one.id === task.letterId);
    return {
      ...whole(task.dueOn),
      kind: 'task' as const,
      key: `task-${task.id}`,
      name: task.content,
      // The letter by its number, none of the words that people typed.
      plainName: letter?.fullNumber == null ? '' : `${letter.docType ?? ''} ${letter.fullNumber}`.trim(),
      path: `/nhiem-vu/${task.id}`,
      changedAt: task.changedAt,
    };
  });
}

async function dossiers(asked: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(asked, 'dossiers/take-in-dossier');
  if (reach === null) return [];
  const states = ['submitted', 'received'] as const;
  const rows = await listDossierRows(asked.db, { reach, withDrafts: true, states, offset: 0, limit: MOST });
  return rows.dossiers.flatMap(({ id, dueOn, productName, producerName, changedAt }) =>
    within(asked, dueOn)
      ? {
          ...whole(dueOn),
          kind: 'dossier' as const,
          key: `dossier-${id}`,
          name: `${productName}, ${producerName}`,
          plainName: productName,
          path: `/ho-so/${id}`,
          changedAt,
        }
      : [],
  );
}

async function supplements(asked: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(asked, 'intake/answer-supplement');
  if (reach === null) return [];
  return (await openSupplementsWithin(asked.db, reach))
    .filter((one) => within(asked, one.dueOn))
    .map(({ dossierId, product, dueOn }) => ({
      ...whole(dueOn),
      kind: 'supplement',
      key: `supplement-${dossierId}`,
      name: product,
      plainName: product,
      path: `/ho-so/${dossierId}`,
      changedAt: null,
    }));
}

async function corrections(asked: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(asked, 'findings/answer-correction') ?? own(asked, 'findings/check-correction');
  if (reach === null) return [];
  const open = findingsRead(await openCorrections(asked.db, reach), {
    accountId: asked.actor.accountId,
    visitIds: await visitIdsRead(asked),
  });
  return open.flatMap(({ id, dueOn, productName, producerName, changedAt }) =>
    within(asked, dueOn)
      ? {
          ...whole(dueOn),
          kind: 'correction' as const,
          key: `correction-${id}`,
          name: productName === null ? producerName : `${productName}, ${producerName}`,
          // A producer may be called after a person.
          plainName: productName ?? '',
          path: `/phat-hien/${id}`,
          changedAt,
        }
      : [],
  );
}

async function output(asked: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(asked, 'output/report-output');
  // The province reads the list of all from its own page; a commune calls its producers.
  if (reach === null || reach.provinceCodes.length > 0) return [];
  return (await silentProducts(asked.db, reach, asked.today))
    .filter((one) => within(asked, one.dueOn))
    .map(({ productId, code, name, producerName, dueOn }) => ({
      ...whole(dueOn),
      kind: 'output',
      key: `output-${productId}`,
      name: `${name}, ${producerName}`,
      plainName: name,
      path: `/san-luong/${code}`,
      changedAt: null,
    }));
}

/** How far back the end of a term is looked for that was extended since (ours, longer than any extension there may be). */
const MONTHS_EXTENDED = 12;

const certificate = (
  product: { readonly id: ProductId; readonly name: string; readonly code: string },
  day: LocalDate,
  changedAt: DueThing['changedAt'],
): DueThing => ({
  ...whole(day),
  kind: 'certificate',
  key: `certificate-${product.id}`,
  name: product.name,
  plainName: product.name,
  path: `/quan-ly/san-pham/${product.code}`,
  changedAt,
});

async function certificatesOfOffice(asked: DueQuestion, reach: Reach): Promise<readonly DueThing[]> {
  const ending = await recognitionsEnding(asked.db, reach, addMonths(asked.from, -MONTHS_EXTENDED), asked.to, 4 * MOST);
  const days = new Map(ending.map((one) => [one.productId, { ...one, day: one.extendedUntil ?? one.expiresOn }]));
  const near = [...days.values()].filter((one) => within(asked, one.day));
  const products = await findProductsByIds(
    asked.db,
    near.map((one) => one.productId),
  );
  return near.flatMap(({ productId, day, changedAt }) => {
    const product = products.find((one) => one.id === productId);
    return product === undefined || day === null ? [] : certificate(product, day, changedAt);
  });
}

async function certificates(question: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(question, 'products/list-products');
  if (reach === null) return [];
  // What has ended is on the desk and in the register; a date that has passed is no date to keep.
  const asked = question.from < question.today ? { ...question, from: question.today } : question;
  const ofOffice = await certificatesOfOffice(asked, { ...reach, producerIds: [] });
  if (reach.producerIds.length === 0) return ofOffice;
  const made = await listRecognisedProducts(asked.db, { ...nobody, producerIds: reach.producerIds });
  const ofOwn = made.flatMap((product) => {
    const day = product.extendedUntil ?? product.validUntil;
    const holds = product.standing === 'granted';
    return holds && within(asked, day) ? certificate(product, day, null) : [];
  });
  return [...ofOffice, ...ofOwn];
}

/** Visits on which the person goes; of a commune those that are planned there and were not held. */
async function visitsAsked(asked: DueQuestion): Promise<readonly Visit[]> {
  const { unit = null } = asked;
  if (unit === null) return await visitsAheadFor(asked, asked.from, asked.to);
  if (own(asked, 'inspections/list-visits') === null) return [];
  const all = await listVisitsOfPlace(asked.db, unit, { from: asked.from, to: asked.to });
  return all.filter((visit) => visit.heldOn === null && within(asked, visit.plannedOn));
}

async function visits(asked: DueQuestion): Promise<readonly DueThing[]> {
  return (await visitsAsked(asked)).map((visit) => ({
    ...whole(visit.plannedOn),
    kind: 'visit',
    key: `visit-${visit.id}`,
    name: visit.producerName,
    plainName: visit.officeLabel,
    path: `/kiem-tra-giam-sat/luot/${visit.id}`,
    changedAt: visit.changedAt,
  }));
}

async function sessions(asked: DueQuestion): Promise<readonly DueThing[]> {
  // Councils sit at the province, whoever's products they look at.
  if (asked.unit != null) return [];
  return (await sessionsAheadFor(asked, asked.from, asked.to)).map((session) => ({
    ...whole(session.plannedOn),
    kind: 'session',
    key: `session-${session.id}`,
    name: '',
    plainName: '',
    place: session.place,
    // The hour is that of the day planned first.
    at: session.state === 'adjourned' ? null : session.plannedAt,
    path: `/phien-hop/${session.id}`,
    changedAt: session.changedAt,
  }));
}

async function events(asked: DueQuestion): Promise<readonly DueThing[]> {
  const reach = own(asked, 'promotion/list-events');
  if (reach === null) return [];
  const ahead = await eventsAhead(asked.db, reach, asked);
  const reading = reachOf(asked.actor, 'promotion/view-event');
  const paths = await pathsOfEvents(asked.db, ahead, {
    reads: (event) => reading !== null && covers(reading, event),
    producerIds: reach.producerIds,
  });
  // What cannot be opened is not told either.
  return ahead.flatMap((event) => {
    const path = paths.get(event.id);
    return path === undefined ? [] : [eventThing(event, path)];
  });
}

function eventThing(event: TradeEvent, path: string): DueThing {
  return {
    kind: 'event',
    key: `event-${event.id}`,
    day: event.from,
    until: event.until,
    at: null,
    name: event.name,
    plainName: event.name,
    place: event.place,
    path,
    changedAt: event.changedAt,
  };
}

/** Everything that comes up, the most urgent first. */
export async function listDueThings(asked: DueQuestion): Promise<readonly DueThing[]> {
  const found: DueThing[] = [];
  for (const ask of [tasks, dossiers, supplements, corrections, output, certificates, visits, sessions, events]) {
    found.push(...(await ask(asked)));
  }
  return mostUrgentFirst(found);
}
