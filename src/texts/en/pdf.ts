// Why a PDF is not taken, and how to mend it.

import type { Shape } from '../shape.ts';
import type { bindProblems as binding, cutProblems as cutting, pdfProblems as vi } from '../vi/pdf.ts';

const printAnew = 'Open the file, choose Print, print to PDF and send the new file; or photograph each page.';

export const pdfProblems: Shape<typeof vi> = {
  'pdf/empty': () => 'The file is empty. Choose the file again.',
  'pdf/too-large': (d) =>
    `The PDF is too large (at most ${String(d['megabytes'] ?? '')} MB). Scan at 150–200 dpi, or split it into several files.`,
  'pdf/not-a-pdf': () => 'The file is named PDF and is none inside. Export it as PDF again, or photograph the paper.',
  'pdf/damaged': () =>
    'The PDF is damaged or incomplete and its pages cannot be counted. Send it again, or scan the paper anew.',
  'pdf/encrypted': () => `The PDF has a password or locked rights, so officers could not read it. ${printAnew}`,
  'pdf/script': () => `The PDF holds code that runs by itself (JavaScript), so it is refused. ${printAnew}`,
  'pdf/launch': () => `The PDF tells the reader to start a program or to send data, so it is refused. ${printAnew}`,
  'pdf/attachment': () =>
    `Another file is attached inside the PDF, so it is refused. Send that file by itself. ${printAnew}`,
  'pdf/form-program': () => `The PDF is a dynamic form (XFA), which many machines cannot open. ${printAnew}`,
  'pdf/multimedia': () => `The PDF holds film, sound or 3D, so it is refused. ${printAnew}`,
  'pdf/hidden-content': () => `Something else is hidden before or behind the PDF, so it is refused. ${printAnew}`,
  'pdf/too-many-pages': (d) =>
    `The PDF has too many pages (at most ${String(d['pages'] ?? '')}). Split it by paper, each paper a piece of its own.`,
  'pdf/too-heavy': () => `The PDF is too complex to be checked. ${printAnew}`,
};

/** Why a dossier is not bound into one file. */
export const bindProblems: Shape<typeof binding> = {
  'pdf/book-too-large': (d) =>
    `The dossier is too large for one PDF (at most ${String(d['pages'] ?? '')} pages, ${String(d['megabytes'] ?? '')} MB). Take the ZIP instead.`,
  'pdf/binding-busy': () => 'Other dossiers are being bound. Wait a minute and try again, or take the ZIP.',
  'pdf/binding-too-long': () => 'Binding the dossier took too long and was stopped. Take the ZIP: it holds every file.',
};

/** Why pages are not cut out of a scan. */
export const cutProblems: Shape<typeof cutting> = {
  'pdf/cannot-cut': (d) =>
    `The pages of ${String(d['name'] ?? 'this file')} cannot be cut apart, so nothing was placed: each paper must have a file of its own without the pages of others. Print the file to a new PDF, or photograph the pages, and send that instead.`,
  'pdf/cutting-too-long': (d) =>
    `Cutting pages out of ${String(d['name'] ?? 'this file')} took too long and was stopped; nothing was placed. Try again in some minutes; if it is the same, split the file and send smaller ones.`,
};
