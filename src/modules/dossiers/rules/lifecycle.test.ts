// What each state of a dossier allows.

import { describe, expect, it } from 'vitest';
import { dossierMay, dossierStates } from './lifecycle.ts';

describe('a dossier', () => {
  it('is written while it is a draft or was returned, and never while an office has it', () => {
    expect(dossierStates.filter((state) => dossierMay(state, 'write'))).toEqual(['draft', 'returned']);
  });

  it('is given up only before it was ever sent', () => {
    expect(dossierStates.filter((state) => dossierMay(state, 'drop'))).toEqual(['draft', 'returned']);
  });

  it('is returned as long as the commune has it', () => {
    expect(dossierStates.filter((state) => dossierMay(state, 'return'))).toEqual(['submitted', 'received']);
  });
});
