// The report of the commune (Mẫu số 03): what it found in four matters, beside what the producer said. It gives no points and
// refuses nothing; who typed the dossier for the producer does not issue it alone.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { CompiledSet, SheetAnswers } from '#modules/evaluation/index.ts';
import type { DossierId } from './dossier.ts';
import type { FrozenDossier } from './frozen.ts';

/** The four matters, in the order of the form. */
export const findingNames = ['material', 'labour', 'idea', 'identity'] as const;
export type FindingName = (typeof findingNames)[number];
export type Findings = Readonly<Record<FindingName, string | null>>;

export interface CommuneReport {
  readonly id: Id<'commune-report'>;
  readonly dossierId: DossierId;
  readonly version: number;
  readonly findings: Findings;
  /** What was said at the meeting, where the commune called one. */
  readonly meeting: string | null;
  readonly meetingOn: LocalDate | null;
  readonly meetingPlace: string | null;
  /** Offices and how many came, line by line; no names. */
  readonly meetingAttendees: string | null;
  readonly writtenBy: AccountId | null;
  readonly savedAt: Instant;
  /** Number, day and signer of the report, typed when it is issued. */
  readonly reportNumber: string | null;
  readonly reportedOn: LocalDate | null;
  /** The name under the signature, and the office above it; reports of before November 2026 have both in the name. */
  readonly signer: string | null;
  readonly signerOffice: string | null;
  readonly signedBy: AccountId | null;
}

/**
 * Whether a report was issued: it has its number; until then it is a draft.
 * @example isIssued(null) // false
 */
export function isIssued(report: Pick<CommuneReport, 'reportNumber'> | null): boolean {
  return (report?.reportNumber ?? null) !== null;
}

/**
 * Whether the one who signs for the commune is the one who speaks for the producer: nobody reports on a dossier of its own.
 * @example isSignedByProducer('Lò Thị An', 'LÒ THỊ AN') // true
 */
export function isSignedByProducer(signer: string, representative: string | null): boolean {
  return representative !== null && foldText(signer) === foldText(representative);
}

/** Lines of the meeting, in the order of the form. */
export const meetingLines = ['meetingOn', 'meetingPlace', 'meetingAttendees', 'meeting'] as const;
export type MeetingLine = (typeof meetingLines)[number];
export type Meeting = Pick<CommuneReport, MeetingLine>;

/**
 * What a meeting still lacks before the report can be issued: nothing where none was called, else every line that is empty.
 * @law 26/2026/QĐ-TTg, Art. 7.2a: the chair calls a meeting of the offices concerned where it is needed
 * @example openMeetingLines({ meetingOn: null, meetingPlace: 'Trụ sở xã', meetingAttendees: null, meeting: null })
 * // ['meetingOn', 'meetingAttendees', 'meeting']
 */
export function openMeetingLines(said: Meeting): readonly MeetingLine[] {
  const open = meetingLines.filter((line) => (said[line] ?? '') === '');
  return open.length === meetingLines.length ? [] : open;
}

/** Words of the criteria whose descriptions speak of a matter, folded. */
const CRITERIA: Readonly<Record<FindingName, readonly string[]>> = {
  material: ['nguon nguyen lieu', 'vung nguyen lieu'],
  labour: ['lao dong dia phuong'],
  idea: ['nguon goc y tuong'],
  identity: ['ban sac'],
};

/**
 * What the producer said to each matter in what it sent: the lines of the forms, and its words at the criteria that ask it.
 * @law 26/2026/QĐ-TTg, Art. 7.2a, Phụ lục III, Mẫu số 03
 */
export function claimsOf(sent: FrozenDossier, compiled: CompiledSet): Readonly<Record<FindingName, readonly string[]>> {
  const { descriptions } = sent.parts.proofs;
  const said = (name: FindingName): readonly string[] =>
    compiled.leaves
      .filter((leaf) => CRITERIA[name].some((word) => foldText(leaf.title).includes(word)))
      .flatMap((leaf) => descriptions[leaf.code] ?? []);
  const { materialAndTechnology } = sent.parts.results;
  return {
    material: [...(materialAndTechnology === null ? [] : [materialAndTechnology]), ...said('material')],
    labour: said('labour'),
    idea: said('idea'),
    identity: said('identity'),
  };
}

/** Something that the producer said to a matter in another place of its dossier than the words at its criteria. */
export type SaidElsewhere =
  /** The level that it chose for itself at a criterion: words of the act. */
  | { readonly kind: 'level'; readonly code: string; readonly title: string; readonly words: string }
  /** Mẫu 02, Part I, 9. */
  | { readonly kind: 'organisation'; readonly words: string }
  | { readonly kind: 'workers'; readonly all: number; readonly local: number | null };

/**
 * What the producer said to each matter elsewhere: the level that it chose, how it is organised, how many work there.
 * @law 26/2026/QĐ-TTg, Art. 7.2a, Phụ lục III, Mẫu số 03
 */
export function elsewhereOf(
  sent: FrozenDossier,
  compiled: CompiledSet,
  answers: SheetAnswers,
): Readonly<Record<FindingName, readonly SaidElsewhere[]>> {
  const levels = (name: FindingName): readonly SaidElsewhere[] =>
    compiled.leaves
      .filter((leaf) => CRITERIA[name].some((word) => foldText(leaf.title).includes(word)))
      .flatMap(({ code, title, options }) => {
        const chosen = options.find((one) => one.number === answers.choices[code]);
        return chosen === undefined ? [] : [{ kind: 'level', code, title, words: chosen.text } as const];
      });
  const { organisation } = sent.parts.general;
  const { workers, localWorkers } = sent.producer;
  return {
    material: levels('material'),
    labour: [
      ...levels('labour'),
      ...(organisation === null ? [] : [{ kind: 'organisation', words: organisation } as const]),
      ...(workers === null ? [] : [{ kind: 'workers', all: workers, local: localWorkers } as const]),
    ],
    idea: levels('idea'),
    identity: levels('identity'),
  };
}

/** Matters in which nothing was found yet. */
export function openFindings(findings: Findings): readonly FindingName[] {
  return findingNames.filter((name) => (findings[name] ?? '') === '');
}

/**
 * Whether the report would be the work of those alone who typed the dossier in the producer's place, as proxy or as invited
 * helper: who wrote the findings and who issues it must not both be among them.
 */
export function isByTypistsAlone(
  typists: readonly AccountId[],
  people: { readonly writtenBy: AccountId | null; readonly issuedBy: AccountId | null },
): boolean {
  const typed = (one: AccountId | null): boolean => one !== null && typists.includes(one);
  return typed(people.issuedBy) && typed(people.writtenBy);
}
