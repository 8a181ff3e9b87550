// The head of a letter as it was read, in the shape that a letter is kept in. What was not read stays empty.

import type { LetterHeadWords } from './letter.ts';
import { nobodysHead } from './letter.ts';
import type { ReadLetter } from './read-letter.ts';

/** What a letter says of itself, as far as it was read; a head without anything where nothing was. */
export function headOfReading(reading: ReadLetter | null): LetterHeadWords {
  if (reading === null) return nobodysHead;
  const { signer } = reading;
  return {
    docType: reading.docType?.value ?? null,
    number: reading.number?.value ?? null,
    symbol: reading.symbol?.value ?? null,
    fullNumber: reading.fullNumber?.value ?? null,
    issuedOn: reading.date?.value ?? null,
    issuer: reading.issuer?.name ?? null,
    issuerAbove: reading.issuer?.parent ?? null,
    place: reading.place?.value ?? null,
    subject: reading.subject?.value ?? null,
    addressees: reading.addressees.map((one) => one.value),
    recipients: reading.recipients.map((one) => one.value),
    signer:
      signer === null
        ? null
        : {
            prefix: signer.prefix?.value ?? null,
            title: signer.title?.value ?? null,
            name: signer.name?.value ?? null,
          },
  };
}

/**
 * Number and symbol apart.
 * @example numberParts('132/UBND-KTN') // { number: '132', symbol: 'UBND-KTN' }
 * @example numberParts('26/2026/QĐ-TTg') // { number: '26/2026', symbol: 'QĐ-TTg' }
 */
export function numberParts(fullNumber: string | null): Pick<LetterHeadWords, 'number' | 'symbol'> {
  const found = /^(\d+\p{L}?(?:\/\d{4})?)\/(.+)$/u.exec(fullNumber?.replace(/\s+/gu, '') ?? '');
  return { number: found?.[1] ?? null, symbol: found?.[2] ?? null };
}
