// Certificates and labels as PDF, one or many in a file: the words of their sheets, stars and code drawn by the template.

import { partsOf } from '#kernel/calendar.ts';
import type { CertificateSheet, CodePicture, LabelSheet } from '#official-forms/certificate.ts';
import { type DrawnPdf, draw } from './render-pdf.ts';
import { writable } from './tinos-coverage.ts';

const svgOf = ({ size, path }: CodePicture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#000"/></svg>`;

/** A file of one or many sheets: its own title, every code among its properties, the day of the first. */
interface SheetFile {
  readonly title: string;
  readonly sheets: readonly (CertificateSheet | LabelSheet)[];
}

/** Every text writable with the font, codes as pictures, the date in its parts. */
function forTemplate({ title, sheets }: SheetFile, covered: ReadonlySet<number>): object {
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return writable(value, covered);
    return Array.isArray(value) ? value.map(told) : value;
  };
  const [first] = sheets;
  if (first === undefined) throw new Error('a file without sheets');
  const { year, month, day } = partsOf(first.date);
  return {
    title: told(title),
    keywords: [...new Set(sheets.map((sheet) => sheet.token))],
    date: [year, month, day],
    sheets: sheets.map((sheet) => {
      const words = Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, told(value)]));
      return { ...words, qr: svgOf(sheet.qr) };
    }),
  };
}

/** The certificate, on one page of A4. */
export function renderCertificate(sheet: CertificateSheet): Promise<DrawnPdf> {
  return renderCertificates(sheet.title, [sheet]);
}

/** Certificates, each on a page of A4. */
export function renderCertificates(title: string, sheets: readonly CertificateSheet[]): Promise<DrawnPdf> {
  return draw('certificate', (covered) => forTemplate({ title, sheets }, covered));
}

/** The label, on a page of its own size: 80 by 50 millimetres. */
export function renderLabel(sheet: LabelSheet): Promise<DrawnPdf> {
  return renderLabels(sheet.title, [sheet]);
}

/** Labels, each on a page of its own size. */
export function renderLabels(title: string, sheets: readonly LabelSheet[]): Promise<DrawnPdf> {
  return draw('label', (covered) => forTemplate({ title, sheets }, covered));
}
