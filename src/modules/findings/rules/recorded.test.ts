import { expect, it } from 'vitest';
import { type Checklist, foldVisit, type Operation, type OperationKind } from '#modules/field/index.ts';
import { written } from '../../../../tests/field/written-operations.ts';
import { nothingRecorded, recordedOf } from './recorded.ts';

const words = (_: unknown, value: string | number): string => `Trả lời: ${value}.`;

it('a visit of which no device has sent anything proposes nothing', () => {
  expect(recordedOf(foldVisit([]), () => null, words)).toEqual(nothingRecorded);
});

const FIELD = 'answer/mark@1/stars-right';
const photo = 'a'.repeat(64);
const finding = '01920000-0000-7000-8000-0000000000ff';
const checklist = {
  key: 'mark@1',
  sections: [
    {
      code: 'mark',
      title: 'Nhãn hiệu',
      questions: [
        {
          code: 'stars-right',
          text: 'Số sao in đúng?',
          kind: 'yes-no',
          photo: 'when-no',
          finding: { kind: 'wrong-stars', severity: 'major' },
        },
      ],
    },
  ],
} as unknown as Checklist;

const said = (n: number, kind: OperationKind, field: string, value: unknown): Operation =>
  written(n, 1, kind, field, value as never);

/** As the field app writes it: the photograph is an entry of its own, taken at the answer. */
const answered = [
  said(1, 'answered', FIELD, { value: 'no', note: null, photos: [] }),
  said(2, 'photographed', `photo/${photo}`, { sha256: photo, of: FIELD }),
];

it('a finding proposed by an answer carries the photographs taken at it', () => {
  const { proposed } = recordedOf(foldVisit(answered), () => checklist, words);
  expect(proposed).toMatchObject([
    {
      key: FIELD,
      origin: 'answer',
      photos: [photo],
      words: 'Số sao in đúng?\nTrả lời: no.',
      operation: answered[0]?.id,
    },
  ]);
});

it('an answer for which a finding was written on the ground proposes no second one', () => {
  const found = { kind: 'wrong-stars', severity: 'major', words: '60 hộp', law: null, productId: null };
  const entry = said(3, 'found', `finding/${finding}`, { ...found, question: FIELD, photos: [] });
  const { proposed } = recordedOf(foldVisit([...answered, entry]), () => checklist, words);
  expect(proposed).toMatchObject([{ origin: 'record', words: '60 hộp', photos: [photo] }]);
});
