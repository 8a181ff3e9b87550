// The process of its own in which spreadsheets are parsed: no database, no settings, no files; bytes in, lines out.

import { workbookLimits } from './limits.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { LineWriter } from './row-lines.ts';

const pieces: Buffer[] = [];
let size = 0;
for await (const piece of process.stdin) {
  size += (piece as Buffer).length;
  pieces.push(piece as Buffer);
  if (size > workbookLimits.fileBytes) break;
}
const content = Buffer.concat(pieces);
pieces.length = 0;
await parseWorkbook(content, workbookLimits, new LineWriter((line) => process.stdout.write(line)));
