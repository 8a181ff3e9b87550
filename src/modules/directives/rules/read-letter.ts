// Reads a letter by rule: from its text to what it says of itself and what it asks for. Nothing is guessed: what is not in the text is
// absent, what the text leaves open is unsure, and every value keeps the words that it stands on.

import type { LocalDate } from '#kernel/calendar.ts';
import { type CitedInstrument, citedIn, contextOf } from './cited-instruments.ts';
import { OFFICIAL_LETTER } from './document-types.ts';
import { type Found, type Span, unsure } from './found.ts';
import { COUNTRY, LetterSource, type Line, type Paragraph, paragraphsOf } from './letter-source.ts';
import { addresseeLineIn, readAddressees } from './read-addressees.ts';
import { type LetterContents, readContents } from './read-contents.ts';
import { footLineIn, type LetterFoot, RECIPIENTS, readFoot } from './read-foot.ts';
import { abstractUnder, kindLineIn, type LetterHead, readHead, TEXT_BEGINS } from './read-head.ts';

export interface ReadLetter extends Omit<LetterHead, 'date'>, Omit<LetterContents, 'legalBases'>, LetterFoot {
  readonly date: Found<LocalDate> | null;
  readonly addressees: readonly Found<string>[];
  readonly legalBases: readonly Found<string>[];
  readonly citedInstruments: readonly CitedInstrument[];
  /** What a person must know before trusting the rest. */
  readonly remarks: readonly Remark[];
}

/**
 * `second-letter`: another letter follows in the same file and was not read · `impossible-date`: the head bears a date that no calendar has.
 */
export interface Remark {
  readonly code: 'second-letter' | 'impossible-date';
  readonly span: Span;
}

/** What may stand in the left column of a head above the name of the country: the body, the number, what it is about. */
const LEFT_COLUMN = /^(?:[\p{Lu}\s,–-]+|Số\s*:.*|V\/v\s.*)$/u;

/** Where a second letter begins: the country's name again, below the foot of the first. */
function secondLetterIn(lines: readonly Line[]): number {
  const foot = lines.findIndex((line) => RECIPIENTS.test(line.text));
  if (foot < 0) return -1;
  const again = lines.findIndex((line, i) => i > foot + 1 && COUNTRY.test(line.text));
  const headed = lines.slice(0, foot).some((line) => COUNTRY.test(line.text));
  const signed = lines.slice(foot, again < 0 ? undefined : again).length > 2;
  if (again < 0 || !headed || !signed) return -1;
  // The left column of that head stands on the same line or just above it.
  let at = again;
  const page = lines[again]?.page;
  const top = lines.findIndex((line) => line.page === page);
  if (top > foot + 1 && again - top <= 8) return top;
  while (at > foot + 3 && LEFT_COLUMN.test(lines[at - 1]?.text ?? '') && again - at < 5) at -= 1;
  return at;
}

/** Read by a machine from a picture: nothing of it is sure. */
export function asScanned(letter: ReadLetter): ReadLetter {
  const doubtful = <Part>(part: Part): Part => {
    if (Array.isArray(part)) return part.map(doubtful) as Part;
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, value]) => [
      key,
      key === 'confidence' ? 'unsure' : doubtful(value),
    ]);
    return Object.fromEntries(entries) as Part;
  };
  return doubtful(letter);
}

interface Parts {
  readonly headEnd: number;
  /** The line of the addressees; -1: there is none. */
  readonly to: number;
  readonly bodyFrom: number;
  /** Where words of the text may stand above the addressees; `to` where there are none. */
  readonly textFrom: number;
}

/** Where head and addressees end and the text begins. */
function bodyOf(lines: readonly Line[], foot: number): Parts {
  const to = addresseeLineIn(lines.slice(0, foot));
  const kind = kindLineIn(lines.slice(0, foot));
  const last = kind < 0 ? undefined : abstractUnder(lines, kind).at(-1);
  const afterKind = last === undefined ? kind + 1 : lines.indexOf(last) + 1;
  if (to >= 0)
    return {
      headEnd: kind >= 0 && kind < to ? kind : to,
      to,
      bodyFrom: to,
      textFrom: kind >= 0 && kind < to ? afterKind : to,
    };
  if (kind >= 0) return { headEnd: kind, to, bodyFrom: afterKind, textFrom: afterKind };
  const text = Math.max(
    lines.slice(0, foot).findIndex((line) => TEXT_BEGINS.test(line.text)),
    0,
  );
  return { headEnd: text, to, bodyFrom: text, textFrom: text };
}

/** A whole date in the head that was not taken for one. */
function impossibleDate({ date, place }: LetterHead): readonly Remark[] {
  if (date !== null || place === null || !/\d+\s*tháng\s*\d+\s*năm\s*\d{4}|\d+\/\d+\/\d{4}/iu.test(place.span.text))
    return [];
  return [{ code: 'impossible-date', span: place.span }];
}

/** The kind of a letter without a head: who is addressed and receives copies is an official letter, as far as one can see. */
function kindOf(head: LetterHead, addressees: readonly Found<string>[]): Found<string> | null {
  const [first] = addressees;
  return head.docType ?? (first === undefined ? null : unsure(OFFICIAL_LETTER, first.span));
}

const asFound = (paragraph: Paragraph, source: LetterSource): Found<string> => ({
  value: paragraph.text.replace(/[;.]$/u, ''),
  span: source.spanIn(paragraph, 0, paragraph.text.length),
  confidence: 'sure',
});

/**
 * @law Decree 30/2020/NĐ-CP, Điều 8, Annex I
 */
export function readLetter(text: string): ReadLetter {
  const source = new LetterSource(text);
  const all = source.lines();
  const second = secondLetterIn(all);
  const lines = second < 0 ? all : all.slice(0, second);
  const foot = footLineIn(lines);
  const { headEnd, to, bodyFrom, textFrom } = bodyOf(lines, foot);
  const head = readHead(lines.slice(0, foot), headEnd, source);
  const { addressees, next } =
    to < 0 ? { addressees: [], next: bodyFrom } : readAddressees(lines.slice(0, foot), to, source);
  // Of an invitation the text begins above those who are invited.
  const above = to > 0 ? paragraphsOf(lines.slice(textFrom, to)) : [];
  const body = [...above, ...paragraphsOf(lines.slice(next, foot))];
  const docType = kindOf(head, addressees);
  const context = contextOf(lines);
  const contents = readContents(
    body,
    { source, addressees: addressees.map((one) => one.value), date: head.date?.value ?? null },
    docType?.value ?? null,
  );
  return {
    ...head,
    docType,
    addressees,
    legalBases: contents.legalBases.map((one) => asFound(one, source)),
    citedInstruments: body.flatMap((paragraph) => citedIn(paragraph, source, context)),
    tasks: contents.tasks,
    closing: contents.closing,
    ...readFoot(lines.slice(foot), source),
    remarks: [
      ...(second < 0
        ? []
        : [{ code: 'second-letter' as const, span: source.spanOfLines(all.slice(second, second + 1)) }]),
      ...impossibleDate(head),
    ],
  };
}
