// Instruments that a letter cites: type, number and symbol, day, who issued them, each occurrence with its words.

import type { LocalDate } from '#kernel/calendar.ts';
import { ISSUER, namesOfUnit, openUnit, writtenOut } from './bodies.ts';
import { citedKinds } from './document-types.ts';
import type { Confidence, Span } from './found.ts';
import type { LetterSource, Line, Paragraph } from './letter-source.ts';
import { DAY, dayOf } from './written-days.ts';

export interface CitedInstrument {
  readonly type: string;
  readonly number: string;
  /** `null`: this occurrence does not say it. */
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly attached: boolean;
  readonly span: Span;
  readonly confidence: Confidence;
}

const SYMBOL = String.raw`\d{1,6}(?:\/\d{4})?\/[\p{Lu}\d][\p{L}\d&]*(?:[-.][\p{L}\d&]+)*`;
const CITED = new RegExp(
  String.raw`(${citedKinds.join('|')})\s+(?:liên tịch\s+)?số:?\s*(${SYMBOL})(?:[,;]?\s*(?:ban hành\s+)?ngày\s+${DAY})?(?:\s+của\s+${ISSUER})?`,
  'gu',
);
/** "của … tại Quyết định số …", "… đã ban hành Kế hoạch số …": who issued it stands before it. */
const BEFORE = new RegExp(
  String.raw`(?:của\s+)?${ISSUER}\s+(?:tại|đã ban hành|ban hành|đã có)(?:\s+(?:các|các văn bản|văn bản))?\s*:?\s*$`,
  'u',
);

/** What letters know of their own unit: a committee that is named without its unit is that of the letter, where only one is named. */
export interface CitationContext {
  readonly all: string;
}

function issuerIn(name: string, { all }: CitationContext): { readonly name: string; readonly confidence: Confidence } {
  const plain = writtenOut(name.replace(/^(?:Phó )?Chủ tịch /u, ''));
  const unit = openUnit(name);
  if (unit === null) return { name: plain, confidence: 'sure' };
  const [only, ...others] = namesOfUnit(all, unit);
  if (only === undefined) return { name: plain, confidence: 'unsure' };
  return others.length === 0
    ? { name: `${plain} ${only}`, confidence: 'sure' }
    : { name: `${plain} ${only}`, confidence: 'unsure' };
}

/** Every citation of a paragraph, the first written first. */
export function citedIn(
  paragraph: Paragraph,
  source: LetterSource,
  context: CitationContext,
): readonly CitedInstrument[] {
  return [...paragraph.text.matchAll(CITED)].map((match): CitedInstrument => {
    const [whole, type = '', number = '', day, month, year, after] = match;
    const written = day !== undefined && month !== undefined && year !== undefined;
    const date = written ? dayOf(day, month, year) : null;
    const before = after === undefined && written ? BEFORE.exec(paragraph.text.slice(0, match.index))?.[1] : undefined;
    const said = after ?? before;
    const issuer = said === undefined ? null : issuerIn(said, context);
    const next = paragraph.text.slice(match.index + whole.length, match.index + whole.length + 260);
    const untilNext = next.split(new RegExp(String.raw`(?:${citedKinds.join('|')})\s+số`, 'u'))[0] ?? '';
    return {
      type,
      number,
      date,
      issuer: issuer?.name ?? null,
      attached: /\((?:có\s+)?(?:gửi|kèm|sao gửi)[^)]*\)/iu.test(untilNext),
      span: source.spanIn(paragraph, match.index, match.index + whole.length),
      confidence: (written && date === null) || issuer?.confidence === 'unsure' ? 'unsure' : 'sure',
    };
  });
}

/** Names of units are looked for in everything that the letter says, line by line, so that no two columns run together. */
export const contextOf = (lines: readonly Line[]): CitationContext => ({
  all: lines
    .map((line) => line.text.replace(/CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI[\p{Lu}\s]*/gu, '').replace(/\t|\s{3,}/gu, '\n'))
    .join('\n'),
});
