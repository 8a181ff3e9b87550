// What must be read of a letter, as its expected file says it, and what was read, in the same shape.

import { readdirSync, readFileSync } from 'node:fs';
import type { ReadLetter } from '#modules/directives/index.ts';

const folder = new URL('../fixtures/letters/', import.meta.url);

export interface ExpectedLetter {
  readonly file: string;
  readonly formats: readonly string[];
  readonly issuer: { readonly name: string; readonly printed: readonly string[] | null; readonly inferred?: boolean };
  readonly citedInstruments: readonly {
    readonly span: { readonly start: number; readonly end: number; readonly text: string };
  }[];
  readonly tasks: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}

export const expectedLetters: readonly ExpectedLetter[] = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ExpectedLetter);

export const letterBytes = (stem: string, form: string): Buffer => readFileSync(new URL(`${stem}.${form}`, folder));

const value = (found: { readonly value: unknown } | null): unknown => found?.value ?? null;

/** The fields that are compared; a head that is not in the text must be absent, whatever could be concluded of it. */
export function shapeOfRead(letter: ReadLetter): Record<string, unknown> {
  const { issuer, signer } = letter;
  return {
    docType: value(letter.docType),
    issuer: issuer === null ? null : { name: issuer.name, printed: issuer.printed },
    number: value(letter.number),
    symbol: value(letter.symbol),
    fullNumber: value(letter.fullNumber),
    date: value(letter.date),
    place: value(letter.place),
    subject: value(letter.subject),
    addressees: letter.addressees.map(value),
    citedInstruments: letter.citedInstruments.map(({ type, number, date, issuer: by, span }) => ({
      ...{ type, number, date, issuer: by, text: span.text },
    })),
    tasks: letter.tasks.map(({ ordinal, text, responsible, responsibleInherited, deadline, deadlines }) => ({
      ...{ ordinal, text, responsible, deadline },
      ...(responsibleInherited === undefined ? {} : { responsibleInherited }),
      ...(deadlines === undefined ? {} : { deadlines }),
    })),
    recipients: letter.recipients.map(value),
    signer:
      signer === null ? null : { prefix: value(signer.prefix), title: value(signer.title), name: value(signer.name) },
    footerNotice: value(letter.footerNotice),
  };
}

export function shapeOfExpected(expected: ExpectedLetter): Record<string, unknown> {
  const { issuer } = expected;
  const fields = [
    'docType',
    'number',
    'symbol',
    'fullNumber',
    'date',
    'place',
    'subject',
    'addressees',
    'recipients',
    'signer',
  ];
  return {
    ...Object.fromEntries([...fields, 'footerNotice'].map((field) => [field, expected[field]])),
    issuer: issuer.inferred === true ? null : { name: issuer.name, printed: issuer.printed },
    citedInstruments: expected.citedInstruments.map((one) => {
      const { type, number, date, issuer: by } = one as unknown as Record<string, unknown>;
      return { type, number, date, issuer: by, text: one.span.text };
    }),
    tasks: expected.tasks,
  };
}
