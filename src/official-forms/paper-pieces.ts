// The pieces that papers share: text, boxes, lines to fill in, the place of a signature.

import { formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import {
  type Block,
  type BoxRun,
  type Cell,
  type Columns,
  type DotsRun,
  type Paper,
  type Paragraph,
  type Row,
  type Run,
  type TextRun,
  uncheckedCopyNotice,
} from './paper.ts';

/** Plain text. */
export const text = (words: string): TextRun => ({ kind: 'text', text: words });
export const bold = (words: string): TextRun => ({ kind: 'text', text: words, bold: true });
export const italic = (words: string): TextRun => ({ kind: 'text', text: words, italic: true });
export const boldItalic = (words: string): TextRun => ({ kind: 'text', text: words, bold: true, italic: true });
/** The number of a note, small and raised. */
export const raised = (words: string): TextRun => ({ kind: 'text', text: words, raised: true });
export const box = (ticked: boolean): BoxRun => ({ kind: 'box', ticked });
/** A box for the tick (√) that a form asks for. */
export const tickBox = (ticked: boolean): BoxRun => ({ kind: 'box', ticked, mark: 'tick' });
export const dots: DotsRun = { kind: 'dots' };

/** A paragraph of runs; a string is plain text. */
export function paragraph(runs: readonly Run[] | string, how: Omit<Paragraph, 'kind' | 'runs'> = {}): Paragraph {
  return { kind: 'paragraph', runs: typeof runs === 'string' ? [text(runs)] : runs, ...how };
}

/** `Tên chủ thể: HTX …`, or dots to write on where nothing is known. */
export function labelled(label: string, value: string | null): Paragraph {
  return paragraph([text(`${label}: `), value === null || value === '' ? dots : bold(value)]);
}

/** Two labels on one line, as the act prints them; what is not known stays room to write on. */
export function besides(...labels: readonly (readonly [label: string, value: string | null])[]): Paragraph {
  const room = (last: boolean): Run => (last ? dots : text('………………… '));
  return paragraph(
    labels.flatMap(([label, value], i): readonly Run[] => [
      text(`${i === 0 ? '' : ' '}${label}: `),
      value === null || value === ''
        ? room(i === labels.length - 1)
        : bold(`${value}${i === labels.length - 1 ? '' : '   '}`),
    ]),
  );
}

/** A cell of one paragraph or several. */
export function cell(content: Paragraph | readonly Paragraph[], how: Omit<Cell, 'paragraphs'> = {}): Cell {
  return { paragraphs: 'kind' in content ? [content] : content, ...how };
}

export const row = (...cells: readonly Cell[]): Row => ({ cells });
export const shadedRow = (...cells: readonly Cell[]): Row => ({ cells, shaded: true });

/** Lines of dots, to be written on by hand. */
export const linesOfDots = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, () => paragraph([dots]));

/**
 * `Mường So, ngày 05 tháng 02 năm 2026`: a zero before days under 10 and before months 1 and 2; dots for what is not known.
 * @law Decree 30/2020/NĐ-CP, Annex I
 * @example placeAndDate('Mường So', date('2026-06-15')) // 'Mường So, ngày 15 tháng 6 năm 2026'
 */
export function placeAndDate(place: string | null, day: LocalDate | null): string {
  if (day === null) return `${place ?? '…………'}, ngày …… tháng …… năm ………`;
  return `${place ?? '…………'}, ${inWords(day)}`;
}

/** The right of a foot: the act, and that its wording was not compared with the signed one where it was not. */
export const actInFoot = (act: string, checked: boolean): string => (checked ? act : `${act}, ${uncheckedCopyNotice}`);

/** The same below a heading; nothing where it was compared. */
export const uncheckedLine = (checked: boolean): readonly Paragraph[] =>
  checked ? [] : [paragraph([italic(`(${uncheckedCopyNotice})`)], { align: 'center', size: 11, before: 0 })];

/** What a paper of a dossier was drawn from: what is still being written, or the copy that was frozen when it was sent. */
export type PaperOrigin =
  | { readonly kind: 'draft' }
  | { readonly kind: 'sent'; readonly ordinal: number; readonly checkCode: string };

/** The foot of a paper of a dossier: which form of what, the act, and the check code of the copy it was drawn from. */
export function dossierFoot(left: string, right: string, origin: PaperOrigin | undefined): Paper['foot'] {
  if (origin === undefined) return { left, right };
  if (origin.kind === 'draft') return { left: knownOf('BẢN NHÁP', left), right };
  const { ordinal, checkCode } = origin;
  return { left, right, code: `Mã kiểm tra (SHA-256) bản nộp lần ${ordinal}: ${checkCode}` };
}

/** Above the heading of a paper that is not sent, or not issued, yet. */
export const draftLine = (origin: PaperOrigin | undefined, what = 'chưa nộp'): readonly Paragraph[] =>
  origin?.kind === 'draft'
    ? [paragraph([bold('BẢN NHÁP'), italic(`, ${what}`)], { align: 'right', size: 11, before: 0 })]
    : [];

/** What is known of several words, with a point between. */
export const knownOf = (...words: readonly (string | null)[]): string =>
  words.filter((one) => one !== null).join(' · ');

/** `phiếu số 12/2026, nhận ngày 05/10/2026`, as far as it is known; empty before a dossier is sent. */
export const slipWords = (number: string | null, receivedOn: LocalDate | null): string =>
  [
    number === null ? null : `phiếu số ${number}`,
    receivedOn === null ? null : `nhận ngày ${formatVietnamese(receivedOn)}`,
  ]
    .filter((one) => one !== null)
    .join(', ');

/** `ngày 22 tháng 5 năm 2026`. */
export function inWords(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  const pad = (n: number, below: number): string => (n < below ? `0${n}` : String(n));
  return `ngày ${pad(day, 10)} tháng ${pad(month, 3)} năm ${year}`;
}

export interface Signature {
  readonly placeAndDate: string;
  /** `Người đánh giá`, `CHỦ TỊCH`. */
  readonly office: string;
  /** `(Ký và ghi rõ họ tên)`. */
  readonly how: string | null;
  /** Printed under the signature; `null`: written by hand. */
  readonly name: string | null;
}

/** The place of a signature, on the right half; `beside` stands on the left. */
export function signed({ placeAndDate: when, office, how, name }: Signature, beside: readonly Block[] = []): Columns {
  const centred = { align: 'center' } as const;
  return {
    kind: 'columns',
    shares: [0.48, 0.52],
    columns: [
      beside,
      [
        paragraph([italic(when)], centred),
        paragraph([bold(office)], centred),
        ...(how === null ? [] : [paragraph([italic(how)], { ...centred, before: 0 })]),
        { kind: 'space', height: 56 },
        ...(name === null ? [] : [paragraph([bold(name)], centred)]),
      ],
    ],
  };
}

/** The head of a paper that a citizen or a producer writes: the name of the state, its motto, a rule. */
export function stateHeading(): readonly Block[] {
  const centred = { align: 'center' } as const;
  return [
    paragraph([bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')], { ...centred, before: 0 }),
    paragraph([bold('Độc lập - Tự do - Hạnh phúc')], { ...centred, size: 14, before: 0 }),
    { kind: 'rule', share: 0.34 },
  ];
}

/** Lines of text under their label, as people typed them; lines of dots where nothing is known. */
export function written(words: string | null, dotted = 2): readonly Paragraph[] {
  return words === null || words === ''
    ? linesOfDots(dotted)
    : words.split('\n').map((line) => paragraph(line, { align: 'justify', firstLine: true }));
}

/** `- Label: box`, as the act prints its boxes. */
export const ticked = (label: string, on: boolean): Paragraph =>
  paragraph([text(`${label} `), tickBox(on)], { align: 'justify' });

/** A heading that does not stand alone at the foot of a page: it is kept with the first block below it. */
export function headed(heading: Block, [first, ...rest]: readonly Block[]): readonly Block[] {
  return first === undefined ? [heading] : [{ kind: 'kept', blocks: [heading, first] }, ...rest];
}
