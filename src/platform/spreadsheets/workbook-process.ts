// The process of its own in which spreadsheets are parsed: no database, no settings, no files; bytes in, lines out.

import { handedIn } from '../own-process/handed-in.ts';
import { workbookLimits } from './limits.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { LineWriter } from './row-lines.ts';

const content = await handedIn(workbookLimits.fileBytes);
await parseWorkbook(content, workbookLimits, new LineWriter((line) => process.stdout.write(line)));
