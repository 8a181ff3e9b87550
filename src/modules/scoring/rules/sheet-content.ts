// A member's sheet on one dossier: a draft that is changed, and the frozen sheet that is not. Its hash enters the ledger; a salt
// inside the content keeps anybody from trying marks until one fits the hash.

import type { Instant } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { PartCode } from '#law/criteria-set.ts';
import { sha256 } from '#law/sha256.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type CompiledSet, readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';

/** A finding of the advisory team taken over with one tap: which option, of which opinion, when. */
export interface Adopted {
  readonly option: number | null;
  /** Hash of the opinion it was taken from. */
  readonly opinion: string;
  readonly at: Instant;
}

/** What a member has written so far, marks and words. */
export interface SheetWords {
  /** As an address writes them: `1.1=3&1.2=2`. */
  readonly answers: string;
  /** Leaf → why. */
  readonly notes: Readonly<Record<string, string>>;
  readonly adopted: Readonly<Record<string, Adopted>>;
  /** The evaluator's opinion at the foot of the sheet. */
  readonly opinion: string | null;
  /** Why two products are marked alike. */
  readonly alike: string | null;
}

export const noWords: SheetWords = { answers: '', notes: {}, adopted: {}, opinion: null, alike: null };

/** A draft, sealed: the database holds only the box. */
export interface SheetDraft {
  readonly id: Id<'session-draft'>;
  readonly version: number;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
  readonly box: string;
  readonly savedBy: AccountId | null;
  readonly savedAt: Instant;
}

/** Where a sheet came from: the member's own phone, or paper that the secretary typed. */
export type SheetOrigin = 'own' | 'paper';

/** A sheet as it was submitted. */
export interface SheetContent extends SheetWords {
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
  readonly by: string;
  readonly ordinal: number;
  readonly origin: SheetOrigin;
  readonly set: { readonly id: string; readonly contentSha256: string };
  readonly product: string;
  readonly producer: string;
  readonly points: Readonly<Record<PartCode, number>> & { readonly total: number };
  readonly submittedAt: Instant;
  /** Why a sheet was revised after the reveal; `null`: the first. */
  readonly reason: string | null;
  readonly salt: string;
}

/** A frozen sheet as the store holds it; a revision is another one with the next ordinal. */
export interface SessionSheet {
  readonly id: Id<'session-sheet'>;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
  readonly ordinal: number;
  readonly origin: SheetOrigin;
  /** Sealed until the reveal, then `null`. */
  readonly box: string | null;
  /** Canonical JSON of `SheetContent`, once revealed. */
  readonly content: string | null;
  readonly contentHash: string;
  readonly submittedAt: Instant;
  readonly submittedBy: AccountId | null;
  /** A sheet from paper counts once a second person has checked it. */
  readonly checkedAt: Instant | null;
  readonly checkedBy: AccountId | null;
  /** The scan of a sheet on paper. */
  readonly scan: ScanFile | null;
}

export interface ScanFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly name: string;
}

/** A sheet in canonical JSON with its hash. */
export function frozen<Content extends object>(content: Content): { readonly content: string; readonly hash: string } {
  const written = canonicalJson(content);
  return { content: written, hash: sha256(written) };
}

/** What a revealed sheet says. */
export function contentOfSheet(sheet: Pick<SessionSheet, 'content'>): SheetContent {
  if (sheet.content === null) throw new Error('a sheet that is still sealed');
  return JSON.parse(sheet.content) as SheetContent;
}

/** Whether a sheet counts: one's own at once, one from paper after its check. */
export function counts(sheet: Pick<SessionSheet, 'origin' | 'checkedAt'>): boolean {
  return sheet.origin === 'own' || sheet.checkedAt !== null;
}

/** The last sheet of every member on every dossier: a revision stands for what it revises. */
export function lastSheets<Sheet extends Pick<SessionSheet, 'memberId' | 'dossierId' | 'ordinal'>>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const last = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = `${sheet.dossierId} ${sheet.memberId}`;
    const known = last.get(key);
    if (known === undefined || known.ordinal < sheet.ordinal) last.set(key, sheet);
  }
  return [...last.values()];
}

/** The fields of kept answers: codes and their answers need no escaping. */
function entriesOf(answers: string): readonly (readonly [string, string])[] {
  return answers
    .split('&')
    .filter((one) => one !== '')
    .map((one) => {
      const [code = '', value = ''] = one.split('=');
      return [code, value] as const;
    });
}

/** Answers that were kept and therefore fit their set. */
export function answersOf(compiled: CompiledSet, answers: string): SheetAnswers {
  const read = readSheetAddress(compiled, entriesOf(answers));
  if (!read.ok) throw new Error('a kept sheet that does not fit its set');
  return read.value;
}

/** Adopted findings that still stand as they were taken; a mark changed afterwards is the member's own. */
export function stillAdopted(words: SheetWords, answers: SheetAnswers): SheetWords['adopted'] {
  return Object.fromEntries(
    Object.entries(words.adopted).filter(([code, { option }]) =>
      option === null ? answers.none.includes(code) : answers.choices[code] === option,
    ),
  );
}
