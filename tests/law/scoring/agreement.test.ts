// Two engines, written apart, must say the same of every sheet: the one people use, and the one that was written from the
// sheets and the contract alone (`second-engine.ts`). Requests are drawn from a fixed start value for every usable set.

import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CriteriaSet, isComplete } from '#law/criteria-set.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { readScoreRequest, type Score, score } from '#modules/evaluation/index.ts';
import { drawRequest, drawsFrom, spoiltRequest } from './generated-requests.ts';
import {
  answerAgain,
  type PrintedSheet,
  printedSheet,
  type Question,
  Refused,
  type SecondAnswer,
} from './second-engine.ts';

const PER_SET = 150;

const sets: readonly CriteriaSet[] = [
  ...(await criteriaSetsOf('26-2026')),
  ...(await criteriaSetsOf('1048-2019')).filter(isComplete),
];

/** The first engine's answer in the words of the second. */
function inSecondWords(answer: Score): SecondAnswer {
  return {
    members: answer.members.length,
    parts: answer.parts,
    total: answer.total,
    band: answer.band,
    allowed: answer.allowed,
    blockedBy: answer.blockedBy
      .map(({ level, key, needs, has }) =>
        'sum' in has
          ? `${level} ${key} needs ${needs} has ${has.sum}/${has.count}`
          : `${level} ${key} needs ${needs} has ${has.join(',')}`,
      )
      .sort(),
    gates: answer.gates.map(({ code }) => code).sort(),
    unscored: answer.unscored.map(({ by, criterion }) => `${by} ${criterion}`).sort(),
    unconfirmed: [...answer.unconfirmed].sort(),
  };
}

function first(set: CriteriaSet, raw: unknown): SecondAnswer | 'refused' {
  const request = readScoreRequest(raw, set);
  return request.ok ? inSecondWords(score(request.value, set)) : 'refused';
}

function second(sheet: PrintedSheet, raw: unknown): SecondAnswer | 'refused' {
  try {
    return answerAgain(sheet, raw as Question);
  } catch (refusal) {
    if (refusal instanceof Refused) return 'refused';
    throw refusal;
  }
}

describe('two engines written apart', () => {
  const seen = new Map<string, number>();
  const note = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);

  beforeAll(() => seen.clear());

  it.each(sets.map((set) => [set.id, set] as const))('agree on every drawn request of %s', (id, set) => {
    const sheet = printedSheet(id);
    const draw = drawsFrom(set.number + (set.folder === '26-2026' ? 2026_00 : 2019_00));
    for (let i = 0; i < PER_SET; i += 1) {
      const request = drawRequest(sheet, draw);
      const [answer, again] = [first(set, request), second(sheet, request)];
      if (!isDeepStrictEqual(answer, again)) expect(answer, JSON.stringify(request)).toEqual(again);
      if (answer === 'refused') throw new Error(`refused: ${JSON.stringify(request)}`);
      note(`allowed ${answer.allowed}`);
      note(`band ${answer.band}`);
      note(`${request.minima ?? 'default'} ${answer.allowed === answer.band ? 'holds' : 'holds back'}`);
      note(`exactly on a threshold: ${[30, 50, 70, 90].some((min) => answer.total.sum === min * answer.members)}`);
      for (const gate of answer.gates) note(`gate ${set.conditions.find(({ code }) => code === gate)?.kind}`);
      if (answer.unscored.length > 0) note('unfinished');
      if (answer.unconfirmed.length > 0) note('unconfirmed');
    }
  });

  it.each(sets.map((set) => [set.id, set] as const))('refuse alike what %s does not have', (id, set) => {
    const sheet = printedSheet(id);
    const draw = drawsFrom(set.number + (set.folder === '26-2026' ? 2026_50 : 2019_50));
    for (let i = 0; i < 30; i += 1) {
      const { how, request } = spoiltRequest(sheet, drawRequest(sheet, draw), draw);
      expect([how, first(set, request), second(sheet, request)]).toEqual([how, 'refused', 'refused']);
    }
  });

  it('were asked everything that can be answered: each band, level, gate and way of finding the marks', () => {
    const expected = [
      ...['allowed 1', 'allowed 2', 'allowed 3', 'allowed 4', 'allowed 5', 'allowed null'],
      ...[
        'band 1',
        'band 2',
        'band 3',
        'band 4',
        'band 5',
        'exactly on a threshold: true',
        'unfinished',
        'unconfirmed',
      ],
      ...['gate disqualify', 'gate ineligible', 'gate stop', 'gate stopIfZero'],
      ...['majority', 'mean', 'all', 'finding', 'default'].flatMap((rule) => [`${rule} holds`, `${rule} holds back`]),
    ];
    expect(expected.filter((what) => (seen.get(what) ?? 0) < 10)).toEqual([]);
  });
});
