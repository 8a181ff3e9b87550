// Which of the operations about one field stand. An operation takes the place of the one it saw, and of the earlier ones of its own
// device; where several are left that nobody saw, and they say different things, a person decides. Nothing is ever merged by a clock.

import { canonicalJson } from '#kernel/fingerprint.ts';
import type { Operation, Resolved } from './operation.ts';

/** What one operation makes a field say; `null`: put aside. */
export interface Version<Value> {
  readonly operation: string;
  readonly device: string;
  readonly value: Value | null;
  /** Of a correction or a decision. */
  readonly reason: string | null;
}

/** What stands in a field. `value` is `null` where it was put aside, and while `undecided`. */
export interface Entry<Value> {
  readonly field: string;
  readonly value: Value | null;
  /** Several say different things and nobody has decided. */
  readonly undecided: boolean;
  /** The operations that stand; more than one says the same where it is not undecided. */
  readonly heads: readonly Version<Value>[];
  /** How many operations spoke about it, this one among them. */
  readonly operations: number;
  readonly corrected: boolean;
}

/** A field about which several devices said different things, decided or not. */
export interface Conflict {
  readonly field: string;
  /** Operations that said them, in the order of their ids. */
  readonly candidates: readonly string[];
  /** The operation that decided; `null`: it waits for a person. */
  readonly resolvedBy: string | null;
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Content of a version for comparing: two people who wrote the same do not contradict each other. */
function sameness(value: unknown): string {
  if (value === null || typeof value !== 'object' || !('photos' in value)) return canonicalJson(value);
  // Photographs only add up: they contradict nothing.
  const { photos: _added, ...rest } = value as Readonly<Record<string, unknown>>;
  return canonicalJson(rest);
}

function said(operation: Operation, all: ReadonlyMap<string, Operation>, seen: ReadonlySet<string>): unknown {
  if (operation.kind === 'corrected') return operation.value.value;
  if (operation.kind !== 'resolved') return operation.value;
  const chosen = all.get(operation.value.chosen);
  if (chosen === undefined || seen.has(chosen.id) || chosen.field !== operation.field) return null;
  return said(chosen, all, new Set([...seen, chosen.id]));
}

/** The ids that an operation takes the place of by saying so. */
function namedBy(operation: Operation): readonly string[] {
  const seen = operation.sees === null ? [] : [operation.sees];
  return operation.kind === 'resolved' ? [...seen, operation.value.chosen, ...operation.value.over] : seen;
}

/** All photographs of versions that say the same, each once. */
function withAllPhotos(values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length < 2 || first === null || typeof first !== 'object' || !('photos' in first)) return first;
  const photos = values.flatMap((one) => (one as { readonly photos: readonly string[] }).photos);
  return { ...first, photos: [...new Set(photos)].sort() };
}

/**
 * What stands in one field, and the contradictions it has seen. `operations` are those about this field, in any order; the answer does
 * not depend on it.
 * @example standingIn('answer/a@1/b', [one, other]).entry.undecided // true where neither saw the other
 */
export function standingIn<Value>(
  field: string,
  operations: readonly Operation[],
): { readonly entry: Entry<Value>; readonly conflicts: readonly Conflict[] } {
  const sorted = [...operations].sort(byId);
  const all = new Map(sorted.map((one) => [one.id, one]));
  const replaced = new Set<string>();
  const lastOf = new Map<string, Operation>();
  for (const one of [...sorted].sort((a, b) => a.sequence - b.sequence)) {
    const before = lastOf.get(one.device);
    if (before !== undefined) replaced.add(before.id);
    lastOf.set(one.device, one);
    for (const id of namedBy(one)) if (id !== one.id) replaced.add(id);
  }
  const left = sorted.filter((one) => !replaced.has(one.id));
  // Operations that name each other in a circle would leave nothing: the last of them stands.
  const heads = (left.length > 0 ? left : sorted.slice(-1)).map((one) => ({
    operation: one.id,
    device: one.device,
    value: said(one, all, new Set([one.id])) as Value | null,
    reason: one.kind === 'corrected' || one.kind === 'resolved' ? one.value.reason : null,
  }));
  const undecided = new Set(heads.map((one) => sameness(one.value))).size > 1;
  const value = undecided ? null : (withAllPhotos(heads.map((one) => one.value)) as Value | null);
  const decided = sorted.flatMap((one) => (one.kind === 'resolved' ? [{ id: one.id, value: one.value }] : []));
  const open: readonly Conflict[] = undecided
    ? [{ field, candidates: heads.map((one) => one.operation), resolvedBy: null }]
    : [];
  return {
    entry: {
      field,
      value: value ?? null,
      undecided,
      heads,
      operations: sorted.length,
      corrected: sorted.some((one) => one.kind === 'corrected'),
    },
    conflicts: [...decided.map((one) => decidedConflict(field, one)), ...open],
  };
}

function decidedConflict(field: string, { id, value }: { readonly id: string; readonly value: Resolved }): Conflict {
  return { field, candidates: [...new Set([value.chosen, ...value.over])].sort(), resolvedBy: id };
}
