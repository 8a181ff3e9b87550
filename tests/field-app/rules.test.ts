// What the app decides by itself: how wrong PINs slow the next one, what counts as sent, when a visit leaves the device.

import { describe, expect, it } from 'vitest';
import { isGoodPin, secondsToWait } from '#field-app/rules/pin-wait.ts';
import { isUnsent, leaves, stateAfter } from '#field-app/rules/sending.ts';
import { withoutStop } from '#field-app/rules/sentence-end.ts';

describe('wrong PINs', () => {
  it('cost nothing twice, then 30 seconds, 1, 5, 15 minutes and an hour each', () => {
    const waits = Array.from({ length: 10 }, (_, wrong) => secondsToWait({ wrong, at: 1_000 }, 1_000));
    expect(waits).toEqual([0, 0, 0, 30, 60, 300, 900, 3_600, 3_600, 3_600]);
  });

  it('wait less as time goes by, and from the start where the clock was set back', () => {
    expect(secondsToWait({ wrong: 3, at: 0 }, 29_000)).toBe(1);
    expect(secondsToWait({ wrong: 3, at: 0 }, 30_000)).toBe(0);
    expect(secondsToWait({ wrong: 3, at: 86_400_000 }, 0)).toBe(30);
  });
});

describe('a sentence that goes on', () => {
  it('ends in no stop of its own, whatever an officer typed', () => {
    expect(['Gỡ biển', 'Gỡ biển.', 'Gỡ biển. ', 'Gỡ biển…', 'Gỡ biển ;'].map(withoutStop)).toEqual(
      Array(5).fill('Gỡ biển'),
    );
  });
});

describe('a PIN', () => {
  it('has six to twelve digits, not all alike and not in a row', () => {
    expect(['271828', '000001', '112233445566'].map(isGoodPin)).toEqual([true, true, true]);
    expect(['12345', '1234567890123', '123456', '987654', '111111', '27182a', ''].map(isGoodPin)).toEqual(
      Array.from({ length: 7 }, () => false),
    );
  });
});

describe('what is sent', () => {
  it('is what the server keeps, waiting or set apart as it may be; what it refused stays here', () => {
    expect(['waiting', 'refused'].map((state) => isUnsent(state as 'waiting'))).toEqual([true, true]);
    expect((['applied', 'held', 'conflict', 'quarantined', 'arrived'] as const).map(isUnsent)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is nothing that this app does not understand', () => {
    expect(['repeated', 'held', 'something-new', ''].map(stateAfter)).toEqual([
      'applied',
      'held',
      'waiting',
      'waiting',
    ]);
  });
});

describe('a visit on the device', () => {
  const day = 86_400_000;
  const stay = { visitId: 'a', assigned: false, unsent: 0, lastAt: 0, complete: true };

  it('stays as long as anything of it is unsent, however old', () => {
    expect(leaves({ ...stay, unsent: 1 }, 400 * day)).toBe(false);
  });

  it('leaves seven days after the last thing done, once it is no longer assigned', () => {
    expect(leaves(stay, 7 * day - 1)).toBe(false);
    expect(leaves(stay, 7 * day)).toBe(true);
  });

  it('stays while it is assigned and the server has not all of it', () => {
    expect(leaves({ ...stay, assigned: true, complete: false }, 30 * day)).toBe(false);
    expect(leaves({ ...stay, assigned: true }, 30 * day)).toBe(true);
  });
});
