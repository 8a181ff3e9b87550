// What the drafter writes, the reader reads: the same kind, issuer, number, day, abstract, addressees, bases, citations, contents with their
// ordinals and days, recipients and signer, whatever way the text came.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trainingMark } from '#kernel/training-mark.ts';
import { paperText } from '#official-forms/paper-text.ts';
import { textOfDocx } from '#platform/document-text/text-of-docx.ts';
import { textOfPdf } from '#platform/document-text/text-of-pdf.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { pagesOf } from '../documents/read-paper.ts';
import { anyLetter } from './letter-making.ts';
import { besideText, readBack, withoutBlanks } from './reading-back.ts';

const RUNS = 240;

it('as text, column behind column', () => {
  fc.assert(
    fc.property(anyLetter, ({ paper, expected }) => {
      expect(readBack(paperText(paper))).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

it('with marks apart from their letters (NFD) and with CRLF', () => {
  fc.assert(
    fc.property(anyLetter, ({ paper, expected }) => {
      const text = paperText(paper);
      expect(JSON.parse(JSON.stringify(readBack(text.normalize('NFD'))).normalize('NFC'))).toEqual(expected);
      expect(readBack(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    }),
    { numRuns: RUNS / 4 },
  );
});

it('with two columns on the same lines', () => {
  fc.assert(
    fc.property(anyLetter, fc.constantFrom('\t', '          '), ({ paper, expected }, gap) => {
      expect(readBack(besideText(paper, gap))).toEqual(expected);
    }),
    { numRuns: RUNS / 2 },
  );
});

it('as DOCX, and as PDF, whose lines break where the page does', async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async ({ paper, expected }) => {
      const { text } = await textOfDocx(Buffer.from(await renderDocx(paper)));
      expect(readBack(text)).toEqual(expected);
      const drawn = await textOfPdf(await renderPdf(paper));
      expect(withoutBlanks(readBack(drawn.text))).toEqual(withoutBlanks(expected));
    }),
    { numRuns: 12 },
  );
});

it('with the mark of a training installation across every page', async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async ({ paper, expected }) => {
      const { text } = await textOfDocx(Buffer.from(await paperFormats.docx.render(paper, 'training')));
      expect(readBack(text)).toEqual(expected);
      const pdf = await paperFormats.pdf.render(paper, 'training');
      for (const page of await pagesOf(pdf)) expect(page).toContain(trainingMark);
      const drawn = await textOfPdf(pdf);
      expect(withoutBlanks(readBack(drawn.text))).toEqual(withoutBlanks(expected));
    }),
    { numRuns: 6 },
  );
});
