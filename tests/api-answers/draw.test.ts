// How a type is drawn as JSON writes its values, and what is a fault: a small house of its own, with everything that answers are made of.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';
import { type Drawn, drawAnswers } from './draw.ts';

const folder = scratchFolder('openocop-answers-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: Readonly<Record<string, string>> = {
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "exactOptionalPropertyTypes": true, "lib": ["ES2023"], "types": [] } }',
  'src/json.d.ts': '',
  'src/define.ts': `
    declare const localDate: unique symbol; declare const brand: unique symbol; declare const written: unique symbol;
    export type LocalDate = string & { readonly [localDate]: true };
    export type Id<Kind extends string> = string & { readonly [brand]: Kind };
    export type FileHash = Id<'file-hash'>;
    export type JsonText<Value> = string & { readonly [written]: Value };
    export interface UseCase<Input, Output> { name: string; apiPath?: string; run(input: Input): Promise<Output>; json?(output: Output): unknown }
    export const defineUseCase = <I, O>(one: UseCase<I, O>): UseCase<I, O> => one;
    export interface Page<Data> { path: string; right: string; load(): Data; json?(data: Data): unknown }
    export const definePage = <Data>(one: Page<Data>): Page<Data> => one;`,
  'src/modules/tea/tea.ts': `
    import { type FileHash, type Id, type JsonText, type LocalDate, definePage, defineUseCase } from '../../define.ts';
    export type State = 'open' | 'done';
    interface Line { readonly id: Id<'line'>; readonly on: LocalDate | null; readonly state: State | null; readonly under: readonly Line[] }
    interface Paged<Item> { readonly items: readonly Item[]; readonly next?: string }
    export interface Tea {
      /** How it is called.
       * @law none */
      readonly name: string;
      readonly hash: FileHash;
      readonly left: string | undefined;
      readonly perhaps?: number;
      readonly at: Date;
      readonly stars: 5 | 3 | 4;
      readonly isIt: boolean;
      readonly yes: true;
      readonly place: readonly [number, string];
      readonly byCode: Readonly<Record<string, Line>>;
      readonly either: { readonly kind: 'a'; readonly a: number } | { readonly kind: 'b' };
      readonly details: Readonly<Record<string, unknown>>;
    }
    export const viewTea = defineUseCase({ name: 'tea/view', run: async (_: string) => ({}) as Tea });
    export const listTea = defineUseCase({ name: 'tea/list', apiPath: 'teas', run: async (_: string) => ({}) as Paged<Line> });
    export const pickTea = defineUseCase({ name: 'tea/pick', run: async (_: string) => ({}) as Omit<Tea, 'either' | 'details'> & { readonly more: null } });
    export const dropTea = defineUseCase({ name: 'tea/drop', run: async (_: string) => ({}) });
    export const boil = defineUseCase({ name: 'tea/boil', run: async (_: string) => {} });
    export const brew = defineUseCase({ name: 'tea/brew', run: async (_: string) => ({ heat: new Map<string, number>(), n: 1 }), json: ({ n }) => ({ n }) });
    export const teaPage = definePage({ path: '/tea/:code', right: 'catalogue/search-products', load: () => ({}) as Tea, json: (tea) => '' as JsonText<Tea> });
    export const hiddenPage = definePage({ path: '/hidden', right: 'products/change-product', load: () => 1, json: (n) => n });`,
  'src/modules/wrong/wrong.ts': `
    import { defineUseCase } from '../../define.ts';
    interface Line { readonly other: number }
    interface Held { readonly box: unknown }
    const called = () => 'wrong/called' as string;
    export const told = defineUseCase({ name: 'wrong/told', run: async (_: string) => ({ line: {} as Line, held: {} as Held }) });
    export const any = defineUseCase({ name: 'wrong/any', run: async (_: string) => JSON.parse('1') });
    export const map = defineUseCase({ name: 'wrong/map', run: async (_: string) => ({ lines: [{ prices: new Map<string, number>() }] }) });
    export const big = defineUseCase({ name: 'wrong/big', run: async (_: string) => ({ sum: 1n }) });
    export const act = defineUseCase({ name: 'wrong/act', run: async (_: string) => ({ again: () => 1, whatever: {} as {} }) });
    export const nameless = defineUseCase({ name: called(), run: async (_: string) => 1 });`,
  'src/entry/rooms/index.ts': `
    import { boil, brew, dropTea, hiddenPage, listTea, pickTea, teaPage, viewTea } from '../../modules/tea/tea.ts';
    import { act, any, big, map, nameless, told } from '../../modules/wrong/wrong.ts';
    export const tea = { pages: [teaPage, hiddenPage], useCases: [viewTea, listTea, pickTea, dropTea, boil, brew] };
    export const wrong = { useCases: [told, any, map, big, act, nameless] };`,
};

interface Answers {
  readonly useCases: Readonly<Record<string, unknown>>;
  readonly pages: Readonly<Record<string, unknown>>;
  readonly schemas: Readonly<
    Record<string, { readonly properties: Readonly<Record<string, unknown>>; readonly required: readonly string[] }>
  >;
}

let drawn: Drawn;
let answers: Answers;
beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  drawn = drawAnswers(folder, { 'Tea.details': 'other ones for each tea', 'Tea.colour': 'none has it' });
  answers = JSON.parse(drawn.text) as Answers;
});

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('a type', () => {
  it('is drawn once under its name, and is itself where it holds itself', () => {
    expect(answers.useCases['tea/view']).toEqual(to('Tea'));
    expect(answers.pages).toEqual({ '/tea/:code': to('Tea') });
    expect(answers.schemas['State']).toEqual({ enum: ['done', 'open'] });
    expect(answers.schemas['TeaLine']?.properties['under']).toEqual({ type: 'array', items: to('TeaLine') });
  });

  it('has the room before its name where another room calls another shape so', () => {
    expect(Object.keys(answers.schemas).filter((name) => name.endsWith('Line'))).toEqual([
      'PagedOfLine',
      'TeaLine',
      'WrongLine',
    ]);
  });

  it('is what JSON writes of it', () => {
    expect(answers.schemas['Tea']?.properties).toEqual({
      name: { type: 'string', description: 'How it is called.' },
      hash: { type: 'string' },
      left: { type: 'string' },
      perhaps: { type: 'number' },
      at: { type: 'string', format: 'date-time' },
      stars: { enum: [3, 4, 5] },
      isIt: { type: 'boolean' },
      yes: { const: true },
      place: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], minItems: 2, maxItems: 2 },
      byCode: { type: 'object', additionalProperties: to('TeaLine') },
      either: {
        anyOf: [
          { type: 'object', required: ['kind', 'a'], properties: { kind: { const: 'a' }, a: { type: 'number' } } },
          { type: 'object', required: ['kind'], properties: { kind: { const: 'b' } } },
        ],
      },
      details: { type: 'object', additionalProperties: true },
    });
    expect(answers.schemas['TeaLine']?.properties).toMatchObject({
      id: { type: 'string', format: 'uuid' },
      on: { type: ['string', 'null'], format: 'date' },
      state: { anyOf: [to('State'), { type: 'null' }] },
    });
  });

  it('may lack what may be undefined, and nothing else', () => {
    const all = Object.keys(answers.schemas['Tea']?.properties ?? {});
    expect(answers.schemas['Tea']?.required).toEqual(all.filter((name) => name !== 'left' && name !== 'perhaps'));
    expect(answers.schemas['PagedOfLine']?.required).toEqual(['items']);
  });

  it('that is made of others has their fields in the order in which they are written', () => {
    const picked = answers.useCases['tea/pick'] as { readonly properties: object };
    const rest = Object.keys(answers.schemas['Tea']?.properties ?? {}).filter(
      (name) => !['either', 'details'].includes(name),
    );
    expect(Object.keys(picked.properties)).toEqual([...rest, 'more']);
  });

  it('of nothing is null, of an empty object one without fields, of an operation with `json` what that tells', () => {
    expect(answers.useCases['tea/boil']).toEqual({ type: 'null' });
    expect(answers.useCases['tea/drop']).toEqual({ type: 'object', properties: {} });
    expect(answers.useCases['tea/brew']).toEqual({
      type: 'object',
      required: ['n'],
      properties: { n: { type: 'number' } },
    });
    expect(answers.useCases['teas']).toEqual(to('PagedOfLine'));
  });
});

describe('what cannot be drawn', () => {
  it('is named with its operation, the way to it and why', () => {
    expect([...drawn.faults].sort()).toEqual([
      'Tea.colour stands in open-values.ts and no answer has it',
      'nameless: no literal says what it is called, or it is no use case',
      'wrong/act: .again is a function',
      'wrong/act: .whatever is {}: anything',
      'wrong/any: its answer is any',
      'wrong/big: .sum is bigint, which JSON cannot write',
      'wrong/map: .lines[].prices is a Map, which JSON cannot write',
      'wrong/told: .held.box is unknown',
    ]);
  });
});
