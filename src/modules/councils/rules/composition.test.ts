import { expect, test } from 'vitest';
import { type Composition, lacksOf } from './composition.ts';
import { type Body, type CouncilMember, type CouncilMemberId, type MemberDuty, membersOn } from './council.ts';
import { quorumOf, type Seat, seatsOf, whyNotStandIn } from './quorum.ts';
import { standingsOf } from './recusal.ts';
import type { Attendance, ConflictDeclaration } from './session.ts';
import { whyNotOnAgenda } from './session.ts';
import { defaultRules, rulesWithoutPaper } from './session-rules.ts';
import { type CriteriaWaiver, covers, type SetStanding, uncovered } from './waiver.ts';

const whole: readonly { body: Body; duty: MemberDuty }[] = [
  { body: 'leadership', duty: 'chair' },
  { body: 'ocop-office', duty: 'secretary' },
  { body: 'agriculture', duty: 'member' },
  { body: 'industry-trade', duty: 'member' },
  { body: 'health', duty: 'member' },
  { body: 'science-technology', duty: 'member' },
  { body: 'culture', duty: 'member' },
  { body: 'specialised-unit', duty: 'member' },
];
const council = (more: Partial<Composition> = {}): Composition => ({
  level: 'province',
  chairKind: 'leader',
  delegation: null,
  hasFoodSafety: false,
  members: whole,
  ...more,
});
const kinds = (of: Composition) => lacksOf(of).map((one) => (one.kind === 'body' ? one.body : one.kind));

test('a council with every body of Art. 7.3b lacks nothing; without Sở Y tế it lacks that, with the citation', () => {
  expect(lacksOf(council())).toEqual([]);
  expect(lacksOf(council({ members: whole.filter((one) => one.body !== 'health') }))).toEqual([
    { kind: 'body', body: 'health', citation: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b' },
  ]);
});

test('a department of food safety is asked for only where the province has one ("nếu có")', () => {
  expect(kinds(council({ hasFoodSafety: true }))).toEqual(['food-safety']);
});

test('an alternate represents no body', () => {
  const members = whole.map((one) => (one.body === 'culture' ? { ...one, duty: 'alternate' as const } : one));
  expect(kinds(council({ members }))).toEqual(['culture']);
});

test('a head of an agency presides by a delegation; somebody of neither kind is said to be none of Art. 7.3b', () => {
  const head = whole.map((one) => (one.duty === 'chair' ? { ...one, body: 'agriculture' as const } : one));
  expect(kinds(council({ members: head }))).toEqual(['chair-of-other-body']);
  expect(kinds(council({ members: head, chairKind: 'delegated-head' }))).toEqual(['delegation-missing']);
  expect(kinds(council({ members: head, chairKind: 'delegated-head', delegation: '12/QĐ-UBND' }))).toEqual([]);
  const expert = whole.map((one) => (one.duty === 'chair' ? { ...one, body: 'expert' as const } : one));
  expect(kinds(council({ members: expert, chairKind: 'delegated-head', delegation: '12/QĐ-UBND' }))).toEqual([
    'chair-of-other-body',
  ]);
});

test('the council of the ministry is compared with Art. 7.4b', () => {
  expect(lacksOf(council({ level: 'ministry', members: [] }))[0]?.citation).toBe(
    '26/2026/QĐ-TTg, Điều 7 khoản 4 điểm b',
  );
});

test('another value than ours needs the Quy chế', () => {
  const rules = { ...defaultRules, quorumPercent: 60, gapPoints: 15 };
  expect(rulesWithoutPaper(rules)).toEqual(['quorumPercent', 'gapPoints']);
  expect(rulesWithoutPaper({ ...rules, fromRegulation: ['quorumPercent', 'gapPoints'] })).toEqual([]);
  expect(rulesWithoutPaper(defaultRules)).toEqual([]);
});

const member = (id: string, more: Partial<CouncilMember> = {}): CouncilMember => ({
  id: id as CouncilMemberId,
  councilId: 'c' as never,
  ordinal: 1,
  name: id,
  position: null,
  body: 'health',
  bodyName: null,
  duty: 'member',
  votes: true,
  accountId: null,
  assignmentId: null,
  validFrom: '2026-11-10' as never,
  validUntil: null,
  decisionNumber: '1/QĐ',
  decidedOn: '2026-11-10' as never,
  endDecisionNumber: null,
  endDecidedOn: null,
  endReason: null,
  ...more,
});
const mark = (memberId: string, more: Partial<Attendance> = {}): Attendance => ({
  id: 'a' as never,
  version: 1,
  sessionId: 's' as never,
  memberId: memberId as CouncilMemberId,
  present: true,
  standsInFor: null,
  onPaper: false,
  paperTypist: null,
  paperChecker: null,
  note: null,
  markedBy: null,
  markedAt: '2026-11-23T01:00:00Z' as never,
  ...more,
});
const eight = [member('chair', { duty: 'chair' }), ...Array.from({ length: 7 }, (_, at) => member(`m${at}`))];
const seated = (count: number): readonly Seat[] =>
  seatsOf(
    eight,
    eight.slice(0, count).map((one) => mark(one.id)),
    'meeting',
  );
const nobodyElse = { presidingId: null };

test('the quorum counts at least the percentage: 6 of 8 are exactly 75 % and enough, 5 are not', () => {
  expect(quorumOf(seated(6), nobodyElse, 75)).toMatchObject({ seats: 8, present: 6, needed: 6, isReached: true });
  expect(quorumOf(seated(5), nobodyElse, 75)).toMatchObject({ present: 5, isReached: false });
});

test('without the chair nobody presides, unless somebody is delegated for the session and there', () => {
  const without = seatsOf(
    eight,
    eight.slice(1).map((one) => mark(one.id)),
    'meeting',
  );
  expect(quorumOf(without, nobodyElse, 75)).toMatchObject({ isReached: true, isPresided: false });
  expect(quorumOf(without, { presidingId: 'm0' as CouncilMemberId }, 75).isPresided).toBe(true);
  expect(quorumOf(seated(3), { presidingId: 'm6' as CouncilMemberId }, 75).isPresided).toBe(false);
});

test('an alternate holds the seat and the vote of whose place it takes, which counts once', () => {
  const people = [...eight, member('alt', { duty: 'alternate', votes: false })];
  const marks = [
    ...eight.slice(0, 5).map((one) => mark(one.id)),
    mark('alt', { standsInFor: 'm6' as CouncilMemberId }),
  ];
  const seats = seatsOf(people, marks, 'meeting');
  expect(quorumOf(seats, nobodyElse, 75)).toMatchObject({ seats: 8, present: 6, isReached: true });
  expect(seats.find((one) => one.member.id === 'm6')).toMatchObject({ present: false, replacedBy: 'alt' });
  expect(seats.find((one) => one.member.id === 'alt')).toMatchObject({ votes: true, duty: 'member' });
});

test('an alternate who stands in for nobody has no seat; in writing everybody is asked', () => {
  expect(seatsOf([member('alt', { duty: 'alternate', votes: false })], [], 'written')).toEqual([]);
  expect(quorumOf(seatsOf(eight, [], 'written'), nobodyElse, 75)).toMatchObject({ present: 8, isReached: true });
});

test('who may stand in is the Quy chế’s to say: ours is nobody', () => {
  const alternate = { body: 'health', duty: 'alternate' } as const;
  const place = { body: 'culture', duty: 'member' } as const;
  expect(whyNotStandIn('nobody', alternate, place)).toBe('councils/no-stand-ins');
  expect(whyNotStandIn('same-body', alternate, place)).toBe('councils/stand-in-other-body');
  expect(whyNotStandIn('same-body', alternate, { ...place, body: 'health' })).toBeNull();
  expect(whyNotStandIn('any-alternate', alternate, place)).toBeNull();
  expect(whyNotStandIn('any-alternate', place, place)).toBe('councils/not-an-alternate');
});

test('a member is in the council from the first day of the duty, and not on the day it ends', () => {
  const left = member('left', { validUntil: '2026-12-01' as never });
  expect(membersOn([left], '2026-11-09' as never)).toEqual([]);
  expect(membersOn([left], '2026-11-30' as never)).toEqual([left]);
  expect(membersOn([left], '2026-12-01' as never)).toEqual([]);
});

test('a rule recuses whatever is declared; silence is no declaration', () => {
  const said = (source: 'own' | 'rule', hasConflict: boolean): ConflictDeclaration => ({
    id: source as never,
    sessionId: 's' as never,
    dossierId: 'd' as never,
    memberId: 'm' as CouncilMemberId,
    source,
    hasConflict,
    reason: source === 'own' ? 'Em ruột là giám đốc.' : null,
    rule: source === 'rule' ? 'prepared' : null,
    declaredBy: null,
    declaredAt: '2026-11-23T01:00:00Z' as never,
    isCurrent: true,
  });
  const standing = (declarations: readonly ConflictDeclaration[]) =>
    standingsOf(['m' as CouncilMemberId], ['d' as never], declarations)[0]?.standing;
  expect(standing([])).toBe('undeclared');
  expect(standing([said('own', false)])).toBe('declared');
  expect(standing([said('own', true)])).toBe('recused');
  expect(standing([said('own', false), said('rule', true)])).toBe('recused');
});

test('first and upgrade dossiers need a meeting; a re-evaluation meets only with a reason (Art. 7.3d, 7.6d)', () => {
  const written = { kind: 'written', meetingReason: null } as const;
  const meeting = { kind: 'meeting', meetingReason: null } as const;
  expect(whyNotOnAgenda(written, 'first')).toBe('councils/needs-meeting');
  expect(whyNotOnAgenda(written, 're-evaluation')).toBeNull();
  expect(whyNotOnAgenda(meeting, 'upgrade')).toBeNull();
  expect(whyNotOnAgenda(meeting, 're-evaluation')).toBe('councils/meeting-reason-missing');
  expect(whyNotOnAgenda({ ...meeting, meetingReason: 'Ý kiến khác nhau.' }, 're-evaluation')).toBeNull();
});

test('a waiver counts on its first and its last day, for the content it was given for', () => {
  const set: SetStanding = { setKey: '26-2026/11', state: 'unchecked', contentHash: 'aa' };
  const waiver = {
    setKey: '26-2026/11',
    contentHash: 'aa',
    grantedOn: '2026-11-20',
    lastDay: '2026-12-31',
    endedAt: null,
  } as CriteriaWaiver;
  const on = (day: string, more: Partial<CriteriaWaiver> = {}) => covers({ ...waiver, ...more }, set, day as never);
  expect([on('2026-11-19'), on('2026-11-20'), on('2026-12-31'), on('2027-01-01')]).toEqual([false, true, true, false]);
  expect(on('2026-12-01', { contentHash: 'bb' })).toBe(false);
  expect(on('2026-12-01', { endedAt: '2026-11-25T00:00:00Z' as never })).toBe(false);
  expect(uncovered([set], [waiver], '2027-01-01' as never)).toEqual([set]);
  expect(uncovered([{ ...set, state: 'checked' }], [], '2027-01-01' as never)).toEqual([]);
});
