// A paper as PDF, drawn by Typst with our fonts only. The same paper gives the same bytes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '#official-forms/paper.ts';
import { forDrawing } from './for-drawing.ts';
import { codePointsOf } from './tinos-coverage.ts';

/** Beside this file, and beside the built program. */
const assets = join(import.meta.dirname, 'document-assets');
const faces = ['Regular', 'Bold', 'Italic', 'BoldItalic'];
/** How many drawings ago something was used that is still kept for the next. */
const KEPT_FOR = 4;

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly covered: ReadonlySet<number>;
}

let press: Promise<Press> | null = null;

async function openPress(): Promise<Press> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = await Promise.all(faces.map((face) => readFile(join(assets, 'tinos', `Tinos-${face}.ttf`))));
  const [regular] = fonts;
  if (regular === undefined) throw new Error('no font');
  return {
    // As bytes, and before any font of the machine: the family "Tinos" is always this one. The template allows no other.
    compiler: Compiler.create({ workspace: join(assets, 'tinos'), fontArgs: [{ fontBlobs: fonts }] }),
    template: await readFile(join(assets, 'paper.typ'), 'utf8'),
    covered: codePointsOf(regular),
  };
}

/** The PDF of a paper. Throws where Typst cannot draw it, which no text of a person can bring about. */
export async function renderPdf(paper: Paper): Promise<Uint8Array> {
  press ??= openPress();
  const { compiler, template, covered } = await press;
  const inputs = { paper: JSON.stringify(forDrawing(paper, covered)) };
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (compiled.result === null) {
    const error = compiled.takeDiagnostics();
    throw new Error(`Typst: ${JSON.stringify(error === null ? 'no result' : compiler.fetchDiagnostics(error))}`);
  }
  const pdf = compiler.pdf(compiled.result);
  compiler.evictCache(KEPT_FOR);
  return pdf;
}
