// What a form, the API and a program send about a recognition: what the paper says, and nothing more.

import type { z } from 'zod';
import { optionalDate, optionalLines, optionalOneOf, optionalText, optionalYear, whole } from '#runner/fields.ts';
import { evaluationInstruments, type RecognitionDraft } from '../rules/recognition.ts';

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
} as const;

export type RecognitionInput = z.output<z.ZodObject<typeof recognitionShape>>;

/** The draft that the input makes. */
export function draftOf(input: RecognitionInput): RecognitionDraft {
  const { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note } = input;
  return { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note };
}
