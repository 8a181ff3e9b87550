// One verb, one file, one transaction, one ledger entry, one row of the permission matrix.

import type { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import type { Reach, Subject } from '#access/reach.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { CommandId, Id, RandomBytes } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import type { Ports } from './ports.ts';

/** One record as an act leaves it. `before` is kept as readable history; `after` is only hashed into the ledger. */
export interface Touched {
  readonly kind: string;
  readonly id: string;
  /** The content before the act; `null` where the act made the record. */
  readonly before: unknown;
  /** The content after the act; `null` where the act removed it from the live register. */
  readonly after: unknown;
}

/** Work to be done after the act is durable: mail, files, indexes. Added in the act's own transaction. */
export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The same key twice makes one job. */
  readonly key?: string;
  readonly runAt?: Instant;
}

/** What every use case is given; nothing else from outside. */
export interface Context {
  readonly actor: Actor;
  /** How far the actor's right to this use case reaches; lists filter by it. */
  readonly reach: Reach;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly commandId: CommandId | null;
  /** The act's transaction, or for a read the reading pool. */
  readonly db: Db;
  readonly ports: Ports;
  readonly random: RandomBytes;
  newId<Kind extends string>(): Id<Kind>;
  /** Names every record the act touched; an act that changes something and names nothing is a fault. */
  touch(...records: readonly Touched[]): void;
  job(job: Job): void;
}

/** A use case as data: the web form, the API, the command line, the import and the sync all run this same object. */
export interface UseCase<Input, Output> {
  readonly name: UseCaseName;
  /** `act` changes and is written to the ledger; `read` changes nothing; `sensitive-read` is written to the ledger. */
  readonly kind: 'act' | 'read' | 'sensitive-read';
  /** The article the act rests on, as printed in the ledger; `null` for housekeeping. */
  readonly legalBasis: string | null;
  /** The narrowest type of a schema: comparing whole schemas is most of what the compiler has to do. */
  readonly input: z.core.$ZodType<Input>;
  /** Where programs call it below `/api/v1/`, where it is not its name. */
  readonly apiPath?: string;
  /**
   * The input is a whole record as it will stand: a program must send every field, since what it leaves out would be emptied.
   * Names the few that may be left out and then change nothing. Forms send them all by themselves.
   */
  readonly wholeRecordBut?: readonly string[];
  /**
   * Where the schema refuses, what else is wrong with the fields that it could read, so that a person mends everything at
   * once. `read` holds only those.
   */
  alsoWrong?(read: Partial<Input>, context: Context): Promise<readonly FieldProblem[]>;
  /** Whom the act concerns; a refusal here (usually not found) ends the act. Absent: nobody in particular. */
  subject?(input: Input, context: Context): Promise<Result<Subject | readonly Subject[]>>;
  run(input: Input, context: Context): Promise<Result<Output>>;
  /** The answer as programs get it, where screens get more than JSON can write; of acts the whole answer is remembered. */
  json?(output: Output): unknown;
}

/** Declares a use case; the types of input and output follow from it. */
export function defineUseCase<Input, Output>(useCase: UseCase<Input, Output>): UseCase<Input, Output> {
  return useCase;
}
