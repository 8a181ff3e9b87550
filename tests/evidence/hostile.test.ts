// Every file of the hostile corpus is refused with its own sentence and leaves nothing behind; every good one passes. How much processor
// time a file may use is held by `src/platform/own-process`: the clock on the wall would fail sound work on a busy machine.

import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { scoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { checkPdf } from '#platform/pdf/check-pdf.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { blankFacts, setOf } from '../documents/sample-sheet.ts';
import { type HostileFile, hostilePdfs, hostilePictures } from './hostile-files.ts';
import { packed, pdf } from './pdf-making.ts';

async function refusalOf({ name, bytes }: HostileFile): Promise<string> {
  const checked = await CheckedFile.of(name, bytes);
  if (checked.ok) return 'taken';
  for (const lang of ['vi', 'en'] as const) {
    const sentence = sentenceOf(textsOf(lang), checked.problem);
    expect([sentence.length > 15, sentence.includes('undefined'), sentence.includes('  ')]).toEqual([
      true,
      false,
      false,
    ]);
  }
  return checked.problem.code;
}

describe('a hostile PDF', () => {
  const all = hostilePdfs();
  it.each(all.map((file) => [file.what, file] as const))('that %s is refused', async (_what, file) => {
    expect(file.refused).toContain(await refusalOf(file));
  });
});

describe('a hostile picture', () => {
  it('is refused whatever it says it is', async () => {
    for (const file of await hostilePictures()) {
      expect([file.what, file.refused]).toEqual([file.what, expect.arrayContaining([await refusalOf(file)])]);
    }
  });

  it('that carries words in its hidden facts loses them: what is given out is drawn anew', async () => {
    const { default: sharp } = await import('sharp');
    const told = sharp({ create: { width: 400, height: 300, channels: 3, background: '#ccc' } }).withExif({
      IFD0: { ImageDescription: '<script>alert(1)</script>', Artist: 'nguoi-chup-gia-dinh' },
    });
    const sent = new Uint8Array(await told.jpeg().toBuffer());
    expect(Buffer.from(sent).toString('latin1')).toContain('<script>');
    const checked = await CheckedFile.of('ảnh.jpg', sent);
    if (!checked.ok) throw new Error(checked.problem.code);
    const given = Buffer.from(checked.value.given).toString('latin1');
    expect([given.includes('<script>'), given.includes('nguoi-chup')]).toEqual([false, false]);
  });
});

describe('a good PDF', () => {
  it('is kept byte for byte with its pages counted, packed or open, up to five hundred', async () => {
    for (const pages of [1, 2, 500]) {
      const bytes = pdf({ pages });
      const checked = await CheckedFile.of('giấy tờ.PDF', bytes);
      if (!checked.ok) throw new Error(checked.problem.code);
      expect([checked.value.pages, checked.value.mediaType]).toEqual([pages, 'application/pdf']);
      expect(Buffer.from(checked.value.given).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('passes with what many papers have: an opening view, links, fields, a signature, objects packed away', async () => {
    const bytes = pdf({
      catalog: '/OpenAction [1000 0 R /Fit] /AcroForm << /Fields [90 0 R] /SigFlags 3 >>',
      objects: {
        90: '<< /Type /Annot /Subtype /Widget /FT /Sig /V 91 0 R >>',
        91: '<< /Type /Sig /Filter /Adobe.PPKLite /Contents <00ff> /Reason (Tôi ký \\(số\\)) >>',
        92: '<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://ocop.gov.vn) >> >>',
      },
      streams: { 80: packed({ 95: '<< /Title (JavaScript: gi\\344y) >>' }) },
    });
    expect(await checkPdf(bytes)).toEqual({ ok: true, value: { pages: 1 } });
  });

  it('made by the house itself passes, with the pages that another reader counts', async () => {
    const bytes = await renderPdf(scoreSheet(await setOf(11), blankFacts));
    const other = await getDocumentProxy(Uint8Array.from(bytes));
    expect(other.numPages).toBeGreaterThan(1);
    expect(await checkPdf(bytes)).toEqual({ ok: true, value: { pages: other.numPages } });
  });
});
