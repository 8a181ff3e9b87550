// How many pages a reader of the file would show: the tree of pages, walked from the catalogue, each page as often as the tree
// names it. What the file says of itself (`/Count`) is not believed.

const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z])/g;

/** Stops a little above `most`; `null` where there is no tree of pages or it runs in a circle. */
export function countPages(objects: ReadonlyMap<number, string>, most: number): number | null {
  let root: number | null = null;
  for (const words of objects.values()) {
    if (!/\/Type[\0\t\n\f\r ]*\/Catalog(?![A-Za-z])/.test(words)) continue;
    const pages = /\/Pages[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R/.exec(words)?.[1];
    if (pages !== undefined) root = Number(pages);
  }
  if (root === null || !objects.has(root)) return null;
  const counted = new Map<number, number>();
  const open = new Set<number>();
  const count = (node: number, depth: number): number | null => {
    const known = counted.get(node);
    if (known !== undefined) return known;
    const words = objects.get(node);
    if (words === undefined || open.has(node) || depth > 60) return null;
    const kids = kidsOf(words, objects);
    if (kids === null) return 1;
    open.add(node);
    let sum = 0;
    for (const kid of kids) {
      const pages = count(kid, depth + 1);
      if (pages === null) return null;
      sum += pages;
      if (sum > most) break;
    }
    open.delete(node);
    counted.set(node, sum);
    return sum;
  };
  const pages = count(root, 0);
  return pages === 0 ? null : pages;
}

/** The members of a node; `null` for a page, which has none. */
function kidsOf(words: string, objects: ReadonlyMap<number, string>): readonly number[] | null {
  const found = /\/Kids[\0\t\n\f\r ]*(\[[^\]]*\]|(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R)/.exec(words);
  if (found === null) return null;
  const list = found[2] === undefined ? (found[1] ?? '') : (objects.get(Number(found[2])) ?? '');
  return [...list.matchAll(REFERENCE)].map((reference) => Number(reference[1]));
}
