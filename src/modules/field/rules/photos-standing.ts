// What one photograph bears out. Taken for a second answer it bears out both: pictures add up, and only a correction or a decision that knew
// of them takes something away.

import { type Conflict, type Entry, standingIn } from './heads.ts';
import type { Operation, Photographed } from './operation.ts';

/** What each operation knew of at once: what it names, and the one before on its device. */
function knownAtOnce(all: readonly Operation[]): ReadonlyMap<string, readonly string[]> {
  const lastOn = new Map<string, string>();
  const known = new Map<string, readonly string[]>();
  for (const one of [...all].sort((a, b) => a.sequence - b.sequence)) {
    const named = one.kind === 'resolved' ? [one.sees, one.value.chosen, ...one.value.over] : [one.sees];
    known.set(
      one.id,
      [...named, lastOn.get(one.device) ?? null].filter((id) => id !== null),
    );
    lastOn.set(one.device, one.id);
  }
  return known;
}

/** The same over any number of steps. */
function knownTo(id: string, atOnce: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const known = new Set<string>();
  const next = [...(atOnce.get(id) ?? [])];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (known.has(one)) continue;
    known.add(one);
    next.push(...(atOnce.get(one) ?? []));
  }
  return known;
}

const sameAnswer = (one: Operation, other: Operation): boolean =>
  one.kind !== 'photographed' || other.kind !== 'photographed' || one.value.of === other.value.of;

/**
 * What stands of one photograph: an entry for each answer it was taken for. `operations` are those about its field, in any order.
 * @example photosStanding(field, [forName, forTrace]).entries.length // 2
 */
export function photosStanding(
  field: string,
  operations: readonly Operation[],
): { readonly entries: readonly Entry<Photographed>[]; readonly conflicts: readonly Conflict[] } {
  const whole = standingIn<Photographed>(field, operations);
  const atOnce = knownAtOnce(operations);
  const known = new Map(operations.map((one) => [one.id, knownTo(one.id, atOnce)]));
  const left = operations.filter((one) =>
    operations.every((other) => other === one || !known.get(other.id)?.has(one.id) || !sameAnswer(one, other)),
  );
  const taken = left.flatMap((one) => (one.kind === 'photographed' ? [one] : []));
  if (taken.length < 2 || taken.length < left.length) return { entries: [whole.entry], conflicts: whole.conflicts };
  const answers = [...new Set(taken.map((one) => one.value.of))];
  const each = answers.map((of) => {
    const about = operations.filter((one) => one.kind === 'photographed' && one.value.of === of);
    const standing = standingIn<Photographed>(
      field,
      taken.filter((one) => one.value.of === of),
    );
    return {
      conflicts: standing.conflicts,
      entry: { ...standing.entry, operations: about.length, corrected: whole.entry.corrected },
    };
  });
  return {
    entries: each.map((one) => one.entry),
    conflicts: [...whole.conflicts.filter((one) => one.resolvedBy !== null), ...each.flatMap((one) => one.conflicts)],
  };
}
