// Producers that anybody may look up by name: those with a product in the register. Others are found by the code that their
// commune tells them, so that a search does not list every household.

import { unlimitedReach } from '#access/reach.ts';
import { findProducersByText, loadUnitLabels } from '#modules/producers/services.ts';
import { countProductsOf } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';

const SHORTEST = 3;
const LOOKED_THROUGH = 40;
const SHOWN = 8;

/** Up to eight producers for a text of at least three letters; `value` holds the code, which `codeInText` reads back. */
export async function suggestPublicProducers(
  db: Db,
  text: string,
): Promise<readonly { readonly value: string; readonly label: string; readonly detail: string }[]> {
  if (text.length < SHORTEST) return [];
  const found = await findProducersByText(db, unlimitedReach, text, LOOKED_THROUGH);
  const products = await countProductsOf(
    db,
    found.map((line) => line.id),
  );
  const labels = await loadUnitLabels();
  return found
    .filter((line) => (products.get(line.id) ?? 0) > 0)
    .slice(0, SHOWN)
    .map((line) => ({ value: `${line.name} (${line.code})`, label: line.name, detail: labels.place(line) }));
}

/** The code in brackets at the end of a chosen line, else the text as typed. `HTX A (CT-1)` is `CT-1`. */
export function codeInText(text: string): string {
  return /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text;
}
