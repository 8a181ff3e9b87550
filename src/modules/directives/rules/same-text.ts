// Whether two texts are those of one letter, as they come out of a file, a scan or a message: by their words, not by their lines.

import { foldName } from '#kernel/vietnamese-text.ts';

/** Words that stand one behind the other, without marks: what they say together, single words stand in every letter. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** So many of the pairs of the held text must stand in the given one: a scan reads some words wrongly. */
const SHARE = 0.6;
const FEWEST = 6;

/**
 * Whether who gives a text holds the letter: most of what the held text says stands in it. A number and a day alone prove nothing, since
 * numbers can be guessed; a text of fewer than six pairs of words neither.
 * @example isSameText(letter, letter) // true
 */
export function isSameText(held: string, given: string): boolean {
  const known = pairsOf(held);
  if (known.size < FEWEST) return false;
  const pairs = pairsOf(given);
  const found = [...known].filter((pair) => pairs.has(pair)).length;
  return found >= known.size * SHARE;
}
