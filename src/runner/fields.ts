// Schema pieces that a form, the API, the command line and a spreadsheet row share. An empty field is "not given",
// never zero; text is cleaned before its length is judged.

import { z } from 'zod';
import { type LocalDate, parseVietnameseDate } from '#kernel/calendar.ts';
import { type Id, isUuid } from '#kernel/ids.ts';
import { parseVnd } from '#kernel/money.ts';
import { isSentence } from '#kernel/sentence.ts';
import { cleanLines, cleanText } from '#kernel/vietnamese-text.ts';
import type { FieldCode } from './field-problems.ts';

type Refine = { readonly code: FieldCode; readonly details?: Record<string, unknown> };

function refuseWith(context: z.RefinementCtx, refine: Refine): never {
  context.addIssue({ code: 'custom', params: refine });
  return z.NEVER;
}

/** A field that may be left out altogether: an unticked box, a key that a program does not send. */
const mayBeAbsent = z.unknown().optional();
/** The same, with what a program may send written into the API's description. */
const described = (type: string | readonly string[], more: Readonly<Record<string, unknown>> = {}) =>
  mayBeAbsent.meta({ type, ...more });
const textOrNothing = ['string', 'null'];

const blank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && cleanText(value) === '');

/** One line of text that must be there, at most `maximum` characters after cleaning. */
export const text = (maximum: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(maximum));

/** One line of text or nothing (`null`). */
export const optionalText = (maximum: number) => optional(text(maximum), { maxLength: maximum });

/** Several lines of text that must be there. */
export const lines = (maximum: number) => z.string().transform(cleanLines).pipe(z.string().min(1).max(maximum));

/** Several lines that say why, to whoever reads them years later: a few words at least. */
export const sentence = (maximum: number) =>
  lines(maximum).superRefine((said, context) => {
    if (!isSentence(said)) refuseWith(context, { code: 'not-a-sentence' });
  });

/** Several lines of text or nothing. */
export const optionalLines = (maximum: number) => optional(lines(maximum), { maxLength: maximum });

/** Turns an absent or empty field into `null` before the inner schema looks at it. */
export function optional<T>(
  inner: z.ZodType<T, string>,
  shown: Readonly<Record<string, unknown>> = {},
): z.ZodType<T | null> {
  return described(textOrNothing, shown).transform((value, context): T | null => {
    if (blank(value)) return null;
    const parsed = inner.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [...issue.path] } as never);
    return z.NEVER;
  });
}

/** A legal date, typed `23/11/2026` or `2026-11-23`. */
export const date = z
  .unknown()
  .meta({ type: 'string', description: 'YYYY-MM-DD' })
  .transform((value, context): LocalDate => {
    if (blank(value)) return refuseWith(context, { code: 'required' });
    const day = typeof value === 'string' ? parseVietnameseDate(cleanText(value)) : null;
    return day ?? refuseWith(context, { code: 'not-a-date' });
  });

/** A legal date or nothing. */
export const optionalDate = described(textOrNothing, { description: 'YYYY-MM-DD' }).transform(
  (value, context): LocalDate | null => {
    if (blank(value)) return null;
    const day = typeof value === 'string' ? parseVietnameseDate(cleanText(value)) : null;
    return day ?? refuseWith(context, { code: 'not-a-date' });
  },
);

function readWhole(value: unknown): number | null | 'fraction' {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : 'fraction';
  const written = cleanText(String(value));
  if (/^-?\d+$/.test(written)) return Number(written);
  if (/^-?\d{1,3}(\.\d{3})+$/.test(written)) return Number(written.replace(/\./g, ''));
  return /^-?\d+[.,]\d+$/.test(written) ? 'fraction' : null;
}

/** A whole number within bounds (both count), or nothing. Dots between thousands are read. */
export const optionalWhole = (minimum: number, maximum: number) =>
  described(['integer', 'string', 'null'], { minimum, maximum }).transform((value, context): number | null => {
    if (blank(value)) return null;
    const number = readWhole(value);
    if (number === null) return refuseWith(context, { code: 'not-a-number' });
    if (number === 'fraction') return refuseWith(context, { code: 'not-whole' });
    if (number < minimum) return refuseWith(context, { code: 'too-small', details: { minimum } });
    if (number > maximum) return refuseWith(context, { code: 'too-big', details: { maximum } });
    return number;
  });

/** A year that must be given; both bounds count. Its sentence writes years without a dot between thousands. */
export const year = (minimum: number, maximum: number) =>
  z
    .unknown()
    .meta({ type: ['integer', 'string'], minimum, maximum })
    .transform((value, context): number => {
      if (blank(value)) return refuseWith(context, { code: 'required' });
      const number = readWhole(value);
      const isYear = typeof number === 'number' && number >= minimum && number <= maximum;
      return isYear ? number : refuseWith(context, { code: 'not-a-year', details: { minimum, maximum } });
    });

/** A whole number that must be given. */
export const whole = (minimum: number, maximum: number) =>
  z
    .unknown()
    .meta({ type: ['integer', 'string'], minimum, maximum })
    .transform((value, context): number => {
      if (blank(value)) return refuseWith(context, { code: 'required' });
      const parsed = optionalWhole(minimum, maximum).safeParse(value);
      if (parsed.success && parsed.data !== null) return parsed.data;
      for (const issue of parsed.error?.issues ?? []) context.addIssue({ ...issue } as never);
      return z.NEVER;
    });

/** A decimal quantity with comma or point, at least `minimum`, or nothing. */
export const optionalDecimal = (minimum: number, maximum: number) =>
  described(['number', 'string', 'null'], { minimum, maximum }).transform((value, context): number | null => {
    if (blank(value)) return null;
    const written = typeof value === 'number' ? String(value) : cleanText(String(value));
    const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written) ? written.replace(/\./g, '') : written;
    if (!/^-?\d+([.,]\d+)?$/.test(plain)) return refuseWith(context, { code: 'not-a-number' });
    const number = Number(plain.replace(',', '.'));
    if (number < minimum) return refuseWith(context, { code: 'too-small', details: { minimum } });
    if (number > maximum) return refuseWith(context, { code: 'too-big', details: { maximum } });
    return number;
  });

/** Whole đồng, `1.250.000`, or nothing. */
export const optionalVnd = described(['integer', 'string', 'null'], { description: 'Whole đồng' }).transform(
  (value, context): number | null => {
    if (blank(value)) return null;
    const amount =
      typeof value === 'number' && Number.isSafeInteger(value) ? value : parseVnd(cleanText(String(value)));
    return amount !== null && amount >= 0 ? amount : refuseWith(context, { code: 'not-an-amount' });
  },
);

/** Whole đồng or nothing; below zero where a minus stands before it: a loss. */
export const optionalVndOrLoss = described(['integer', 'string', 'null'], { description: 'Whole đồng' }).transform(
  (value, context): number | null => {
    if (blank(value)) return null;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    const typed = cleanText(String(value));
    const isLoss = /^[-\u2212\u2013]/.test(typed);
    const amount = parseVnd(isLoss ? typed.slice(1).trim() : typed);
    if (amount === null) return refuseWith(context, { code: 'not-whole-amount' });
    return isLoss && amount > 0 ? -amount : amount;
  },
);

/** A year of four digits within bounds (both count), or nothing. A year is no amount: it has no dots. */
export const optionalYear = (minimum: number, maximum: number) =>
  described(['integer', 'string', 'null'], { minimum, maximum }).transform((value, context): number | null => {
    if (blank(value)) return null;
    const written = typeof value === 'number' ? String(value) : cleanText(String(value));
    const year = /^\d{4}$/.test(written) ? Number(written) : null;
    if (year !== null && year >= minimum && year <= maximum) return year;
    return refuseWith(context, { code: 'not-a-year', details: { minimum, maximum } });
  });

/** A tick box: absent is no. */
export const tick = described(['boolean', 'string', 'null']).transform(
  (value): boolean => value === true || value === 'yes' || value === 'on' || value === '1',
);

/** The id of a record; anything that is no id is treated as a record that does not exist by its use case. */
export const id = <Kind extends string>() =>
  z
    .unknown()
    .meta({ type: 'string', format: 'uuid' })
    .transform((value, context): Id<Kind> => {
      if (typeof value === 'string' && isUuid(value)) return value as Id<Kind>;
      return refuseWith(context, { code: blank(value) ? 'required' : 'uuid' });
    });

/** The version of the record that the form showed. */
export const version = whole(1, 2_000_000_000);

/** One of a list. */
export const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) => z.enum(options);

/** One of a list, or nothing. */
export const optionalOneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  mayBeAbsent.meta({ enum: [...options, '', null] }).transform((value, context): Options[number] | null => {
    if (blank(value)) return null;
    return options.includes(value as string)
      ? (value as Options[number])
      : refuseWith(context, { code: 'not-an-option' });
  });

/** Values of several boxes of one name, as a form sends them: none, one alone or a list; empty ones are left out. */
export const ticked = <Value extends string = string>(item: Readonly<Record<string, string>> = { type: 'string' }) =>
  z
    .unknown()
    .optional()
    .meta({ type: 'array', items: item })
    .transform((value) => [value ?? []].flat().filter((one): one is Value => typeof one === 'string' && one !== ''));

/** Ids of several boxes of one name; one that is no id names no record, as its use case will find. */
export const tickedIds = <Value extends string = string>() => ticked<Value>({ type: 'string', format: 'uuid' });
