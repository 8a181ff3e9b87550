// What a form, the API and a program send about a recognition: what the paper says, and nothing more.

import type { z } from 'zod';
import { optionalDate, optionalLines, optionalOneOf, optionalText, optionalYear, tick, whole } from '#runner/fields.ts';
import { evaluationInstruments, type RecognitionDraft } from '../rules/recognition.ts';
import { endsBeyondTheTerm } from '../rules/validity.ts';

export const recognitionShape = {
  stars: whole(1, 5),
  decisionNumber: optionalText(60),
  issuedOn: optionalDate,
  expiresOn: optionalDate,
  issuer: optionalText(200),
  instrument: optionalOneOf(evaluationInstruments),
  productCode: optionalText(40),
  reportedYear: optionalYear(2018, 2100),
  note: optionalLines(2_000),
  /** The end lies after the law's term and is right: said on its own, with the reason. */
  termConfirmed: tick,
  termReason: optionalText(500),
} as const;

export type RecognitionInput = z.output<z.ZodObject<typeof recognitionShape>>;

/** Why the typed end is right although it lies after the law's term; `null` where it does not. */
export function termReasonOf(input: RecognitionInput): string | null {
  const { issuedOn, expiresOn, termConfirmed, termReason } = input;
  const isBeyond = issuedOn !== null && expiresOn !== null && endsBeyondTheTerm(issuedOn, expiresOn);
  return isBeyond && termConfirmed ? termReason : null;
}

/** The draft that the input makes. */
export function draftOf(input: RecognitionInput): RecognitionDraft {
  const { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note } = input;
  return { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note };
}
