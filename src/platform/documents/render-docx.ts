// A paper as DOCX, so that an office can go on writing. It names Times New Roman, as Decree 30/2020/NĐ-CP asks; the letters
// are those of the machine that opens it. The file says when it was made, so that its bytes are never twice the same.

import type { Paragraph as DocxParagraph, Table as DocxTable, FileChild, ParagraphChild, TableRow } from 'docx';
import type { Block, Cell, Paper, Paragraph, Row, Run, Table } from '#official-forms/paper.ts';

type Docx = typeof import('docx');

const FONT = 'Times New Roman';
/** Word's own font for boxes of forms; Times New Roman has none. */
const BOX_FONT = 'MS Gothic';
/** Twentieths of a point, the unit of Word. */
const twips = (points: number): number => Math.round(points * 20);
const fromMillimetres = (mm: number): number => Math.round((mm * 1440) / 25.4);
/** Of Word: 96 to the inch. */
const pixels = (mm: number): number => Math.round((mm * 96) / 25.4);
const PAGE = { width: fromMillimetres(210), height: fromMillimetres(297) };

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

interface Setting {
  readonly docx: Docx;
  readonly size: number;
  /** Of the text, in twips. */
  readonly width: number;
}

/** The DOCX of a paper. */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, Footer, Header, Packer, PageNumber, Paragraph: P, TextRun } = docx;
  const margins = paper.margins;
  const width = PAGE.width - fromMillimetres(margins.left + margins.right);
  const setting: Setting = { docx, size: paper.size, width };
  const small = (text: string): InstanceType<Docx['TextRun']> =>
    new TextRun({ text: clean(text), italics: true, size: 18, font: FONT });
  const foot = new Footer({
    children: [
      new P({ children: [small(paper.foot.left)] }),
      new P({ alignment: 'right', children: [small(paper.foot.right)] }),
      ...(paper.foot.code === undefined ? [] : [new P({ children: [small(paper.foot.code)] })]),
    ],
  });
  const warned = { text: clean(paper.watermark ?? ''), bold: true, size: 28, color: '7A7A7A', font: FONT };
  const warning =
    paper.watermark === undefined ? [] : [new P({ alignment: 'center', children: [new TextRun(warned)] })];
  const number = new TextRun({ children: [PageNumber.CURRENT], size: paper.size * 2, font: FONT });
  const file = new Document({
    title: clean(paper.title),
    creator: 'OpenOCOP',
    lastModifiedBy: 'OpenOCOP',
    styles: { default: { document: { run: { font: FONT, size: paper.size * 2, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          // No number on the first page (Decree 30/2020/NĐ-CP, Annex I).
          titlePage: true,
          page: {
            size: PAGE,
            margin: {
              top: fromMillimetres(margins.top),
              right: fromMillimetres(margins.right),
              bottom: fromMillimetres(margins.bottom),
              left: fromMillimetres(margins.left),
              header: fromMillimetres(8),
              footer: fromMillimetres(8),
            },
          },
        },
        headers: {
          default: new Header({ children: [new P({ alignment: 'center', children: [number] }), ...warning] }),
          first: new Header({ children: warning.length === 0 ? [new P({})] : warning }),
        },
        footers: { default: foot, first: foot },
        children: paper.blocks.flatMap((block) => childrenOf(block, setting)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** In NFC and without signs that XML forbids. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

function childrenOf(block: Block, setting: Setting, kept = false): readonly FileChild[] {
  const { docx } = setting;
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block, setting, kept)];
    case 'rule': {
      const aside = Math.round((setting.width * (1 - block.share)) / 2);
      const line = { style: 'single', size: 6, space: 1, color: '000000' } as const;
      return [
        new docx.Paragraph({
          indent: { left: aside, right: aside },
          border: { top: line },
          spacing: { before: 60, line: 120, lineRule: 'exact' },
        }),
      ];
    }
    case 'space':
      return [new docx.Paragraph({ keepNext: kept, spacing: { line: twips(block.height), lineRule: 'exact' } })];
    case 'picture':
      return [
        new docx.Paragraph({
          alignment: 'center',
          keepNext: kept,
          children: [
            new docx.ImageRun({
              type: 'jpg',
              data: Buffer.from(block.content),
              transformation: { width: pixels(block.width), height: pixels(block.height) },
            }),
          ],
        }),
      ];
    case 'page-break':
      return [new docx.Paragraph({ pageBreakBefore: true })];
    case 'kept':
      return block.blocks.flatMap((one, i) => childrenOf(one, setting, i < block.blocks.length - 1));
    case 'columns':
      return [columnsOf(block.columns, block.shares, setting)];
    case 'table':
      return [tableOf(block, setting), new docx.Paragraph({ spacing: { line: 20, lineRule: 'exact' } })];
  }
}

function paragraphOf(paragraph: Paragraph, setting: Setting, keepNext = false, before = 3): DocxParagraph {
  const { docx, width } = setting;
  const size = paragraph.size ?? setting.size;
  const hang = twips(size * 0.97);
  return new docx.Paragraph({
    alignment: alignments[paragraph.align ?? 'left'],
    keepNext,
    spacing: { before: twips(paragraph.before ?? before), after: 0 },
    ...(paragraph.hanging === true ? { indent: { left: hang, hanging: hang } } : {}),
    ...(paragraph.firstLine === true ? { indent: { firstLine: fromMillimetres(10) } } : {}),
    ...(paragraph.runs.some((run) => run.kind === 'dots')
      ? { tabStops: [{ type: 'right', position: width, leader: 'dot' } as const] }
      : {}),
    children: paragraph.runs.flatMap((run) => runsOf(run, size, docx)),
  });
}

function runsOf(run: Run, size: number, { TextRun, Tab }: Docx): readonly ParagraphChild[] {
  if (run.kind === 'dots') return [new TextRun({ children: [new Tab()] })];
  if (run.kind === 'box') {
    const mark = run.mark === 'tick' ? '☑' : '☒';
    return [new TextRun({ text: run.ticked ? mark : '☐', font: BOX_FONT, size: size * 2 })];
  }
  const how = { bold: run.bold === true, italics: run.italic === true, size: size * 2, font: FONT };
  const raised = run.raised === true ? { superScript: true } : {};
  return clean(run.text)
    .split('\n')
    .map((text, i) => new TextRun({ text, ...how, ...raised, ...(i === 0 ? {} : { break: 1 }) }));
}

const widthsOf = (shares: readonly number[], width: number): number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / whole) * width));
};

function tableOf(table: Table, setting: Setting): DocxTable {
  const { docx, width } = setting;
  const widths = widthsOf(table.columns, width);
  const rows = [
    ...table.head.map((row) => rowOf(row, widths, setting, { head: true, keep: true })),
    ...table.groups.flatMap((group) =>
      group.map((row, i) => rowOf(row, widths, setting, { head: false, keep: i < group.length - 1 })),
    ),
  ];
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    rows,
  });
}

function rowOf(
  { cells, shaded = false }: Row,
  widths: readonly number[],
  setting: Setting,
  { head, keep }: { readonly head: boolean; readonly keep: boolean },
): TableRow {
  const { docx } = setting;
  let column = 0;
  return new docx.TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(({ paragraphs, span = 1, align = 'left' }: Cell) => {
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      return new docx.TableCell({
        width: { size: width, type: 'dxa' },
        columnSpan: span,
        verticalAlign: align === 'center' ? 'center' : 'top',
        ...(shaded ? { shading: { type: 'clear', fill: 'EEEEEE' } as const } : {}),
        children: paragraphs.map((one) => paragraphOf(one, { ...setting, width: width - 160 }, keep, 0)),
      });
    }),
  });
}

/** Side by side without lines: a table without borders. */
function columnsOf(columns: readonly (readonly Block[])[], shares: readonly number[], setting: Setting): DocxTable {
  const { docx, width } = setting;
  const widths = widthsOf(shares, width);
  const none = { style: 'none', size: 0, color: 'FFFFFF' } as const;
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const cells = columns.map((blocks, i) => {
    const own = widths[i] ?? 0;
    const children = blocks.flatMap((block) => childrenOf(block, { ...setting, width: own }));
    return new docx.TableCell({
      width: { size: own, type: 'dxa' },
      // A cell without a paragraph is no cell for Word.
      children: (children.length === 0 ? [new docx.Paragraph({})] : children) as (DocxParagraph | DocxTable)[],
    });
  });
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    borders,
    rows: [new docx.TableRow({ cantSplit: true, children: cells })],
  });
}
