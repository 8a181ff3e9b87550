// What a number of a paper is and in which row of which office it counts (Decree 30/2020/NĐ-CP, Annex I Part I II.3, Annex III): one rule for
// letters of communes, papers of a council, decisions of the chair, papers of a withdrawal.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { partsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { foldText } from '#kernel/vietnamese-text.ts';

/** Rows of an office: each kind of document with a name has one of its own, letters without a name (công văn) share one. */
export const bookSeries = [
  'bien-ban',
  'bao-cao',
  'to-trinh',
  'quyet-dinh',
  'thong-bao',
  'cong-van',
  'ke-hoach',
  'giay-moi',
  'ket-luan',
] as const;
export type BookSeries = (typeof bookSeries)[number];

/**
 * `office`: that manages OCOP in the province · `committee`: the people's committee of the province and its chair · `body`: a department or
 * another body with a book of its own.
 */
export type BookOffice = 'commune' | 'office' | 'council' | 'committee' | 'ministry' | 'body';

/** The row that a number is taken from. */
export interface BookRow {
  readonly provinceCode: string;
  /** Of an office of a commune: which. */
  readonly communeCode: string | null;
  readonly office: BookOffice;
  /** Of a body: which. */
  readonly bodyId?: string | null | undefined;
  readonly series: BookSeries;
}

/** Papers that numbers stand on, of all rooms. */
export const numberedPapers = [
  'letter-report',
  'letter-request',
  'letter-completion',
  'letter-supplement',
  'session-minutes',
  'session-report',
  'session-submission',
  'session-ministry-request',
  'session-notice',
  'decision-recognition',
  'decision-approval',
  'decision-ministry',
  'withdrawal-report',
  'withdrawal-submission',
  'withdrawal-notice',
  'withdrawal-decision',
  'removal-decision',
  'council-decision',
  'report',
  'outgoing-letter',
  'visit-notice',
  'visit-conclusion',
] as const;
export type NumberedPaper = (typeof numberedPapers)[number];

/** A number in force. */
export interface NumberInUse extends BookRow {
  /** The row of the room that keeps it. */
  readonly recordId: string;
  readonly serial: string | null;
  readonly issuedYear: number;
  /** `12/TTr-UBND`, as it was typed. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly paper: NumberedPaper;
  /** Which of several papers of a kind on one dossier. */
  readonly ordinal: number;
  /** Dossier, session, case or council; of a notice the dossier beside. */
  readonly subjectId: string;
  readonly partId: string | null;
  /** The product it speaks of; `null`: several, or none. */
  readonly about: string | null;
  readonly typedBy: AccountId | null;
  readonly typedAt: Instant | null;
}

/** How symbols begin, folded: Annex III. */
const BEGINNINGS: Readonly<Record<BookSeries, string | null>> = {
  'bien-ban': 'bb',
  'bao-cao': 'bc',
  'to-trinh': 'ttr',
  'quyet-dinh': 'qd',
  'thong-bao': 'tb',
  'cong-van': null,
  'ke-hoach': 'kh',
  'giay-moi': 'gm',
  'ket-luan': 'kl',
};
/** Abbreviations of kinds with a name, which no công văn bears. */
const NAMED = ['bc', 'ttr', 'qd', 'tb', 'kh', 'nq', 'ct', 'bb', 'gm', 'kl'];

/**
 * The number without its symbol, as it is counted; nothing where it is no number and symbol.
 * @example serialOf('012/TTr-UBND') // '12'
 * @example serialOf('12') // null: the symbol is missing
 */
export function serialOf(number: string): string | null {
  const found = /^0*([1-9]\d{0,4})([a-zđ]?)\s*\/\s*[\p{L}\d][\p{L}\d./&-]{0,40}$/iu.exec(number);
  return found === null ? null : `${found[1]}${foldText(found[2] ?? '')}`;
}

/**
 * Whether the symbol of a number is that of its row: BB, BC, TTr, QĐ, TB, KH, GM; no name of a kind for a công văn.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.3; Annex III
 * @example isOfSeries('bao-cao', '73/BC-UBND') // true
 * @example isOfSeries('to-trinh', '03/BB-HĐOCOP') // false
 */
function isOfSeries(series: BookSeries, number: string): boolean {
  const [, symbol = ''] = number.split('/');
  const beginning = foldText(symbol).split('-')[0]?.trim() ?? '';
  const asked = BEGINNINGS[series];
  return asked === null ? !NAMED.includes(beginning) : beginning === asked && symbol.includes('-');
}

/**
 * What is wrong with a number by itself; `path`: the field that it was typed in.
 * @example wrongNumber('to-trinh', '03/BB-HĐOCOP', 'number')[0]?.code // 'letter-book/number-of-another-kind'
 */
export function wrongNumber(series: BookSeries, number: string, path: string): readonly FieldProblem[] {
  if (serialOf(number) === null) return [{ path, code: 'letter-book/no-number', details: { series } }];
  return isOfSeries(series, number) ? [] : [{ path, code: 'letter-book/number-of-another-kind', details: { series } }];
}

/** A paper of one number may speak of several products, each recorded by itself: the same number and day is then the same paper. */
const SHARED: readonly NumberedPaper[] = ['withdrawal-decision', 'removal-decision', 'decision-ministry'];

/**
 * Whether a number in use is that of the same paper, and so stands in nobody's way.
 * @example isSamePaper({ paper: 'withdrawal-decision', number: '8/QĐ-UBND', issuedOn }, { paper: 'decision-recognition', … }) // false
 */
export function isSamePaper(
  asked: Pick<NumberInUse, 'paper' | 'number' | 'issuedOn'>,
  inUse: Pick<NumberInUse, 'paper' | 'number' | 'issuedOn'>,
): boolean {
  if (!SHARED.includes(asked.paper) || asked.paper !== inUse.paper) return false;
  const plain = (number: string): string => foldText(number).replace(/\s+/g, '').replace(/^0+/, '');
  return asked.issuedOn === inUse.issuedOn && plain(asked.number) === plain(inUse.number);
}

/** The year in which a number counts: rows begin anew with each. */
export const yearOf = (issuedOn: LocalDate): number => partsOf(issuedOn).year;
