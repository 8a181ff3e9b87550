// A report of an office: which letter or period it answers for, what is written in it, where it stands, and who may do what with it next.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { allows } from '#kernel/lifecycle.ts';
import type { Reporter, SectionKind } from '#law/report-shapes.ts';
import type { ClauseId, LetterId } from '#modules/directives/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { BodyId, Office } from '#modules/offices/index.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import type { FigureQuestion } from './figure.ts';
import type { PeriodKind } from './period.ts';

export type ReportId = Id<'report'>;

/** `returned`: sent back with a reason, to be written on · `dropped`: begun by mistake, never issued. */
export const reportStates = ['draft', 'submitted', 'returned', 'approved', 'issued', 'dropped'] as const;
export type ReportState = (typeof reportStates)[number];

/** After it went out: `send-back` by the office above, `reopen` by its own. */
export const reportActs = ['write', 'submit', 'return', 'approve', 'issue', 'send-back', 'reopen', 'drop'] as const;
export type ReportAct = (typeof reportActs)[number];

/** What may be done to a report in each of its states; an issued one may go out in further shapes, be sent back or taken up again. */
export const reportLifecycle = {
  draft: ['write', 'submit', 'drop'],
  returned: ['write', 'submit', 'drop'],
  submitted: ['return', 'approve'],
  approved: ['return', 'issue'],
  issued: ['issue', 'send-back', 'reopen'],
  dropped: [],
} as const satisfies Record<ReportState, readonly ReportAct[]>;

/**
 * Whether an act may happen to a report in a state.
 * @example reportMay('approved', 'write') // false
 */
export const reportMay = (state: ReportState, act: ReportAct): boolean => allows(reportLifecycle, state, act);

/**
 * Whether an act may happen to this report: one that went out is corrected and issued anew, never dropped.
 * @example reportAllows({ state: 'returned', issuedOn: '2026-11-23' }, 'drop') // false
 */
export const reportAllows = ({ state, issuedOn }: Pick<Report, 'state' | 'issuedOn'>, act: ReportAct): boolean =>
  reportMay(state, act) && !(act === 'drop' && issuedOn !== null);

/** For docs/LIFECYCLES.md. */
export const reportLifecycleDescription = {
  record: 'report',
  vietnamese: 'báo cáo',
  law: null,
  states: reportLifecycle,
} as const;

export interface Report {
  readonly id: ReportId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly officeLabel: string;
  readonly kind: 'letter' | 'periodic';
  readonly letterId: LetterId | null;
  readonly taskId: TaskId | null;
  readonly periodKind: PeriodKind;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly asOf: LocalDate;
  /** What it is about, below the name of its kind. */
  readonly title: string;
  readonly state: ReportState;
  /** 1, and one more each time it was sent back or taken up again: an edition goes out once in each shape. */
  readonly edition: number;
  readonly dueOn: LocalDate | null;
  readonly preparedBy: AccountId | null;
  readonly preparedByName: string;
  readonly approvedBy: AccountId | null;
  readonly approvedOn: LocalDate | null;
  readonly issuedOn: LocalDate | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export interface ReportSection {
  readonly kind: Exclude<SectionKind, 'figures'>;
  /** Of a clause: which. */
  readonly clauseId: ClauseId | null;
  readonly heading: string;
  readonly text: string;
}

/** What is written in a report. */
export interface ReportContent {
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** Codes of the indicators whose figures it states. */
  readonly indicators: readonly string[];
}

export interface ReportVersion {
  readonly id: Id<'report-version'>;
  readonly reportId: ReportId;
  readonly ordinal: number;
  readonly content: ReportContent;
  readonly savedBy: AccountId | null;
  readonly savedByName: string;
  readonly savedAt: Instant;
}

/** Who saved a version when; what is written in it left out. */
export type ReportVersionHead = Omit<ReportVersion, 'content'>;

export interface ReportActRow {
  readonly id: Id<'report-act'>;
  readonly reportId: ReportId;
  readonly ordinal: number;
  readonly kind: 'made' | 'submitted' | 'returned' | 'approved' | 'issued' | 'dropped' | 'sent-back' | 'reopened';
  readonly words: string | null;
  readonly versionOrdinal: number;
  readonly byId: AccountId | null;
  readonly byName: string;
  readonly onDay: LocalDate;
  readonly at: Instant;
}

/** A paper of a report that went out. */
export interface ReportIssue {
  readonly id: Id<'report-issue'>;
  readonly reportId: ReportId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly shape: string;
  readonly edition: number;
  readonly number: string;
  readonly serial: string;
  readonly issuedYear: number;
  readonly issuedOn: LocalDate;
  readonly letterId: LetterId | null;
  readonly file: KeptFile | null;
  readonly issuedBy: AccountId | null;
  readonly issuedByName: string;
  readonly issuedAt: Instant;
}

export const officeOf = ({ provinceCode, communeCode, bodyId }: Office): Office => ({
  provinceCode,
  communeCode,
  bodyId,
});

/**
 * The office that a report goes up to: the province's own, of a commune or a body of it; `null`: nobody here stands above.
 * @example aboveOf({ provinceCode: '12', communeCode: '03390', bodyId: null }) // { provinceCode: '12', communeCode: null, bodyId: null }
 */
export const aboveOf = (office: Office): Office | null =>
  reporterOf(office) === 'province' ? null : { provinceCode: office.provinceCode, communeCode: null, bodyId: null };

/** Which kind of office reports. */
export const reporterOf = ({ communeCode, bodyId }: Pick<Office, 'communeCode' | 'bodyId'>): Reporter =>
  bodyId !== null ? 'body' : communeCode !== null ? 'commune' : 'province';

/** What the figures of a report are an answer to: those of its unit; of a body, of the province. */
export const questionOf = (report: Report): FigureQuestion => ({
  provinceCode: report.provinceCode,
  communeCode: report.communeCode,
  period: { kind: report.periodKind, from: report.periodFrom, to: report.periodTo },
  asOf: report.asOf,
});

/** What the ledger keeps of a report. */
export function reportRecord(report: Report): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = report;
  return content;
}
