// The process of its own in which a letter's file is opened: no database, no settings, no files; bytes in, one line out.

import { handedIn } from '../own-process/handed-in.ts';
import { WorkbookRefusal } from '../spreadsheets/problems.ts';
import type { DocumentText } from './document-text.ts';
import { documentTextLimits } from './limits.ts';
import { isOldEncoding, plainText } from './plain-text.ts';
import { DocumentTextRefusal } from './problems.ts';

async function textOf(content: Buffer): Promise<DocumentText> {
  if (content.length === 0) throw new DocumentTextRefusal('document-text/empty');
  const begins = (words: string): boolean => content.subarray(0, 1024).includes(Buffer.from(words, 'latin1'));
  if (content.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
    // An encrypted DOCX is kept in the same wrapper as the old format.
    const wrapped = content.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new DocumentTextRefusal(wrapped ? 'document-text/encrypted' : 'document-text/old-word');
  }
  if (begins('%PDF-')) return await (await import('./text-of-pdf.ts')).textOfPdf(content);
  if (content.subarray(0, 2).toString('latin1') === 'PK')
    return await (await import('./text-of-docx.ts')).textOfDocx(content);
  if (content.subarray(0, 4096).includes(0) && content[0] !== 0xff && content[0] !== 0xfe) {
    throw new DocumentTextRefusal('document-text/no-document');
  }
  return { kind: 'text', text: plainText(content), pages: null, scanned: false };
}

async function answer(content: Buffer): Promise<object> {
  try {
    const found = await textOf(content);
    if (found.text.length > documentTextLimits.characters)
      throw new DocumentTextRefusal('document-text/too-large', { limit: documentTextLimits.characters });
    if (!/\p{L}/u.test(found.text))
      throw new DocumentTextRefusal(found.kind === 'text' ? 'document-text/empty' : 'document-text/no-text');
    if (isOldEncoding(found.text)) throw new DocumentTextRefusal('document-text/old-encoding');
    return { ok: true, value: found };
  } catch (fault) {
    if (fault instanceof DocumentTextRefusal) return { ok: false, problem: fault.problem };
    if (fault instanceof WorkbookRefusal)
      return { ok: false, problem: new DocumentTextRefusal('document-text/damaged').problem };
    throw fault;
  }
}

process.stdout.write(`${JSON.stringify(await answer(await handedIn(documentTextLimits.fileBytes)))}\n`);
