import { expect, test } from 'vitest';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { compileSet, type SheetAnswers } from '#modules/evaluation/index.ts';
import { isRight, saysDeclared, typeContradiction } from './contradictions.ts';

const sheet = (choices: Readonly<Record<string, number>>): SheetAnswers => ({ choices, none: [], conditions: {} });
const setEleven = async () => {
  const set = (await criteriaSetsOf('26-2026')).find((one) => one.number === 11);
  if (set === undefined) throw new Error('no set 11');
  return compileSet(set);
};

test('a household that chooses the company is named at its criterion; one that chooses the household is not', async () => {
  const compiled = await setEleven();
  expect(typeContradiction(compiled, sheet({ '3.1': 2 }), 'family-household')).toBe('3.1');
  expect(typeContradiction(compiled, sheet({ '3.1': 1 }), 'family-household')).toBeNull();
  expect(typeContradiction(compiled, sheet({ '3.1': 1 }), 'cooperative')).toBe('3.1');
  expect(typeContradiction(compiled, sheet({ '3.1': 3 }), 'cooperative')).toBeNull();
});

test('what the words do not decide is not named: a company may be in two options, an unknown kind in all', async () => {
  const compiled = await setEleven();
  for (const option of [2, 3]) {
    expect(typeContradiction(compiled, sheet({ '3.1': option }), 'small-medium-enterprise')).toBeNull();
  }
  for (const type of ['unknown', 'association', null]) {
    expect(typeContradiction(compiled, sheet({ '3.1': 2 }), type)).toBeNull();
  }
  expect(typeContradiction(compiled, sheet({}), 'family-household')).toBeNull();
});

test('in no set of the act is a kind of producer named everywhere it goes: some option bears each one out, or it is not compared', async () => {
  const types = ['cooperative', 'cooperative-group', 'small-medium-enterprise', 'farm', 'family-household'];
  for (const set of await criteriaSetsOf('26-2026')) {
    const compiled = compileSet(set);
    for (const leaf of compiled.leaves) {
      for (const type of types) {
        const wrong = leaf.options.map((one) => typeContradiction(compiled, sheet({ [leaf.code]: one.number }), type));
        expect([set.id, leaf.code, type, wrong.every((one) => one !== null)]).toEqual([set.id, leaf.code, type, false]);
      }
    }
  }
});

test('points for a declared quality say that it is declared; no option says nothing', async () => {
  const compiled = await setEleven();
  expect(saysDeclared(compiled, sheet({ '8': 2 }))).toBe('8');
  expect(saysDeclared(compiled, sheet({}))).toBeNull();
});

test('a trademark is a right with a paper of its own, a declared quality is not', () => {
  expect([isRight('trademark'), isRight('quality-declaration')]).toEqual([true, false]);
});
