import { describe, expect, test } from 'vitest';
import type { Id } from '#kernel/ids.ts';
import { progress, quorumMissing, unexcused } from './progress.ts';
import {
  keepsThePapers,
  leads,
  notOpen,
  notToOpenPaper,
  notToScore,
  type SeatToScore,
  type SessionToScore,
} from './session-to-score.ts';

const dossierId = 'd' as Id<'dossier'>;
const seat = (name: string, more: Partial<SeatToScore> = {}): SeatToScore => ({
  memberId: name as SeatToScore['memberId'],
  accountId: name as SeatToScore['accountId'],
  name,
  duty: name === 'm1' ? 'chair' : 'member',
  votes: true,
  present: true,
  onPaper: false,
  paperTypist: null,
  paperChecker: null,
  ...more,
});
const session = (members: readonly SeatToScore[], more: Partial<SessionToScore> = {}): SessionToScore => ({
  id: 's' as SessionToScore['id'],
  provinceCode: '12',
  kind: 'meeting',
  state: 'scoring',
  isRevealed: false,
  rules: { quorumPercent: 75, gapPoints: 10, minima: 'majority', farFromAdvice: 5 },
  heldOn: '2026-11-23' as SessionToScore['heldOn'],
  version: 1,
  dossiers: [{ dossierId } as SessionToScore['dossiers'][number]],
  members,
  recused: [],
  undeclared: [],
  ...more,
});
const eight = Array.from({ length: 8 }, (_, at) => seat(`m${at + 1}`));
const pair = (memberId: string) => ({ memberId: memberId as SeatToScore['memberId'], dossierId });

describe('the quorum of a dossier', () => {
  test('six of eight are exactly 75 % and enough; five are not', () => {
    expect(quorumMissing(session(eight), dossierId, 6)).toBe(null);
    expect(quorumMissing(session(eight), dossierId, 5)).toMatchObject({ reason: 'too-few-sheets', has: 5, of: 8 });
  });
  test('asks for who presides, present', () => {
    const away = [seat('m1', { present: false }), ...eight.slice(1)];
    expect(quorumMissing(session(away), dossierId, 7)?.reason).toBe('chair-away');
  });
  test('counts those who left as absent, and those recused not at all', () => {
    const left = eight.map((one, at) => (at > 4 ? { ...one, present: false } : one));
    expect(quorumMissing(session(left), dossierId, 5)?.reason).toBe('too-few-present');
    const recused = session(eight, { recused: [pair('m7'), pair('m8')] });
    expect(quorumMissing(recused, dossierId, 5)).toBe(null);
    expect(quorumMissing(recused, dossierId, 4)).toMatchObject({ has: 4, of: 6 });
  });
  test('no sheet at all is never enough', () => {
    const all = eight.map((one) => pair(one.memberId));
    expect(quorumMissing(session(eight, { recused: all }), dossierId, 0)?.reason).toBe('too-few-sheets');
  });
});

describe('progress', () => {
  test('leaves out who is absent or recused, and names who lacks', () => {
    const members = [seat('m1'), seat('m2'), seat('m3', { present: false }), seat('m4', { votes: false })];
    const [one] = progress(session(members, { recused: [pair('m2')] }), [pair('m2')]);
    expect(one).toMatchObject({ submitted: 0, expected: 1, lacking: [{ memberId: 'm1' }] });
    expect(
      unexcused(
        [one].flatMap((found) => found ?? []),
        [{ memberId: 'm1' as SeatToScore['memberId'] }],
      ),
    ).toEqual([]);
  });
  test('a round of written opinions waits for everybody', () => {
    const members = [seat('m1', { present: false }), seat('m2')];
    expect(progress(session(members, { kind: 'written' }), [])[0]?.expected).toBe(2);
  });
});

describe('who scores', () => {
  test.each([
    [seat('m2', { votes: false }), 'scoring/no-vote'],
    [seat('m2', { present: false }), 'scoring/not-present'],
    [seat('m2', { onPaper: true }), 'scoring/on-paper'],
    [seat('m2', { accountId: null }), 'scoring/on-paper'],
  ])('not somebody for whom the session says otherwise (%#)', (one, code) => {
    expect(notToScore(session([one]), one, dossierId)?.code).toBe(code);
  });
  test('not who is recused, and not before one has declared', () => {
    const two = seat('m2');
    expect(notToScore(session([two], { recused: [pair('m2')] }), two, dossierId)?.code).toBe('scoring/recused');
    expect(notToScore(session([two], { undeclared: [pair('m2')] }), two, dossierId)?.code).toBe(
      'scoring/declare-first',
    );
    expect(notToScore(session([two]), two, dossierId)).toBe(null);
  });
  test('nobody while the session is not scoring', () => {
    expect(notOpen(session([], { state: 'opened' }))?.code).toBe('scoring/not-open');
    expect(notOpen(session([], { state: 'revealed' }))?.code).toBe('scoring/over');
    expect(notOpen(session([], { kind: 'paper' }))?.code).toBe('scoring/paper-council');
    expect(notOpen(session([]))).toBe(null);
  });
  test('the secretary leads only where who presides has no account', () => {
    const secretary = seat('m2', { duty: 'secretary' });
    expect(leads(session([seat('m1'), secretary]), secretary)).toBe(false);
    expect(leads(session([seat('m1', { accountId: null }), secretary]), secretary)).toBe(true);
    expect(leads(session([seat('m1')]), seat('m1'))).toBe(true);
  });
});

describe("a colleague's sheet on paper", () => {
  const open = (more: Partial<SessionToScore>, isIn: boolean, types = false, who: SeatToScore | null = seat('m2')) =>
    notToOpenPaper(session(eight, more), who, dossierId, { types, isIn })?.code ?? null;
  test('is opened by who has no seat, or has handed in the own sheet; by a voter before that, never', () => {
    expect(open({}, false, false, null)).toBe(null);
    expect(open({}, false, false, seat('m2', { votes: false }))).toBe(null);
    expect(open({}, true)).toBe(null);
    expect(open({}, false)).toBe('scoring/own-sheet-first');
    expect(open({}, false, true)).toBe('scoring/own-sheet-first');
  });
  test('is not opened by who is recused from the product, but for the typist; after the reveal by both', () => {
    const recused = { recused: [pair('m2')] };
    expect(open(recused, false)).toBe('scoring/paper-of-recused');
    expect(open(recused, false, true)).toBe(null);
    expect(open({ ...recused, isRevealed: true }, false)).toBe(null);
  });
});

describe('what the council decided', () => {
  const account = (name: string) => seat(name).accountId;
  test('is written down by chair and secretary, by no other member', () => {
    const members = [seat('m1'), seat('m2', { duty: 'secretary' }), seat('m3')];
    expect(['m1', 'm2', 'm3'].map((name) => keepsThePapers({ members }, account(name), false))).toEqual([
      true,
      true,
      false,
    ]);
    expect(keepsThePapers({ members }, account('officer'), true)).toBe(false);
  });
  test('by the office where neither has an account', () => {
    const members = [seat('m1', { accountId: null }), seat('m3')];
    expect(keepsThePapers({ members }, account('officer'), true)).toBe(true);
    expect(keepsThePapers({ members }, account('m3'), false)).toBe(false);
  });
});
