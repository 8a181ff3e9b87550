import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldProblemsOf, inOrderOf, readableFields } from './field-problems.ts';
import {
  date,
  oneOf,
  optionalDate,
  optionalDecimal,
  optionalLines,
  optionalOneOf,
  optionalText,
  optionalVnd,
  optionalWhole,
  optionalYear,
  text,
  tick,
  version,
} from './fields.ts';

const optionals = z.object({
  text: optionalText(10),
  lines: optionalLines(10),
  date: optionalDate,
  whole: optionalWhole(0, 9),
  decimal: optionalDecimal(0, 9),
  vnd: optionalVnd,
  one: optionalOneOf(['a', 'b']),
  tick,
});
const nothing = {
  text: null,
  lines: null,
  date: null,
  whole: null,
  decimal: null,
  vnd: null,
  one: null,
  tick: false,
};

describe('a field that need not be given', () => {
  it('may be left out altogether: an unticked box, a key that a program does not send', () => {
    expect(optionals.parse({})).toEqual(nothing);
  });

  it('is the same when it is sent empty', () => {
    const empty = Object.fromEntries(Object.keys(nothing).map((key) => [key, '']));
    expect(optionals.parse(empty)).toEqual(nothing);
  });
});

describe('an amount of money and a year', () => {
  const codeOf = (schema: z.ZodType, value: unknown): string => {
    const parsed = z.object({ one: schema }).safeParse({ one: value });
    return parsed.success ? 'fine' : (fieldProblemsOf(parsed.error, { one: value })[0]?.code ?? '');
  };

  it('are whole đồng: a fraction, a debt and a power are told what an amount looks like', () => {
    for (const wrong of ['12,5', '-1', '1e5', -1, 0.5]) expect(codeOf(optionalVnd, wrong)).toBe('not-an-amount');
    for (const right of ['45.000', '0', 45_000]) expect(codeOf(optionalVnd, right)).toBe('fine');
  });

  it('are no number with dots: a year has four digits and lies within its bounds', () => {
    for (const wrong of ['1700', '2.024', '24', 2101])
      expect(codeOf(optionalYear(2018, 2100), wrong)).toBe('not-a-year');
    for (const right of ['2018', 2100]) expect(codeOf(optionalYear(2018, 2100), right)).toBe('fine');
  });
});

describe('a field that must be given', () => {
  const schema = z.object({ name: text(10), day: date, kind: oneOf(['a', 'b']), version });

  it('is named where it is left out, every one at once', () => {
    const parsed = schema.safeParse({});
    if (parsed.success) throw new Error('nothing was given and nothing was refused');
    const codes = fieldProblemsOf(parsed.error, {}).map(({ path, code }) => `${path}: ${code}`);
    expect(codes).toEqual(['name: required', 'day: required', 'kind: required', 'version: required']);
  });
});

describe('what a schema refuses as a whole', () => {
  it('is named in the order of its fields, whoever found it', () => {
    const schema = z.object({ name: text(10), packs: z.array(z.object({ size: text(3) })), phone: text(10) });
    const found = ['phone', 'packs.1.size', 'name'].map((path) => ({ path, code: 'required' }));
    expect(inOrderOf(schema, found).map((one) => one.path)).toEqual(['name', 'packs.1.size', 'phone']);
  });

  it('is still read field by field, so that the rest can be judged', () => {
    const schema = z.object({ name: text(10), day: date, kind: oneOf(['a', 'b']) });
    expect(readableFields(schema, { name: ' A ', day: '31/02/2026', kind: 'c' })).toEqual({ name: 'A' });
    expect(readableFields(schema, null)).toEqual({});
    expect(readableFields(schema, 'text')).toEqual({});
  });
});
