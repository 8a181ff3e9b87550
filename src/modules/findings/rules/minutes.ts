// The minutes of a visit (biên bản): begun from the record, completed by a person, closed once: signed by hand on paper, whose scan is the
// original; signed on the screen, which proves presence only; or refused, with the name of who saw it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { FindingId, FindingKind, Severity } from './finding.ts';
import type { RecordedRefusal } from './recorded.ts';
import type { Sheet } from './sheet.ts';

export type MinutesId = Id<'visit-minutes'>;
export const minutesWays = ['paper', 'screen'] as const;
export type MinutesWay = (typeof minutesWays)[number];

/** What minutes say, all in words a person may change. */
export interface MinutesWords {
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly place: string | null;
  /** One a line: name, office. */
  readonly attendees: string | null;
  readonly content: string | null;
  /** What the producer said. */
  readonly opinion: string | null;
}

/** What the paper took from the record when it was closed. */
export interface FrozenMinutes {
  readonly words: MinutesWords;
  readonly findings: readonly {
    /** Absent in minutes of before. */
    readonly id?: FindingId;
    readonly kind: FindingKind;
    readonly severity: Severity;
    readonly about: string;
    readonly words: string;
    readonly law: string | null;
    readonly correction: string | null;
    readonly dueOn: LocalDate | null;
    readonly photos: readonly string[];
  }[];
  readonly samples: readonly {
    readonly product: string;
    readonly seal: string;
    readonly quantity: string;
    readonly asked: string;
    /** Who saw it sealed on the spot; absent in minutes of before, `null`: nobody was written down. */
    readonly witness?: string | null;
  }[];
  readonly presence: readonly { readonly name: string; readonly role: string; readonly refused: boolean }[];
  /** How far the sheet was filled; absent in minutes of before. */
  readonly sheet?: Sheet;
  /** Why they were closed though hardly anything of it was answered; absent in minutes of before, `null`: enough was. */
  readonly sparseReason?: string | null;
  /** Who would not sign on the spot, as it was recorded there; absent in minutes of before. */
  readonly refusal?: RecordedRefusal | null;
}

export interface VisitMinutes extends MinutesWords {
  readonly id: MinutesId;
  readonly version: number;
  readonly visitId: Id<'visit'>;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly state: 'draft' | 'signed' | 'refused';
  readonly way: MinutesWay | null;
  readonly signedOn: LocalDate | null;
  readonly refusal: string | null;
  readonly witness: string | null;
  readonly scan: KeptFile | null;
  readonly frozen: FrozenMinutes | null;
  /** SHA-256 of what was frozen. */
  readonly checkCode: string | null;
  readonly writtenBy: AccountId | null;
  readonly writtenByName: string;
  readonly closedBy: AccountId | null;
  readonly closedByName: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of minutes. */
export function minutesContent({ madeAt: _made, changedAt: _changed, ...content }: VisitMinutes) {
  return content;
}
