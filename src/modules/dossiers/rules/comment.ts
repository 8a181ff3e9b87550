// What is said about a dossier: threads among the offices, which no producer sees, and threads with the producer. A text is never
// changed in silence; who settled a thread or opened it again is kept.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from './dossier.ts';
import { type PartName, partNames } from './parts.ts';

export type CommentId = Id<'dossier-comment'>;

/** `offices`: commune, province and advisory team alone · `producer`: these and the producer with its helpers. */
export const audiences = ['offices', 'producer'] as const;
export type Audience = (typeof audiences)[number];

/** On whose side somebody wrote, as it was then. */
export type CommentSide = 'producer' | 'helper' | 'commune' | 'province' | 'department' | 'office';

export interface FormerText {
  readonly body: string;
  /** When the next text took its place. */
  readonly until: Instant;
}

export interface ThreadTurn {
  readonly to: 'resolved' | 'open';
  readonly by: AccountId | null;
  readonly at: Instant;
}

export interface DossierComment {
  readonly id: CommentId;
  readonly dossierId: DossierId;
  readonly version: number;
  /** The comment that opened the thread; `null`: it is that one. */
  readonly threadId: CommentId | null;
  readonly audience: Audience;
  /** What the thread is about; `null`: the dossier as a whole. */
  readonly place: string | null;
  readonly body: string;
  /** Who was asked to look. */
  readonly mentions: readonly AccountId[];
  readonly madeBy: AccountId | null;
  readonly madeAs: CommentSide;
  readonly madeAt: Instant;
  readonly former: readonly FormerText[];
  /** Of the comment that opened the thread: when it was settled; `null`: it is open. */
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: AccountId | null;
  readonly turns: readonly ThreadTurn[];
}

/** A thread: the comment that opened it, and the answers in their order. */
export interface Thread<C extends DossierComment = DossierComment> {
  readonly first: C;
  readonly answers: readonly C[];
}

/** Lengths and numbers of ours. */
export const mostCommentLetters = 4_000;
export const mostMentions = 10;

/** A place of a dossier that a thread can be about. */
export type CommentPlace =
  | { readonly kind: 'part'; readonly part: PartName }
  | { readonly kind: 'criterion'; readonly code: string }
  | { readonly kind: 'piece'; readonly pieceId: string };

/**
 * Reads a place; `null` for anything that names none.
 * @example readPlace('criterion:1.1') // { kind: 'criterion', code: '1.1' }
 */
export function readPlace(place: string): CommentPlace | null {
  const part = partNames.find((name) => name === place);
  if (part !== undefined) return { kind: 'part', part };
  const [kind, named = ''] = place.split(':', 2);
  if (named === '') return null;
  if (kind === 'criterion') return { kind, code: named };
  return kind === 'piece' ? { kind, pieceId: named } : null;
}

/**
 * The threads: open ones first, of each kind the one in which something was said last on top.
 * @example threadsOf([]) // []
 */
export function threadsOf<C extends DossierComment>(comments: readonly C[]): readonly Thread<C>[] {
  const inOrder = [...comments].sort((a, b) => (a.madeAt === b.madeAt ? order(a.id, b.id) : order(a.madeAt, b.madeAt)));
  const threads = inOrder
    .filter((one) => one.threadId === null)
    .map((first) => ({ first, answers: inOrder.filter((one) => one.threadId === first.id) }));
  const settled = (thread: Thread<C>): number => (thread.first.resolvedAt === null ? 0 : 1);
  return threads.sort(
    (a, b) => settled(a) - settled(b) || order(lastSaid(b), lastSaid(a)) || order(b.first.id, a.first.id),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lastSaid(thread: Thread): string {
  return (thread.answers.at(-1) ?? thread.first).madeAt;
}

/** The last word of an open thread. */
export interface LastWord {
  readonly audience: Audience;
  readonly madeAs: CommentSide;
  /** On whose side an office last wrote in it; `null`: none has. */
  readonly lastOffice: CommentSide | null;
  /** The dossier was sent on to the province. */
  readonly isForwarded: boolean;
}

/**
 * For whose side an open thread waits. What the producer said waits for the office that spoke with it, or, where none has, for the office
 * that has the dossier; what an office said to the producer waits for the producer. Among the offices the commune and the others wait for
 * each other.
 * @example waitsForSide({ audience: 'producer', madeAs: 'helper', lastOffice: null, isForwarded: false }) // 'commune'
 */
export function waitsForSide({
  audience,
  madeAs,
  lastOffice,
  isForwarded,
}: LastWord): 'producer' | 'commune' | 'province' {
  if (audience === 'offices') return madeAs === 'commune' ? 'province' : 'commune';
  if (madeAs !== 'producer' && madeAs !== 'helper') return 'producer';
  if (lastOffice !== null) return lastOffice === 'commune' ? 'commune' : 'province';
  return isForwarded ? 'province' : 'commune';
}

/**
 * Whether something is said no more: a dossier that was given up keeps its threads and takes no new word.
 * @example mayTalk('forwarded') // true
 */
export function mayTalk(state: string): boolean {
  return state !== 'dropped';
}

/** What the ledger keeps of a comment. */
export function commentContent(comment: DossierComment): Readonly<Record<string, unknown>> {
  return { ...comment };
}
