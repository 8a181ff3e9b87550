// A paper as PDF, drawn by Typst with our fonts only. The same paper gives the same bytes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '#official-forms/paper.ts';
import { sha256Hex } from '../clock/random.ts';
import { forDrawing, type PutPicture } from './for-drawing.ts';
import { codePointsOf, writable } from './tinos-coverage.ts';

/** Beside this file, and beside the built program. */
const assets = join(import.meta.dirname, 'document-assets');
const workspace = join(assets, 'tinos');
const templates = ['paper', 'strips', 'certificate', 'label', 'shelf-label'] as const;
const faces = ['Regular', 'Bold', 'Italic', 'BoldItalic'];
/** How many drawings ago something was used that is still kept for the next. */
const KEPT_FOR = 4;

interface Press {
  readonly compiler: NodeCompiler;
  readonly templates: Readonly<Record<Template, string>>;
  readonly covered: ReadonlySet<number>;
}
export type Template = (typeof templates)[number];

let press: Promise<Press> | null = null;

async function openPress(): Promise<Press> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = await Promise.all(faces.map((face) => readFile(join(assets, 'tinos', `Tinos-${face}.ttf`))));
  const [regular] = fonts;
  if (regular === undefined) throw new Error('no font');
  const read = templates.map(async (name) => [name, await readFile(join(assets, `${name}.typ`), 'utf8')] as const);
  return {
    // As bytes, and before any font of the machine: the family "Tinos" is always this one. The templates allow no other.
    compiler: Compiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] }),
    templates: Object.fromEntries(await Promise.all(read)) as Record<Template, string>,
    covered: codePointsOf(regular),
  };
}

/** A PDF and how many pages it has. */
export interface DrawnPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

type DataOf = (covered: ReadonlySet<number>, put: PutPicture) => object;

/** Draws data with a template. */
export async function draw(template: Template, dataOf: DataOf): Promise<DrawnPdf> {
  press ??= openPress();
  const { compiler, templates: read, covered } = await press;
  // Pictures lie in the compiler's memory under their content as long as one paper is drawn; nothing between waits for anything.
  const pictures = new Map<string, Uint8Array>();
  const put: PutPicture = (content) => {
    const file = `/${sha256Hex(content)}.jpg`;
    pictures.set(file, content);
    return file;
  };
  const inputs = { paper: JSON.stringify(dataOf(covered, put)) };
  for (const [file, content] of pictures) compiler.mapShadow(`${workspace}${file}`, Buffer.from(content));
  try {
    const compiled = compiler.compile({ mainFileContent: read[template], inputs });
    if (compiled.result === null) {
      const error = compiled.takeDiagnostics();
      throw new Error(`Typst: ${JSON.stringify(error === null ? 'no result' : compiler.fetchDiagnostics(error))}`);
    }
    const pages = compiled.result.numOfPages;
    const pdf = compiler.pdf(compiled.result);
    compiler.evictCache(KEPT_FOR);
    return { pdf, pages };
  } finally {
    for (const file of pictures.keys()) compiler.unmapShadow(`${workspace}${file}`);
  }
}

/** The PDF of a paper. Throws where Typst cannot draw it, which no text of a person can bring about. */
export async function renderPdf(paper: Paper): Promise<Uint8Array> {
  return (await renderPages(paper)).pdf;
}

/** The PDF of a paper with the number of its pages. */
export function renderPages(paper: Paper): Promise<DrawnPdf> {
  return draw('paper', (covered, put) => forDrawing(paper, covered, put));
}

/** What stands at the head of one page of a bound book. */
export interface Strip {
  readonly left: string;
  readonly right: string;
  /** Where something new begins: what it is, and a line about it. */
  readonly heading?: { readonly title: string; readonly about: string };
}

/** One small page for each strip, without ground, to be laid on the pages of a book. */
export async function renderStrips(strips: readonly Strip[]): Promise<Uint8Array> {
  const drawn = await draw('strips', (covered) => {
    const words = (text: string): string => writable(text, covered);
    const lines = strips.map(({ left, right, heading }) => ({
      left: words(left),
      right: words(right),
      title: words(heading?.title ?? ''),
      about: words(heading?.about ?? ''),
    }));
    return { strips: lines };
  });
  return drawn.pdf;
}
