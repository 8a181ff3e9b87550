// Why the text of a letter cannot be read, and what to do.

import type { DocumentTextProblemCode } from '#platform/document-text/problems.ts';

type Details = Readonly<Record<string, unknown>>;
const byHand = 'The original is kept; type what it says beside the picture.';

export const documentTextProblems: Readonly<Record<DocumentTextProblemCode, (details: Details) => string>> = {
  'document-text/empty': () => 'There is no text in the file. Look at the file and send it again.',
  'document-text/no-document': () => 'This is no PDF, DOCX or text file. Save it as PDF or DOCX and send it again.',
  'document-text/old-word': () =>
    'This is the old .doc format. Open it with Word or LibreOffice, save it as .docx and send it again.',
  'document-text/encrypted': () =>
    'The file has a password, so it cannot be read. Take the password off and send it again.',
  'document-text/too-large': (d) =>
    Number(d['limit']) > 3_000_000
      ? `The file is too large (at most ${Math.floor(Number(d['limit']) / 1_048_576)} MB). Send the letter alone, its annexes in another file.`
      : 'The file has too much text for a letter. Send the letter alone, its annexes in another file.',
  'document-text/too-many-pages': (d) =>
    `The file has ${String(d['found'])} pages (at most ${String(d['limit'])} are read). Send the letter alone.`,
  'document-text/too-heavy': () =>
    'The file is too heavy to read. Save it again, or send only the pages of the letter.',
  'document-text/damaged': () => 'The file is damaged or parts of it are missing. Open it, save it again and send it.',
  'document-text/no-text': () => `The file holds pictures only, no text. ${byHand}`,
  'document-text/old-encoding': () =>
    'The text was typed in a font of before Unicode (TCVN3 or VNI) and would be read wrongly. Convert it to Unicode (for instance with Unikey) and send it again.',
};
