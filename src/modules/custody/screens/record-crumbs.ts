// The way back from the pages below a dossier's things, and below one thing.

import type { Ui } from '#web/ui.ts';
import type { CustodyView } from '../use-cases/view-custody.ts';
import type { ItemView } from '../use-cases/view-item.ts';
import { itemPath, listPath, recordPath } from './paths.ts';

type Crumbs = readonly { readonly label: string; readonly href: string }[];

export const recordCrumbs = ({ owner }: Pick<CustodyView, 'owner'>, ui: Ui): Crumbs => [
  { label: ui.t.custody.list.heading, href: listPath },
  { label: owner.productName, href: recordPath(owner.dossierId) },
];

export const itemCrumbs = ({ item }: Pick<ItemView, 'item'>, ui: Ui): Crumbs => [
  { label: ui.t.custody.list.heading, href: listPath },
  { label: item.productName, href: recordPath(item.dossierId) },
  { label: item.code, href: itemPath(item.code) },
];
