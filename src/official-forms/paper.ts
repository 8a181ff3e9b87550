// What a paper is made of, whatever draws it: blocks of text, tables and signatures, in the layout of an official document
// (Decree 30/2020/NĐ-CP, Annex I). Data only: no sentence in here is ever read as markup.

import type { LocalDate } from '#kernel/calendar.ts';

/** A stretch of text in one style. A line end in it is kept. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Small and raised: the number of a note. */
  readonly raised?: boolean;
}

/** A box of a form: ☐ or ☒, or with the tick (√) that a form asks for. */
export interface BoxRun {
  readonly kind: 'box';
  readonly ticked: boolean;
  /** A cross where nothing is said. */
  readonly mark?: 'tick';
}

/** Dots up to the end of the line, to be written on by hand. */
export interface DotsRun {
  readonly kind: 'dots';
}

export type Run = TextRun | BoxRun | DotsRun;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Left where nothing is said. */
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Points; the size of the paper where nothing is said. */
  readonly size?: number;
  /** Points above; 3 where nothing is said. */
  readonly before?: number;
  /** The first line begins 1 cm in. */
  readonly firstLine?: boolean;
  /** Later lines begin after the box or dash that the first begins with. */
  readonly hanging?: boolean;
}

/** A line across, centred, of a share (0 to 1) of the width. */
export interface Rule {
  readonly kind: 'rule';
  readonly share: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** Columns that it covers; 1 where nothing is said. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A heading among the rows: light ground. */
  readonly shaded?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Widths as shares of the whole. */
  readonly columns: readonly number[];
  /** Repeated on every page. */
  readonly head: readonly Row[];
  /** Rows of one group stay on one page where they fit on it. */
  readonly groups: readonly (readonly Row[])[];
}

/** Blocks side by side without lines: the head of a letter, recipients beside a signature. */
export interface Columns {
  readonly kind: 'columns';
  readonly shares: readonly number[];
  readonly columns: readonly (readonly Block[])[];
}

/** Empty height in points, for a hand or a seal. */
export interface Space {
  readonly kind: 'space';
  readonly height: number;
}

/** A photograph (JPEG), centred, as wide and high as said. */
export interface Picture {
  readonly kind: 'picture';
  readonly content: Uint8Array;
  /** Millimetres on the paper. */
  readonly width: number;
  readonly height: number;
}

/** Blocks that stay on one page where they fit on it. */
export interface Kept {
  readonly kind: 'kept';
  readonly blocks: readonly Block[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block = Paragraph | Rule | Table | Columns | Kept | Space | PageBreak | Picture;

/** Millimetres. Decree 30/2020/NĐ-CP: top and bottom 20–25, left 30–35, right 15–20. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Paper {
  /** For the properties of the file. */
  readonly title: string;
  /** The date in the properties of the file; the same paper of the same date has the same bytes. */
  readonly date: LocalDate;
  /** Points, 13 or 14. */
  readonly size: number;
  readonly margins: Margins;
  /** Small at the foot of every page, so that a loose page is still known; a check code in a line of its own below. */
  readonly foot: { readonly left: string; readonly right: string; readonly code?: string };
  /** Large and pale across every page, and in its head: a paper of a training installation. */
  readonly watermark?: string;
  readonly blocks: readonly Block[];
}

/** What stands on a paper whose wording nobody has compared with the signed act yet. */
export const uncheckedCopyNotice = 'theo bản chép, chưa đối chiếu bản ký';

export const officialMargins: Margins = { top: 20, right: 15, bottom: 20, left: 30 };
