import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it('is that of the standard: nothing, abc, two blocks', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with Node for every length around the blocks, and for text of any script', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'Sản phẩm mỗi xã 🍵 \u{10FFFF}'.repeat(20).slice(0, length);
      expect([length, sha256(text)]).toEqual([length, known(text)]);
    }
    expect(sha256('\ud83c')).toBe(known('\ud83c'));
    const long = 'chè Shan tuyết '.repeat(20_000);
    expect(sha256(long)).toBe(known(long));
  });
});
