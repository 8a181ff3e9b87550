// The round trip over many more letters than a test run has time for.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperText } from '#official-forms/paper-text.ts';
import { textOfDocx } from '#platform/document-text/text-of-docx.ts';
import { textOfPdf } from '#platform/document-text/text-of-pdf.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { anyLetter } from './letter-making.ts';
import { besideText, readBack, withoutBlanks } from './reading-back.ts';

it('as text in every layout', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyLetter, ({ paper, expected }) => {
      const text = paperText(paper);
      for (const one of [text, text.replaceAll('\n', '\r\n'), besideText(paper, '\t'), besideText(paper, '        ')])
        expect(readBack(one)).toEqual(expected);
      expect(JSON.parse(JSON.stringify(readBack(text.normalize('NFD'))).normalize('NFC'))).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});

it('as DOCX and PDF', { timeout: 1_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async ({ paper, expected }) => {
      expect(readBack((await textOfDocx(Buffer.from(await renderDocx(paper)))).text)).toEqual(expected);
      const drawn = await textOfPdf(await renderPdf(paper));
      expect(withoutBlanks(readBack(drawn.text))).toEqual(withoutBlanks(expected));
    }),
    { numRuns: 400 },
  );
});
