// The text of a PDF as it stands on its pages: lines by their height, columns apart by a tab, a blank line where the page leaves one or a line
// begins further in, a form feed between pages; marks across a page left out. A page that is a picture with text laid under it unseen is a scan: its text may be wrong.

import { getDocumentProxy } from 'unpdf';
import type { DocumentText } from './document-text.ts';
import { documentTextLimits } from './limits.ts';
import { DocumentTextRefusal } from './problems.ts';

interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two items of one line are at most so much of their height apart. */
const SAME_LINE = 0.45;
/** A gap of so many heights is one between columns. */
const COLUMN = 1.7;

function linesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && Math.abs(first.y - item.y) <= SAME_LINE * Math.max(item.height, 8))
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function lineText(items: readonly Item[]): string {
  let text = '';
  let end = 0;
  for (const item of items) {
    const gap = item.x - end;
    if (text !== '') text += gap > COLUMN * Math.max(item.height, 8) ? '\t' : gap > item.height * 0.12 ? ' ' : '';
    text += item.text;
    end = item.x + item.width;
  }
  return text;
}

/** The most frequent of some figures. */
function usual(figures: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(Math.round(figure), (counts.get(Math.round(figure)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function pageText(items: readonly Item[]): string {
  const lines = linesOf(items);
  const tops = lines.map((line) => line[0]?.y ?? 0);
  const step = usual(tops.slice(1).map((y, i) => (tops[i] ?? 0) - y));
  const margin = usual(lines.filter((line) => line.length === 1).map((line) => line[0]?.x ?? 0));
  return lines
    .map((line, i) => {
      const first = line[0];
      if (first === undefined || i === 0) return lineText(line);
      const below = (tops[i - 1] ?? 0) - first.y;
      const further = first.x > margin + 15 && first.x < margin + 60 && line.length === 1;
      return `${below > step * 1.6 || further ? '\n' : ''}${lineText(line)}`;
    })
    .join('\n');
}

export async function textOfPdf(bytes: Uint8Array): Promise<DocumentText> {
  const file = await getDocumentProxy(new Uint8Array(bytes)).catch((fault: unknown) => {
    const name = fault instanceof Error ? fault.name : '';
    throw new DocumentTextRefusal(name === 'PasswordException' ? 'document-text/encrypted' : 'document-text/damaged');
  });
  if (file.numPages > documentTextLimits.pages) {
    throw new DocumentTextRefusal('document-text/too-many-pages', {
      limit: documentTextLimits.pages,
      found: file.numPages,
    });
  }
  const pages: string[] = [];
  let scanned = false;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): readonly Item[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      if (isAskew(a, b)) return [];
      return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
    });
    scanned ||= await isScan(page);
    pages.push(pageText(words));
    page.cleanup();
  }
  return { kind: 'pdf', text: pages.join('\f'), pages: file.numPages, scanned };
}

/** Whether text runs neither across nor up the page: a mark over the whole of it, which belongs to no line. `a`, `b`: its direction. */
const isAskew = (a: number, b: number): boolean => Math.min(Math.abs(a), Math.abs(b)) > 0.1 * Math.hypot(a, b);

/** Whether a page draws a picture and its text unseen (rendering mode 3). */
async function isScan(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>,
): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const unseen = fnArray.some((operation, i) => operation === SET_TEXT_RENDERING_MODE && argsArray[i]?.[0] === 3);
  return unseen && fnArray.some((operation) => PICTURES.has(operation));
}

/** Numbers of pdf.js's own operations. */
const SET_TEXT_RENDERING_MODE = 38;
const PICTURES: ReadonlySet<number> = new Set([85, 86, 88]);
