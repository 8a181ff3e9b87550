import { describe, expect, it } from 'vitest';
import { readRight } from './act.ts';

describe('a right in the ledger', () => {
  it('is a role with the units it is held for', () => {
    expect(readRight('commune-officer@03390+03393')).toEqual({
      role: 'commune-officer',
      unitCodes: ['03390', '03393'],
    });
    expect(readRight('auditor@12')).toEqual({ role: 'auditor', unitCodes: ['12'] });
  });

  it('is a role alone where it is held for no unit', () => {
    expect(readRight('producer@all')).toEqual({ role: 'producer', unitCodes: [] });
  });
});
