// To whom a letter goes: on the line of "Kính gửi", or below it, one on a line.

import { type Found, sure } from './found.ts';
import { joined, type LetterSource, type Line, POINT } from './letter-source.ts';
import { TEXT_BEGINS } from './read-head.ts';

/** "Kính gửi:"; of an invitation "Trân trọng kính mời:", of a dispatch the issuer in capitals and "điện:". */
const TO =
  /^(?:Kính gửi\s*:?\s*|(?:(?:Chủ tịch |Thường trực )?(?:Ủy ban|Uỷ ban|UBND|Sở|Phòng|Ban|Văn phòng|Chi cục|Trung tâm|Liên minh|Hội)[^:;.]{0,120}\s)?(?:Trân trọng\s+)?kính mời\s*:\s*|[\p{Lu}\s,-]{8,}điện\s*:\s*)/iu;

export interface Addressees {
  readonly addressees: readonly Found<string>[];
  /** The line after the last of them. */
  readonly next: number;
}

export const addresseeLineIn = (lines: readonly Line[]): number => lines.findIndex((line) => TO.test(line.text));

/** So long a line is a whole paragraph: nothing was broken. */
const UNBROKEN = 150;

/** Whether a line below an addressee begins the text: no line of that letter goes on in the next, or the one before was not full. */
function isSentence(line: Line, before: string, width: number): boolean {
  return (
    /^\p{Lu}/u.test(line.text) && (width > UNBROKEN || before.length < width * 0.6) && line.text.length > before.length
  );
}

/** Reads from the line of "Kính gửi" on. */
export function readAddressees(lines: readonly Line[], at: number, source: LetterSource): Addressees {
  const first = lines[at];
  if (first === undefined) return { addressees: [], next: at };
  const items: Line[][] = [];
  const begin = TO.exec(first.text)?.[0] ?? '';
  const rest = first.text.slice(begin.length);
  if (rest !== '') items.push([{ ...first, text: rest, from: first.from + begin.length }]);
  const width = Math.max(...lines.map((line) => line.text.length));
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    const dash = POINT.exec(line.text)?.groups?.['dash'] !== undefined;
    const before = items.at(-1)?.at(-1)?.text ?? '';
    const ended = /[.;]$/u.test(before);
    if (dash) {
      if (/\.$/u.test(before) && !/^[-–]/u.test(before) && items.length > 1) break;
      items.push([line]);
      continue;
    }
    if (items.length === 0) {
      items.push([line]);
      continue;
    }
    if (
      ended ||
      TEXT_BEGINS.test(line.text) ||
      POINT.test(line.text) ||
      isSentence(line, lines[next - 1]?.text ?? '', width)
    )
      break;
    items.at(-1)?.push(line);
  }
  const addressees = items.map((item) => {
    const whole = joined(item);
    const lead = /^[-–—+•*]\s*/u.exec(whole.text)?.[0].length ?? 0;
    const tail = /[.;,\s]*$/u.exec(whole.text)?.[0].length ?? 0;
    const to = whole.text.length - tail;
    return sure(whole.text.slice(lead, to), source.spanIn(whole, lead, to));
  });
  return { addressees: addressees.filter((one) => one.value !== ''), next };
}
