import { describe, expect, it } from 'vitest';
import { parseWebsite } from './website.ts';

describe('an address on the web', () => {
  it.each([
    ['HTX.example.vn/che', 'https://htx.example.vn/che'],
    ['http://www.example.vn/', 'http://www.example.vn'],
    ['https://example.vn/che?loai=1#anh', 'https://example.vn/che?loai=1#anh'],
    ['example.vn:8443', 'https://example.vn:8443'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(parseWebsite(typed)).toBe(stored);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.vn',
    'https://ten:mat-khau@example.vn',
    'https://127.0.0.1',
    'localhost',
    'trang của htx',
    'https://example.vn\\@khac.vn',
    'htx@example.vn',
  ])('%s is none', (typed) => {
    expect(parseWebsite(typed)).toBeNull();
  });
});
