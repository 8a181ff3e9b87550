// What a letter asks for: its numbered contents with their sub-points, who carries them out and by when, and the sentence that closes it. Of a
// report only the part that says what will be done is taken for work.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { Confidence, Span } from './found.ts';
import { isHeading, type LetterSource, type Paragraph, POINT } from './letter-source.ts';
import { chargedAbove, type Responsible, responsibleIn } from './responsible-bodies.ts';
import { type TableTask, tableTasksOf } from './task-table.ts';
import { type Recurrence, recurrenceIn, standingWord, termsIn, termsInCell } from './written-days.ts';

export interface LetterTask {
  /** As printed; a sub-point behind its point: `4.a`; `null`: the letter numbers nothing. */
  readonly ordinal: string | null;
  readonly text: string;
  readonly responsible: readonly string[];
  /** Those of `responsible` who work with the others. */
  readonly coordinating: readonly string[];
  /** Nobody is named: the addressees are meant. */
  readonly responsibleInherited?: readonly string[];
  readonly deadline: LocalDate | null;
  /** Only where there are several. */
  readonly deadlines?: readonly LocalDate[];
  /** A day was written that no calendar has, or one before the letter. */
  readonly deadlineDoubt?: string;
  readonly recurring: Recurrence | null;
  /** "kịp thời", "thường xuyên": a duty that stands. */
  readonly standing: boolean;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface LetterContents {
  readonly legalBases: readonly Paragraph[];
  readonly tasks: readonly LetterTask[];
  readonly closing: Pick<LetterTask, 'text' | 'responsible' | 'deadline' | 'span' | 'confidence'> | null;
}

interface Point {
  readonly ordinal: string;
  readonly paragraphs: Paragraph[];
  readonly section: string | null;
  readonly parent: Point | null;
  /** Where the words begin behind the mark. */
  readonly from: number;
}

const CLOSES =
  /^(?:Yêu cầu|Đề nghị|Trên đây|Nhận được|Thông tin chi tiết|Mọi vướng mắc|Trong quá trình (?:triển khai |tổ chức )?thực hiện|Rất mong|Chủ tịch |Ủy ban |Uỷ ban |UBND |Sở |Bộ |Căn cứ nội dung|Giao |Chậm nhất |Thời hạn (?:gửi|báo cáo)|Văn phòng )/u;
/** The sign under the last words of a letter. */
const ENDS = /\.\/\.?$/u;
/** Sections of plans and reports that hold work to be done; everything else in them tells what was or why. */
const WORK = [
  'nhiem vu',
  'giai phap',
  'to chuc thuc hien',
  'phuong huong',
  'noi dung thuc hien',
  'thoi gian toi',
  'phan cong',
];
const TELLS = [
  'ket qua',
  'ton tai',
  'han che',
  'kien nghi',
  'de xuat',
  'muc dich',
  'yeu cau',
  'danh gia chung',
  'nguyen nhan',
];

function pointsOf(paragraphs: readonly Paragraph[]): {
  points: Point[];
  loose: Paragraph[];
  sections: number;
  /** The last loose words stand behind the last point. */
  trailing: boolean;
} {
  const points: Point[] = [];
  const loose: Paragraph[] = [];
  let section: string | null = null;
  let sections = 0;
  let main: Point | null = null;
  let sub: Point | null = null;
  let dashes = 0;
  let dashed = false;
  /** How many points stood before the last loose words. */
  let behind = 0;
  for (const paragraph of paragraphs) {
    const match = POINT.exec(paragraph.text);
    const mark = match?.groups;
    const from =
      (match?.[0].length ?? 0) + (/^\s*/u.exec(paragraph.text.slice(match?.[0].length ?? 0))?.[0].length ?? 0);
    const under = (ordinal: string, parent: Point | null): Point => {
      const point: Point = { ordinal, paragraphs: [paragraph], section, parent, from };
      points.push(point);
      return point;
    };
    if (mark?.['roman'] !== undefined || (match === null && isHeading(paragraph.text) && paragraph.text.length < 100)) {
      section = paragraph.text;
      sections += 1;
      main = null;
      sub = null;
      dashed = false;
    } else if (mark?.['article'] !== undefined || mark?.['number'] !== undefined || mark?.['bracket'] !== undefined) {
      const ordinal: string = mark['article'] ?? mark['number'] ?? mark['bracket'] ?? '';
      const inner: boolean = main !== null && (ordinal.startsWith(`${main.ordinal}.`) || isInside(mark, main));
      sub = inner ? under(ordinal.includes('.') ? ordinal : `${main?.ordinal}.${ordinal}`, main) : null;
      if (!inner) main = under(ordinal, null);
      dashes = 0;
    } else if (
      mark?.['letter'] !== undefined &&
      (main === null ? section !== null || isAfterColon(loose.at(-1)) : isLettered(main))
    ) {
      // Points that bear letters only, under a section or after a colon.
      main = under(mark['letter'], null);
      sub = null;
      dashes = 0;
    } else if (mark?.['letter'] !== undefined && main !== null) {
      sub = under(`${main.ordinal}.${mark['letter']}`, main);
      dashes = 0;
    } else if (mark?.['dash'] !== undefined && main === null && (dashed || isAfterColon(loose.at(-1)))) {
      // A letter that numbers its points by dashes only.
      dashes = dashed ? dashes + 1 : 1;
      dashed = true;
      under(`-${dashes}`, null);
    } else if (mark?.['dash'] !== undefined && main !== null) {
      dashes += 1;
      under(`${(sub ?? main).ordinal}.-${dashes}`, sub ?? main);
    } else if (main === null && !dashed) {
      loose.push(paragraph);
      behind = points.length;
    } else points.at(-1)?.paragraphs.push(paragraph);
  }
  return { points, loose, sections, trailing: behind > 0 && behind === points.length };
}

/** A point of the first level that bears a letter. */
const isLettered = (point: Point): boolean => /^[a-zđ]$/u.test(point.ordinal);

/** A list follows. */
const isAfterColon = (paragraph: Paragraph | undefined): boolean => /:$/u.test(paragraph?.text ?? '');

/** A number under an article, as `1.` under `Điều 2`. */
const isInside = (mark: Readonly<Record<string, string | undefined>>, main: Point): boolean =>
  mark['article'] === undefined && main.ordinal.startsWith('Điều');

/** Of a request only what is requested is work; of an invitation not where and when; an article that founds something founds it itself. */
function isWorkOf(kind: string | null, point: Point): boolean {
  const words = point.paragraphs[0]?.text.slice(point.from) ?? '';
  if (kind === 'Giấy mời')
    return !/^(?:Thời gian|Địa điểm|Nội dung|Thành phần|Chủ trì)\s*(?:họp|cuộc họp)?\s*:/iu.test(words);
  if (kind === 'Tờ trình')
    return point.section === null || /de nghi|kien nghi|de xuat|trinh/u.test(foldText(point.section));
  const article = point.parent ?? point;
  if (!article.ordinal.startsWith('Điều')) return true;
  const own = article.paragraphs[0]?.text.slice(article.from) ?? '';
  return !/^(?:Thành lập|Phê duyệt|Ban hành|Công nhận|Kiện toàn|Quyết định này (?:có|thay))/iu.test(own);
}

function holdsWork(point: Point, sections: number, kind: string | null): boolean {
  if (!isWorkOf(kind, point)) return false;
  if (point.section === null || sections === 0 || kind === 'Tờ trình') return true;
  const folded = foldText(point.section);
  if (WORK.some((word) => folded.includes(word))) return true;
  return !TELLS.some((word) => folded.includes(word));
}

/** The paragraph that closes the letter, where there is one behind the points. */
function closingOf(points: Point[], loose: readonly Paragraph[], trailing: boolean): Paragraph | null {
  const last = points.at(-1);
  if (last === undefined)
    return loose.length > 1 && CLOSES.test(loose.at(-1)?.text ?? '') ? (loose.at(-1) ?? null) : null;
  const end = last.paragraphs.at(-1);
  const behind = trailing ? loose.at(-1) : undefined;
  if (behind !== undefined && (CLOSES.test(behind.text) || ENDS.test(behind.text))) return behind;
  if (last.paragraphs.length < 2 || end === undefined) return null;
  const tail = last.paragraphs.slice(1);
  const at = tail.findIndex((one) => CLOSES.test(one.text) || ENDS.test(one.text));
  if (at < 0) return null;
  last.paragraphs.splice(at + 1);
  return tail[at] ?? null;
}

interface Reading {
  readonly source: LetterSource;
  readonly addressees: readonly string[];
  readonly charged: readonly string[];
  readonly date: LocalDate | null;
}

function who(
  point: Point,
  text: string,
  reading: Reading,
): Pick<LetterTask, 'responsible' | 'coordinating' | 'responsibleInherited'> {
  const own: Responsible = responsibleIn(text, point.from);
  if (own.lead.length > 0) {
    return { responsible: [...new Set([...own.lead, ...own.coordinating])], coordinating: own.coordinating };
  }
  for (let up = point.parent; up !== null; up = up.parent) {
    const above = responsibleIn(up.paragraphs[0]?.text ?? '', up.from);
    if (above.lead.length > 0)
      return { responsible: [...new Set([...above.lead, ...own.coordinating])], coordinating: own.coordinating };
  }
  if (reading.charged.length > 0) return { responsible: reading.charged, coordinating: own.coordinating };
  return { responsible: [], coordinating: own.coordinating, responsibleInherited: reading.addressees };
}

function when(text: string, date: LocalDate | null): Pick<LetterTask, 'deadline' | 'deadlines' | 'deadlineDoubt'> {
  const terms = termsIn(text);
  const days = [...new Set(terms.flatMap((term) => term.day ?? []))];
  const impossible = terms.find((term) => term.impossible);
  const early = date === null ? undefined : days.find((day) => day < date);
  const doubt =
    impossible !== undefined ? text.slice(impossible.from, impossible.to) : early !== undefined ? early : undefined;
  return {
    deadline: days[0] ?? null,
    ...(days.length > 1 ? { deadlines: days } : {}),
    ...(doubt === undefined ? {} : { deadlineDoubt: doubt }),
  };
}

function taskOf(point: Point, ordinal: string | null, reading: Reading): LetterTask {
  const [first] = point.paragraphs;
  const text = point.paragraphs.map((one) => one.text).join(' ');
  const words = text.slice(point.from);
  const span = reading.source.span(first?.places[point.from] ?? 0, (point.paragraphs.at(-1)?.places.at(-1) ?? -1) + 1);
  const term = when(words, reading.date);
  return {
    ordinal,
    text: words,
    ...who(point, first?.text ?? '', reading),
    ...term,
    recurring: recurrenceIn(words)?.every ?? null,
    standing: term.deadline === null && standingWord(words) !== null,
    span,
    confidence: term.deadlineDoubt === undefined ? 'sure' : 'unsure',
  };
}

/** Ordinals of several sections are told apart by the section's mark. */
function ordinalOf(point: Point, several: boolean): string {
  if (!several || point.section === null) return point.ordinal;
  const roman = POINT.exec(point.section)?.groups?.['roman'];
  return roman === undefined ? point.ordinal : `${roman}.${point.ordinal}`;
}

/** Reads the paragraphs between the addressees and the foot. */
export function readContents(
  paragraphs: readonly Paragraph[],
  reading: Omit<Reading, 'charged'>,
  kind: string | null,
): LetterContents {
  const legalBases = paragraphs.filter((one) => /^Căn cứ\s/u.test(one.text));
  const rest = paragraphs.filter((one) => !/^Căn cứ\s/u.test(one.text) && !/\t/u.test(one.lines[0]?.text ?? ''));
  const { points, loose, sections, trailing } = pointsOf(rest);
  const closing = closingOf(points, loose, trailing);
  const above = loose.filter((one) => one !== closing);
  const charged = chargedAbove(above.at(-1)?.text ?? '');
  const all: Reading = { ...reading, charged };
  const tells = kind === 'Báo cáo' || kind === 'Biên bản';
  const work = points.filter((point) => (tells && sections === 0 ? false : holdsWork(point, sections, kind)));
  const several = new Set(work.map((point) => point.section)).size > 1;
  const tasks = [
    ...tableTasksOf(paragraphs).map((row) => rowTask(row, all)),
    ...work.map((point) => taskOf(point, ordinalOf(point, several), all)),
  ];
  return {
    legalBases,
    tasks: tasks.length > 0 || tells ? tasks : unnumbered(points.length === 0 ? loose : above, all),
    closing: closing === null ? null : closingTask(closing, all),
  };
}

/** A row of a table of work. */
function rowTask(row: TableTask, reading: Reading): LetterTask {
  const { paragraph, ordinal, text, lead, coordinating, term } = row;
  const days = [...new Set(termsInCell(term).flatMap((one) => one.day ?? []))];
  const early = reading.date !== null && days.some((day) => day < (reading.date ?? day));
  return {
    ordinal,
    text,
    responsible: [...lead, ...coordinating],
    coordinating,
    deadline: days[0] ?? null,
    ...(days.length > 1 ? { deadlines: days } : {}),
    ...(early ? { deadlineDoubt: term } : {}),
    recurring: recurrenceIn(term)?.every ?? null,
    standing: days.length === 0 && standingWord(term) !== null,
    span: reading.source.spanIn(paragraph, 0, paragraph.text.length),
    confidence: early ? 'unsure' : 'sure',
  };
}

/** A letter that numbers nothing: sentences that charge somebody, or name a day. */
function unnumbered(paragraphs: readonly Paragraph[], reading: Reading): readonly LetterTask[] {
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).flatMap((sentence) => {
      const { text } = sentence;
      // What happened is told, not asked for.
      if (
        /^Ngày \d|đã (?:ban hành|có|gửi|nhận)|sẽ (?:báo cáo|tổng hợp)/iu.test(text) &&
        !/^(?:Đề nghị|Yêu cầu|Giao)/u.test(text)
      )
        return [];
      const charged = chargedAbove(text);
      const own = responsibleIn(text, 0).lead;
      if (
        !/(?:đề nghị|yêu cầu|giao)\s/iu.test(text) ||
        (own.length === 0 && charged.length === 0 && termsIn(text).length === 0)
      )
        return [];
      const point: Point = { ordinal: '', paragraphs: [sentence], section: null, parent: null, from: 0 };
      return [{ ...taskOf(point, null, { ...reading, charged }), confidence: 'unsure' as const }];
    }),
  );
}

/** Sentences of a paragraph, each knowing its places. */
function sentencesOf(paragraph: Paragraph): readonly Paragraph[] {
  const { text, places, lines } = paragraph;
  const sentences: Paragraph[] = [];
  let from = 0;
  for (const end of [...text.matchAll(/[.!?](?=\s+\p{Lu})/gu)].map((match) => match.index + 1).concat(text.length)) {
    while (text.charAt(from) === ' ') from += 1;
    if (end > from) sentences.push({ text: text.slice(from, end), places: places.slice(from, end), lines });
    from = end;
  }
  return sentences;
}

function closingTask(paragraph: Paragraph, reading: Reading): LetterContents['closing'] {
  const { text } = paragraph;
  const named = responsibleIn(text, 0).lead;
  const responsible = /^(?:Trên đây|Nhận được)/u.test(text) ? [] : chargedAbove(text);
  return {
    text,
    responsible: responsible.length > 0 ? responsible : /^(?:Yêu cầu|Đề nghị|Giao)/u.test(text) ? named : [],
    deadline: when(text, reading.date).deadline,
    span: reading.source.spanIn(paragraph, 0, text.length),
    confidence: 'sure',
  };
}
