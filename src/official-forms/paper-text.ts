// What a paper says, as plain text: a line for each paragraph, columns one behind another, cells of a table apart by a tab. What a letter
// is kept and searched by, and what a reader of letters is given.

import type { Block, Paper, Paragraph, Run } from './paper.ts';

const runText = (run: Run): string =>
  run.kind === 'text' ? run.text : run.kind === 'box' ? (run.ticked ? '☒' : '☐') : '……';
const lineOf = ({ runs }: Paragraph): string => runs.map(runText).join('');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block).split('\n');
    case 'columns':
      return block.columns.flatMap((column) => column.flatMap(linesOf));
    case 'kept':
      return block.blocks.flatMap(linesOf);
    case 'table':
      return [...block.head, ...block.groups.flat()].map(({ cells }) =>
        cells.map((one) => one.paragraphs.map(lineOf).join(' ')).join('\t'),
      );
    default:
      return [''];
  }
}

/**
 * @example paperText(letter).split('\n')[0] // 'ỦY BAN NHÂN DÂN'
 */
export const paperText = ({ blocks }: Paper): string =>
  blocks
    .flatMap(linesOf)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
