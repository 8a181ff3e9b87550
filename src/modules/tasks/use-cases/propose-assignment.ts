// What is proposed before anything is given: for each clause of a letter who leads and who works along, by when, and why; a person decides.

import { z } from 'zod';
import { findAccounts } from '#access/store-accounts.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { type AccountId, type Id, isUuid } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { startingResponsibilities } from '#law/responsibilities.ts';
import type { Clause, ClauseId, LetterHead, LetterId } from '#modules/directives/index.ts';
import { findClauses, findLetters, listClauses } from '#modules/directives/services.ts';
import { type Body, type Duty, functionOf, type Holder, namedHolder, officeKey } from '#modules/offices/index.ts';
import { leadsOn, listAllBodies, officesOfActor, peopleOfOffice } from '#modules/offices/services.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { dayOfPeriod } from '../rules/day-of-period.ts';
import type { Task, TaskKind, TaskPeriod } from '../rules/task.ts';
import { listTasksBy } from '../store.ts';
import { assignerOf, type OfficesToGive, officesToGive } from './offices-to-give.ts';

/** `named`: the letter names them · `function`: nobody is named, the table of who leads what says so · `none`: nothing is known. */
export type ProposalWhy =
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly unknown: readonly string[] }
  | {
      readonly kind: 'function';
      readonly functionCode: string;
      readonly source: Duty['source'];
      readonly basis: string | null;
    }
  | { readonly kind: 'none'; readonly unknown: readonly string[] };

export interface Proposal {
  readonly clauseId: ClauseId | null;
  /** `mục 4.a` as printed; `null`: given by hand. */
  readonly ordinal: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly dueOn: LocalDate | null;
  readonly kind: TaskKind;
  readonly period: TaskPeriod | null;
  readonly why: ProposalWhy;
  /** Running tasks that were given for this clause before. */
  readonly given: readonly Task[];
}

export interface Proposals {
  readonly offices: OfficesToGive;
  readonly leaders: readonly { readonly id: AccountId; readonly name: string }[];
  readonly letter: LetterHead | null;
  readonly items: readonly Proposal[];
}

const emptyWhy = { kind: 'none', unknown: [] } as const;
const byHand: Proposal = {
  clauseId: null,
  ordinal: null,
  content: '',
  leads: [],
  coordinators: [],
  dueOn: null,
  kind: 'once',
  period: null,
  why: emptyWhy,
  given: [],
};

/** A holder of the table as a key of the form; bodies that are no rows have none. */
function keyOf(holder: Holder, { own }: OfficesToGive): string | null {
  if (holder.kind === 'province') return officeKey(own);
  if (holder.kind === 'communes' || holder.kind === 'departments') return holder.kind;
  return holder.kind === 'body' ? officeKey({ ...own, bodyId: holder.bodyId }) : null;
}

const keys = (list: readonly (string | null)[]): readonly string[] => [
  ...new Set(list.filter((one): one is string => one !== null)),
];

/** What the province knows on a day about who may be meant. */
interface Known {
  readonly bodies: readonly Body[];
  readonly leadOf: (functionCode: string) => Duty | null;
  readonly today: LocalDate;
}

function whoFor(
  clause: Clause,
  offices: OfficesToGive,
  { bodies, leadOf, today }: Known,
): Pick<Proposal, 'leads' | 'coordinators' | 'why'> {
  // A commune gives its work to itself: there is nobody else to propose.
  if (offices.own.communeCode !== null) {
    return { leads: [officeKey(offices.own)], coordinators: [], why: emptyWhy };
  }
  const among = { bodies, communes: offices.communes, day: today };
  const meant = (written: string): string | null => {
    const found = namedHolder(written, among);
    return found.kind === 'office' ? officeKey(found.office) : found.kind === 'unknown' ? null : found.kind;
  };
  const unknown = clause.responsible.filter((one) => meant(one) === null);
  const along = keys(clause.coordinating.map(meant));
  const leads = keys(clause.responsible.filter((one) => !clause.coordinating.includes(one)).map(meant));
  if (leads.length > 0) {
    return { leads, coordinators: along, why: { kind: 'named', names: clause.responsible, unknown } };
  }
  const fn = functionOf(startingResponsibilities().functions, clause.text);
  const duty = fn === null ? null : leadOf(fn.code);
  const lead = duty === null ? null : keyOf(duty.lead, offices);
  if (duty === null || lead === null) return { leads: [], coordinators: along, why: { kind: 'none', unknown } };
  const { functionCode, source, basis } = duty;
  return {
    leads: [lead],
    coordinators: keys([...along, ...duty.coordinators.map((one) => keyOf(one, offices))]).filter(
      (one) => one !== lead,
    ),
    why: { kind: 'function', functionCode, source, basis },
  };
}

/** When: the last day that the clause names and that has not passed; what repeats or stands says so. */
function whenFor(clause: Clause, today: LocalDate): Pick<Proposal, 'dueOn' | 'kind' | 'period'> {
  const period = clause.recurring === 'week' ? null : clause.recurring;
  const written = clause.deadlines.filter((day) => day >= today).at(-1) ?? null;
  const dueOn = written ?? (period === null ? null : dayOfPeriod(clause.text, period, today));
  if (period !== null) return { dueOn, kind: dueOn === null ? 'standing' : 'recurring', period };
  if (dueOn !== null) return { dueOn, kind: 'once', period: null };
  return clause.isStanding || clause.deadlines.length === 0
    ? { dueOn: null, kind: 'standing', period: 'quarter' }
    : { dueOn: null, kind: 'once', period: null };
}

export const proposeAssignment = defineUseCase({
  name: 'tasks/assign-tasks',
  kind: 'read',
  legalBasis: null,
  input: z.object({ letterId: optionalText(36), clauseId: optionalText(36) }),
  async run({ letterId, clauseId }, context) {
    const { db, actor, today } = context;
    const own = await officesOfActor(db, actor, today);
    const assigner = assignerOf(null, own, false);
    if (assigner === null) return refuse(problem('forbidden', 'tasks/not-your-office'));
    const offices = await officesToGive(db, assigner, today);
    const leaders = await findAccounts(db, await peopleOfOffice(db, assigner, today, 'leaders'));
    const shown = {
      offices,
      leaders: leaders.map((one) => ({ id: one.id, name: one.displayName })),
    };
    if (letterId === null && clauseId === null) return ok<Proposals>({ ...shown, letter: null, items: [byHand] });
    if (![letterId, clauseId].every((one) => one === null || isUuid(one))) return refuse(notFound);
    const clauses =
      clauseId === null
        ? await listClauses(db, letterId as LetterId, own)
        : (await findClauses(db, [clauseId as ClauseId])).filter((one) => one.state === 'in-use');
    const ofLetter = clauses[0]?.letterId ?? (letterId as LetterId | null);
    const [letter] = ofLetter === null ? [] : await findLetters(db, [ofLetter]);
    if (letter === undefined || letter.provinceCode !== assigner.provinceCode) return refuse(notFound);
    const given = await listTasksBy(
      db,
      'clauseId',
      clauses.map((one) => one.id as Id<'clause'>),
    );
    const known: Known = {
      bodies: await listAllBodies(db, assigner.provinceCode),
      leadOf: await leadsOn(db, assigner.provinceCode, today),
      today,
    };
    const items = clauses.map(
      (clause): Proposal => ({
        clauseId: clause.id,
        ordinal: clause.ordinal,
        content: clause.text,
        ...whoFor(clause, offices, known),
        ...whenFor(clause, today),
        given: given.filter((one) => one.clauseId === clause.id && one.parentId === null && one.state !== 'cancelled'),
      }),
    );
    return ok<Proposals>({ ...shown, letter, items });
  },
});
