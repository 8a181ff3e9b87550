// Schema pieces of the register beside those of the runner: values with a form of their own, ticked lists.

import { z } from 'zod';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { oneOf } from '#runner/fields.ts';

/** Several ticked boxes of one name: a list, one value, or nothing. */
export const ticked = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z
    .unknown()
    .optional()
    .transform((value) => (value === undefined || value === null || value === '' ? [] : [value].flat()))
    .pipe(z.array(oneOf(options)));

/** Text with one way of storing it, or nothing; what cannot be read so is refused with `code`. */
export const optionalInForm = (parse: (text: string) => string | null, code: string) =>
  z
    .unknown()
    .optional()
    .transform((value, context): string | null => {
      const typed = value === undefined || value === null ? '' : cleanText(String(value));
      if (typed === '') return null;
      const parsed = typed.length > 300 ? null : parse(typed);
      if (parsed !== null) return parsed;
      context.addIssue({ code: 'custom', params: { code } });
      return z.NEVER;
    });
