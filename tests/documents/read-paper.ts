// What a paper says, read back: the words of the model, of a PDF and of a DOCX, in one form that can be compared.

import { extractText, getDocumentProxy } from 'unpdf';
import type { Block, Paper, Paragraph, Run } from '#official-forms/paper.ts';

/** Without spaces and line ends, since where lines break is the engine's affair; without dots to write on. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '').replace(/\.{7,}/g, '');

/** Every word of a paper in the order it is printed. */
export function wordsOf(paper: Paper): string {
  return squeezed(paper.blocks.flatMap(wordsOfBlock).join('\n'));
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphWords(block)];
    case 'table':
      return [...block.head, ...block.groups.flat()].flatMap((row) =>
        row.cells.flatMap((cell) => cell.paragraphs.map(paragraphWords)),
      );
    case 'columns':
      return block.columns.flat().flatMap(wordsOfBlock);
    case 'kept':
      return block.blocks.flatMap(wordsOfBlock);
    default:
      return [];
  }
}

const paragraphWords = ({ runs }: Paragraph): string => runs.map(runWords).join('');

function runWords(run: Run): string {
  if (run.kind === 'dots') return '';
  return run.kind === 'text' ? run.text : !run.ticked ? '☐' : run.mark === 'tick' ? '☑' : '☒';
}

/** The text of each page of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/** How far the text of each page reaches, in points from the lower left corner; the foot, in its small letters, apart. */
export async function reachOfPdf(pdf: Uint8Array): Promise<readonly { left: number; right: number; low: number }[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return await Promise.all(
    Array.from({ length: file.numPages }, async (_, i) => {
      const { items } = await (await file.getPage(i + 1)).getTextContent();
      const words = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' && item.height > 9.5 ? [item] : [],
      );
      return {
        left: Math.min(...words.map((word) => Number(word.transform[4]))),
        right: Math.max(...words.map((word) => Number(word.transform[4]) + word.width)),
        low: Math.min(...words.map((word) => Number(word.transform[5]))),
      };
    }),
  );
}

/** The words of a PDF, without what is repeated on each page: its number, the head of a table that runs on, its foot. */
export async function wordsOfPdf(pdf: Uint8Array, paper: Paper): Promise<string> {
  const heads = paper.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [squeezed(block.head.flatMap((row) => row.cells.flatMap((one) => one.paragraphs.map(paragraphWords))).join(''))]
      : [],
  );
  const foot = squeezed(paper.foot.left + paper.foot.right + (paper.foot.code ?? ''));
  let said = '';
  for (const [i, page] of (await pagesOf(pdf)).entries()) {
    const words = squeezed(page).replace(/□×/g, '☒').replace(/□√/g, '☑').replace(/□/g, '☐');
    if (!words.endsWith(foot)) throw new Error(`page ${i + 1} has not the foot ${foot}: ${words.slice(-200)}`);
    const number = i === 0 ? '' : String(i + 1);
    if (!words.startsWith(number)) throw new Error(`page ${number} does not begin with its number`);
    const body = words.slice(number.length, words.length - foot.length);
    // Only the head of a table that has begun on an earlier page is a repetition.
    const repeated = heads.find((head) => said.includes(head) && body.startsWith(head)) ?? '';
    said += body.slice(repeated.length);
  }
  return said;
}

/** All text of a PDF. */
export const textOfPdf = async (pdf: Uint8Array): Promise<string> => (await pagesOf(pdf)).join('\n');
