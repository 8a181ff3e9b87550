// A letter that an office drafts, as it is kept: what was typed, in which state it is, its number, its signed copy.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { OutgoingKind, Urgency } from '#law/outgoing-kinds.ts';
import type { ClauseId, LetterFile, LetterId } from '#modules/directives/index.ts';
import type { BodyId } from '#modules/offices/index.ts';
import type { HeadingNames } from './letter-heading.ts';
import type { DraftState } from './lifecycle.ts';
import type { SignerId } from './signing-authority.ts';

export type DraftId = Id<'outgoing-draft'>;

/** What is typed of a letter. Lists have one entry a line. */
export interface DraftContent extends HeadingNames {
  /** Behind the issuer in the symbol of a công văn, and in `Lưu: VT, …`. */
  readonly draftingUnit: string | null;
  readonly subject: string;
  readonly urgency: Urgency | null;
  readonly addressees: readonly string[];
  readonly bases: readonly string[];
  readonly proposer: string | null;
  /** As typed, a part a line. */
  readonly contents: string;
  /** Without `Như trên` and `Lưu`, which the drafter adds. */
  readonly recipients: readonly string[];
  /** Keys of offices in the system whose books it goes to. */
  readonly offices: readonly string[];
}

/** What stands at the place of the signature, kept from the day of the number. */
export interface KeptSigning {
  readonly lines: readonly string[];
  readonly name: string;
}

export interface OutgoingDraft {
  readonly id: DraftId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly kind: OutgoingKind;
  readonly state: DraftState;
  readonly content: DraftContent;
  readonly signerId: SignerId | null;
  readonly signing: KeptSigning | null;
  readonly answersLetterId: LetterId | null;
  readonly answersClauseId: ClauseId | null;
  readonly number: string | null;
  readonly serial: string | null;
  readonly issuedOn: LocalDate | null;
  readonly issuedYear: number | null;
  readonly numberedBy: AccountId | null;
  readonly numberedAt: Instant | null;
  readonly numberReason: string | null;
  readonly file: LetterFile | null;
  readonly attachedBy: AccountId | null;
  readonly attachedAt: Instant | null;
  readonly letterId: LetterId | null;
  readonly issuedByName: string | null;
  readonly issuedAt: Instant | null;
  readonly checkedByName: string | null;
  readonly checkedAt: Instant | null;
  readonly stateReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  readonly norm: string;
}

/** One save of a letter; none is ever changed. */
export interface DraftVersion {
  readonly id: Id<'outgoing-draft-version'>;
  readonly draftId: DraftId;
  readonly ordinal: number;
  readonly content: DraftContent;
  readonly savedBy: AccountId | null;
  readonly savedByName: string;
  readonly savedAt: Instant;
}

/** What the ledger keeps of a letter. */
export function draftContent(draft: OutgoingDraft): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, norm: _norm, version: _version, ...said } = draft;
  return said;
}
