// A dossier as one PDF: cover, contents, its papers, then every piece of evidence with all its pages, numbered throughout.

import type { Result } from '#kernel/result.ts';
import { asMadeIn } from '#official-forms/training-mark.ts';
import { type DrawnPdf, renderPages, renderStrips, type Strip } from '#platform/documents/render-pdf.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type BoundBook, bindPdf, type Part } from '#platform/pdf/bind-pdf.ts';
import { contentsOf, coverPaper, noticePaper } from './book-cover.ts';
import { citedBytes } from './cited-bytes.ts';
import { aboutPiece, type WholeParts } from './whole-dossier.ts';

/** Cover and contents; how many pages they take changes what stands in them. */
async function drawCover(whole: WholeParts): Promise<DrawnPdf> {
  let before = 2;
  for (let tries = 0; tries < 4; tries += 1) {
    const drawn = await renderPages(asMadeIn(coverPaper(whole, before), whole.mode));
    if (drawn.pages === before) return drawn;
    before = drawn.pages;
  }
  throw new Error('the contents of a dossier never settle');
}

/** What stands at the head of each signed page and of each page of the evidence. */
function evidenceStrips(whole: WholeParts): readonly Pick<Strip, 'left' | 'heading'>[] {
  const { sent, source, pieces, signed } = whole;
  const ofForms = signed.flatMap(({ title, files }) =>
    files.flatMap((file, f) =>
      Array.from({ length: file.pages }, (_, p) => ({
        left: `${sent.frozen.slipNumber} · trang ký, tệp ${f + 1}/${files.length}, tờ ${p + 1}/${file.pages}`,
        ...(f === 0 && p === 0 ? { heading: { title, about: '' } } : {}),
      })),
    ),
  );
  const ofPieces = pieces.flatMap((piece) =>
    piece.files.flatMap((file, f) =>
      Array.from({ length: file.pages }, (_, p) => ({
        left: `${sent.frozen.slipNumber} · minh chứng ${piece.place}, tệp ${f + 1}/${piece.files.length}, tờ ${p + 1}/${file.pages}`,
        ...(f === 0 && p === 0
          ? {
              heading: {
                title: `Minh chứng ${piece.place}. ${piece.title}`,
                about: aboutPiece(piece, source),
              },
            }
          : {}),
      })),
    ),
  );
  return [...ofForms, ...ofPieces];
}

/** Binds a dossier. */
export async function bindDossier(whole: WholeParts, store: FileStore): Promise<Result<BoundBook>> {
  const cover = await drawCover(whole);
  const papers = [{ title: 'Bìa và mục lục', ...cover }, ...whole.papers];
  const plain = papers.reduce((sum, paper) => sum + paper.pages, 0);
  const strips = [...Array.from({ length: plain }, () => ({ left: '' })), ...evidenceStrips(whole)];
  const drawnStrips = await renderStrips(
    strips.map((strip, i) => ({ ...strip, right: `Trang ${i + 1}/${strips.length}` })),
  );
  const notice = await renderPages(asMadeIn(noticePaper(whole), whole.mode));
  const lines = contentsOf(whole, cover.pages).slice(whole.papers.length);
  const given = (kind: Part['kind'], pages: number, outline: string | null, pdf: Uint8Array): Part => {
    return { kind, pages, outline, size: pdf.byteLength, open: async () => pdf };
  };
  const date = whole.source.madeOn.replaceAll('-', '');
  return await bindPdf({ title: `Bộ hồ sơ ${whole.sent.frozen.slipNumber}`, date: `D:${date}000000+07'00'` }, [
    given('strips', 0, null, drawnStrips),
    given('notice', 0, null, notice.pdf),
    ...papers.map(({ title, pages, pdf }) => given('paper', pages, title, pdf)),
    ...[...whole.signed, ...whole.pieces].flatMap((attached, n) =>
      attached.files.map(
        (file, f): Part => ({
          kind: file.mediaType === 'application/pdf' ? 'pdf' : 'jpeg',
          pages: file.pages,
          outline: f === 0 ? (lines[n]?.title ?? null) : null,
          size: file.bytes,
          open: () => citedBytes(file.sha256, store),
        }),
      ),
    ),
  ]);
}
