// What a file really is, by its first bytes: the name and the declared type are never believed.

import { WorkbookRefusal } from './problems.ts';

const startsWith = (content: Buffer, ...bytes: number[]): boolean => bytes.every((b, i) => content[i] === b);

function otherFile(content: Buffer): string {
  if (content.length === 0) return 'empty';
  if (startsWith(content, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(content, 0x89, 0x50, 0x4e, 0x47) || startsWith(content, 0xff, 0xd8, 0xff)) return 'picture';
  if (startsWith(content, 0x47, 0x49, 0x46, 0x38)) return 'picture';
  if (startsWith(content, 0x52, 0x61, 0x72, 0x21) || startsWith(content, 0x37, 0x7a, 0xbc, 0xaf)) return 'archive';
  const head = content
    .subarray(0, 512)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<table')) return 'web-page';
  if (head.startsWith('<?xml') || head.startsWith('<')) return 'xml';
  if (head.startsWith('{\\rtf')) return 'word';
  const printable = content.subarray(0, 512).every((b) => b >= 0x20 || b === 0x09 || b === 0x0a || b === 0x0d);
  return printable ? 'plain-text' : 'unknown';
}

const UTF16_ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses everything that does not begin as a zip archive: an .xls, an encrypted workbook (both wear the old
 * compound-file coat), a PDF, a page or a CSV under another name, and an archive with something glued in front.
 */
export function refuseOtherFiles(content: Buffer): void {
  if (startsWith(content, 0x50, 0x4b, 0x03, 0x04)) return;
  if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new WorkbookRefusal(content.includes(UTF16_ENCRYPTED) ? 'spreadsheets/encrypted' : 'spreadsheets/old-format');
  }
  throw new WorkbookRefusal('spreadsheets/not-a-workbook', { found: otherFile(content) });
}
