// Codes of labels and covers: drawn with a check symbol, never one that is taken; read back as they are scanned or typed.

import { checkedCode, parseCheckedCode, type RandomBytes } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { codePrefixes } from './rules/custody-item.ts';
import { type CustodyKind, custodyKinds } from './rules/places.ts';
import { isCodeTaken } from './store.ts';

/** A code that no label has. */
export async function drawCustodyCode(db: Db, kind: CustodyKind, random: RandomBytes): Promise<string> {
  for (;;) {
    const code = checkedCode(codePrefixes[kind], random(8));
    if (!(await isCodeTaken(db, code))) return code;
  }
}

/** The code as it is stored, whichever kind it is of; `null` for a mistyped one. */
export function readCustodyCode(typed: string): string | null {
  for (const kind of custodyKinds) {
    const code = parseCheckedCode(codePrefixes[kind], typed);
    if (code !== null) return code;
  }
  return null;
}
