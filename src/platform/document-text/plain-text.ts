// A text file as text: UTF-8 or UTF-16. What was typed in the fonts of before Unicode (TCVN3, VNI) is no Vietnamese to a program and is
// refused, since every word of it would be read wrongly.

import { DocumentTextRefusal } from './problems.ts';

export function plainText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentTextRefusal('document-text/old-encoding');
  }
}

/** Letters that these fonts draw as Vietnamese ones, and that no Vietnamese text of its own has. */
const TCVN3 = /[¸µ¶·¹¨©ª«¬­®»¼½¾ÆÇÈÉÊËÌÎÏÑÒÓÔÕÖ×ØÜÝÞßãäåæçèéêëìíîïñòóôõö÷øùúûüýþ]/gu;
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const VNI = /(?:[aeouyi][øùûõïâêáàåãäéèúüëæ]|ñ|ô[øùûõï]|ö[øùûõï])/giu;

/**
 * Whether a text was typed in the fonts of before Unicode.
 * @example isOldEncoding('Céng hßa x· héi chñ nghÜa ViÖt Nam') // true
 */
export function isOldEncoding(text: string): boolean {
  const composed = text.normalize('NFC');
  const letters = composed.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return false;
  const vietnamese = composed.match(VIETNAMESE)?.length ?? 0;
  const tcvn = composed.match(TCVN3)?.length ?? 0;
  const vni = composed.match(VNI)?.length ?? 0;
  return vietnamese < letters * 0.02 && (tcvn > letters * 0.08 || vni > letters * 0.05);
}
