// What the law states for a day, or that it states nothing and why. Nothing is filled in.

import type { Confidence } from './law-reader.ts';

/** Where something stands, and how sure that is. */
export interface LawSource {
  readonly instrument: string | null;
  readonly article: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/**
 * Why nothing is stated: the day lies before the first national criteria · no text names anybody · the text was not read ·
 * the act sets no term · the council's operating regulation sets it · the days off of that time are not known yet.
 */
export const silences = [
  'before-the-programme',
  'no-text-names-it',
  'not-read',
  'no-term-in-the-act',
  'operating-regulation',
  'calendar-unknown',
] as const;
export type Silence = (typeof silences)[number];

/** A value with its source, or the reason why there is none. */
export type Stated<Value> =
  | { readonly stated: true; readonly value: Value; readonly source: LawSource }
  | { readonly stated: false; readonly why: Silence; readonly source: LawSource | null };

export const stated = <Value>(value: Value, { instrument, article, confidence, note }: LawSource): Stated<Value> => ({
  stated: true,
  value,
  source: { instrument, article, confidence, note },
});

export const notStated = (why: Silence, source: LawSource | null): Stated<never> => ({
  stated: false,
  why,
  source:
    source === null
      ? null
      : {
          instrument: source.instrument,
          article: source.article,
          confidence: source.confidence,
          note: source.note,
        },
});
