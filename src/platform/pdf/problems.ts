// Every reason for which a PDF is not taken. Each has a sentence in `src/texts` that says how to mend it.

export const pdfProblemCodes = [
  'pdf/empty',
  'pdf/too-large',
  'pdf/not-a-pdf',
  'pdf/damaged',
  'pdf/encrypted',
  'pdf/script',
  'pdf/launch',
  'pdf/attachment',
  'pdf/form-program',
  'pdf/multimedia',
  'pdf/hidden-content',
  'pdf/too-many-pages',
  'pdf/too-heavy',
] as const;
export type PdfProblemCode = (typeof pdfProblemCodes)[number];

/** Why files are not bound into one book. */
export const bindProblemCodes = ['pdf/book-too-large', 'pdf/binding-busy', 'pdf/binding-too-long'] as const;
export type BindProblemCode = (typeof bindProblemCodes)[number];

/** Why pages are not cut out of a scan. */
export const cutProblemCodes = ['pdf/cannot-cut', 'pdf/cutting-too-long'] as const;
export type CutProblemCode = (typeof cutProblemCodes)[number];
