// How training data is made: through the acts that people use, as the people whose acts they are. A refusal is a fault of ours and stops
// the start.

import { type Actor, localOperator } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';

export interface TrainingActs {
  /** Does it as somebody; absent: as the local operator. */
  readonly act: <I, O>(useCase: UseCase<I, O>, input: unknown, actor?: Actor) => Promise<O>;
  /** Somebody with an account, with the rights and duties of this moment. */
  readonly as: (login: string) => Promise<Actor>;
}

/** @example const { act, as } = trainingActs(ports, 'council') */
export function trainingActs(ports: Ports, what: string): TrainingActs {
  return {
    async act(useCase, input, actor = localOperator) {
      const done = await runUseCase(ports, useCase, input, { actor });
      if (!done.ok) throw new Error(`training ${what}: ${useCase.name}: ${JSON.stringify(done.problem)}`);
      return done.value;
    },
    async as(login) {
      const actor = await findActorByLogin(ports.database.write, login, ports.clock.today());
      if (actor === null) throw new Error(`training ${what}: no account ${login}`);
      return actor;
    },
  };
}

/** A file as it came through the door. */
export async function trainingFile(name: string, bytes: Uint8Array): Promise<CheckedFile> {
  const file = await CheckedFile.of(name, bytes);
  if (!file.ok) throw new Error(`training file ${name}: ${JSON.stringify(file.problem)}`);
  return file.value;
}
