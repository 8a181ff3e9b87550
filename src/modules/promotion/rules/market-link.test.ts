import { describe, expect, it } from 'vitest';
import { marketAddress } from './market-link.ts';

describe('an address to link to', () => {
  it('is kept as it is, with a small name', () => {
    expect(marketAddress(' https://Cho-OCOP.vn/san-pham/che?id=4#anh ')).toEqual({
      url: 'https://cho-ocop.vn/san-pham/che?id=4#anh',
    });
    expect(marketAddress('http://chợ.vn')).toEqual({ url: 'http://chợ.vn' });
  });
  it.each([
    'javascript:alert(1)',
    'ftp://cho.vn/a',
    'cho.vn/a',
    'https://ten:mat@cho.vn/',
    'https://',
    'https://a..vn/',
    'https://cho.vn/"x',
    'https://cho.vn\\@x.vn/',
    'https://cho.vn:22/',
  ])('is none: %s', (typed) => expect(marketAddress(typed)).toEqual({ fault: 'not-a-web-address' }));
  it.each([
    'http://127.0.0.1/',
    'http://10.0.0.8/gia',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost/',
    'http://may.local/',
    'http://kho/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://a.localhost./',
  ])('lies inside somebody’s network: %s', (typed) =>
    expect(marketAddress(typed)).toEqual({ fault: 'private-address' }),
  );
});
