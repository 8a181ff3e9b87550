// What the reader of descriptions lets pass and what it names: without it no answer would ever be found wrong.

import { expect, it, test } from 'vitest';
import { misfits } from './misfits.ts';

const text = { type: 'string' } as const;
const line = {
  type: 'object',
  required: ['id', 'on'],
  properties: { id: { ...text, format: 'uuid' }, on: { type: ['string', 'null'], format: 'date' } },
};
const schemas = {
  Line: line,
  Tree: {
    type: 'object',
    required: ['under'],
    properties: { under: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  },
};
const id = '019a0000-0000-7000-8000-0000000000aa';
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

it('lets pass what is as described, named types and null too', () => {
  expect(misfits({ id, on: '2026-11-23' }, line, schemas)).toEqual([]);
  expect(
    misfits([{ id, on: null }, null], { type: 'array', items: { anyOf: [ref('Line'), { type: 'null' }] } }, schemas),
  ).toEqual([]);
  expect(misfits({ under: [{ under: [] }] }, ref('Tree'), schemas)).toEqual([]);
  expect(misfits({ a: { b: 1 } }, { type: 'object', additionalProperties: true }, schemas)).toEqual([]);
});

test.each([
  [{ on: null }, ['.id is missing']],
  [{ id: 7, on: null }, ['.id is number, not string']],
  [{ id: 'x', on: null }, ['.id is no uuid']],
  [{ id, on: '23/11/2026' }, ['.on is no date']],
  [{ id, on: null, secret: 1 }, ['.secret is not described']],
  [null, [' is null, not object']],
  [[], [' is array, not object']],
])('names what is wrong with %j', (value, wrong) => {
  expect(misfits(value, line, schemas)).toEqual(wrong);
});

it('names the field in the shape that comes nearest', () => {
  const either = {
    anyOf: [
      ref('Line'),
      { type: 'null' },
      { type: 'object', required: ['kind'], properties: { kind: { const: 'b' } } },
    ],
  };
  expect(misfits({ id, on: null, more: 1 }, either, schemas)).toEqual(['.more is not described']);
  expect(misfits({ kind: 'c' }, either, schemas)).toEqual(['.kind is "c", not b']);
  expect(misfits('open', { enum: ['done', null] }, schemas)).toEqual([' is "open", none of done, ']);
  expect(misfits([1], { type: 'array', prefixItems: [text, text], minItems: 2, maxItems: 2 }, schemas)).toEqual([
    ' has 1 items',
  ]);
  expect(misfits([1], { type: 'array', items: false }, schemas)).toEqual([' is not empty']);
  expect(misfits({ under: [{ under: [{}] }] }, ref('Tree'), schemas)).toEqual(['.under[0].under[0].under is missing']);
});
