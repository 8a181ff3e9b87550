import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type BoardProduct, byKind, coverageByUnit, coverageOf, repeated, shareVisited } from './board.ts';
import { type Finding, isOverdue, newlyFound } from './finding.ts';
import { findingMay } from './finding-lifecycle.ts';

const product = (id: string): BoardProduct => ({
  id: id as ProductId,
  code: id,
  name: id,
  producerName: '',
  communeCode: '03390',
  inForce: true,
});
const finding = (more: Partial<Finding>): Finding => ({
  ...newlyFound,
  id: '019a0000-0000-7000-8000-000000000001' as Finding['id'],
  visitId: null,
  caseId: null,
  provinceCode: '12',
  communeCode: '03390',
  producerId: 'p' as ProducerId,
  producerName: 'HTX Giả định',
  productId: null,
  productName: null,
  kind: 'label-incomplete',
  severity: 'minor',
  words: '',
  law: null,
  photos: [],
  origin: 'typed',
  originKey: null,
  foundOn: date('2026-11-10'),
  foundBy: null,
  foundByName: '',
  madeAt: '2026-11-10T00:00:00.000Z' as Finding['madeAt'],
  changedAt: '2026-11-10T00:00:00.000Z' as Finding['changedAt'],
  ...more,
});

describe('coverage', () => {
  it('counts a product once: visited, else planned, else neither', () => {
    const all = [product('a'), product('b'), product('c')];
    const visits = [
      { productIds: ['a' as ProductId], held: true, inForce: [] },
      { productIds: ['a' as ProductId, 'b' as ProductId], held: false, inForce: [] },
      { productIds: ['x' as ProductId], held: true, inForce: [] },
    ];
    const coverage = coverageOf(all, visits);
    const ids = (part: keyof typeof coverage) => coverage[part].map((one) => one.id);
    expect([ids('visited'), ids('planned'), ids('neither')]).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('coverage of what has expired', () => {
  const expired = { ...product('e'), inForce: false, communeCode: '03388' };
  const chosen = { ...product('f'), inForce: false };
  it('counts what was visited and what a plan chose; only what holds can be left out', () => {
    const visits = [{ productIds: ['e' as ProductId], held: true, inForce: [] }];
    const undone = new Set(['e', 'f'] as ProductId[]);
    const coverage = coverageOf([product('a'), expired, chosen], visits, undone);
    const ids = (part: keyof typeof coverage) => coverage[part].map((one) => one.id);
    expect([ids('valid'), ids('visited'), ids('visitedInForce')]).toEqual([['a'], ['e'], []]);
    // A plan asks for an inspection: guidance given meanwhile does not do it.
    expect([ids('planned'), ids('neither')]).toEqual([['e', 'f'], ['a']]);
  });

  it('counts as in force what held on the day of the visit, though it was withdrawn since', () => {
    const visits = [{ productIds: ['e' as ProductId], held: true, inForce: ['e' as ProductId] }];
    const coverage = coverageOf([product('a'), expired], visits);
    const ids = (part: keyof typeof coverage) => coverage[part].map((one) => one.id);
    expect([ids('valid'), ids('visitedInForce'), ids('heldInPeriod')]).toEqual([['a'], ['e'], ['a', 'e']]);
    expect(shareVisited({ visitedInForce: 1, heldInPeriod: 2 })).toBe(50);
    expect(shareVisited({ visitedInForce: 0, heldInPeriod: 0 })).toBeNull();
  });

  it('has a row for every commune where somebody went or found something, and the rows add up', () => {
    const visits = [{ productIds: ['e' as ProductId], held: true, inForce: [] }];
    const all = [product('a'), expired];
    const units = coverageByUnit(all, visits, new Set(), ['03388', '03400', null]);
    expect([...units.keys()]).toEqual(['03390', '03388', '03400', null]);
    const rows = [...units.values()].reduce((sum, one) => sum + one.visited.length, 0);
    expect(rows).toBe(coverageOf(all, visits).visited.length);
  });
});

describe('findings by kind', () => {
  it('leave out what was dropped, the most frequent first', () => {
    const rows = byKind([
      finding({}),
      finding({ kind: 'wrong-stars', severity: 'critical' }),
      finding({ kind: 'wrong-stars', severity: 'major' }),
      finding({ state: 'dropped' }),
    ]);
    expect(rows.map(({ kind, total }) => [kind, total])).toEqual([
      ['wrong-stars', 2],
      ['label-incomplete', 1],
    ]);
    expect(rows[0]?.by).toEqual({ none: 0, minor: 0, major: 1, critical: 1 });
  });
});

describe('repeated offenders', () => {
  it('need findings on two days; what is only noted does not count', () => {
    const today = date('2026-11-23');
    const once = [finding({}), finding({})];
    expect(repeated(once, today)).toEqual([]);
    expect(repeated([...once, finding({ foundOn: date('2026-11-12'), severity: 'none' })], today)).toEqual([]);
    const late = finding({ foundOn: date('2026-11-12'), state: 'correcting', dueOn: date('2026-11-22') });
    expect(repeated([...once, late], today)).toMatchObject([{ times: 2, findings: 3, overdue: 1, last: '2026-11-12' }]);
  });
});

describe('a correction', () => {
  it('is in time on its last day and late on the day after; an answered one is never late', () => {
    const due = { state: 'correcting', dueOn: date('2026-11-20') } as const;
    expect([isOverdue(due, date('2026-11-20')), isOverdue(due, date('2026-11-21'))]).toEqual([false, true]);
    expect(isOverdue({ ...due, state: 'answered' }, date('2026-11-21'))).toBe(false);
  });

  it('that was verified is not proposed for withdrawal, one that was not made is', () => {
    expect([findingMay('verified', 'propose-withdrawal'), findingMay('not-corrected', 'propose-withdrawal')]).toEqual([
      false,
      true,
    ]);
  });
});
