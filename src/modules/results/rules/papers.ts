// The papers that follow a session of a council: which there are, which office issues each, in which series it counts, and who has
// numbered it. A number is typed once; a later one is a correction and says why.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { BookSeries } from '#modules/letter-book/index.ts';

/** In the order of the work. `approval`, `ministry-request`: of products of 90 points and more · `notice`: one for each product. */
export const paperKinds = [
  'minutes',
  'report',
  'submission',
  'recognition',
  'approval',
  'ministry-request',
  'notice',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** `council`: a series of its own · `office`: that manages OCOP · `committee`: the people's committee of the province and its chair. */
export type PaperOffice = 'council' | 'office' | 'committee';

const places: Readonly<
  Record<PaperKind, { readonly word: string; readonly office: PaperOffice; readonly series: BookSeries }>
> = {
  minutes: { word: 'bien-ban', office: 'council', series: 'bien-ban' },
  report: { word: 'bao-cao', office: 'council', series: 'bao-cao' },
  submission: { word: 'to-trinh', office: 'office', series: 'to-trinh' },
  recognition: { word: 'quyet-dinh-cong-nhan', office: 'committee', series: 'quyet-dinh' },
  approval: { word: 'quyet-dinh-phe-duyet', office: 'committee', series: 'quyet-dinh' },
  'ministry-request': { word: 'de-nghi-bo', office: 'committee', series: 'cong-van' },
  notice: { word: 'thong-bao', office: 'office', series: 'thong-bao' },
};

/** The word by which an address names a paper. */
export const paperWord = (kind: PaperKind): string => places[kind].word;

/** The paper that a word names, or nothing. */
export const paperNamed = (word: string): PaperKind | null =>
  paperKinds.find((kind) => places[kind].word === word) ?? null;

/**
 * Whose clerk numbers a paper, and in which of the office's rows it counts: each kind with a name has one of its own, letters without
 * a name of their kind share one; a council that uses its body's seal counts by itself.
 * @law Decree 30/2020/NĐ-CP, Điều 15, Annex I, Part I, II.3
 * @example seriesOfPaper('recognition') // { office: 'committee', series: 'quyet-dinh' }
 */
export function seriesOfPaper(kind: PaperKind): { readonly office: PaperOffice; readonly series: BookSeries } {
  const { office, series } = places[kind];
  return { office, series };
}

/** Papers whose number is typed with the signed paper itself: a decision is recorded, never only numbered. */
export const isDecision = (kind: PaperKind): kind is 'recognition' | 'approval' =>
  kind === 'recognition' || kind === 'approval';

export interface PaperKey {
  readonly kind: PaperKind;
  /** Of a notice: whose. */
  readonly dossierId: DossierId | null;
}

/** A number as it was typed; a correction is a row of its own. */
export interface PaperNumber extends PaperKey {
  readonly id: Id<'result-paper-number'>;
  readonly sessionId: SessionId;
  readonly provinceCode: string;
  readonly office: PaperOffice;
  readonly series: string;
  /** `12/TTr-SNNMT` */
  readonly number: string;
  readonly serial: string;
  readonly issuedOn: LocalDate;
  readonly issuedYear: number;
  readonly typedBy: AccountId | null;
  readonly typedAt: Instant;
  readonly corrects: PaperNumber['id'] | null;
  readonly reason: string | null;
  readonly replacedAt: Instant | null;
}

/** The signed paper, photographed or as a PDF. The newest counts; those before stay. */
export interface PaperScan extends PaperKey {
  readonly id: Id<'result-paper-scan'>;
  readonly sessionId: SessionId;
  readonly file: KeptFile;
  readonly addedBy: AccountId | null;
  readonly addedAt: Instant;
}

/** The number in force of a paper. */
export const numberOf = (numbers: readonly PaperNumber[], key: PaperKey): PaperNumber | null =>
  numbers.find((one) => one.replacedAt === null && one.kind === key.kind && one.dossierId === key.dossierId) ?? null;

/**
 * Why a paper cannot bear a day: nothing is issued in the future or before the session; no paper is older than what it rests on, nor
 * younger than what rests on it.
 * @example dayFault('2026-12-11', { today: '2026-12-20', heldOn: '2026-12-12', after: null, before: null }) // 'results/paper-before-session'
 */
export function dayFault(
  day: LocalDate,
  around: {
    readonly today: LocalDate;
    readonly heldOn: LocalDate;
    /** The day of the paper that this one rests on. */
    readonly after: LocalDate | null;
    /** The day of the first paper that rests on this one. */
    readonly before: LocalDate | null;
  },
):
  | 'results/paper-in-future'
  | 'results/paper-before-session'
  | 'results/paper-before-basis'
  | 'results/paper-after-heir'
  | null {
  if (day > around.today) return 'results/paper-in-future';
  if (day < around.heldOn) return 'results/paper-before-session';
  if (around.after !== null && day < around.after) return 'results/paper-before-basis';
  return around.before !== null && day > around.before ? 'results/paper-after-heir' : null;
}

/** On which paper each rests. */
export const restsOn: Readonly<Record<PaperKind, PaperKind | null>> = {
  minutes: null,
  report: 'minutes',
  submission: 'report',
  recognition: 'minutes',
  approval: 'minutes',
  'ministry-request': 'approval',
  notice: 'minutes',
};
