// Small words that the pages of this room share.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

/** A day for people; a dash where there is none. */
export const dayWords = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));

/** A product and who makes it, where that is known: `Chè Shan – HTX Bình Lư`. */
export const productWords = (product: string, producer: string | null): string =>
  producer === null || producer === '' ? product : `${product} – ${producer}`;
