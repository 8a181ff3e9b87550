// Papers that this house drew, one behind the other in one file to print: each keeps its own pages, numbers and feet. What strangers sent is
// bound elsewhere, in a process of its own.

import { PDFDocument } from '@cantoo/pdf-lib';

/** @example await joinPdfs('Thông báo kết quả', [one, other]) */
export async function joinPdfs(title: string, pdfs: readonly Uint8Array[]): Promise<Uint8Array> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  joined.setTitle(title);
  joined.setLanguage('vi');
  for (const pdf of pdfs) {
    const one = await PDFDocument.load(pdf, { updateMetadata: false });
    for (const page of await joined.copyPages(one, one.getPageIndices())) joined.addPage(page);
  }
  return await joined.save();
}
