import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIndicators } from './indicators.ts';

type Entry = Readonly<Record<string, unknown>>;

const document = JSON.parse(readFileSync('law/indicators.json', 'utf8')) as {
  readonly indicators: readonly Entry[];
} & Entry;

/** The law's data with one indicator as it is, and those given in the place of all others. */
const withThese = (...more: readonly Entry[]) => ({ ...document, nationalTargets: [], indicators: more });
const plain = (code: string, more: Entry = {}): Entry => ({ ...document.indicators[0], code, ...more });
const share = (code: string, part: string | null, whole: string | null, more: Entry = {}): Entry =>
  plain(code, { measure: 'share-of', unit: '%', splits: [], formula: { words: 'a trên b', part, whole }, ...more });
const reading =
  (...more: readonly Entry[]) =>
  () =>
    readIndicators('thu.json', withThese(...more));

test('an indicator that is counted from itself is refused, and says on which way', () => {
  expect(reading(share('a', 'b', 'c'), share('b', 'a', 'c'), plain('c'))).toThrow(
    'a is counted from itself: a → b → a',
  );
  expect(reading(share('a', 'a', 'c'), plain('c'))).toThrow('a is counted from itself: a → a');
  expect(reading(share('a', 'b', 'c'), share('b', 'c', 'c'), plain('c'))).not.toThrow();
});

test('a share names two indicators that there are, and is told in per cent', () => {
  expect(reading(share('a', 'b', 'c'), plain('b'))).toThrow('a is counted from c, which is no indicator');
  expect(reading(share('a', 'b', null), plain('b'))).toThrow('must name its part and its whole');
  expect(reading(share('a', 'b', 'b', { unit: 'sản phẩm' }), plain('b'))).toThrow('a is a share and must be told in %');
  expect(reading(plain('a', { formula: { words: 'đếm', part: 'a', whole: null } }))).toThrow('is no share');
});

test('a measure that nobody counts, a missing unit or definition is refused by name', () => {
  expect(reading(plain('a', { measure: 'dem-dai' }))).toThrow(/indicators\[0\].*measure/);
  for (const key of ['unit', 'definition', 'source']) {
    expect(reading(plain('a', { [key]: '' })), key).toThrow(new RegExp(key));
    const { [key]: _left, ...without } = plain('a');
    expect(reading(without), key).toThrow(`missing key ${key}`);
  }
});
