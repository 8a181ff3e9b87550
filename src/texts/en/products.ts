// Products: refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Shape } from '../shape.ts';
import type { productProblems as vi } from '../vi/products.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

const codeDoubts: Readonly<Record<string, string>> = {
  'unknown-province': 'no province has this code',
  'unknown-commune': 'in the time of this form of code no commune had the code of the commune',
  'year-in-future': 'the year in it has not come yet',
  'year-before-programme': 'the year in it is before the first year of the programme (2018)',
};

export const productProblems: Shape<typeof vi> = {
  'products/code-ended-already': () => 'This code already has an end. Open the page again to see how it stands.',
  'products/looks-like-another': () =>
    'A product in the register is very like this one (same code, or same name and producer). Look at those named; if this is another one, confirm it and save again.',
  'products/already-merged': () => 'One of the two was merged before. Open the page again to see how it stands.',
  'products/not-made-any-more': () =>
    'This product is no longer made or was merged, so nothing can be added. Its page says which record is in use.',
  'products/waits-for-look': () =>
    'Its producer entered this product itself and no officer has confirmed it. Open it, look at it and confirm it first, then do this again.',
  'products/not-waiting': () =>
    'This product waits no more: somebody has decided before. Open its page again to see how it stands.',
  'products/status-by-look': () =>
    'This product waits for the commune, so whether it is made cannot be changed yet. Change it once it is confirmed.',
  'products/code-by-office': () =>
    'The commune gives codes and enters them; a producer does not. Leave this empty; if the product has a code, tell the officer who looks at it.',
  'products/stars-not-yours': (d: Details) =>
    `This speaks of ${String(d['said'])} stars, and the register ${d['stars'] === null ? 'has no star with a decision' : `has ${String(d['stars'])}`}. Leave the stars out: the public page says them by the decision.`,
  'products/set-in-dossier': (d: Details) =>
    `A dossier of the product is being judged under set ${String(d['set'])}, so a producer does not change it meanwhile. Leave it as it is, and tell the commune if it is written wrongly.`,
  'products/set-by-office': (d: Details) =>
    `The product was ranked under set ${String(d['set'])}, so a producer does not change it. Leave it as it is, and tell the commune if it is written wrongly.`,
  'products/place-of-producer': () =>
    'A producer enters products of its own commune only. Leave this empty, or tell the commune if it is made elsewhere.',
  'products/own-producer-needed': () => 'No producer is named. Type the name of yours, press Find and choose a line.',
  'products/too-many-photos': (d: Details) =>
    `The product has ${String(d['most'] ?? '')} photographs, the most there may be. Remove an old one, then add.`,
  'products/photo-twice': () => 'The product has this photograph already. Choose another.',
  'products/photo-missing': () => 'No photograph was chosen. Choose a JPEG, PNG or WebP picture, then send it.',
  'products/merge-undone-already': () => 'This merge was undone already. Open the page again to see how it stands.',
  'products/survivor-merged-on': () =>
    'The product that was kept has itself been merged into another. Undo that later merge first, then this one.',
  'products/ends-before-begin': () => 'The end lies before the beginning. Look at both days again.',
  'products/code-taken': (d: Details) =>
    `Code ${String(d['code'] ?? '')} belongs or belonged to another product of the register. Find the product that carries it; if one product was entered twice, merge the two.`,
  'products/code-twice': () => 'This product has that code already. There is no need to add it again.',
  'products/code-format': () =>
    'This is no OCOP product code. New form: 12-03390-3-2026 (province, commune, serial, year); the old form has a district too: 12-106-03424-4-2024. Keep leading zeros.',
  'products/code-doubtful': (d: Details) =>
    `Code ${String(d['code'] ?? '')} cannot be right: ${codeDoubts[String(d['doubt'] ?? '')] ?? 'a part of it never was'}. Compare it with the paper.`,
  'products/gtin-format': () =>
    'This is no right GTIN: 8, 12, 13 or 14 digits, the last being the check digit. Copy it from the pack again.',
  'products/no-such-producer': () =>
    'There is no such producer within your reach. Type a name, press Find and choose a line, or enter the producer first.',
  'products/type-not-in-sector': () =>
    'A producer of this type does not take part in the sector of the product set (Decision 26/2026/QĐ-TTg, Art. 1.2). Look at the set or the producer again.',
  'products/unit-needed': () => 'A capacity was given without its unit, for example kg, box, litre.',
  'products/right-needed': () => 'Another right was ticked; say which.',
  'products/owner-by-transfer': () =>
    'The product belongs to another producer. A new owner comes by transfer, with a day and a paper.',
  'products/no-such-code': () => 'No product within your reach has this code. Look at the code again.',
  'products/merge-with-itself': () => 'A product is not merged with itself. Choose another.',
  'products/owner-already': () => 'The product belongs to this producer already. Choose the one that receives it.',
  'products/day-in-future': () => 'This day has not come yet. A transfer is recorded once it holds.',
  'products/before-last-transfer': (d: Details) =>
    `This day is not after the transfer before (${day(d['day'])}). Look at the day on the paper.`,
};
