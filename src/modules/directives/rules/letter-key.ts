// By what two mentions of a letter are one: number and symbol, and who issued it. Days are sometimes misprinted, so a day never decides
// alone (ocop-reference: match instruments by number, not by cited date).

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { writtenOut } from './bodies.ts';

/**
 * A number and symbol as they are compared.
 * @example numberKey(' 0132 / UBND-KTN') // '132/ubnd-ktn'
 */
export function numberKey(fullNumber: string | null): string | null {
  if (fullNumber === null) return null;
  const key = foldText(fullNumber)
    .replace(/[\s.]+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^0+(?=\d)/, '');
  return key === '' || !key.includes('/') ? null : key;
}

/**
 * The name of a body as it is compared, abbreviations written out.
 * @example issuerKey('UBND tỉnh Lai Châu') // 'uy ban nhan dan tinh lai chau'
 */
export function issuerKey(issuer: string | null): string | null {
  if (issuer === null) return null;
  const key = foldText(writtenOut(issuer.replace(/^(?:Phó )?Chủ tịch /u, '')))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return key === '' ? null : key;
}

/** What is compared of a mention. */
export interface LetterKey {
  readonly numberKey: string | null;
  readonly issuerKey: string | null;
  readonly issuedOn: LocalDate | null;
}

/** A name cut short, or one that says more, is the same body: "Ủy ban nhân dân tỉnh" and "Ủy ban nhân dân tỉnh Lai Châu". */
function sameBody(one: string | null, two: string | null): boolean {
  if (one === null || two === null) return true;
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);
}

/** Numbers that only one body gives: of the national level, whatever body a letter names beside them. */
const NATIONAL = /-(?:ttg|cp|qh\d*|ubtvqh\d*)$/;

/** Whether a mention may be that letter: the same number, and no other body. */
export function isSameLetter(cited: LetterKey, held: LetterKey): boolean {
  if (cited.numberKey === null || cited.numberKey !== held.numberKey) return false;
  return NATIONAL.test(cited.numberKey) || sameBody(cited.issuerKey, held.issuerKey);
}

/**
 * The letter that is meant, of those with its number: the body decides, the day only between several.
 * `dayDiffers`: its day is written otherwise than the letter has it.
 */
export function meantAmong<Held extends LetterKey>(
  cited: LetterKey,
  held: readonly Held[],
): { readonly letter: Held; readonly dayDiffers: boolean } | null {
  const same = held.filter((one) => isSameLetter(cited, one));
  // Several of one number: of other years. Then the day decides, or its year.
  const year = cited.issuedOn?.slice(0, 4);
  const letter =
    same.length < 2
      ? same[0]
      : (same.find((one) => one.issuedOn === cited.issuedOn) ??
        same.find((one) => year !== undefined && one.issuedOn?.startsWith(year)) ??
        (cited.issuedOn === null ? same[0] : undefined));
  if (letter === undefined) return null;
  const dayDiffers = cited.issuedOn !== null && letter.issuedOn !== null && cited.issuedOn !== letter.issuedOn;
  return { letter, dayDiffers };
}
