// Labels for the shelf and a price list, chosen, looked at and printed; what stands on the paper is read back.

import { readFile } from 'node:fs/promises';
import { readDocument } from '#platform/document-text/read-document.ts';
import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type MarketPeople, NUTS, TODAY } from './market-people.ts';

const t = textsOf('vi');
const words = t.sellingPapers;

async function chooses(tua: JourneyPerson, kind: keyof typeof words.kinds): Promise<void> {
  await tua.follows(t.web.navigationPages.sellingPapers);
  await tua.seesHeading(words.list.heading);
  await tua.ticks(`${t.design.table.select}: ${NUTS}`);
  await tua.ticks(new RegExp(`^\\s*${words.kinds[kind]}(?!.*nhiều)`));
}

/** Saves the paper and reads it: each of these stands on it. */
async function prints(tua: JourneyPerson, lang: 'vi' | 'en', parts: readonly string[]): Promise<void> {
  const read = await readDocument(await readFile(await tua.savesFrom(words.preview.file(lang, 'pdf'))));
  const text = read.ok ? read.value.text.replace(/\s+/g, ' ') : '';
  for (const part of parts) {
    if (!text.includes(part)) throw new Error(`the paper lacks "${part}": ${text.slice(0, 2_000)}`);
  }
}

export async function papersArePrinted({ tua }: MarketPeople): Promise<void> {
  await tua.step('chooses four labels for the shelf of the nuts, and sees first what will stand on them', async () => {
    await chooses(tua, 'shelf-label');
    await tua.types(words.list.copies, '4');
    await tua.presses(words.list.next);
    await tua.seesHeading(words.kinds['shelf-label']);
    await tua.sees(/^4 nhãn/);
    await tua.sees(/195\.000/);
  });
  // The mark of training runs askew over a label, where the reader of papers leaves it out.
  await tua.step('prints them: name, stars, price', async () => {
    await prints(tua, 'vi', [NUTS, '3 sao', '195.000']);
  });
  await tua.step('takes a price list too: each price with where and when it was seen', async () => {
    await chooses(tua, 'price-list');
    await tua.presses(words.list.next);
    await tua.seesHeading(words.kinds['price-list']);
    await prints(tua, 'vi', [NUTS, '190.000 ₫ đến 195.000', 'thấy tại 2 điểm bán', TODAY]);
  });
}
