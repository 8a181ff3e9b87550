// What a code of today meant before July 2025. Most new communes carry the code of one of their predecessors, so a code
// alone joins nothing.

import type { TerritoryIndex } from '#law/territory-types.ts';
import { markedKey } from './unit-names.ts';

/**
 * `new-code`: no old commune had it · `same-unit`: the same territory kept it · `predecessor-same-name`: one of several
 * predecessors had it under the same name · `predecessor-other-name`: under another name · `not-a-predecessor`: the old
 * commune with that code went elsewhere.
 */
export type CodeReuse =
  | 'new-code'
  | 'same-unit'
  | 'predecessor-same-name'
  | 'predecessor-other-name'
  | 'not-a-predecessor';

const nameKey = (name: string): string => markedKey(name).replace(/y/g, 'i');

/**
 * What the code of a commune of today meant before; `null` for a code that no commune of today has.
 * `codeReuse(index, '03388')` is `predecessor-other-name`: it was Phường Quyết Tiến and is Phường Đoàn Kết.
 */
export function codeReuse(index: TerritoryIndex, code: string): CodeReuse | null {
  const today = index.since.communes.get(code);
  if (today === undefined) return null;
  const before = index.before.communes.get(code);
  if (before === undefined) return 'new-code';
  const edge = index.edgesFrom.get(code)?.find((e) => e.to === code);
  if (edge === undefined) return 'not-a-predecessor';
  const sameName = nameKey(before.name) === nameKey(today.name);
  if (edge.kind === 'unchanged' || (edge.kind === 'renamed' && sameName)) return 'same-unit';
  return sameName ? 'predecessor-same-name' : 'predecessor-other-name';
}
