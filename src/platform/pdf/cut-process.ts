// The process of its own in which pages are cut out of a scan: ranges and the scan in, the file of each range out; none says that the range is
// the whole scan.

import { framed, questionOf } from '../own-process/framed.ts';
import { handedIn } from '../own-process/handed-in.ts';
import { type CutRange, cutPages } from './page-cutter.ts';
import { pdfLimits } from './pdf-limits.ts';

const given = await handedIn(pdfLimits.fileBytes + 65_536);
const { question: ranges, bytes } = questionOf<readonly CutRange[]>(given);
for (const cut of await cutPages(bytes, ranges)) process.stdout.write(framed(cut));
