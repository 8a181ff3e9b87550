// What the lists of output and of health have alike: lines of products, narrowed by a commune and by words, and the communes to choose from.

import { foldText } from '#kernel/vietnamese-text.ts';

export interface ListedProduct {
  readonly code: string;
  readonly name: string;
  readonly producerName: string;
  readonly communeCode: string | null;
  readonly commune: string;
}

/** A commune to choose. */
export interface ListedCommune {
  readonly code: string;
  readonly name: string;
}

/** Lines of a commune whose names or code hold the words. */
export function narrowed<Line extends ListedProduct>(
  lines: readonly Line[],
  { communeCode, text }: { readonly communeCode: string | null; readonly text: string | null },
): readonly Line[] {
  const words = foldText(text ?? '');
  return lines.filter(
    (one) =>
      (communeCode === null || one.communeCode === communeCode) &&
      // Thousands of names are folded only where words are looked for.
      (words === '' || foldText(`${one.name} ${one.producerName} ${one.code}`).includes(words)),
  );
}

/** The communes of some lines in Vietnamese order; one alone is no choice. */
export function communesAmong(lines: readonly ListedProduct[]): readonly ListedCommune[] {
  const names = new Map<string, string>();
  for (const { communeCode, commune } of lines) if (communeCode !== null) names.set(communeCode, commune);
  if (names.size < 2) return [];
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
