// A thing is taken in: given its code, put where the office keeps it, written down and named in the ledger.

import type { Dossier } from '#modules/dossiers/index.ts';
import type { Context } from '#runner/use-case.ts';
import { drawCustodyCode } from '../codes.ts';
import { type CustodyItem, itemContent, type PaperSet, type SampleBatch, searchTextOf } from '../rules/custody-item.ts';
import type { Office } from '../rules/places.ts';
import { insertItem } from '../store.ts';
import { officeFor, ownerOf } from './find-custody.ts';

/** What only the act knows of a thing; the rest follows from the dossier and from who acts. */
type Told<Item extends CustodyItem> = Pick<
  Item,
  'kind' | 'quantity' | 'bestBefore' | 'receivedOn' | 'receivedBy' | 'facts'
>;

/** Takes in a thing of a dossier; `office`: the one that was named, for who stands for both. */
export async function takeIn(
  told: Told<SampleBatch> | Told<PaperSet>,
  dossier: Dossier,
  office: Office | null,
  context: Context,
): Promise<CustodyItem> {
  const { db, actor, now } = context;
  const owner = ownerOf(dossier);
  const firstPlace = officeFor(actor, dossier, office);
  const code = await drawCustodyCode(db, told.kind, context.random);
  const item: CustodyItem = {
    ...owner,
    ...told,
    id: context.newId<'custody-item'>(),
    version: 1,
    code,
    firstPlace,
    places: [firstPlace],
    onTheWayTo: null,
    searchText: searchTextOf(owner, code),
    madeBy: actor.accountId,
    madeAt: now,
    changedAt: now,
  };
  await insertItem(db, item);
  context.touch({ kind: 'custody-item', id: item.id, before: null, after: itemContent(item) });
  return item;
}
