// A paper as the template wants it: every setting said, every text writable with the font and
// no word wider than a line.

import { partsOf } from '#kernel/calendar.ts';
import type { Block, Cell, Paper, Paragraph, Row, Run } from '#official-forms/paper.ts';
import { writable } from './tinos-coverage.ts';

type Covered = ReadonlySet<number>;

/** A "word" longer than a line (an address, a key held down) may break after each so many signs; none of the law is that long. */
const LONGEST_WORD = /[^\s\u00a0]{32}(?=[^\s\u00a0])/gu;

/** Where a picture will lie for the template, which names it. */
export type PutPicture = (content: Uint8Array) => string;

interface Setting {
  readonly size: number;
  readonly covered: Covered;
  readonly put: PutPicture;
}

/** The data of the template `paper.typ`. */
export function forDrawing(paper: Paper, covered: Covered, put: PutPicture): object {
  const { year, month, day } = partsOf(paper.date);
  return {
    title: writable(paper.title, covered),
    date: [year, month, day],
    size: paper.size,
    margins: paper.margins,
    foot: {
      left: writable(paper.foot.left, covered),
      right: writable(paper.foot.right, covered),
      code: writable(paper.foot.code ?? '', covered),
    },
    watermark: writable(paper.watermark ?? '', covered),
    blocks: paper.blocks.map((block) => blockFor(block, { size: paper.size, covered, put })),
  };
}

function blockFor(block: Block, setting: Setting): object {
  const { size, covered, put } = setting;
  switch (block.kind) {
    case 'paragraph':
      return paragraphFor(block, size, covered);
    case 'picture':
      return { kind: block.kind, file: put(block.content), width: block.width, height: block.height };
    case 'kept':
      return { ...block, blocks: block.blocks.map((inside) => blockFor(inside, setting)) };
    case 'columns':
      return { ...block, columns: block.columns.map((inside) => inside.map((one) => blockFor(one, setting))) };
    case 'table': {
      const rows = (some: readonly Row[]): object[] => some.map((row) => rowFor(row, size, covered));
      return { ...block, head: rows(block.head), groups: block.groups.map(rows) };
    }
    default:
      return block;
  }
}

function rowFor({ cells, shaded = false }: Row, size: number, covered: Covered): object {
  const cellFor = ({ paragraphs, span = 1, align = 'left' }: Cell): object => ({
    span,
    align,
    paragraphs: paragraphs.map((one) => paragraphFor({ ...one, before: one.before ?? 0 }, size, covered)),
  });
  return { shaded, cells: cells.map(cellFor) };
}

function paragraphFor(paragraph: Paragraph, usual: number, covered: Covered): object {
  const { kind, runs, align = 'left', size = usual, before = 3, firstLine = false, hanging = false } = paragraph;
  return { kind, align, size, before, firstLine, hanging, runs: runs.map((run) => runFor(run, covered)) };
}

function runFor(run: Run, covered: Covered): object {
  if (run.kind === 'box') return { kind: run.kind, ticked: run.ticked, mark: run.mark ?? 'cross' };
  if (run.kind !== 'text') return run;
  const { kind, text, bold = false, italic = false, raised = false } = run;
  return { kind, text: writable(text, covered).replace(LONGEST_WORD, '$&\u200b'), bold, italic, raised };
}
