// When a form of a dossier counts as signed.

import { describe, expect, it } from 'vitest';
import { mayScan, unsignedForms } from './scan.ts';

describe('a form', () => {
  it('counts as signed by a page of its own, not by one of the other form', () => {
    expect(unsignedForms([{ kind: 'form-01' }])).toEqual(['form-02']);
    expect(unsignedForms([{ kind: 'form-01' }, { kind: 'form-02' }])).toEqual([]);
  });

  it('is not signed by the page on which a producer gave its word', () => {
    expect(unsignedForms([{ kind: 'consent' }])).toEqual(['form-01', 'form-02']);
  });
});

describe('pages', () => {
  it('are added and taken off until the file is with the province', () => {
    expect(['draft', 'submitted', 'received', 'returned'].every((state) => mayScan(state as 'draft'))).toBe(true);
    expect(mayScan('forwarded')).toBe(false);
    expect(mayScan('dropped')).toBe(false);
  });
});
