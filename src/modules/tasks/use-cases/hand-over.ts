// Work goes from one office or one person to others: every open task, every promise of a paper dossier and every unfinished dossier has a line
// and somebody who takes it, all in one act. Tasks move; dossiers stay with the unit that keeps them, and say who goes on with them.

import { z } from 'zod';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { type NamedOffice, type Office, officeKey, sameOffice } from '#modules/offices/index.ts';
import { officesOfActor, subjectOfOffice } from '#modules/offices/services.ts';
import { id, lines, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type HandOver, type HandOverLine, lineKinds } from '../rules/hand-over.ts';
import type { Task, TaskId } from '../rules/task.ts';
import { handOverPath } from '../screens/paths.ts';
import { findHandOver, insertHandOver, listHandOvers as readHandOvers } from '../store-settings.ts';
import { moveTo } from './follow-unit.ts';
import { changeTask, lockedTask } from './in-hand.ts';
import { assignerOf, type OfficesToGive, officesToGive } from './offices-to-give.ts';
import { type Giver, giversFor, type OpenLine, openLinesOf, staffOf } from './open-lines.ts';

/** Who may take a line: an office for a task that is led, a person of the own office for the rest. */
export interface Taker {
  readonly key: string;
  readonly label: string;
}

export interface HandOverView {
  readonly giver: Giver;
  readonly lines: readonly OpenLine[];
  readonly offices: readonly Taker[];
  readonly people: readonly Taker[];
}

interface Desk {
  readonly own: Office;
  readonly give: OfficesToGive;
  readonly offices: readonly NamedOffice[];
  readonly people: readonly Taker[];
}

/** The office of the person who acts. */
async function ownOffice({ db, actor, today }: Context): Promise<Result<Office>> {
  const asked = actor.kind === 'local-operator' ? '12//' : null;
  const own = assignerOf(asked, await officesOfActor(db, actor, today), actor.kind === 'local-operator');
  return own === null ? refuse(problem('forbidden', 'tasks/not-your-office')) : ok(own);
}

/** What the office of the person who acts has to offer as takers. */
async function deskOf(context: Context): Promise<Result<Desk>> {
  const found = await ownOffice(context);
  if (!found.ok) return found;
  const own = found.value;
  const give = await officesToGive(context.db, own, context.today);
  const people = (await staffOf(own, context)).map((one) => ({ key: one.id, label: one.displayName }));
  return ok({ own, give, offices: [give.own, ...give.bodies, ...give.communes], people });
}

const takersOf = (desk: Desk, giver: Giver, line: Pick<OpenLine, 'kind'>): readonly Taker[] =>
  line.kind === 'led'
    ? desk.offices
        .filter((one) => giver.kind !== 'office' || !sameOffice(one, giver.office))
        .map((one) => ({ key: officeKey(one), label: one.label }))
    : desk.people.filter((one) => giver.kind !== 'person' || one.key !== giver.accountId);

export const previewHandOver = defineUseCase({
  name: 'tasks/hand-over',
  kind: 'read',
  legalBasis: null,
  input: z.object({ from: text(90) }),
  async run({ from }, context) {
    const desk = await deskOf(context);
    if (!desk.ok) return desk;
    const giver = (await giversFor(desk.value.own, context)).find((one) => one.key === from);
    if (giver === undefined) return refuse(notFound);
    return ok<HandOverView>({
      giver,
      lines: await openLinesOf(giver, desk.value.own, context),
      offices: takersOf(desk.value, giver, { kind: 'led' }),
      people: takersOf(desk.value, giver, { kind: 'given' }),
    });
  },
});

const line = z.object({ kind: z.enum(lineKinds), subjectId: text(60), taker: z.unknown() });

/** The lines with who takes each; a line without one is said at its box. */
function takenLines(
  open: readonly OpenLine[],
  given: readonly z.infer<typeof line>[],
  desk: Desk,
  giver: Giver,
): Result<readonly HandOverLine[]> {
  const wrong: { path: string; code: string }[] = [];
  const taken = open.map((one, index): HandOverLine => {
    const said = given.find((other) => other.kind === one.kind && other.subjectId === one.subjectId)?.taker;
    const taker = takersOf(desk, giver, one).find((other) => other.key === said);
    if (taker === undefined) wrong.push({ path: `lines.${index}.taker`, code: 'tasks/taker-missing' });
    return { ...one, taker: taker?.key ?? '', takerLabel: taker?.label ?? '' };
  });
  return wrong.length > 0 ? refuse(invalidFields(wrong)) : ok(taken);
}

/** Moves one task: to another lead office, or to another person who takes its results. */
async function moveTask(one: HandOverLine, giver: Giver, reason: string, desk: Desk, context: Context): Promise<void> {
  const found = await lockedTask({ taskId: one.subjectId as TaskId }, context);
  if (!found.ok) return;
  const task: Task = found.value;
  const office = desk.offices.find((other) => officeKey(other) === one.taker);
  if (one.kind === 'led' && office !== undefined) {
    await moveTo(task, office, reason, context);
    return;
  }
  const accountId = one.taker as AccountId;
  const ofGiver = (other: AccountId | null): boolean => giver.kind === 'person' && other === giver.accountId;
  const changes = {
    ...(ofGiver(task.assignedBy) || giver.kind === 'office'
      ? { assignedBy: accountId, assignedByName: one.takerLabel }
      : {}),
    ...(ofGiver(task.leaderId) ? { leaderId: accountId, leaderName: one.takerLabel } : {}),
    ...(giver.kind === 'office' ? { assigner: desk.own, assignerLabel: desk.give.own.label } : {}),
  };
  const said = { kind: 'handed-over', words: reason, officeLabel: giver.label, toLabel: one.takerLabel } as const;
  await changeTask(task, changes, said, context);
}

export const handOver = defineUseCase({
  name: 'tasks/hand-over',
  kind: 'act',
  legalBasis: null,
  input: z.object({ from: text(90), reason: lines(600), lines: z.array(line).max(2_000).optional() }),
  async subject(_input, context) {
    const own = await ownOffice(context);
    if (!own.ok) return own;
    return ok(subjectOfOffice(own.value));
  },
  async run(input, context) {
    const { db, today, now, actor } = context;
    const desk = await deskOf(context);
    if (!desk.ok) return desk;
    const { own } = desk.value;
    const giver = (await giversFor(own, context)).find((one) => one.key === input.from);
    if (giver === undefined) return refuse(notFound);
    const open = await openLinesOf(giver, own, context);
    if (open.length === 0) return refuse(problem('conflict', 'tasks/nothing-to-hand-over'));
    const taken = takenLines(open, input.lines ?? [], desk.value, giver);
    if (!taken.ok) return taken;
    for (const one of taken.value) {
      if (one.kind === 'led' || one.kind === 'given') await moveTask(one, giver, input.reason, desk.value, context);
    }
    const list: HandOver = {
      id: context.newId<'hand-over'>(),
      provinceCode: own.provinceCode,
      communeCode: own.communeCode,
      fromKind: giver.kind,
      fromBodyId: giver.kind === 'office' ? giver.office.bodyId : null,
      fromAccountId: giver.kind === 'person' ? giver.accountId : null,
      fromLabel: giver.label,
      reason: input.reason,
      on: today,
      lines: taken.value,
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    };
    await insertHandOver(db, list);
    context.touch({ kind: 'hand-over', id: list.id, before: null, after: list });
    for (const taker of desk.value.people) {
      const count = taken.value.filter((one) => one.taker === taker.key).length;
      if (count === 0) continue;
      await tell(context, {
        kind: 'work-handed-over',
        to: [taker.key as AccountId],
        words: { from: giver.label, count },
        path: `${handOverPath}/${list.id}`,
      });
    }
    return ok({ handOverId: list.id, lines: taken.value.length });
  },
});

export interface HandOverList {
  readonly done: readonly HandOver[];
  readonly givers: readonly Giver[];
}

export const listHandOvers = defineUseCase({
  name: 'tasks/list-hand-overs',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const own = await ownOffice(context);
    return ok<HandOverList>({
      done: await readHandOvers(context.db, context.reach),
      givers: own.ok ? await giversFor(own.value, context) : [],
    });
  },
});

export const viewHandOver = defineUseCase({
  name: 'tasks/list-hand-overs',
  kind: 'read',
  legalBasis: null,
  input: z.object({ handOverId: id<'hand-over'>() }),
  async subject({ handOverId }, { db }) {
    const found = await findHandOver(db, handOverId);
    return found === null ? refuse(notFound) : ok({ provinceCode: found.provinceCode, communeCode: found.communeCode });
  },
  async run({ handOverId }, { db }) {
    const found = await findHandOver(db, handOverId);
    return found === null ? refuse(notFound) : ok(found);
  },
});
