// What a use case takes, as its schema says it.

import { z } from 'zod';
import type { UseCase } from '#runner/use-case.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of use cases of every type; each checks its own input
export type AnyUseCase = UseCase<any, any>;

/** The fields of the input, or null where it is no plain object of fields. */
export function fieldsOf(useCase: AnyUseCase): readonly string[] | null {
  return useCase.input instanceof z.ZodObject ? Object.keys(useCase.input.shape) : null;
}

/** The fields that a program must send where the record is stated whole; null where it is not. */
export function mustSend(useCase: AnyUseCase): readonly string[] | null {
  const may = useCase.wholeRecordBut;
  return may === undefined ? null : (fieldsOf(useCase)?.filter((key) => !may.includes(key)) ?? null);
}

/** Whether it changes a record that somebody may have changed meanwhile. */
export function needsVersion(useCase: AnyUseCase): boolean {
  return fieldsOf(useCase)?.includes('version') ?? false;
}
