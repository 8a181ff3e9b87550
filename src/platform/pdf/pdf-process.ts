// The process of its own in which a PDF is looked through: no database, no settings, no files; bytes in, one line out.

import { handedIn } from '../own-process/handed-in.ts';
import { pdfLimits } from './pdf-limits.ts';
import { scanPdf } from './scan-pdf.ts';

process.stdout.write(`${JSON.stringify(scanPdf(await handedIn(pdfLimits.fileBytes), pdfLimits))}\n`);
