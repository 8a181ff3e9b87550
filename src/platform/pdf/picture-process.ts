// The process of its own in which the pictures of scanned pages are taken out: the range and the scan in, the picture of each page out.

import { framed, questionOf } from '../own-process/framed.ts';
import { handedIn } from '../own-process/handed-in.ts';
import { pagePictures } from './page-picture.ts';
import { pdfLimits } from './pdf-limits.ts';

const given = await handedIn(pdfLimits.fileBytes + 65_536);
const { question: range, bytes } = questionOf<{ readonly from: number; readonly to: number }>(given);
for (const picture of await pagePictures(bytes, range)) process.stdout.write(framed(picture));
