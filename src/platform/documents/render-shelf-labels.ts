// Labels of a shelf as PDF: a grid on A4, its measures in millimetres, with cut marks in the margin.

import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import { type DrawnPdf, draw } from './render-pdf.ts';
import { writable } from './tinos-coverage.ts';

export interface ShelfLabel {
  readonly product: string;
  readonly producer: string;
  readonly place: string;
  readonly stars: number;
  readonly starWords: string;
  /** Empty where none is known. */
  readonly price: string;
  readonly priceSource: string;
  /** Small: certificate, last day, the day it was printed for. */
  readonly lines: readonly string[];
  readonly scan: string;
  readonly code: string;
  readonly qr: { readonly size: number; readonly path: string };
}

export interface ShelfLabels {
  readonly title: string;
  readonly date: LocalDate;
  /** Across every label; empty outside training. */
  readonly training: string;
  /** Millimetres of one label. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly marginX: number;
  readonly marginY: number;
  /** Side of the code, millimetres. */
  readonly qrSide: number;
  readonly labels: readonly ShelfLabel[];
}

const svgOf = ({ size, path }: ShelfLabel['qr']): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#000"/></svg>`;

export function renderShelfLabels({ date, qrSide, labels, ...sheet }: ShelfLabels): Promise<DrawnPdf> {
  return draw('shelf-label', (covered) => {
    const told = (value: unknown): unknown => {
      if (typeof value === 'string') return writable(value, covered);
      return Array.isArray(value) ? value.map(told) : value;
    };
    const { year, month, day } = partsOf(date);
    return {
      ...Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, told(value)])),
      date: [year, month, day],
      qr: qrSide,
      labels: labels.map((label) => ({
        ...Object.fromEntries(Object.entries(label).map(([name, value]) => [name, told(value)])),
        qr: svgOf(label.qr),
      })),
    };
  });
}
