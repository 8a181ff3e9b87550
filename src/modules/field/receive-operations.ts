// Takes what a device sent, in the transaction of who asks: every operation finds its place on its device, enters the record of its visit,
// waits, or is kept and refused, and the answer says which. A repeat changes nothing. Nothing is thrown away but what cannot be read.

import { dateInVietnam } from '#kernel/calendar.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import type { Visit, VisitId } from '#modules/inspections/index.ts';
import { findVisits, inTeam, markOnSite, markRecorded } from '#modules/inspections/services.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import { findChecklistsByKey, lawChecklists } from './checklists.ts';
import { signatureHolds } from './device-key.ts';
import { type FinishSeen, lacksReason, madeAfterFinish } from './rules/after-finish.ts';
import { bracketTime } from './rules/bracket-time.ts';
import { canonicalOperation, hashOfOperation } from './rules/canonical.ts';
import { type Checklist, questionOf, wrongValue } from './rules/checklist.ts';
import type { Device } from './rules/device.ts';
import { foldVisit } from './rules/fold-visit.ts';
import { acceptanceOf, type OperationState, placeOf, type RefusalReason, reachedFrom } from './rules/inbox.ts';
import { type KeptOperation, operationContent } from './rules/kept-operation.ts';
import { type Operation, type OperationId, operationLimits } from './rules/operation.ts';
import { parseOperation } from './rules/parse-operation.ts';
import { partsOfField } from './rules/visit-field.ts';
import {
  changeDevice,
  changeState,
  countApplied,
  findOperations,
  insertOperations,
  listHeld,
  listOperationsOf,
  listPlaces,
} from './store.ts';
import { findChecklists, insertFrozen } from './store-files.ts';

/** What became of one operation. `was`: of a repeat, how the first one stands now. */
export interface Outcome {
  readonly id: string;
  readonly state: OperationState | 'repeated' | 'conflict';
  readonly was?: OperationState;
  readonly problem?: Problem;
}

interface Work {
  readonly context: Context;
  readonly device: Device;
  readonly known: Map<string, KeptOperation>;
  readonly places: Map<number, { readonly hash: string; readonly previous: string | null }>;
  readonly held: Map<number, KeptOperation>;
  readonly visits: ReadonlyMap<string, Visit>;
  /** Checklists that answers name, by key. */
  readonly checklists: ReadonlyMap<string, Checklist>;
  /** Made here, for the desk of who acts. */
  readonly trusted: boolean;
  readonly counts: Map<string, number>;
  /** Of each visit, who said that it is over. */
  readonly finishes: Map<string, readonly FinishSeen[]>;
  readonly fresh: KeptOperation[];
  /** Held ones of earlier calls that were reached now. */
  readonly reached: KeptOperation[];
  through: number;
}

const why = (reason: string): Problem =>
  problem(reason === 'field/not-in-team' ? 'forbidden' : 'conflict', reason as `field/${string}`);

const visitStateOf = (visit: Visit | undefined): 'open' | 'closed' | 'cancelled' | 'unknown' => {
  if (visit === undefined) return 'unknown';
  return visit.state === 'closed' || visit.state === 'cancelled' ? visit.state : 'open';
};

const finishOf = ({ device, sequence }: Operation, arrivedAt: string): FinishSeen => ({ device, sequence, arrivedAt });

/** Who said of visits that are recorded that they are over. */
async function finishesOf(context: Context, visits: readonly Visit[]): Promise<Work['finishes']> {
  const found: Work['finishes'] = new Map();
  for (const { id, state } of visits) {
    if (state !== 'recorded') continue;
    const applied = (await listOperationsOf(context.db, id)).filter((one) => one.state === 'applied');
    const finished = applied.filter((one) => one.operation.kind === 'finished');
    found.set(
      id,
      finished.map(({ operation, arrivedAt }) => finishOf(operation, arrivedAt)),
    );
  }
  return found;
}

/** Whether an answer, given or corrected, is none that its question takes; of questions that are not known nothing is said. */
function isNoAnswer(checklists: Work['checklists'], operation: Operation): boolean {
  const parts = partsOfField(operation.field);
  const content = operation.kind === 'corrected' ? operation.value.value : operation.value;
  if (parts?.part !== 'answer' || content === null || !('value' in content) || !('note' in content)) return false;
  const checklist = checklists.get(parts.key);
  const question = checklist === undefined || parts.question === null ? null : questionOf(checklist, parts.question);
  return question !== null && wrongValue(question, content.value) !== null;
}

/** Checklists that answers of these operations name: of the law's data, and those that an office brought. */
async function checklistsNamed(context: Context, operations: readonly Operation[]): Promise<Work['checklists']> {
  const keys = new Set(
    operations.map((one) => partsOfField(one.field)).flatMap((one) => (one?.part === 'answer' ? one.key : [])),
  );
  if (keys.size === 0) return new Map();
  const known = (await lawChecklists()).filter((one) => keys.has(one.key));
  const others = [...keys].filter((key) => !known.some((one) => one.key === key));
  const brought = others.length === 0 ? [] : (await findChecklists(context.db, others)).map((one) => one.content);
  return new Map([...known, ...brought].map((one) => [one.key, one]));
}

/** How an operation stands once it is reached on its device. */
function settle(work: Work, operation: Operation): Pick<KeptOperation, 'state' | 'reason'> {
  const { visitId } = operation;
  const visit = work.visits.get(visitId);
  const count = work.counts.get(visitId) ?? 0;
  const finishes = work.finishes.get(visitId) ?? [];
  const decides = operation.kind === 'resolved';
  const settled = acceptanceOf({
    revoked: work.device.revokedAt !== null,
    visit: visitStateOf(visit),
    // Who decides at an office need not be of the team: the act that decides has asked.
    inTeam: visit !== undefined && (inTeam(visit, work.device.accountId) || (work.trusted && decides)),
    full: count >= operationLimits.perVisit,
    lateWithoutReason: lacksReason(operation) && madeAfterFinish(operation, finishes),
    decides: decides && !work.trusted,
    noAnswer: isNoAnswer(work.checklists, operation),
  });
  if (settled.state !== 'applied') return settled;
  work.counts.set(visitId, count + 1);
  if (operation.kind === 'finished') work.finishes.set(visitId, [...finishes, finishOf(operation, work.context.now)]);
  return settled;
}

function keep(
  work: Work,
  operation: Operation,
  hash: string,
  stands: Pick<KeptOperation, 'state' | 'reason'> & { readonly inChain: boolean },
): KeptOperation {
  const { now } = work.context;
  const kept: KeptOperation = {
    operation,
    hash,
    ...stands,
    accountId: work.device.accountId,
    accountName: work.device.accountName,
    arrivedAt: now,
    decidedByName: null,
    decidedBecause: null,
    decidedAt: null,
  };
  work.fresh.push(kept);
  work.known.set(operation.id, kept);
  return kept;
}

/** Everything that waits and follows without a gap is reached. */
function release(work: Work): void {
  const to = reachedFrom(work.through, [...work.held.keys()]);
  for (let sequence = work.through + 1; sequence <= to; sequence += 1) {
    const waiting = work.held.get(sequence);
    if (waiting === undefined) continue;
    work.held.delete(sequence);
    const settled: KeptOperation = { ...waiting, ...settle(work, waiting.operation) };
    work.known.set(settled.operation.id, settled);
    const fresh = work.fresh.findIndex((one) => one.operation.id === settled.operation.id);
    if (fresh >= 0) work.fresh[fresh] = settled;
    else work.reached.push(settled);
  }
  work.through = to;
}

function take(work: Work, operation: Operation, trusted: boolean): Outcome {
  const { id } = operation;
  const hash = hashOfOperation(operation);
  const before = work.known.get(id);
  if (before !== undefined) {
    const same = before.hash === hash && before.operation.device === work.device.id;
    return same
      ? { id, state: 'repeated', was: before.state, ...(before.reason === null ? {} : { problem: why(before.reason) }) }
      : { id, state: 'refused', problem: why('field/id-used-otherwise') };
  }
  const refuseBeside = (reason: RefusalReason): Outcome => {
    keep(work, operation, hash, { state: 'refused', reason, inChain: false });
    return { id, state: 'refused', problem: why(reason) };
  };
  const { publicKey } = work.device;
  if (
    !trusted &&
    (publicKey === null || !signatureHolds(publicKey, canonicalOperation(operation), operation.signature))
  ) {
    return refuseBeside('field/signature-wrong');
  }
  const { sequence } = operation;
  const place = placeOf(work.through, operation, hash, {
    taken: work.places.has(sequence),
    before: work.places.get(sequence - 1)?.hash ?? null,
    after: work.places.get(sequence + 1)?.previous ?? null,
  });
  if (place !== 'next' && place !== 'late' && place !== 'ahead') return refuseBeside(place);
  if (place === 'ahead' && work.held.size >= operationLimits.heldPerDevice) {
    return { id, state: 'refused', problem: why('field/too-many-held') };
  }
  work.places.set(sequence, { hash, previous: operation.previous });
  if (place === 'ahead') {
    work.held.set(sequence, keep(work, operation, hash, { state: 'held', reason: null, inChain: true }));
    return { id, state: 'held' };
  }
  const stands = settle(work, operation);
  keep(work, operation, hash, { ...stands, inChain: true });
  if (place === 'next') {
    work.through = sequence;
    release(work);
  }
  return { id, state: stands.state, ...(stands.reason === null ? {} : { problem: why(stands.reason) }) };
}

async function workFor(
  context: Context,
  device: Device,
  operations: readonly Operation[],
  trusted = false,
): Promise<Work> {
  const { db } = context;
  const sequences = operations.map((one) => one.sequence);
  const held = await listHeld(db, device.id);
  const visitIds = [...new Set([...operations, ...held.map((one) => one.operation)].map((one) => one.visitId))];
  const places =
    sequences.length === 0
      ? []
      : await listPlaces(db, device.id, Math.min(...sequences) - 1, Math.max(...sequences) + 1);
  const known = await findOperations(
    db,
    operations.map((one) => one.id),
  );
  const visits = await findVisits(db, visitIds as VisitId[]);
  return {
    context,
    device,
    known: new Map(known.map((one) => [one.operation.id, one])),
    places: new Map(places.map((one) => [one.sequence, one])),
    held: new Map(held.map((one) => [one.operation.sequence, one])),
    visits: new Map(visits.map((one) => [one.id, one])),
    checklists: await checklistsNamed(context, [...operations, ...held.map((one) => one.operation)]),
    trusted,
    counts: new Map(await countApplied(db, visitIds)),
    finishes: await finishesOf(context, visits),
    fresh: [],
    reached: [],
    through: device.through,
  };
}

/** Writes what was decided, and lets visits go on: the first operation opens one, the one that says it is over records it. */
async function write(work: Work): Promise<void> {
  const { context, device, fresh, reached } = work;
  await insertOperations(context.db, fresh);
  await writeReached(context, reached);
  if (work.through !== device.through) await changeDevice(context.db, device.id, { through: work.through });
  for (const kept of fresh) {
    context.touch({ kind: 'field-operation', id: kept.operation.id, before: null, after: operationContent(kept) });
  }
  await followVisits(context, [...fresh, ...reached], work.visits);
}

async function writeReached(context: Context, reached: readonly KeptOperation[]): Promise<void> {
  for (const kept of reached) {
    const { state, reason } = kept;
    await changeState(context.db, [kept.operation.id], { state, reason });
    const before = operationContent({ ...kept, state: 'held', reason: null });
    context.touch({ kind: 'field-operation', id: kept.operation.id, before, after: operationContent(kept) });
  }
}

/** Keeps the questions that a product's dossier asks as they were when the visit was opened: a later dossier asks others. */
async function freezeQuestions(context: Context, visit: Visit, own: readonly KeptOperation[]): Promise<void> {
  const keys = own.flatMap(({ operation }) => (operation.kind === 'opened' ? operation.value.checklists : []));
  const made = keys.filter((key) => key.startsWith('ranked-dossier-'));
  if (made.length === 0) return;
  await insertFrozen(context.db, visit.id, await findChecklistsByKey(context.db, visit, made, context.today));
}

/** Moves visits on by what entered their records; what happens to one of them in an act is one change of it. */
export async function followVisits(
  context: Context,
  entered: readonly KeptOperation[],
  visits: ReadonlyMap<string, Visit>,
): Promise<void> {
  const touched = new Map<string, Touched>();
  const collecting: Context = {
    ...context,
    touch: (...records) => {
      for (const one of records) {
        const before = touched.get(`${one.kind} ${one.id}`)?.before;
        touched.set(`${one.kind} ${one.id}`, before === undefined ? one : { ...one, before });
      }
    },
  };
  for (const visit of visits.values()) {
    const own = entered.filter((one) => one.operation.visitId === visit.id && one.state === 'applied');
    const [first] = own;
    if (first === undefined) continue;
    const on = dateInVietnam(bracketTime(first.operation, first.arrivedAt).best);
    if (own.some((one) => one.operation.kind === 'opened')) await freezeQuestions(context, visit, own);
    if (visit.state === 'planned' || visit.state === 'notified') await markOnSite(collecting, visit.id, on);
    if (own.some((one) => one.operation.kind === 'finished')) await markRecorded(collecting, visit.id, on);
  }
  context.touch(...touched.values());
}

/** The outcomes as they are once everything is in: what another operation released, and what contradicts somebody. */
async function told(work: Work, outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  const { context, known, visits } = work;
  const undecided = new Set<string>();
  for (const visitId of visits.keys()) {
    if (!work.fresh.some((one) => one.operation.visitId === visitId && one.state === 'applied')) continue;
    const applied = (await listOperationsOf(context.db, visitId as VisitId)).filter((one) => one.state === 'applied');
    const { conflicts } = foldVisit(applied.map((one) => one.operation));
    for (const { candidates, resolvedBy } of conflicts)
      if (resolvedBy === null) for (const id of candidates) undecided.add(id);
  }
  return outcomes.map((one): Outcome => {
    const state = known.get(one.id)?.state;
    if (one.state === 'held' && state !== undefined && state !== 'held') {
      const reason = known.get(one.id)?.reason ?? null;
      return {
        id: one.id,
        state: undecided.has(one.id) ? 'conflict' : state,
        ...(reason === null ? {} : { problem: why(reason) }),
      };
    }
    return one.state === 'applied' && undecided.has(one.id) ? { ...one, state: 'conflict' } : one;
  });
}

/**
 * Takes what was sent for a device that is locked. `trusted`: made here, for the desk of the person who acts. The outcomes stand in the order
 * of what was sent.
 */
export async function receiveOperations(
  context: Context,
  device: Device,
  sent: readonly unknown[],
  { trusted = false }: { readonly trusted?: boolean } = {},
): Promise<readonly Outcome[]> {
  const read = sent.map((one, index) => ({ index, parsed: parseOperation(one), sent: one }));
  const sound = read.flatMap(({ index, parsed }) => (parsed.ok ? [{ index, operation: parsed.value }] : []));
  const work = await workFor(
    context,
    device,
    sound.map((one) => one.operation),
    trusted,
  );
  const outcomes = new Map<number, Outcome>();
  for (const { index, parsed, sent: one } of read) {
    if (parsed.ok) continue;
    const id = (one as { readonly id?: unknown } | null)?.id;
    outcomes.set(index, {
      id: typeof id === 'string' ? id.slice(0, 36) : '',
      state: 'refused',
      problem: parsed.problem,
    });
  }
  for (const { index, operation } of [...sound].sort((a, b) => a.operation.sequence - b.operation.sequence)) {
    const outcome: Outcome =
      operation.device === device.id
        ? take(work, operation, trusted)
        : { id: operation.id as OperationId, state: 'refused', problem: why('field/other-device') };
    outcomes.set(index, outcome);
  }
  await write(work);
  return await told(
    work,
    sent.map((_, index) => outcomes.get(index) as Outcome),
  );
}

/** Lets what waits behind the first gap of a device through, by somebody's decision or after days. */
export async function letThrough(
  context: Context,
  device: Device,
  decided: { readonly byName: string; readonly because: string },
): Promise<number> {
  const work = await workFor(context, device, []);
  const first = Math.min(...work.held.keys());
  if (!Number.isFinite(first)) return 0;
  work.through = first - 1;
  release(work);
  for (const { operation, state, reason } of work.reached) {
    await changeState(context.db, [operation.id], {
      state,
      reason,
      decidedByName: decided.byName,
      decidedBecause: decided.because,
      decidedAt: context.now,
    });
  }
  await write(work);
  return work.reached.length;
}
