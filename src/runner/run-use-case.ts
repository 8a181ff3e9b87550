// The one path of every act: right → input → jurisdiction → transaction → work → ledger → commit → answer.
// An author of a use case writes none of this; the only `catch` of the house is here.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { covers, reachOf, type Subject, whyNoReach } from '#access/reach.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type CommandId, type Id, isUuid, uuidV7 } from '#kernel/ids.ts';
import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { claimCommand, findCommand, writeAct } from '#modules/ledger/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Db } from '#platform/database/db.ts';
import { fieldProblemsOf, inOrderOf, readableFields } from './field-problems.ts';
import type { Ports } from './ports.ts';
import type { Context, Job, Touched, UseCase } from './use-case.ts';

/** Who calls, and under which command; a repeat of a command gets the first answer. */
export interface Call {
  readonly actor: Actor;
  readonly commandId?: string | null;
  /** Reads after one's own write come from the primary. */
  readonly freshRead?: boolean;
  /** The day an answer is asked for; absent: today. Only for reads. */
  readonly asOf?: Context['today'];
}

/** A foreign record and a missing one are answered with this same problem. */
export const notFound: Problem = problem('not-found', 'records/not-found');

class Refusal extends Error {
  readonly problem: Problem;
  constructor(refused: Problem) {
    super(refused.code);
    this.problem = refused;
  }
}

class Repeated extends Error {}

/** Errors that a second try may heal: serialisation, deadlock, a connection the server closed. */
const TRANSIENT = /^(40001|40P01|57P01|08\d{3})$/;
const TRIES = 3;

/** Runs a use case for somebody. Refusals come back as values; a fault throws and leaves nothing half done. */
export async function runUseCase<Input, Output>(
  ports: Ports,
  useCase: UseCase<Input, Output>,
  rawInput: unknown,
  call: Call,
): Promise<Result<Output>> {
  const answer = await attempt(ports, useCase, rawInput, call);
  if (!answer.ok) {
    const { kind, code } = answer.problem;
    ports.log.info({ useCase: useCase.name, actor: call.actor.accountId ?? call.actor.kind, kind, code }, 'refused');
  }
  return answer;
}

async function attempt<Input, Output>(
  ports: Ports,
  useCase: UseCase<Input, Output>,
  rawInput: unknown,
  call: Call,
): Promise<Result<Output>> {
  const reach = reachOf(call.actor, useCase.name);
  if (reach === null) {
    return refuse(problem('forbidden', whyNoReach(call.actor, useCase.name)));
  }
  const commandId = call.commandId ?? null;
  if (commandId !== null && !isUuid(commandId)) {
    return refuse(invalidFields([{ path: 'commandId', code: 'uuid' }]));
  }
  const now = ports.clock.now();
  const work = {
    touched: [] as Touched[],
    jobs: [] as Job[],
  };
  const contextOn = (db: Db): Context => ({
    actor: call.actor,
    reach,
    now,
    today: call.asOf ?? ports.clock.today(),
    commandId: commandId as CommandId | null,
    db,
    ports,
    random: ports.random,
    newId: <Kind extends string>() => uuidV7(millisecondsOf(now), ports.random) as Id<Kind>,
    touch: (...records) => {
      for (const record of records) work.touched.push(record);
    },
    job: (job) => {
      work.jobs.push(job);
    },
  });

  const parsed = z.safeParse(useCase.input, rawInput);
  if (!parsed.success) {
    const problems = fieldProblemsOf(parsed.error, rawInput);
    const named = new Set(problems.map((one) => one.path));
    const more = await useCase.alsoWrong?.(readableFields(useCase.input, rawInput), contextOn(ports.database.read));
    const all = [...problems, ...(more ?? []).filter((one) => !named.has(one.path))];
    return refuse(invalidFields(inOrderOf(useCase.input, all)));
  }

  if (useCase.kind === 'read') {
    const context = contextOn(call.freshRead ? ports.database.write : ports.database.read);
    const subjects = await subjectsWithinReach(useCase, parsed.data, context);
    return subjects.ok ? await useCase.run(parsed.data, context) : subjects;
  }

  // Keyed by the installation's secret: who reads the table cannot try inputs until one fits.
  const asked = `${ports.formSecret}\n${useCase.name}\n${canonicalJson(parsed.data)}`;
  const fingerprint = commandId === null ? '' : sha256Hex(asked);
  for (let tries = 1; ; tries += 1) {
    work.touched.length = 0;
    work.jobs.length = 0;
    try {
      return await ports.database.write.transaction().execute(async (db) => {
        if (commandId !== null) {
          const command = { id: commandId, useCase: useCase.name, actorId: call.actor.accountId, fingerprint, at: now };
          if (!(await claimCommand(db, command))) throw new Repeated();
        }
        const context = contextOn(db);
        const subjects = await subjectsWithinReach(useCase, parsed.data, context);
        if (!subjects.ok) throw new Refusal(subjects.problem);
        const answer = await useCase.run(parsed.data, context);
        if (!answer.ok) throw new Refusal(answer.problem);
        for (const job of work.jobs) await ports.enqueue(db, job);
        await writeAct(db, {
          at: now,
          useCase: useCase.name,
          legalBasis: useCase.legalBasis,
          actor: call.actor,
          commandId,
          subjects: subjects.value,
          touched: work.touched,
          answer: answer.value,
        });
        return answer;
      });
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.problem);
      if (error instanceof Repeated) return await firstAnswer<Output>(ports, commandId ?? '', call.actor, fingerprint);
      const code = (error as { code?: unknown }).code;
      const mayRetry = commandId !== null && typeof code === 'string' && TRANSIENT.test(code) && tries < TRIES;
      if (!mayRetry) throw error;
    }
  }
}

/** Whom the act concerns, all of them within the actor's reach; a foreign one is answered like a missing one. */
async function subjectsWithinReach<Input, Output>(
  useCase: UseCase<Input, Output>,
  input: Input,
  context: Context,
): Promise<Result<readonly Subject[]>> {
  if (useCase.subject === undefined) return ok([]);
  const found = await useCase.subject(input, context);
  if (!found.ok) return found;
  const subjects = Array.isArray(found.value) ? (found.value as readonly Subject[]) : [found.value as Subject];
  return subjects.every((subject) => covers(context.reach, subject)) ? ok(subjects) : refuse(notFound);
}

async function firstAnswer<Output>(
  ports: Ports,
  commandId: string,
  actor: Actor,
  fingerprint: string,
): Promise<Result<Output>> {
  const first = await findCommand(ports.database.write, commandId);
  if (first === undefined) return refuse(problem('conflict', 'command/in-progress'));
  if (first.actor_id !== actor.accountId || first.fingerprint !== fingerprint) {
    return refuse(problem('invalid', 'command/used-for-another-request'));
  }
  return ok(first.answer as Output);
}
