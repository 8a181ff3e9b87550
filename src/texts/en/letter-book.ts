// The one book of the numbers of papers: which paper has which number.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { BookSeries, NumberedPaper } from '#modules/letter-book/index.ts';
import type { letterBook as vi, letterBookProblems as viProblems } from '../vi/letter-book.ts';

const papers: Readonly<Record<NumberedPaper, string>> = {
  'letter-report': 'Report of the commune, Form 03',
  'letter-request': 'Letter that asks the province to evaluate',
  'letter-completion': 'Letter that asks to complete the dossier',
  'letter-supplement': 'Request of the province for a supplement',
  'session-minutes': 'Minutes of the council',
  'session-report': 'Report of the council',
  'session-submission': 'Submission to recognise or approve',
  'session-ministry-request': 'Letter to the ministry',
  'session-notice': 'Notice of a result',
  'decision-recognition': 'Decision of recognition',
  'decision-approval': 'Decision that approves results',
  'decision-ministry': 'Decision of the minister',
  'withdrawal-report': 'Report on a withdrawal',
  'withdrawal-submission': 'Submission to withdraw',
  'withdrawal-notice': 'Notice of a withdrawal',
  'withdrawal-decision': 'Decision of withdrawal',
  'removal-decision': 'Decision that takes a product off the list',
  'council-decision': 'Decision that set up a council',
  report: 'Report of an office',
  'outgoing-letter': 'Letter of the office',
  'visit-notice': 'Notice of an inspection',
  'visit-conclusion': 'Conclusion of an inspection',
};

export const letterBook: typeof vi = {
  papers,
  ofResults: 'Papers of council sessions without a number',
  ofResultsEmpty: 'Every paper of the closed sessions has its number.',
  session: 'Session',
  typedBy: 'Typed by',
};

const asked: Readonly<Record<BookSeries, string>> = {
  'bien-ban': 'The number of minutes has the symbol BB, such as 03/BB-HĐOCOP.',
  'bao-cao': 'The number of a report has the symbol BC, such as 45/BC-UBND.',
  'to-trinh': 'The number of a submission has the symbol TTr, such as 12/TTr-UBND.',
  'quyet-dinh': 'The number of a decision has the symbol QĐ, such as 1350/QĐ-UBND.',
  'thong-bao': 'The number of a notice has the symbol TB, such as 96/TB-SNNMT.',
  'cong-van': 'A letter has no kind in its symbol, such as 45/UBND-KT.',
  'ke-hoach': 'The number of a plan has the symbol KH, such as 07/KH-UBND.',
  'giay-moi': 'The number of an invitation has the symbol GM, such as 21/GM-UBND.',
  'ket-luan': 'The number of a conclusion has the symbol KL, such as 12/KL-SNNMT.',
};

export const letterBookProblems: typeof viProblems = {
  'letter-book/no-number': (d) =>
    `This is no number and symbol: a number, a slash, then the symbol. ${asked[d['series'] as BookSeries] ?? ''} Type it as on the paper.`,
  'letter-book/number-of-another-kind': (d) =>
    `This symbol is of another kind of document. ${asked[d['series'] as BookSeries] ?? ''} Type it as it stands on the paper.`,
  'letter-book/number-taken': (d) => {
    const paper = papers[d['paper'] as NumberedPaper] ?? 'another paper';
    const about = typeof d['about'] === 'string' ? `, about ${d['about']}` : '';
    const day = formatVietnamese(d['issuedOn'] as LocalDate);
    return `In ${String(d['year'])} another paper of the office has this number: ${paper}, no. ${String(d['number'])} of ${day}${about}. Look at the register of outgoing papers; where the other one is wrong, correct that one first.`;
  },
  'letter-book/number-in-outgoing-book': (d) => {
    const day = typeof d['issuedOn'] === 'string' ? ` of ${formatVietnamese(d['issuedOn'] as LocalDate)}` : '';
    return `The register of outgoing letters of the office has a letter no. ${String(d['number'])}${day} already (Out ${String(d['bookNumber'])}/${String(d['bookYear'])}). A number is given once a year. Look at the signed paper and the register, then type another number.`;
  },
};
