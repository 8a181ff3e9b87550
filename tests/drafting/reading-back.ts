// What the reader of letters found, in the shape of what was expected; and a letter's text as it may come: columns behind or beside one another.

import { readLetter } from '#modules/directives/index.ts';
import type { Block, Paper } from '#official-forms/paper.ts';
import { paperText } from '#official-forms/paper-text.ts';
import type { Expected } from './letter-making.ts';

const value = <V>(found: { readonly value: V } | null): V | null => found?.value ?? null;

/** In the shape of `Expected`; what was not found is `null`. */
export function readBack(text: string): { readonly [Field in keyof Expected]: unknown } {
  const letter = readLetter(text);
  const { issuer, signer } = letter;
  return {
    docType: value(letter.docType),
    issuer: issuer === null ? null : { name: issuer.name, parent: issuer.parent },
    number: value(letter.number),
    symbol: value(letter.symbol),
    date: value(letter.date),
    place: value(letter.place),
    subject: value(letter.subject),
    addressees: letter.addressees.map(value),
    bases: letter.legalBases.map(value),
    cited: letter.citedInstruments.map(({ type, number, date, issuer: by }) => ({ type, number, date, issuer: by })),
    contents: letter.tasks.map(({ ordinal, text: words, deadline, deadlines }) => ({
      ordinal,
      text: words,
      deadlines: deadlines ?? (deadline === null ? [] : [deadline]),
    })),
    recipients: letter.recipients.map(value),
    signer: {
      prefix: value(signer?.prefix ?? null),
      title: value(signer?.title ?? null),
      name: value(signer?.name ?? null),
    },
  };
}

/** Columns of a head or a foot side by side on their lines, as a copy from a window gives them. */
export function besideText(paper: Paper, gap: string): string {
  const blocks = paper.blocks.flatMap((block) => (block.kind === 'kept' ? block.blocks : [block]));
  return blocks
    .map((block) => (block.kind === 'columns' ? sideBySide(block.columns, gap) : textOf([block])))
    .join('\n');
}

const textOf = (blocks: readonly Block[]): string => paperText({ blocks } as Paper);

function sideBySide(columns: readonly (readonly Block[])[], gap: string): string {
  const texts = columns.map((column) => textOf(column).split('\n'));
  const height = Math.max(...texts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    texts
      .map((lines) => lines[i] ?? '')
      .join(gap)
      .replace(/\s+$/u, ''),
  ).join('\n');
}

/** An address longer than a line is broken in the PDF where nobody can tell a blank from a break: contents are compared without blanks. */
export const withoutBlanks = <Letter extends { readonly contents: unknown }>(letter: Letter): Letter => ({
  ...letter,
  contents: JSON.stringify(letter.contents).replace(/\s/gu, ''),
});
