// From an event to its letter of invitation: the form of a new letter with what, when, where and who was chosen in it; a person reads and
// completes it there.

import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { TradeEvent } from '../rules/event.ts';
import { daysOf } from './words.tsx';

/** A producer that the letter names, with what it is asked to bring. */
export interface InvitedProducer {
  readonly name: string;
  readonly products: readonly string[];
}

/** So much fits into an address; a longer list goes with the letter as an annex. */
const LONGEST = 3_400;

/** A stroke would begin another cell. */
const inCell = (text: string): string => text.replaceAll('|', '/');

/** The address of a new letter that invites to an event. */
export function invitationLetter(
  ui: Ui,
  event: Pick<TradeEvent, 'name' | 'from' | 'until' | 'place' | 'organiser'>,
  invited: readonly InvitedProducer[],
): string {
  const { letter: words } = ui.t.promotion;
  const [only, ...others] = invited;
  const head = [
    words.opening(event.name),
    words.host(event.organiser),
    words.when(daysOf(ui.t, event)),
    words.where(event.place),
  ];
  const rows: string[] = [];
  let length = head.join('\n').length;
  for (const [index, { name, products }] of invited.entries()) {
    const row = `| ${index + 1} | ${inCell(name)} | ${inCell(products.join('; ')) || '…'} |`;
    length += row.length;
    if (length > LONGEST) break;
    rows.push(row);
  }
  const left = invited.length - rows.length;
  const table = others.length === 0 ? [] : [words.listed, words.columns, ...rows];
  return withQuery(ui.href('/soan-thao/moi'), {
    loai: 'giay-moi',
    'trich-yeu': words.subject(event.name),
    'kinh-gui': only === undefined || others.length > 0 ? words.everybody : only.name,
    'noi-dung': [...head, ...table, ...(left > 0 ? [words.annex(left)] : []), words.answer].join('\n'),
  });
}
