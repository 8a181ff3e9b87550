// Ids sort by time; permanent codes notice what is mistyped.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedCode, isUuid, parseCheckedCode, uuidV7 } from './ids.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.integer({ min: 0, max: 2 ** 47 }), (a, b, at) => {
        const early = uuidV7(at, () => a);
        expect(isUuid(early)).toBe(true);
        expect(early[14]).toBe('7');
        expect(early < uuidV7(at + 1, () => b)).toBe(true);
      }),
    );
  });

  it('refuse anything else', () => {
    for (const text of ['', '1', 'ABCDEF00-0000-7000-8000-000000000000', "'; drop table product; --"])
      expect(isUuid(text)).toBe(false);
  });
});

describe('permanent codes', () => {
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = checkedCode('S', random);
        expect(code).toMatch(/^S[0-9A-Y]{4}-[0-9A-Y]{5}$/);
        expect(parseCheckedCode('S', code.toLowerCase().replace('-', ' '))).toBe(code);
        expect(parseCheckedCode('C', code)).toBeNull();
      }),
    );
  });

  it('notice every single wrong symbol and every swap of neighbours', () => {
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXY';
    fc.assert(
      fc.property(bytes, fc.nat({ max: 7 }), fc.nat({ max: 30 }), (random, at, other) => {
        const body = checkedCode('S', random).replace('-', '').slice(1);
        const wrong = body.slice(0, at) + (symbols[other] ?? '0') + body.slice(at + 1);
        if (wrong !== body) expect(parseCheckedCode('S', `S${wrong}`)).toBeNull();
        const swapped = body.slice(0, at) + (body[at + 1] ?? '') + (body[at] ?? '') + body.slice(at + 2);
        if (swapped !== body && at < 7) expect(parseCheckedCode('S', `S${swapped}`)).toBeNull();
      }),
    );
  });
});
