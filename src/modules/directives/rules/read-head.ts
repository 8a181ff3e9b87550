// The head of a letter: who issued it and under whom, number and symbol, place and day, kind and abstract. What is not there is `null`.

import type { LocalDate } from '#kernel/calendar.ts';
import { bodyName } from './body-name.ts';
import { kindNamed, kindOfSymbol, OFFICIAL_LETTER } from './document-types.ts';
import { type Found, type Span, sure, unsure } from './found.ts';
import { columnsOf, cutOut, inCapitals, type Piece, without } from './head-pieces.ts';
import { isTableRow, joined, type LetterSource, type Line, POINT } from './letter-source.ts';
import { dayOf } from './written-days.ts';

export interface LetterIssuer {
  readonly name: string;
  /** The body above it, where the head names one: "UBND tỉnh Lai Châu" over a department. */
  readonly parent: string | null;
  /** Lines as printed. */
  readonly printed: readonly string[];
  readonly span: Span;
  readonly confidence: 'sure' | 'unsure';
}

export interface LetterHead {
  readonly docType: Found<string> | null;
  readonly issuer: LetterIssuer | null;
  readonly number: Found<string> | null;
  readonly symbol: Found<string> | null;
  readonly fullNumber: Found<string> | null;
  readonly date: Found<LocalDate> | null;
  readonly place: Found<string> | null;
  readonly subject: Found<string> | null;
}

const COUNTRY =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc/iu;
const RULE = /^[-–—_=.\s*]{3,}$/u;
const URGENCY = /^\(?(?:HỎA TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|DỰ THẢO)\)?$/iu;
const NUMBER = /Số\s*:?\s*(\d{1,6}\p{L}?(?:\/\d{4})?)?[.…\s]*\/\s*(\p{Lu}[\p{L}\d&]*(?:[-.–][\p{L}\d&]+)*)/u;
const PLACE = String.raw`(\p{Lu}[\p{L}’']*(?:\s+(?:-\s+)?\p{Lu}[\p{L}’']*)*)`;
const DATED = new RegExp(
  String.raw`${PLACE}\s*,\s*(?:hồi\s+\d{1,2}\s*giờ(?:\s*\d{1,2}\s*phút)?\s*,?\s*)?ngày\s*(\d{1,2})?[.…\s]*tháng\s*(\d{1,2})?[.…\s]*năm\s*(\d{4})?`,
  'u',
);
const ABSTRACT = /^V\s*\/\s*v:?\s*|^Về việc:?\s+/iu;
/** Words with which the text of a letter begins. */
export const TEXT_BEGINS =
  /^(?:Kính gửi|Căn cứ|Thực hiện|Theo |Để |Nhằm |Trên cơ sở|Xét |Tiếp theo|Tiếp tục|Phúc đáp|Qua |Vừa qua|Hôm nay|Thời gian qua|Ngày \d|Trong thời gian|Được sự|Phần |Tới dự|(?:Chủ trì|Thời gian|Địa điểm)\s*:)/u;
const OWN_BODY =
  /^(?:SỞ|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|PHÒNG|BAN|TRUNG TÂM|HỘI ĐỒNG|CÔNG AN|TỔ|LIÊN MINH|HỘI|THANH TRA|ĐÀI|TRƯỜNG(?=\s)|ỦY BAN|UỶ BAN|UBND)(?!\p{L})/u;

/** The issuer's lines, from the pieces in capitals above the number. */
function issuerOf(pieces: readonly Piece[], source: LetterSource): LetterIssuer | null {
  const lines = pieces.filter((piece) => inCapitals(piece.text) && !URGENCY.test(piece.text));
  const [first] = lines;
  if (first === undefined) return null;
  let own = 0;
  // The chair in person is above no committee: "CHỦ TỊCH / ỦY BAN NHÂN DÂN / TỈNH …" is one name.
  const inPerson = /^CHỦ TỊCH$/u.test(first.text);
  for (const [i, line] of lines.entries()) if (i > 0 && !inPerson && OWN_BODY.test(line.text)) own = i;
  const printed = (some: readonly Piece[]): string => some.map((piece) => piece.text).join(' ');
  const name = bodyName(printed(lines.slice(own)), source.composed);
  return {
    name,
    parent: own === 0 ? null : bodyName(printed(lines.slice(0, own)), source.composed),
    printed: lines.map((piece) => piece.text.replace(/\s+/gu, ' ')),
    span: source.span(first.from, lines.at(-1)?.to ?? first.to),
    confidence: lines.length <= 4 ? 'sure' : 'unsure',
  };
}

const INVITING = /kính mời\s*:/iu;

/** Whether a line below a blank one still belongs to the abstract: in the middle of a sentence, or a few words below a full line. */
function goesOn(text: string, above: readonly Line[]): boolean {
  const before = above.at(-1)?.text.length ?? 0;
  return /^[\p{Ll}\d]/u.test(text) || (before > 56 && before < 90 && text.length < 24);
}

/** Lines of the abstract under the name of a kind. */
export function abstractUnder(lines: readonly Line[], kindAt: number): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines.slice(kindAt + 1)) {
    if (RULE.test(line.text)) {
      if (found.length > 0) break;
      continue;
    }
    // An abstract may begin like a sentence ("Thực hiện Chương trình …"): the line below the name of the kind is it all the same.
    const begins = found.length === 0 ? /^(?:Kính gửi|Căn cứ)/u : TEXT_BEGINS;
    if (begins.test(line.text) || INVITING.test(line.text) || POINT.test(line.text) || isTableRow(line)) break;
    if (
      found.length > 0 &&
      ((inCapitals(line.text) && / /u.test(line.text)) || (line.blankBefore > 0 && !goesOn(line.text, found)))
    )
      break;
    if (found.length >= 5) break;
    found.push(line);
  }
  return found;
}

/** Where the line is that names the kind of the document in capitals; -1: there is none. */
export function kindLineIn(lines: readonly Line[]): number {
  return lines.slice(0, 30).findIndex((line) => inCapitals(line.text) && kindNamed(line.text) !== null);
}

function subjectOf(pieces: readonly Piece[], abstract: readonly Line[], source: LetterSource): Found<string> | null {
  if (abstract.length > 0) {
    const { text } = joined(abstract);
    return sure(text.replace(ABSTRACT, '').replace(/\.$/u, ''), source.spanOfLines(abstract));
  }
  const at = pieces.findIndex((piece) => ABSTRACT.test(piece.text));
  const begin = pieces[at];
  if (begin === undefined) return null;
  const parts = [begin];
  for (const piece of pieces.slice(at + 1)) {
    // One word in capitals is an abbreviation that a line end left alone: "các sản phẩm" and below it "OCOP".
    if (RULE.test(piece.text) || (inCapitals(piece.text) && / /u.test(piece.text))) break;
    parts.push(piece);
  }
  const text = parts.map((piece) => piece.text.replace(/\s+/gu, ' ')).join(' ');
  const value = text
    .replace(ABSTRACT, '')
    .replace(/(\S-) (?=\d)/gu, '$1')
    .replace(/\.$/u, '');
  return sure(value, source.span(begin.from, parts.at(-1)?.to ?? begin.to));
}

/** The head, from the lines above the text; `lines` are all of them, `until` is where the text or the addressees begin. */
export function readHead(lines: readonly Line[], until: number, source: LetterSource): LetterHead {
  const kindAt = kindLineIn(lines);
  const above = lines.slice(0, kindAt >= 0 && kindAt < until ? kindAt : until);
  let pieces: readonly Piece[] = above
    .flatMap(columnsOf)
    .filter((piece) => !RULE.test(piece.text) && !URGENCY.test(piece.text));
  pieces = without(pieces, COUNTRY);
  const numbered = cutOut(pieces, NUMBER);
  const numberAt = numbered === null ? -1 : numbered.piece.from;
  pieces = numbered?.rest ?? pieces;
  const dated = cutOut(pieces, DATED);
  pieces = dated?.rest ?? pieces;
  const subjectAt = pieces.findIndex((piece) => ABSTRACT.test(piece.text));
  const issuer = issuerOf(
    pieces.filter((piece, i) => (numberAt < 0 || piece.from < numberAt + 1) && (subjectAt < 0 || i < subjectAt)),
    source,
  );
  const abstract = kindAt >= 0 ? abstractUnder(lines, kindAt) : [];
  const subject = subjectOf(pieces, abstract, source);
  const number = numbered === null ? null : numberOf(numbered.match, numbered.piece, source);
  const kindLine = kindAt >= 0 ? lines[kindAt] : undefined;
  return {
    docType: kindOf(kindLine, number?.symbol ?? null, subject, source),
    issuer,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    fullNumber: number?.full ?? null,
    ...(dated === null ? { date: null, place: null } : datedBy(dated.match, dated.piece, source)),
    subject,
  };
}

function numberOf(match: RegExpExecArray, piece: Piece, source: LetterSource) {
  const from = piece.from + match.index;
  const span = source.span(from, from + match[0].length);
  const [, number, symbol = ''] = match;
  const plain = symbol.replaceAll('–', '-');
  return {
    number: number === undefined ? null : sure(number, span),
    symbol: sure(plain, span),
    full: number === undefined ? null : sure(`${number}/${plain}`, span),
  };
}

function datedBy(match: RegExpExecArray, piece: Piece, source: LetterSource): Pick<LetterHead, 'date' | 'place'> {
  const from = piece.from + match.index;
  const span = source.span(from, from + match[0].length);
  const [, place = '', day, month, year] = match;
  const date = day === undefined || month === undefined || year === undefined ? null : dayOf(day, month, year);
  return { date: date === null ? null : sure(date, span), place: sure(place.replace(/\s+/gu, ' '), span) };
}

function kindOf(
  kindLine: Line | undefined,
  symbol: Found<string> | null,
  subject: Found<string> | null,
  source: LetterSource,
): Found<string> | null {
  if (kindLine !== undefined) return sure(kindNamed(kindLine.text) ?? '', source.spanOfLines([kindLine]));
  if (symbol !== null) {
    const kind = kindOfSymbol(symbol.value);
    return sure(kind ?? OFFICIAL_LETTER, symbol.span);
  }
  return subject === null ? null : unsure(OFFICIAL_LETTER, subject.span);
}
