import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import { type CommentId, type DossierComment, mayTalk, readPlace, threadsOf } from './comment.ts';
import type { DossierId } from './dossier.ts';
import { dossierStates } from './lifecycle.ts';

const comment = (id: string, minute: number, more: Partial<DossierComment> = {}): DossierComment => ({
  id: id as CommentId,
  dossierId: 'd' as DossierId,
  version: 1,
  threadId: null,
  audience: 'offices',
  place: null,
  body: id,
  mentions: [],
  madeBy: null,
  madeAs: 'commune',
  madeAt: `2026-11-23T03:${String(minute).padStart(2, '0')}:00.000Z` as Instant,
  former: [],
  resolvedAt: null,
  resolvedBy: null,
  turns: [],
  ...more,
});

describe('threads of a dossier', () => {
  it('open ones come first, of each kind the one in which something was said last', () => {
    const settled = { resolvedAt: '2026-11-23T04:00:00.000Z' as Instant };
    const threads = threadsOf([
      comment('settled', 50, settled),
      comment('old', 1),
      comment('new', 2),
      comment('answer', 30, { threadId: 'old' as CommentId }),
    ]);
    expect(threads.map((one) => one.first.id)).toEqual(['old', 'new', 'settled']);
    expect(threads[0]?.answers.map((one) => one.id)).toEqual(['answer']);
  });
  it('a place is a part, a criterion or a piece of evidence, and nothing else', () => {
    expect(readPlace('plan')).toEqual({ kind: 'part', part: 'plan' });
    expect(readPlace('criterion:1.1')).toEqual({ kind: 'criterion', code: '1.1' });
    expect(readPlace('piece:0190')).toEqual({ kind: 'piece', pieceId: '0190' });
    expect([readPlace('elsewhere'), readPlace('piece:'), readPlace('__proto__')]).toEqual([null, null, null]);
  });
  it('go on in every state but that of a dossier that was given up', () => {
    expect(dossierStates.filter((state) => !mayTalk(state))).toEqual(['dropped']);
  });
});
