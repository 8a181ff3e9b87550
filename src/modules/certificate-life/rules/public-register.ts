// The public registers of what was recognised, what has expired and what was withdrawn, and the feed of what changed: computed from the
// dated papers of each recognition, for any day.

import { addDays, dateInVietnam, type LocalDate } from '#kernel/calendar.ts';
import { type Correction, type Recognition, statusOn } from '#modules/certificates/index.ts';
import type { ListRemoval } from './screening.ts';

export const registers = ['recognised', 'expired', 'withdrawn'] as const;
export type RegisterName = (typeof registers)[number];

export const changeKinds = [
  'recognised',
  'corrected',
  'extended',
  'suspended',
  'suspension-ended',
  'superseded',
  'withdrawn',
  'expired',
  'removed-from-list',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a recognition: the day it counts from, the day it was written here, the paper. */
export interface RegisterChange {
  /** Always the same for the same change. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly recognitionId: string;
  /** The legal day. */
  readonly on: LocalDate;
  /** The day on which it stood in this register, never before the legal day. */
  readonly recordedOn: LocalDate;
  readonly decision: string | null;
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/**
 * Everything public that happened to a recognition until a day, in the order in which the register learned of it. A paper that came late
 * has its own day and the day it was recorded; an end needs no paper and is recorded on its day. What was withdrawn or superseded before
 * its end never expires.
 * @example changesOf(withdrawnOn13NovRecordedOn16Nov, null, null, date('2026-11-23')).at(-1)?.recordedOn // '2026-11-16'
 */
export function changesOf(
  recognition: Recognition,
  next: Recognition | null,
  removal: Pick<ListRemoval, 'decisionNumber' | 'decidedOn' | 'recordedOn'> | null,
  today: LocalDate,
): readonly RegisterChange[] {
  const { id, issuedOn, decisionNumber, withdrawnOn, supersededOn } = recognition;
  if (issuedOn === null || decisionNumber === null) return [];
  const madeOn = dateInVietnam(recognition.madeAt);
  const changes: RegisterChange[] = [];
  const add = (kind: ChangeKind, on: LocalDate, recordedOn: LocalDate, decision: string | null): void => {
    changes.push({
      id: `${id}:${kind}:${on}`,
      kind,
      recognitionId: id,
      on,
      recordedOn: later(on, recordedOn),
      decision,
    });
  };
  add('recognised', issuedOn, madeOn, decisionNumber);
  const { extensionApprovedOn, extendedUntil, suspendedFrom, suspendedUntil, suspensionOrder } = recognition;
  if (extensionApprovedOn !== null) add('extended', extensionApprovedOn, extensionApprovedOn, null);
  if (suspendedFrom !== null && suspensionOrder !== null) {
    const writtenOn = recognition.suspensionRecordedOn ?? madeOn;
    add('suspended', suspendedFrom, writtenOn, suspensionOrder);
    const endWrittenOn = recognition.suspensionEndRecordedOn ?? writtenOn;
    if (suspendedUntil !== null) add('suspension-ended', addDays(suspendedUntil, 1), endWrittenOn, suspensionOrder);
  }
  if (supersededOn !== null) {
    add(
      'superseded',
      supersededOn,
      next === null ? supersededOn : dateInVietnam(next.madeAt),
      next?.decisionNumber ?? null,
    );
  }
  if (withdrawnOn !== null) {
    add('withdrawn', withdrawnOn, recognition.withdrawalRecordedOn ?? withdrawnOn, recognition.withdrawalDecision);
  }
  const end = extendedUntil ?? recognition.expiresOn;
  const endedBefore = [withdrawnOn, supersededOn].some((day) => day !== null && end !== null && day <= end);
  if (end !== null && end < today && !endedBefore && statusOn(recognition, today).status === 'expired') {
    add('expired', addDays(end, 1), madeOn, null);
  }
  if (removal !== null) add('removed-from-list', removal.decidedOn, removal.recordedOn, removal.decisionNumber);
  return changes
    .filter((one) => one.on <= today)
    .sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0));
}

/**
 * A recognition as it stood before it was ever corrected: what the feed said of it then stays said, under the id it had.
 * @example asFirstRecorded({ ...raised, stars: 4 }, [{ …, factsBefore: { ...facts, stars: 3 } }]).stars // 3
 */
export function asFirstRecorded(recognition: Recognition, corrections: readonly Correction[]): Recognition {
  const [first] = corrections.filter((one) => one.recognitionId === recognition.id && one.factsBefore !== null);
  return first?.factsBefore == null ? recognition : { ...recognition, ...first.factsBefore };
}

/** A correction as a change of its own: it counts from the day of its paper and was recorded on the day it was made. */
export function correctedChange(correction: Correction): RegisterChange | null {
  const { kind, recognitionId, decidedOn, paperDate, paperNumber, seenVersion } = correction;
  if (kind !== 'correct' || recognitionId === null || decidedOn === null) return null;
  const on = paperDate ?? decidedOn;
  return {
    id: `${recognitionId}:corrected:${decidedOn}:${seenVersion ?? 0}`,
    kind: 'corrected',
    recognitionId,
    on,
    recordedOn: later(on, decidedOn),
    decision: paperNumber,
  };
}
