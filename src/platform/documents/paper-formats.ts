// The formats in which a paper is given out: to print, and to write on. Both say where the installation only trains.

import { DOCX } from '#kernel/media-types.ts';
import type { Paper } from '#official-forms/paper.ts';
import { asMadeIn, type MadeIn } from '#official-forms/training-mark.ts';
import { renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';

interface Format {
  readonly contentType: string;
  render(paper: Paper, mode: MadeIn): Promise<Uint8Array>;
}

export const paperFormats = {
  pdf: { contentType: 'application/pdf', render: (paper, mode) => renderPdf(asMadeIn(paper, mode)) },
  docx: { contentType: DOCX, render: (paper, mode) => renderDocx(asMadeIn(paper, mode)) },
} as const satisfies Readonly<Record<string, Format>>;

export type PaperFormat = keyof typeof paperFormats;
