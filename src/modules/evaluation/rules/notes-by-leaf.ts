// Notes at the criteria of a set, as the fields of a form name them: a leaf with hyphens for its points.

import type { FieldProblem } from '#kernel/problem.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import type { CompiledSet } from './compiled-set.ts';

/** The leaf that a field names: `leafOfField('1-5')` is `1.5`. */
export const leafOfField = (key: string): string => key.replaceAll('-', '.');

/**
 * Notes by leaf, empty ones left out, and every field that names no leaf of the set.
 * @example notesByLeaf(tea, { '1-5': 'Đã xem.', '99': 'x' }, 'scoring/criterion-unknown').wrong.length // 1
 */
export function notesByLeaf(
  compiled: CompiledSet,
  given: Readonly<Record<string, string>> | undefined,
  code: FieldProblem['code'],
): { readonly notes: Readonly<Record<string, string>>; readonly wrong: readonly FieldProblem[] } {
  const notes: Record<string, string> = {};
  const wrong: FieldProblem[] = [];
  for (const [key, written] of Object.entries(given ?? {})) {
    const note = cleanLines(written);
    if (note === '') continue;
    if (compiled.byCode.has(leafOfField(key))) notes[leafOfField(key)] = note;
    else wrong.push({ path: `notes.${key}`, code });
  }
  return { notes, wrong };
}
