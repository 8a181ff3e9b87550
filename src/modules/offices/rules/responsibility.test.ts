import { describe, expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import { functionByCode, startingResponsibilities } from '#law/responsibilities.ts';
import type { Body } from './body.ts';
import { namedHolder } from './named-holders.ts';
import { type BodyId, officeKey, officeOfKey } from './office.ts';
import { dutyOn, functionOf, type Responsibility } from './responsibility.ts';

const day = date('2026-11-23');
const body = (id: string, name: string, more: Partial<Body> = {}): Body => ({
  id: id as BodyId,
  version: 1,
  provinceCode: '12',
  name,
  kind: 'department',
  alsoNamed: [],
  validFrom: date('2025-03-01'),
  validUntil: null,
  basis: null,
  endBasis: null,
  successorIds: [],
  madeBy: null,
  madeAt: instantOf(0),
  changedAt: instantOf(0),
  ...more,
});
const trade = body('t', 'Sở Công Thương', { alsoNamed: ['Sở CT'] });
const commune = { provinceCode: '12', communeCode: '03390', bodyId: null, label: 'UBND xã Bình Lư' };
const among = { bodies: [trade], communes: [commune], day };

describe('who leads a function', () => {
  const fn = functionByCode('promote-and-sell');
  if (fn === null) throw new Error('no such function');

  it('is inferred until the province says it; then the last said for that day counts, and earlier days keep theirs', () => {
    expect(dutyOn([], fn, [trade], day)).toMatchObject({ lead: { kind: 'body', bodyId: 't' }, source: 'inferred' });
    expect(dutyOn([], fn, [], day).lead).toEqual({ kind: 'unknown', name: 'Sở Công Thương' });
    const said = (id: string, validFrom: string, at: number): Responsibility => ({
      id: id as never,
      provinceCode: '12',
      functionCode: fn.code,
      validFrom: date(validFrom),
      lead: { kind: 'province' },
      coordinators: [],
      basis: id,
      madeBy: null,
      madeAt: instantOf(at),
    });
    const all = [said('first', '2026-11-01', 1), said('later', '2026-11-23', 2), said('again', '2026-11-23', 3)];
    expect(dutyOn(all, fn, [trade], date('2026-10-31')).source).toBe('inferred');
    expect(dutyOn(all, fn, [trade], date('2026-11-22')).basis).toBe('first');
    expect(dutyOn(all, fn, [trade], day).basis).toBe('again');
  });

  it('is found by the phrases of a clause, by whole words alone', () => {
    const { functions } = startingResponsibilities();
    const found = (words: string) => functionOf(functions, words)?.code ?? null;
    expect(found('Đẩy mạnh xúc tiến thương mại, mở rộng thị trường, xuất khẩu.')).toBe('promote-and-sell');
    expect(found('Hỗ trợ nâng hạng; đánh giá, phân hạng lại sản phẩm hết hạn.')).toBe('upgrade-and-remove');
    expect(found('Tăng cường kiểm tra, giám sát, an toàn thực phẩm.')).toBe('support-and-inspect');
    expect(found('Gửi thư mời họp.')).toBeNull();
  });
});

describe('whom a letter names', () => {
  it('is a body by any of its names while it stands, a commune, all communes, all departments, or nobody known', () => {
    expect(namedHolder('sở CÔNG THƯƠNG', among)).toMatchObject({ kind: 'office', office: { bodyId: 't' } });
    expect(namedHolder('Sở CT', among).kind).toBe('office');
    expect(namedHolder('Ủy ban nhân dân xã Bình Lư', among)).toMatchObject({ office: { communeCode: '03390' } });
    expect(namedHolder('Ủy ban nhân dân các xã, thị trấn', among).kind).toBe('communes');
    expect(namedHolder('Các cơ quan, ban, ngành huyện', among).kind).toBe('departments');
    expect(namedHolder('Hội Làm vườn', among).kind).toBe('unknown');
    const ended = { ...among, bodies: [{ ...trade, validUntil: day }] };
    expect(namedHolder('Sở Công Thương', ended).kind).toBe('unknown');
  });
});

it('a key of an office reads back as the office, and any other text as none', () => {
  const office = { provinceCode: '12', communeCode: '03390', bodyId: null };
  expect(officeOfKey(officeKey(office))).toEqual(office);
  for (const text of ['', '12', '12/3390/', '12//x', '1//']) expect(officeOfKey(text)).toBeNull();
});
