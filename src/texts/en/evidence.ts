// The evidence wallet: sentences of refusal.

import type { Shape } from '../shape.ts';
import type { evidenceProblems as vi } from '../vi/evidence.ts';

type Details = Readonly<Record<string, unknown>>;

export const evidenceProblems: Shape<typeof vi> = {
  'evidence/issued-in-future': () =>
    'The day of issue has not come. Check the day on the paper; a paper that is not in force yet cannot go into the wallet.',
  'evidence/ends-before-begin': () => 'The last day comes before the day of issue. Check both days on the paper.',
  'evidence/wallet-full': (d: Details) =>
    `The wallet holds ${String(d['most'] ?? '')} pieces in use, which is the most. Withdraw what is not used any more, then add.`,
  'evidence/withdrawn-already': () =>
    'This piece was withdrawn, so nothing in it can be changed and no file added. Add a new piece.',
  'evidence/checked-in-future': () => 'The day of the check has not come. Give the day on which the issuer was asked.',
  'evidence/check-needs-note': () =>
    'This result needs a word. Say who answered, by which letter, and what is different.',
  'evidence/pages-being-cut': () =>
    'The pages of this paper are still being cut out of the common scan. Try again in some minutes; if it is the same tomorrow, photograph or scan the paper by itself and send that.',
  'evidence/file-missing': () =>
    'No file was chosen. Choose a photograph of the paper (JPEG, PNG, WebP) or a PDF, then send.',
  'evidence/office-file': (d: Details) =>
    `“${String(d['name'] ?? '')}” is an office document (Word, Excel …), which anybody can change, so it is not taken as evidence. Open it, save it as PDF and send the PDF; or print, sign and photograph it.`,
  'evidence/archive': (d: Details) =>
    `“${String(d['name'] ?? '')}” is an archive with other files inside and is not taken. Unpack it, then send each photograph or PDF.`,
  'evidence/file-twice': () => 'This file is already in the piece. Choose another one.',
  'evidence/too-many-files': (d: Details) =>
    `The piece has ${String(d['most'] ?? '')} files, which is the most. Join the pages into one PDF, or remove a file.`,
  'evidence/named-like-a-photo': (d: Details) =>
    `The file “${String(d['name'] ?? '')}” is named like a picture and is a PDF inside. If it is the right paper, change the ending to .pdf and send it again.`,
  'evidence/named-like-a-pdf': (d: Details) =>
    `The file “${String(d['name'] ?? '')}” is named .pdf and is a picture inside. If it is the right paper, change the ending to .jpg and send it again.`,
};
