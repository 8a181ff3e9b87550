import { describe, expect, it } from 'vitest';
import { givenBack, mergeFields, takenFields } from './merge.ts';

const FIELDS = ['name', 'phone', 'papers', 'producerType'];

describe('a merge', () => {
  it('shows only fields in which the two differ', () => {
    const same = { name: 'A', phone: '1', papers: [], producerType: 'farm' };
    expect(mergeFields(same, { ...same, name: 'B' }, FIELDS).map((field) => field.field)).toEqual(['name']);
  });

  it('proposes what the survivor has, and the other where the survivor has nothing', () => {
    const from = { name: 'A', phone: '1', papers: ['business-registration'], producerType: 'farm' };
    const into = { name: 'B', phone: null, papers: [], producerType: 'unknown' };
    const proposed = Object.fromEntries(mergeFields(from, into, FIELDS).map((field) => [field.field, field.proposed]));
    expect(proposed).toEqual({ name: 'into', phone: 'from', papers: 'from', producerType: 'from' });
  });

  it('never proposes an empty value over a known one', () => {
    expect(mergeFields({ phone: null }, { phone: '2' }, ['phone'])[0]?.proposed).toBe('into');
  });

  it('takes over the sides chosen, and the proposed ones where nothing was chosen', () => {
    const fields = mergeFields({ name: 'A', phone: '1' }, { name: 'B', phone: null }, FIELDS);
    expect(takenFields(fields, {})).toEqual({ phone: { before: null, after: '1' } });
    expect(takenFields(fields, { name: 'from', phone: 'into' })).toEqual({ name: { before: 'B', after: 'A' } });
  });

  it('takes nothing for a field in which they do not differ, whatever was chosen', () => {
    expect(takenFields(mergeFields({ name: 'A' }, { name: 'A' }, FIELDS), { name: 'from' })).toEqual({});
  });
});

describe('undoing a merge', () => {
  const taken = { phone: { before: null, after: '1' }, name: { before: 'B', after: 'A' } };

  it('gives back what is still as the merge left it', () => {
    expect(givenBack(taken, { phone: '1', name: 'A' })).toEqual({ back: { phone: null, name: 'B' }, kept: [] });
  });

  it('keeps and names what was changed since', () => {
    expect(givenBack(taken, { phone: '2', name: 'A' })).toEqual({ back: { name: 'B' }, kept: ['phone'] });
  });

  it('is a full circle: taking over and giving back leaves what was', () => {
    const into = { name: 'B', phone: null, papers: ['x'], producerType: 'unknown' };
    const from = { name: 'A', phone: '1', papers: [], producerType: 'farm' };
    const took = takenFields(mergeFields(from, into, FIELDS), { name: 'from' });
    const merged = { ...into, ...Object.fromEntries(Object.entries(took).map(([field, { after }]) => [field, after])) };
    expect({ ...merged, ...givenBack(took, merged).back }).toEqual(into);
  });
});
