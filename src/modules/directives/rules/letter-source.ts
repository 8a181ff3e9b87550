// The text of a letter as lines and as paragraphs that know where they stood: whatever broke a sentence on its way (line ends, blank lines
// between them, hyphens, page numbers, marks written apart from their letters) is undone, and every word still has its place in the original.

import { trainingMark } from '#kernel/training-mark.ts';
import type { Span } from './found.ts';

/** A line without the white space around it; `from` and `to` are places in the composed text. */
export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Blank lines before it. */
  readonly blankBefore: number;
  readonly page: number;
}

/** Words that belong together; `places[i]` is where the letter `text[i]` stands in the composed text. */
export interface Paragraph {
  readonly text: string;
  readonly places: readonly number[];
  readonly lines: readonly Line[];
}

const PAGE_NUMBER = /^(?:trang\s+)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*\/\s*\d{1,3})?$/iu;
/** So many lines are on the first page of every letter. */
const FIRST_PAGE = 20;
/** A row of a table: cells apart by tabs. */
export const isTableRow = (line: Line): boolean => (line.text.match(/\t/g)?.length ?? 0) >= 2;

/** White space collapsed, and nothing left where a line ended in the middle of a word with its hyphen. */
const flat = (text: string): string =>
  text
    .replace(/(\S[-/])\s*\n\s*(?=\S)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** The text that was handed in, composed (NFC), with the way back. */
export class LetterSource {
  readonly original: string;
  readonly composed: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(original: string) {
    this.original = original;
    let composed = '';
    let at = 0;
    for (const [cluster] of original.matchAll(/[\s\S]\p{M}*/gu)) {
      const written =
        cluster === '\u00ad' || cluster === '\ufeff' ? '' : cluster.normalize('NFC').replace('\u00a0', ' ');
      for (let i = 0; i < written.length; i += 1) {
        this.#starts.push(at);
        this.#ends.push(at + cluster.length);
      }
      composed += written;
      at += cluster.length;
    }
    this.composed = composed;
  }

  /** The words from one place of the composed text to another. */
  span(from: number, to: number): Span {
    const start = this.#starts[from] ?? this.original.length;
    const end = to <= from ? start : (this.#ends[to - 1] ?? this.original.length);
    return { start, end, text: flat(this.original.slice(start, end)) };
  }

  /** The words from one letter of a paragraph to another. */
  spanIn({ places }: Paragraph, from: number, to: number): Span {
    return this.span(places[from] ?? 0, (places[to - 1] ?? 0) + 1);
  }

  spanOfLines(lines: readonly Line[]): Span {
    return this.span(lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0);
  }

  /** Lines with something on them; numbers of pages, lines that every page repeats and the mark of a training installation are left out. */
  lines(): readonly Line[] {
    const found: Line[] = [];
    let from = 0;
    let blank = 0;
    let page = 0;
    for (const raw of this.composed.split('\n')) {
      for (const [i, part] of raw.split('\f').entries()) {
        if (i > 0) {
          from += 1;
          page += 1;
        }
        const text = part.trim();
        if (text === '') blank += 1;
        else {
          const start = from + part.indexOf(text);
          found.push({ text, from: start, to: start + text.length, blankBefore: blank, page });
          blank = 0;
        }
        from += part.length;
      }
      from += 1;
    }
    const said = found.filter((line) => line.text !== trainingMark);
    return withoutRunningHeads(said, page + 1).filter((line, i, all) => {
      // A number alone in the middle of a page is the end of a sentence: "…, lần" and below it "2".
      // Without page breaks one may stand anywhere, but not in the head of the first page.
      const isEdge =
        all[i - 1]?.page !== line.page || all[i + 1]?.page !== line.page || (page === 0 && i >= FIRST_PAGE);
      return !isEdge || !PAGE_NUMBER.test(line.text);
    });
  }
}

/** The name of the country, in the head of every letter. */
export const COUNTRY = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
/** So many lines of a head may stand above it. */
const HEAD_LINES = 8;
const isNearTop = (lines: readonly Line[], i: number): boolean => lines[i - HEAD_LINES]?.page !== lines[i]?.page;

/** What stands at the same edge of most pages in the same words; it is kept where it stands last. What the text says twice is no head. */
function withoutRunningHeads(lines: readonly Line[], pages: number): readonly Line[] {
  if (pages < 2) return lines;
  const edges = lines.map((line, i) => {
    const edge = lines[i - 2]?.page !== line.page ? 'top' : lines[i + 3]?.page !== line.page ? 'foot' : '';
    return edge === '' || line.text.length <= 12 ? null : `${edge} ${line.text}`;
  });
  const at = (edge: string | null): readonly number[] => edges.flatMap((one, i) => (one === edge ? [i] : []));
  // A page that begins a letter has a head of its own: what it shares with another such page repeats nothing.
  const begins = new Set(
    lines.filter((line, i) => COUNTRY.test(line.text) && isNearTop(lines, i)).map((line) => line.page),
  );
  return lines.filter((line, i) => {
    const edge = edges[i] ?? null;
    if (edge === null || (edge.startsWith('top') && begins.has(line.page))) return true;
    const same = at(edge);
    return same.length < Math.max(2, pages - 1) || same.at(-1) === i;
  });
}

/** Marks that begin a point: `1.`, `1.2.`, `a)`, `-`, `I.`, `Điều 3.` */
export const POINT =
  /^(?:(?<roman>[IVX]{1,5})[.)](?=\s)|(?<article>Điều\s+\d{1,3})[.:]|(?<number>\d{1,2}(?:\.\d{1,2})*)[.)/](?=\s|\p{Lu})|\((?<bracket>\d{1,2})\)|(?<letter>[a-zđ])[.)](?=\s)|(?<dash>[-–—+•*])\s*(?=\p{L}|\d))/u;

const TERMINAL = /[.;:!?…]["”’)]?$/u;

/** How a text is laid out, as far as it decides where paragraphs end. */
interface Layout {
  /** Letters of a full line; 0: lines are paragraphs already. */
  readonly width: number;
  /** Every line is followed by a blank one, so that a blank one says nothing. */
  readonly spaced: boolean;
}

function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const usual = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  const spaced = lines.filter((line) => line.blankBefore > 0).length > lines.length * 0.6;
  return { width: longest > 150 ? 0 : usual, spaced };
}

const LEGAL_BASIS = /^Căn cứ\s/u;
/** Sentences that close a letter stand alone. */
const ENDS_LETTER =
  /^(?:Đề nghị các|Yêu cầu các|Trên đây là|Kính trình|Rất mong|Chậm nhất|Văn phòng [^.;]{0,60}thông báo)\s/u;
/** Lines of an invitation, which end without a sign: "Thời gian: 08 giờ 00 phút". */
const INVITES = /^(?:Tới dự|Đến dự|Chủ trì|Thời gian|Địa điểm|Thành phần)\s*:/u;

function beginsAnew(line: Line, group: readonly Line[], layout: Layout, lastNumber: number): boolean {
  const [first = line] = group;
  const before = group.at(-1) ?? line;
  if (isTableRow(line) || isTableRow(before)) return true;
  const ended = TERMINAL.test(before.text);
  if (INVITES.test(line.text) || (ended && LEGAL_BASIS.test(line.text))) return true;
  if (/[.;]$/u.test(before.text) && ENDS_LETTER.test(line.text)) return true;
  // Behind the last basis the text begins, however full that line was.
  if (/\.$/u.test(before.text) && LEGAL_BASIS.test(first.text) && /^\p{Lu}/u.test(line.text)) return true;
  const point = POINT.exec(line.text)?.groups;
  if (point !== undefined) {
    if (layout.width === 0) return true;
    if (point['number'] !== undefined) {
      const number = Number(point['number'].split('.')[0]);
      return ended || number === 1 || number === lastNumber + 1;
    }
    // A letter below a short title: "1. Rà soát, phân loại" and under it "a) Sở …".
    if (point['letter'] !== undefined && before.text.length < layout.width * 0.8) return true;
    return ended || (point['dash'] === undefined && /^\p{Lu}/u.test(line.text));
  }
  if (layout.width === 0) return true;
  // A heading goes on in capitals right below, or it has ended.
  if (isHeading(before.text)) return line.blankBefore > 0 || !isHeading(line.text);
  if (line.blankBefore > (layout.spaced ? 2 : 0)) return ended || line.blankBefore > 2;
  if (/\.\/\.?$/.test(before.text)) return true;
  return ended && before.text.length < layout.width * 0.8;
}

/** A line in capitals that is no sentence: `II. TỒN TẠI, HẠN CHẾ`. */
export const isHeading = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi') && text.length < 120;

/** Lines as paragraphs, one blank between words, words that a line end cut in two joined again. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const layout = layoutOf(lines);
  const groups: Line[][] = [];
  let lastNumber = 0;
  for (const [i, line] of lines.entries()) {
    if (i === 0 || beginsAnew(line, groups.at(-1) ?? [], layout, lastNumber)) groups.push([]);
    groups.at(-1)?.push(line);
    const number = POINT.exec(line.text)?.groups?.['number'];
    if (number !== undefined && groups.at(-1)?.length === 1) lastNumber = Number(number.split('.')[0]);
  }
  return groups.map(joined);
}

/** What a line may end with that no blank follows in a sentence: `2021-` and `2025`, `26/2026/` and `QĐ-TTg`. */
const CUT = /\S[-/]$/u;

/** Lines as one paragraph. `2021-` and `2025` on two lines are `2021-2025`. */
export function joined(lines: readonly Line[]): Paragraph {
  let text = '';
  const places: number[] = [];
  for (const line of lines) {
    if (text !== '' && !CUT.test(text)) {
      text += ' ';
      places.push(line.from);
    }
    let gap = false;
    for (let i = 0; i < line.text.length; i += 1) {
      const sign = line.text.charAt(i);
      const white = /\s/u.test(sign);
      if (white && gap) continue;
      gap = white;
      text += white ? ' ' : sign;
      places.push(line.from + i);
    }
  }
  return { text, places, lines };
}
