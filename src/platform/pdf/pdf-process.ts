// The process of its own in which a PDF is looked through: no database, no settings, no files; bytes in, one line out.

import { pdfLimits } from './pdf-limits.ts';
import { scanPdf } from './scan-pdf.ts';

const pieces: Buffer[] = [];
let size = 0;
for await (const piece of process.stdin) {
  size += (piece as Buffer).length;
  pieces.push(piece as Buffer);
  if (size > pdfLimits.fileBytes) break;
}
process.stdout.write(`${JSON.stringify(scanPdf(Buffer.concat(pieces), pdfLimits))}\n`);
