import { describe, expect, it } from 'vitest';
import startingDocument from '../../law/responsibilities/starting.json' with { type: 'json' };
import { LawDataFault } from './law-reader.ts';
import { functionByCode, readResponsibilities, startingResponsibilities } from './responsibilities.ts';

describe('the starting set of who leads what', () => {
  it('has the five duties of the district letter, is inferred, and names only bodies that it knows', () => {
    const { functions, usualBodies, confidence } = startingResponsibilities();
    expect([functions.length, confidence]).toEqual([5, 'I']);
    const names = new Set(usualBodies.map((one) => one.name));
    for (const { lead, coordinators } of functions) {
      for (const one of [lead, ...coordinators]) if (one.kind === 'body') expect(names).toContain(one.name);
    }
    expect(functionByCode('promote-and-sell')?.lead).toEqual({ kind: 'body', name: 'Sở Công Thương' });
    expect(functionByCode('no-such')).toBeNull();
  });

  it('names file and place of what is not as promised', () => {
    expect(() => readResponsibilities('x.json', { ...(startingDocument as object), confidence: 'P' })).toThrow(
      LawDataFault,
    );
    expect(() => readResponsibilities('x.json', { ...(startingDocument as object), more: 1 })).toThrow('x.json');
  });
});
