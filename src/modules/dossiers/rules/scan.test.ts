// When a form of a dossier counts as signed.

import { describe, expect, it } from 'vitest';
import { formStandings } from './form-signature.ts';
import { isUnderBothForms, mayScan, type ScanKind, unsignedForms } from './scan.ts';

const page = (kind: ScanKind, standing: (typeof formStandings)[number] = 'photograph') => ({ kind, standing });

describe('a form', () => {
  it('counts as signed by a page of its own, not by one of the other form', () => {
    expect(unsignedForms([page('form-01')])).toEqual(['form-02']);
    expect(unsignedForms([page('form-01'), page('form-02', 'verified')])).toEqual([]);
  });

  it('is signed by a photograph or a verified signature, and by nothing else', () => {
    const signing = formStandings.filter((standing) => unsignedForms([page('form-01', standing)]).length === 1);
    expect(signing).toEqual(['photograph', 'verified']);
  });

  it('is not signed by the page on which a producer gave its word', () => {
    expect(unsignedForms([page('consent')])).toEqual(['form-01', 'form-02']);
  });
});

describe('pages', () => {
  it('are added and taken off while the dossier is written or completed, never once it was sent', () => {
    const states = ['draft', 'returned', 'submitted', 'received', 'forwarded', 'dropped'] as const;
    expect(states.filter(mayScan)).toEqual(['draft', 'returned']);
  });

  it('are told apart: one photograph under both forms is seen', () => {
    const page = (kind: 'form-01' | 'form-02' | 'consent', sentSha256: string) => ({ kind, sentSha256 });
    expect(isUnderBothForms([page('form-01', 'a'), page('form-02', 'a')])).toBe(true);
    expect(isUnderBothForms([page('form-01', 'a'), page('form-02', 'b'), page('consent', 'a')])).toBe(false);
  });
});
