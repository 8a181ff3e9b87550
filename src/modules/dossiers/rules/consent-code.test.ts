// How long the code of a producer's word works.

import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '#kernel/calendar.ts';
import { codeEnd, isOpenCode } from './consent-code.ts';

const at = (text: string): Instant => parseInstant(text) ?? expect.fail(text);
const fresh = { expiresAt: codeEnd(at('2026-11-01T00:00:00Z')), usedAt: null, endedAt: null, tries: 0 };

describe('a code that is read back', () => {
  it('works for seven days and five tries, once', () => {
    expect(isOpenCode(fresh, at('2026-11-07T23:59:59Z'))).toBe(true);
    expect(isOpenCode(fresh, at('2026-11-08T00:00:00Z'))).toBe(false);
    expect(isOpenCode({ ...fresh, tries: 4 }, at('2026-11-02T00:00:00Z'))).toBe(true);
    expect(isOpenCode({ ...fresh, tries: 5 }, at('2026-11-02T00:00:00Z'))).toBe(false);
    expect(isOpenCode({ ...fresh, usedAt: at('2026-11-02T00:00:00Z') }, at('2026-11-02T00:00:00Z'))).toBe(false);
  });
});
