// The certificate and the label as PDF: the words of their sheets, stars and code drawn by the template.

import { partsOf } from '#kernel/calendar.ts';
import type { CertificateSheet, CodePicture, LabelSheet } from '#official-forms/certificate.ts';
import { type DrawnPdf, draw } from './render-pdf.ts';
import { writable } from './tinos-coverage.ts';

const svgOf = ({ size, path }: CodePicture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#000"/></svg>`;

/** Every text writable with the font, the code as a picture, the date in its parts. */
function forTemplate(sheet: CertificateSheet | LabelSheet, covered: ReadonlySet<number>): object {
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return writable(value, covered);
    return Array.isArray(value) ? value.map(told) : value;
  };
  const { year, month, day } = partsOf(sheet.date);
  const words = Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, told(value)]));
  return { ...words, date: [year, month, day], qr: svgOf(sheet.qr) };
}

/** The certificate, on one page of A4. */
export function renderCertificate(sheet: CertificateSheet): Promise<DrawnPdf> {
  return draw('certificate', (covered) => forTemplate(sheet, covered));
}

/** The label, on a page of its own size: 80 by 50 millimetres. */
export function renderLabel(sheet: LabelSheet): Promise<DrawnPdf> {
  return draw('label', (covered) => forTemplate(sheet, covered));
}
