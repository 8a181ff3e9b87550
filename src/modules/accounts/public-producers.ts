// Producers that somebody may look up by name without speaking for any: everywhere those with a product in the public register; in one
// commune also its other organisations. A household bears the name of a person: without a public product it is found by its whole name
// alone, or by the code that its commune tells it, so that a search lists no household.

import type { Reach } from '#access/reach.ts';
import { unlimitedReach } from '#access/reach.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { ProducerLine } from '#modules/producers/services.ts';
import { findProducersByText, loadUnitLabels } from '#modules/producers/services.ts';
import { findPublicProducerIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';

const SHORTEST = 3;
const LOOKED_THROUGH = 40;
const SHOWN = 8;

/** Kinds that bear the name of an organisation. */
const ORGANISATIONS: readonly ProducerLine['producerType'][] = [
  'cooperative',
  'cooperative-group',
  'small-medium-enterprise',
  'association',
  'operating-centre',
];

/**
 * Up to eight producers for a text of at least three letters; `value` holds the code, which `codeInText` reads back.
 * With a commune: those of this commune, also without a public product.
 */
export async function suggestProducers(
  db: Db,
  text: string,
  communeCode: string | null,
): Promise<readonly { readonly value: string; readonly label: string; readonly detail: string }[]> {
  if (text.length < SHORTEST) return [];
  const reach: Reach =
    communeCode === null ? unlimitedReach : { ...unlimitedReach, all: false, communeCodes: [communeCode] };
  const found = await findProducersByText(db, reach, text, LOOKED_THROUGH);
  const isPublic = await findPublicProducerIds(
    db,
    found.map((line) => line.id),
  );
  const whole = foldName(text);
  const labels = await loadUnitLabels();
  return found
    .filter(
      (line) =>
        isPublic.has(line.id) ||
        (communeCode !== null &&
          (foldName(line.name) === whole ||
            (ORGANISATIONS.includes(line.producerType) && foldName(line.name).includes(whole)))),
    )
    .slice(0, SHOWN)
    .map((line) => ({ value: `${line.name} (${line.code})`, label: line.name, detail: labels.place(line) }));
}

/** The code in brackets at the end of a chosen line, else the text as typed. `HTX A (CT-1)` is `CT-1`. */
export function codeInText(text: string): string {
  return /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text;
}
