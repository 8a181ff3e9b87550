// The formats in which a paper is given out: to print, and to write on.

import { renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';

export const paperFormats = {
  pdf: { contentType: 'application/pdf', render: renderPdf },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: renderDocx },
} as const;

export type PaperFormat = keyof typeof paperFormats;
