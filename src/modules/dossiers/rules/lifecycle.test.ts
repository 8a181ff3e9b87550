// What each state of a dossier allows.

import { describe, expect, it } from 'vitest';
import { dossierMay } from './lifecycle.ts';

describe('a dossier', () => {
  it('is written and given up while it is a draft, and never afterwards', () => {
    expect(dossierMay('draft', 'write')).toBe(true);
    expect(dossierMay('draft', 'drop')).toBe(true);
    expect(dossierMay('dropped', 'write')).toBe(false);
    expect(dossierMay('dropped', 'drop')).toBe(false);
  });
});
