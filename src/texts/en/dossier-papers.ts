// Papers of a dossier: the page that lists them, the volume beside the last time, the whole dossier.

import type { DossierPaperTexts } from '../vi/dossier-papers.ts';

const n = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const megabytes = (bytes: number): string => `${(Math.abs(bytes) / 1_048_576).toFixed(1)} MB`;
const step = (value: number, words: string): readonly string[] =>
  value === 0 ? [] : [`${words} ${value < 0 ? 'fewer' : 'more'}`];
const counted = (value: number, one: string, many: string): string =>
  `${n(Math.abs(value))} ${Math.abs(value) === 1 ? one : many}`;

export const dossierPapers: DossierPaperTexts = {
  onRecord: {
    title: 'Papers to print',
    lead: 'Filled in with what the dossier holds; what is not known stays a line. Print, sign and stamp.',
    registration: 'Form 01, registration',
    assessment: 'Form 02, self-assessment report',
    pdf: 'PDF to print',
    docx: 'Word to change',
  },
  heading: 'Papers of the dossier',
  summary:
    'PDF to print and sign, Word to edit. Papers of what was sent come from the copy frozen then, with its check code at the foot.',
  draft: 'The dossier is being written: Forms 01 and 02 are printed as drafts and follow the register.',
  list: 'Paper by paper',
  name: 'Paper',
  signer: 'Signed by',
  take: 'Download',
  pdf: 'PDF',
  docx: 'Word',
  all: 'All papers and the whole dossier',
  names: {
    registration: 'Form 01. Registration',
    assessment: 'Form 02. Self-assessment report',
    sheet: 'Own score sheet of the criteria set',
    receipt: 'Receipt',
    report: 'Form 03. Report of the commune',
    reportToSign: 'Form 03, sheet to sign',
    request: 'Letter that asks the province to evaluate',
    supplement: (ordinal, day) => `Letter of the province for supplement ${ordinal}, ${day}`,
    completion: (day) => `Letter that asks to complete the dossier, ${day}`,
  },
  signers: {
    producer: 'Producer',
    office: 'Receiving officer',
    commune: 'Chair of the commune',
    province: 'OCOP office of the province',
  },
  notes: {
    receipt: 'A form of this software; Decision 26/2026/QĐ-TTg has none of its own.',
    request: 'Layout of Decree 30/2020/NĐ-CP.',
    reportDraft: 'Not issued yet; printed as a draft.',
    reportToSign:
      'A clean sheet to sign and stamp, with dots for number and day. The code at its foot names the draft it was printed from.',
    byHand:
      'Gender, ethnicity and residence of the representative are private: the printed form has dotted lines, to be written by hand.',
  },
  whole: {
    title: 'The whole dossier',
    lead: 'Made from the copy frozen when it was sent, with all its evidence.',
    take: (file) => `Download ${file}`,
    pdf: 'One PDF with contents',
    pdfNote: 'Cover, contents, the forms, then each piece of evidence, numbered throughout. Takes a few seconds.',
    zip: 'ZIP with a manifest',
    zipNote:
      'Every original file untouched, a list for people (DANH-MUC.txt) and one for programs (manifest.json). Check: sha256sum -c SHA256SUMS.',
  },
  sendings: 'What was sent',
  sendingsLead: 'Each sending keeps the papers of its day.',
  sending: (ordinal, when) => `Sending ${ordinal}, ${when}`,
  volume: {
    title: 'Volume of evidence',
    lead: 'So many pages of evidence the paper set has, besides the forms.',
    now: 'As sent',
    nowDraft: 'Cited now',
    before: (when, same) => (same ? `The sending before, ${when}` : `The product’s last dossier, ${when}`),
    change: 'Against the last time',
    paper: 'The product’s paper dossier, as scanned',
    scan: ({ pages, bytes }) => `${n(pages)} pages, ${megabytes(bytes)}, forms and all`,
    paperChange: 'Evidence beside the whole scan',
    first: 'The product had no dossier before.',
    amount: ({ pieces, files, pages, bytes }) =>
      `${counted(pieces, 'piece', 'pieces')}, ${counted(files, 'file', 'files')}, ${counted(pages, 'page', 'pages')}, ${megabytes(bytes)}`,
    step: ({ pieces, files, pages, bytes }) => {
      const small = Math.abs(bytes) < 52_429;
      const steps = [
        ...step(pieces, counted(pieces, 'piece', 'pieces')),
        ...step(files, counted(files, 'file', 'files')),
        ...step(pages, counted(pages, 'page', 'pages')),
        ...(small ? [] : step(bytes, megabytes(bytes))),
      ];
      return steps.length === 0 ? 'as the last time' : steps.join(', ');
    },
  },
};
