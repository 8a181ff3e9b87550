import { describe, expect, it } from 'vitest';
import { instantOf, millisecondsOf, parseInstant } from '#kernel/calendar.ts';
import { bracketTime } from './bracket-time.ts';
import { canonicalOperation, hashOfOperation } from './canonical.ts';
import { metresBetween } from './distance.ts';
import type { Operation } from './operation.ts';
import { parseOperation } from './parse-operation.ts';
import { partsOfField } from './visit-field.ts';

const id = '01920000-0000-7000-8000-000000000001';
const sound = {
  id,
  device: '01920000-0000-7000-8000-000000000002',
  sequence: 2,
  previous: 'a'.repeat(64),
  visitId: '01920000-0000-7000-8000-000000000003',
  kind: 'answered',
  field: 'answer/label@1/name',
  sees: null,
  value: { value: 'yes', note: null, photos: [] },
  deviceTime: '2026-11-20T02:00:00.000Z',
  serverTimeSeen: null,
  signature: 'abc',
};
const wrongMember = (more: Record<string, unknown>): unknown => {
  const read = parseOperation({ ...sound, ...more });
  return read.ok ? 'ok' : read.problem.details['member'];
};

describe('an operation that arrives', () => {
  it('is taken as it is, members of a newer app among them', () => {
    expect(parseOperation(sound).ok).toBe(true);
    expect(wrongMember({ value: { ...sound.value, mood: 'calm' } })).toBe('ok');
  });

  it.each([
    [{ id: 'x' }, 'id'],
    [{ sequence: 0 }, 'sequence'],
    [{ sequence: 1.5 }, 'sequence'],
    [{ sequence: 1 }, 'previous'],
    [{ previous: null }, 'previous'],
    [{ kind: 'deleted' }, 'kind'],
    [{ field: 'answer/label@1' }, 'value'],
    [{ field: 'answer/../x' }, 'value'],
    [{ sees: 'last' }, 'sees'],
    [{ deviceTime: 'yesterday' }, 'deviceTime'],
    [{ serverTimeSeen: 4 }, 'serverTimeSeen'],
    [{ value: null }, 'value'],
    [{ value: { value: '', note: null, photos: [] } }, 'value'],
    [{ value: { value: 'yes', note: 'a\u0000b', photos: [] } }, 'value'],
    [{ value: { value: 'yes', note: '\ud800', photos: [] } }, 'value'],
    [{ value: { value: 'yes', note: null, photos: ['abc'] } }, 'value'],
    [{ kind: 'finished', field: 'position', value: { words: null } }, 'value'],
    [{ signature: '<script>' }, 'signature'],
  ])('is refused with the member that is wrong: %j', (more, member) => {
    expect(wrongMember(more)).toBe(member);
  });

  it('is refused where it is too large, with both sizes', () => {
    const value = { photos: [], note: 'x'.repeat(4_000), value: 'y', more: 'z'.repeat(40_000) };
    const read = parseOperation({ ...sound, value });
    expect(read.ok ? null : read.problem.code).toBe('field/operation-too-large');
  });

  it('has one hash whatever the order of its members and whatever its signature', () => {
    const turned = Object.fromEntries(Object.entries(sound).reverse()) as unknown as Operation;
    expect(canonicalOperation(turned)).toBe(canonicalOperation(sound as unknown as Operation));
    expect(hashOfOperation({ ...turned, signature: 'other' } as Operation)).toBe(
      hashOfOperation(sound as unknown as Operation),
    );
    expect(hashOfOperation({ ...turned, sequence: 3 } as Operation)).not.toBe(
      hashOfOperation(sound as unknown as Operation),
    );
  });
});

describe('fields of a visit', () => {
  it('are taken apart, and nothing else passes', () => {
    expect(partsOfField('answer/food-safety@12/a.1')).toEqual({
      part: 'answer',
      key: 'food-safety@12',
      question: 'a.1',
    });
    expect(partsOfField(`finding/${id}`)?.part).toBe('finding');
    for (const wrong of ['', 'visit/1', 'answer/x/y', 'finding/1', `finding/${id}/2`, 'photo/abc', 'Answer/a@1/b']) {
      expect(partsOfField(wrong)).toBeNull();
    }
  });
});

describe('the time of an operation', () => {
  const now = parseInstant('2026-11-20T08:00:00.000Z');
  const shifted = (ms: number) => (now === null ? null : instantOf(millisecondsOf(now) + ms));
  const at = (deviceTime: string, serverTimeSeen: string | null) => bracketTime({ deviceTime, serverTimeSeen }, now);

  it('is the time of the phone where the server has no other word', () => {
    expect(at('2026-11-20T05:00:00Z', '2026-11-20T01:00:00Z')).toMatchObject({
      agrees: true,
      best: '2026-11-20T05:00:00.000Z',
    });
    expect(at('2026-11-18T05:00:00Z', null)).toMatchObject({ agrees: true, from: null });
  });

  it('is the nearer end where the clock of the phone is three days in the past, or ahead', () => {
    expect(at('2026-11-17T05:00:00Z', '2026-11-20T01:00:00Z')).toMatchObject({
      agrees: false,
      best: '2026-11-20T01:00:00.000Z',
    });
    expect(at('2026-11-23T05:00:00Z', '2026-11-20T01:00:00Z')).toMatchObject({ agrees: false, best: now });
  });

  it('bears with two minutes exactly, and no more', () => {
    expect(bracketTime({ deviceTime: shifted(120_000) ?? '', serverTimeSeen: null }, now).agrees).toBe(true);
    expect(bracketTime({ deviceTime: shifted(120_001) ?? '', serverTimeSeen: null }, now).agrees).toBe(false);
  });
});

describe('distance', () => {
  it('is measured along the earth, across the line of dates too', () => {
    expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBe(111195);
    expect(metresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBe(111195);
    expect(metresBetween({ latitude: 22.4, longitude: 103.4 }, { latitude: 22.4, longitude: 103.4 })).toBe(0);
  });
});
