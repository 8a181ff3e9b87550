import { describe, expect, it } from 'vitest';
import { askedOf, type Checklist, holds, isUnmet, needsPhoto, type Question, wrongValue } from './checklist.ts';
import { completeness } from './completeness.ts';
import { foldVisit } from './fold-visit.ts';
import type { Operation } from './operation.ts';

const question = (code: string, more: Partial<Question> = {}): Question => ({
  code,
  text: code,
  kind: 'yes-no',
  ...more,
});
const checklist: Checklist = {
  key: 'label@1',
  code: 'label',
  version: 1,
  title: 'Nhãn',
  forSets: null,
  source: { instrument: '37/2026/NĐ-CP', confidence: 'S', ours: '' },
  sections: [
    {
      code: 'a',
      title: 'Nhãn',
      questions: [
        question('shown', { photo: 'always' }),
        question('right', { askIf: { question: 'shown', is: ['yes'] }, photo: 'when-no' }),
        question('deep', { askIf: { question: 'right', is: ['no'] } }),
        question('weight', { kind: 'number', unit: 'g' }),
        question('grade', {
          kind: 'choice',
          options: [
            { code: 'a', text: 'A' },
            { code: 'c', text: 'C', unmet: true },
          ],
        }),
      ],
    },
  ],
};
const codes = (values: Record<string, string | number>): readonly string[] =>
  askedOf(checklist, new Map(Object.entries(values))).map((one) => one.question.code);

describe('a checklist', () => {
  it('asks a question only where its condition holds, and nothing below a question that is not asked any more', () => {
    expect(codes({})).toEqual(['shown', 'weight', 'grade']);
    expect(codes({ shown: 'yes', right: 'no' })).toEqual(['shown', 'right', 'deep', 'weight', 'grade']);
    expect(codes({ shown: 'no', right: 'no' })).toEqual(['shown', 'weight', 'grade']);
  });

  it('reads conditions of every kind', () => {
    const values = new Map<string, string | number>([
      ['a', 'no'],
      ['n', 5],
    ]);
    expect(holds({ question: 'n', above: 4 }, values)).toBe(true);
    expect(holds({ question: 'n', above: 5 }, values)).toBe(false);
    expect(holds({ question: 'n', below: 6, above: 4 }, values)).toBe(true);
    expect(holds({ question: 'a', above: 1 }, values)).toBe(false);
    expect(holds({ all: [{ question: 'a', is: ['no'] }, { not: { question: 'b', is: ['x'] } }] }, values)).toBe(true);
    expect(holds({ any: [{ question: 'b', is: ['x'] }] }, values)).toBe(false);
  });

  it('knows what is unmet and where a photograph must stand', () => {
    const [, right] = checklist.sections[0]?.questions ?? [];
    const grade = checklist.sections[0]?.questions[4];
    expect(right && needsPhoto(right, 'no')).toBe(true);
    expect(right && needsPhoto(right, 'yes')).toBe(false);
    expect(grade && isUnmet(grade, 'c')).toBe(true);
    expect(grade && isUnmet(grade, 'a')).toBe(false);
    expect(needsPhoto(question('x', { photo: 'always' }), 'not-applicable')).toBe(false);
  });

  it('refuses values that answer nothing', () => {
    expect(wrongValue(question('x'), 'maybe')).toBe('field/not-an-option');
    expect(wrongValue(question('x', { kind: 'number' }), 'many')).toBe('field/not-a-number');
    expect(wrongValue(question('x', { kind: 'date' }), '2026-02-30')).toBe('field/not-a-date');
    expect(wrongValue(question('x', { kind: 'date' }), '2026-02-28')).toBeNull();
    expect(wrongValue(question('x', { kind: 'text' }), ' ')).toBe('field/no-text');
    expect(wrongValue(question('x', { kind: 'number' }), 'not-applicable')).toBeNull();
  });
});

describe('completeness', () => {
  const said = (n: number, kind: string, field: string, value: unknown): Operation =>
    ({
      id: `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      device: 'd',
      sequence: n,
      kind,
      field,
      value,
      sees: null,
    }) as unknown as Operation;
  const answer = (value: string | number, photos: readonly string[] = []) => ({ value, note: null, photos });

  it('says what lacks: answers, photographs, files; a checklist that is not known is never complete', () => {
    const operations = [
      said(1, 'opened', 'visit', { checklists: ['label@1'] }),
      said(2, 'answered', 'answer/label@1/shown', answer('no')),
      said(3, 'answered', 'answer/label@1/weight', answer(100)),
    ];
    const found = completeness(foldVisit(operations), [checklist]);
    expect(found).toMatchObject({ asked: 3, answered: 2, complete: false });
    expect(found.toAnswer.map((one) => one.question)).toEqual(['grade']);
    expect(found.toPhotograph.map((one) => one.question)).toEqual(['shown']);
    expect(completeness(foldVisit(operations), []).unknownChecklists).toEqual(['label@1']);
  });

  it('is complete only when somebody said so and every photograph has arrived', () => {
    const photo = 'a'.repeat(64);
    const operations = [
      said(1, 'opened', 'visit', { checklists: ['label@1'] }),
      said(2, 'answered', 'answer/label@1/shown', answer('no', [photo])),
      said(3, 'answered', 'answer/label@1/weight', answer(100)),
      said(4, 'answered', 'answer/label@1/grade', answer('a')),
    ];
    const over = [...operations, said(5, 'finished', 'visit', { words: null })];
    expect(completeness(foldVisit(operations, new Set([photo])), [checklist]).complete).toBe(false);
    expect(completeness(foldVisit(over), [checklist]).complete).toBe(false);
    expect(completeness(foldVisit(over, new Set([photo])), [checklist]).complete).toBe(true);
  });
});
