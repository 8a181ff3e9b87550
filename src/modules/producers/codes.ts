// Ids and permanent public codes for many new records at once: codes carry a check symbol, never one that is taken.

import { checkedCode, parseCheckedCode, type RandomBytes, uuidV7 } from '#kernel/ids.ts';

const PREFIXES = { producer: 'C', product: 'S' } as const;

/** Kinds of record with a permanent code: C… for a producer (chủ thể), S… for a product (sản phẩm). */
export type CodedKind = keyof typeof PREFIXES;

/** The code as stored, if it is one of this kind and its check symbol holds; else `null`. */
export function parseCode(kind: CodedKind, text: string): string | null {
  return parseCheckedCode(PREFIXES[kind], text);
}

/** Draws as many codes as asked for, different from each other and from those that `takenOf` finds taken. */
export async function drawCodes(
  kind: CodedKind,
  count: number,
  random: RandomBytes,
  takenOf: (codes: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const wanted = count - drawn.size;
    const bytes = random(wanted * 8);
    const fresh: string[] = [];
    for (let i = 0; i < wanted; i += 1) fresh.push(checkedCode(PREFIXES[kind], bytes.subarray(i * 8, i * 8 + 8)));
    const taken = new Set(await takenOf(fresh));
    for (const code of fresh) if (!taken.has(code)) drawn.add(code);
  }
  return [...drawn];
}

/** Draws as many ids as asked for; the randomness of all is drawn once. */
export function drawIds(count: number, milliseconds: number, random: RandomBytes): readonly string[] {
  const bytes = random(count * 10);
  return Array.from({ length: count }, (_, i) => uuidV7(milliseconds, () => bytes.subarray(i * 10, i * 10 + 10)));
}
