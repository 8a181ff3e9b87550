import { describe, expect, it } from 'vitest';
import { namedBy, nameWaits } from './proposed-name.ts';

const tea = { status: 'active', name: 'Trà', proposedName: null } as const;

describe('the name of a product in the register', () => {
  it('stays while a producer’s new one waits', () => {
    const after = namedBy('producer', tea, 'Trà hoa');
    expect(after).toEqual({ name: 'Trà', proposedName: 'Trà hoa', sentBackReason: null });
    expect(nameWaits({ ...tea, ...after })).toBe(true);
  });
  it('is proposed no more once the producer gives the one that stands', () => {
    expect(namedBy('producer', { ...tea, proposedName: 'Trà hoa' }, 'Trà')).toEqual({
      name: 'Trà',
      proposedName: null,
    });
  });
  it('is an office’s to change, which settles the wish; another fact changed leaves the wish', () => {
    const wished = { ...tea, proposedName: 'Trà hoa' };
    expect(namedBy('office', wished, 'Trà xanh')).toEqual({
      name: 'Trà xanh',
      proposedName: null,
      sentBackReason: null,
    });
    expect(namedBy('office', wished, 'Trà')).toEqual({ name: 'Trà' });
  });
  it('is free where no office has answered for the product yet', () => {
    expect(namedBy('producer', { ...tea, status: 'declared' }, 'Trà hoa')).toEqual({ name: 'Trà hoa' });
  });
  it('waits no more in a record that was merged away', () => {
    expect(nameWaits({ status: 'merged', name: 'Trà', proposedName: 'Trà hoa' })).toBe(false);
  });
});
