// Papers and files bound into one PDF: what was seen is still seen, what acts stays behind, a file that cannot be bound says so, and a
// large dossier needs little memory.

import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { officialMargins, type Paper } from '#official-forms/paper.ts';
import { paragraph } from '#official-forms/paper-pieces.ts';
import { renderPages, renderStrips } from '#platform/documents/render-pdf.ts';
import { bindLimits } from '#platform/pdf/bind-limits.ts';
import { type BoundBook, bindPdf, type Part } from '#platform/pdf/bind-pdf.ts';
import { pagesOf, squeezed } from './read-paper.ts';

const head = { title: 'Bộ hồ sơ thử', date: "D:20261005000000+07'00'" } as const;
const part = (kind: Part['kind'], pages: number, bytes: Uint8Array, outline: string | null = null): Part => {
  return { kind, pages, outline, size: bytes.byteLength, open: async () => bytes };
};
const paperOf = (words: string): Paper => {
  return {
    title: words,
    date: date('2026-10-05'),
    size: 13,
    margins: officialMargins,
    foot: { left: '', right: '' },
    blocks: [paragraph(words)],
  };
};

/** Binds files, each page with a strip that says its number. */
async function bound(files: readonly Part[]): Promise<{ readonly book: BoundBook; readonly bytes: Uint8Array }> {
  const total = files.reduce((sum, one) => sum + one.pages, 0);
  const strips = await renderStrips(
    Array.from({ length: total }, (_, i) => ({ left: '', right: `Trang ${i + 1}/${total}` })),
  );
  const notice = await renderPages(paperOf('Tệp này không ghép vào bộ được.'));
  const done = await bindPdf(head, [part('strips', 0, strips), part('notice', 0, notice.pdf), ...files]);
  if (!done.ok) throw new Error(done.problem.code);
  return { book: done.value, bytes: new Uint8Array(await new Response(done.value.stream()).arrayBuffer()) };
}

/** A page with a stamp lying on it, seen or hidden, as signing programs leave it. */
async function stamped(words: string, flags: number, turned = 0): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([400, 600]);
  page.drawText('Noi dung', { x: 40, y: 500, font });
  page.setRotation(degrees(turned));
  const look = file.context.stream(`BT /F1 12 Tf 2 4 Td (${words}) Tj ET`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 100, 20],
    Resources: { Font: { F1: font.ref } },
  });
  const stamp = file.context.obj({
    Type: 'Annot',
    Subtype: 'Stamp',
    Rect: [50, 50, 250, 90],
    F: flags,
    AP: { N: file.context.register(look) },
    A: { S: 'URI', URI: PDFString.of('https://di-noi-khac.example') },
  });
  page.node.set(PDFName.of('Annots'), file.context.obj([file.context.register(stamp)]));
  return await file.save();
}

describe('a bound book', () => {
  it('shows the pages of a file with the stamps that lie on them, and nothing that acts', async () => {
    const { bytes } = await bound([
      part('pdf', 1, await stamped('DA KY SO', 4)),
      part('pdf', 1, await stamped('KHONG THAY', 2)),
    ]);
    const [seen = '', hidden = ''] = (await pagesOf(bytes)).map(squeezed);
    expect(seen).toContain('Noidung');
    expect(seen).toContain('DAKYSO');
    expect(hidden).toContain('Noidung');
    expect(hidden).not.toContain('KHONGTHAY');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).not.toMatch(/\/Annots|\/URI|di-noi-khac/);
  });

  it('lays a page across that is read across, whichever way it was turned', async () => {
    const { bytes } = await bound([part('pdf', 1, await stamped('A', 4, 90)), part('pdf', 1, await stamped('B', 4))]);
    const file = await getDocumentProxy(bytes);
    const sizes = await Promise.all([1, 2].map(async (n) => (await file.getPage(n)).view));
    expect(sizes.map(([, , width = 0, height = 0]) => width > height)).toEqual([true, false]);
  });

  it('has an outline with the begin of each part', async () => {
    const paper = await renderPages(paperOf('Mẫu số 01'));
    const { bytes } = await bound([
      part('paper', paper.pages, paper.pdf, 'Mẫu số 01. Phiếu'),
      part('pdf', 1, await stamped('A', 4), 'Minh chứng 1'),
    ]);
    const outline = await (await getDocumentProxy(bytes)).getOutline();
    expect(outline.map((line) => line.title)).toEqual(['Mẫu số 01. Phiếu', 'Minh chứng 1']);
  });

  it('says so where a file cannot be bound, and the pages after it keep their numbers', async () => {
    const broken = new Uint8Array(Buffer.from('%PDF-1.4\nnothing of it can be read'));
    const { book, bytes } = await bound([part('pdf', 3, broken), part('pdf', 1, await stamped('SAU DO', 4))]);
    expect([book.pages, book.unbound]).toEqual([2, [2]]);
    const [notice = '', after = ''] = (await pagesOf(bytes)).map(squeezed);
    expect(notice).toContain(squeezed('Tệp này không ghép vào bộ được.'));
    expect(notice).toContain('Trang1/4');
    expect(after).toContain('SAUDO');
    expect(after).toContain('Trang4/4');
  });

  it('is refused with a reason where it would be larger than a machine can bear', async () => {
    const many = await bindPdf(head, [part('pdf', bindLimits.pages + 1, new Uint8Array(1))]);
    const heavy = await bindPdf(head, [{ ...part('pdf', 1, new Uint8Array(1)), size: bindLimits.bytes + 1 }]);
    for (const refused of [many, heavy]) expect(refused.ok ? 'bound' : refused.problem.code).toBe('pdf/book-too-large');
  });

  it('of three hundred scanned pages needs little more memory than one file of it', async () => {
    const file = await PDFDocument.create();
    for (let i = 0; i < 20; i += 1) {
      const background = { r: 200, g: (i * 11) % 256, b: 90 };
      const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
      const scan = sharp({ create: { width: 1240, height: 1754, channels: 3, background, noise } });
      const picture = await file.embedJpg(await scan.jpeg({ quality: 70 }).toBuffer());
      file.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    }
    const scan = await file.save();
    const scans = Array.from({ length: 15 }, () => scan);
    const whole = scans.reduce((sum, one) => sum + one.byteLength, 0);
    const { book } = await bound(scans.map((one) => part('pdf', 20, one)));
    expect([book.pages, book.unbound]).toEqual([300, []]);
    expect(whole).toBeGreaterThan(90 * 1_048_576);
    expect(book.peakMebibytes).toBeLessThan(300);
  }, 120_000);
});
