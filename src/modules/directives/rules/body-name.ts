// The name of a body as people write it, from the capitals of a letter's head: "TỈNH LAI CHÂU" is "tỉnh Lai Châu".

import { knownFields, writtenOut } from './bodies.ts';

const UNITS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận']);
const TWO_WORD_UNITS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu'];
const SMALL = new Set(['và', 'các', 'về']);

/** What an office is for begins with a capital: "Phòng Kinh tế", "Trung tâm Dịch vụ …". */
const OFFICE = /^(Sở|Phòng|Ban|Chi cục|Cục|Trung tâm|Văn phòng|Hội(?! đồng)|Liên minh|Thanh tra) (\p{Ll}+)/u;

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

/** The same words in the letter's own text, where they stand with small letters; the letter knows its body's name best. */
function asWrittenIn(text: string, name: string): string | null {
  const words = name.split(' ').map((word) => word.replace(/[\\^$*+?.()|[\]{}]/g, '\\$&'));
  for (const match of text.matchAll(new RegExp(words.join(String.raw`\s+`), 'giu'))) {
    if (match[0] !== match[0].toLocaleUpperCase('vi') && /^\p{Lu}/u.test(match[0]))
      return match[0].replace(/\s+/gu, ' ');
  }
  return null;
}

/**
 * @example bodyName('ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', '') // 'Ủy ban nhân dân tỉnh Lai Châu'
 */
export function bodyName(printed: string, letter: string): string {
  const plain = writtenOut(printed.normalize('NFC'));
  const known = asWrittenIn(letter, plain);
  if (known !== null) return writtenOut(known);
  let name = plain.toLocaleLowerCase('vi');
  for (const field of knownFields) {
    const small = field.toLocaleLowerCase('vi');
    if (name.includes(` ${small}`)) name = name.replaceAll(` ${small}`, ` ${field}`);
  }
  for (const unit of TWO_WORD_UNITS) name = name.replaceAll(` ${unit} `, ` ${unit.replace(' ', '\u0001')} `);
  let afterUnit = false;
  const words = name.split(' ').map((word, i, all) => {
    const unit = word.replace('\u0001', ' ');
    if ((UNITS.has(word) && !(word === 'xã' && all[i + 1] === 'hội')) || unit !== word) {
      afterUnit = true;
      return unit;
    }
    return afterUnit && !SMALL.has(word) ? capital(word) : word;
  });
  return capital(words.join(' '))
    .replace(/ - (sở|phòng|ban) /gu, (_, noun: string) => ` - ${capital(noun)} `)
    .replace(/(?<=\s)(?:ủy ban|hội đồng) nhân dân/gu, capital)
    .replace(OFFICE, (_, noun: string, first: string) => `${noun} ${capital(first)}`);
}
