// Turns the validator's findings into field problems with our own codes; their sentences are ours too.

import { z } from 'zod';
import type { FieldProblem } from '#kernel/problem.ts';

/** Every code a field can be refused with; a code without a sentence in `texts/*\/fields.ts` does not compile. */
export const fieldCodes = [
  'required',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-number',
  'not-whole',
  'not-an-amount',
  'not-whole-amount',
  'not-a-year',
  'not-a-date',
  'not-a-sentence',
  'day-off',
  'not-an-option',
  'not-a-yes-or-no',
  'unknown-field',
  'wrong-format',
  'uuid',
  'wrong-type',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

type Issue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key);
  return value;
}

function codeOf(issue: Issue, empty: boolean): { code: string; details?: Record<string, unknown> } {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return empty || Number(issue.minimum) === 1
          ? { code: 'required' }
          : { code: 'too-short', details: { minimum: Number(issue.minimum) } };
      }
      return { code: 'too-small', details: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return {
        code: issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big',
        details: { maximum: Number(issue.maximum) },
      };
    case 'invalid_value':
      return empty ? { code: 'required' } : { code: 'not-an-option' };
    case 'invalid_type':
      if (empty) return { code: 'required' };
      if (issue.expected === 'number') return { code: 'not-a-number' };
      if (issue.expected === 'int') return { code: 'not-whole' };
      if (issue.expected === 'boolean') return { code: 'not-a-yes-or-no' };
      return { code: 'wrong-type' };
    case 'invalid_format':
      return issue.format === 'uuid' ? { code: 'uuid' } : { code: empty ? 'required' : 'wrong-format' };
    case 'unrecognized_keys':
      return { code: 'unknown-field', details: { names: issue.keys } };
    case 'custom': {
      const params = issue.params as { code?: string; details?: Record<string, unknown> } | undefined;
      const details = params?.details;
      return { code: params?.code ?? 'wrong-format', ...(details ? { details } : {}) };
    }
    default:
      return { code: 'wrong-format' };
  }
}

/** Every wrong field of the input, once each, in the order of the form. */
export function fieldProblemsOf(error: z.core.$ZodError, input: unknown): readonly FieldProblem[] {
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (seen.has(path)) continue;
    seen.add(path);
    const value = valueAt(input, issue.path);
    problems.push({ path, ...codeOf(issue, value === undefined || value === null || value === '') });
  }
  return problems;
}

/** The fields of an object that its schema can read one by one; empty where the input is no object. */
export function readableFields<Input>(schema: z.core.$ZodType<Input>, input: unknown): Partial<Input> {
  if (!(schema instanceof z.ZodObject) || input === null || typeof input !== 'object') return {};
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(Reflect.get(input, name));
    if (parsed.success) read[name] = parsed.data;
  }
  return read as Partial<Input>;
}

/** Field problems in the order in which the schema names its fields. */
export function inOrderOf(schema: z.core.$ZodType, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  if (!(schema instanceof z.ZodObject)) return problems;
  const names = Object.keys(schema.shape as Record<string, z.ZodType>);
  const place = ({ path }: FieldProblem): number => names.indexOf(path.split('.')[0] ?? '');
  return [...problems].sort((a, b) => place(a) - place(b));
}
