import { describe, expect, it } from 'vitest';
import { isWithin, parseAddressRange } from './address-range.ts';

describe('a range of addresses', () => {
  it('is one address or its first bits', () => {
    expect(parseAddressRange(' 10.0.0.7 ')).toBe('10.0.0.7');
    expect(parseAddressRange('10.0.0.0/08')).toBe('10.0.0.0/8');
    expect(parseAddressRange('2001:DB8::/32')).toBe('2001:db8::/32');
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'localhost',
      '10.0.0',
      '10.0.0.0/33',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '::/129',
      '10.0.0.0/-1',
    ]) {
      expect([text, parseAddressRange(text)]).toEqual([text, null]);
    }
  });

  it('holds the addresses inside, also where IPv4 comes over IPv6, and no other', () => {
    expect(isWithin('10.255.0.1', ['10.0.0.0/8'])).toBe(true);
    expect(isWithin('::ffff:10.255.0.1', ['10.0.0.0/8'])).toBe(true);
    expect(isWithin('11.0.0.1', ['10.0.0.0/8', '192.0.2.7'])).toBe(false);
    expect(isWithin('192.0.2.7', ['10.0.0.0/8', '192.0.2.7'])).toBe(true);
    expect(isWithin('2001:db8::5', ['2001:db8::/32'])).toBe(true);
    expect(isWithin('local', ['0.0.0.0/0'])).toBe(false);
  });
});
