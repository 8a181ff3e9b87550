// What a search for letters looks through: folded words of head and text.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { Letter } from './rules/letter.ts';

const LONGEST = 400_000;

export function searchTextOf(
  letter: Pick<Letter, 'fullNumber' | 'docType' | 'issuer' | 'issuerAbove' | 'subject' | 'signer' | 'text'>,
): string {
  const { fullNumber, docType, issuer, issuerAbove, subject, signer, text } = letter;
  const said = [fullNumber, docType, issuer, issuerAbove, subject, signer?.name, text];
  return foldName(said.filter((one) => one !== null && one !== undefined).join(' ')).slice(0, LONGEST);
}
