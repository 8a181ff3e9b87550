// A letter follows the work that is given from it.

import { type Office, sameOffice } from '#modules/offices/index.ts';
import type { Context } from '#runner/use-case.ts';
import { waitInBooks } from './hold-letter.ts';
import type { LetterId } from './rules/letter.ts';
import { listEntriesOf } from './store-entries.ts';

/**
 * Offices that got work from a letter get the letter: it waits in the books of those that do not have it yet. Nothing where the office that
 * gives has it in no book of its own.
 */
export async function sendWithWork(
  context: Context,
  asked: { readonly letterId: LetterId; readonly from: Office; readonly to: readonly Office[] },
): Promise<void> {
  const own = (await listEntriesOf(context.db, [asked.letterId])).find(
    (entry) => entry.bookNumber !== null && sameOffice(entry, asked.from),
  );
  if (own !== undefined) await waitInBooks(context, own, asked.to);
}
