// The codes that a certificate drawn here names in the properties of its file, so that a PDF is checked without a camera.

/** The keywords of a PDF; none where it is no PDF or has none. */
export async function codesInPdf(pdf: Uint8Array): Promise<readonly string[]> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    return (document.getKeywords() ?? '').split(/[\s,;]+/).filter((word) => word !== '');
  } catch {
    return [];
  }
}
