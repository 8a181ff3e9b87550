// When a form of a dossier counts as signed.

import { describe, expect, it } from 'vitest';
import { formStandings, type JudgedPage, withStandings } from './form-signature.ts';
import { mayScan, type ScanKind, unsignedForms, whyUnsigned } from './scan.ts';

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

  it('stand for the text of their day and for one form', () => {
    const whose = { name: 'HTX Giả định', registrationNumber: '6200000001', representative: null };
    const texts = { 'form-01': 'now-1', 'form-02': 'now-2', whose };
    const picture = (kind: JudgedPage['kind'], sha256: string, formText: string | null) => {
      return { kind, sha256, sentSha256: sha256, signature: null, formText, likeOf: null };
    };
    const standing = (...pages: readonly ReturnType<typeof picture>[]) =>
      withStandings(pages, texts).map((one) => one.standing);
    expect(standing(picture('form-01', 'a', 'now-1'), picture('form-02', 'b', 'before'))).toEqual([
      'photograph',
      'earlier-text',
    ]);
    expect(standing(picture('form-01', 'a', 'now-1'), picture('form-02', 'a', 'now-2'))).toEqual([
      'both-forms',
      'both-forms',
    ]);
    expect(standing(picture('form-01', 'a', null), picture('consent', 'a', null))).toEqual([
      'photograph',
      'photograph',
    ]);
  });

  it('say why their form is not signed', () => {
    expect(whyUnsigned([page('form-01', 'earlier-text')])).toEqual([
      { form: 'form-01', why: 'outdated' },
      { form: 'form-02', why: 'missing' },
    ]);
    expect(whyUnsigned([page('form-01'), page('form-02', 'unseen')])).toEqual([{ form: 'form-02', why: 'unseen' }]);
  });
});
