// What of a ready-made choice a key of somebody gets: what opens something that they may do and that not everybody may anyway.

import { type Operation, openedBy } from '#access/key-reach.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { rowOf } from '#access/reach.ts';
import { type KeySet, openOfSet } from './rules/key-sets.ts';

export function partsForOwner(
  set: KeySet,
  all: readonly Operation[],
  mayDo: (name: UseCaseName) => boolean,
): readonly string[] {
  return openOfSet(set, (scope) => {
    const opened = openedBy(scope, all, mayDo);
    return 'operations' in opened && opened.operations.some((name) => rowOf(name).public !== true);
  });
}
