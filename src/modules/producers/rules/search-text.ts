// What a search in the register looks through: folded names and places, the place of before July 2025 included.
// Codes are not in it: they are looked up whole, in their own index.

const MOST = 1_500;

/**
 * Joins folded parts (`foldName`) into one text; parts that say nothing new are left out.
 * @example searchTextOf(['che do', 'htx do', 'che']) // 'che do htx do'
 */
export function searchTextOf(foldedParts: readonly string[]): string {
  let text = '';
  for (const part of foldedParts) {
    if (part === '' || ` ${text} `.includes(` ${part} `)) continue;
    text = text === '' ? part : `${text} ${part}`;
  }
  return text.slice(0, MOST);
}
