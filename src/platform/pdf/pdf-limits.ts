// What a PDF may be before it is refused. Generous for a scanned dossier, small for a machine.

export interface PdfLimits {
  /** Bytes of the file as sent. */
  readonly fileBytes: number;
  readonly pages: number;
  readonly objects: number;
  /** Bytes of all streams of objects together, counted while inflating. */
  readonly inflatedBytes: number;
  /** Milliseconds of processor time that the checking process may use. */
  readonly milliseconds: number;
  /** Mebibytes of heap the checking process may use. */
  readonly heapMebibytes: number;
}

export const pdfLimits: PdfLimits = {
  fileBytes: 20 * 1_048_576,
  pages: 500,
  objects: 300_000,
  inflatedBytes: 64 * 1_048_576,
  milliseconds: 8_000,
  heapMebibytes: 160,
};
