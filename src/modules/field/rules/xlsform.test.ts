// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an XLSForm names questions so.

import { describe, expect, it } from 'vitest';
import { type FormLine, readXlsform } from './xlsform.ts';
import { readRelevant } from './xlsform-relevant.ts';

const known = new Set(['a', 'b', 'n']);
const same = (name: string): string => name;
const line = (row: number, cells: Record<string, string>): FormLine => ({ row, cells });
const choices = [
  line(2, { list_name: 'yn', name: 'yes', label: 'Đạt' }),
  line(3, { list_name: 'yn', name: 'no', label: 'Không đạt' }),
  line(4, { list_name: 'grade', name: 'A', 'label::Tiếng Việt (vi)': 'Loại A', 'label::English (en)': 'Grade A' }),
  line(5, { list_name: 'grade', name: 'C', 'label::Tiếng Việt (vi)': 'Loại C', ocop_unmet: 'yes' }),
];
const refusedFor = (...survey: readonly FormLine[]): unknown => {
  const read = readXlsform(survey, choices);
  return read.ok ? 'ok' : [read.problem.code, read.problem.details['row'], read.problem.details['what']];
};

describe('conditions of an XLSForm', () => {
  it.each([
    ["${a} = 'no'", { question: 'a', is: ['no'] }],
    ["selected(${a}, 'x')", { question: 'a', is: ['x'] }],
    ['${n} > 3', { question: 'n', above: 3 }],
    ["${a} != 'no'", { not: { question: 'a', is: ['no'] } }],
    [
      "${a} = 'x' or ${b} = 'y' and not(${n} < 2)",
      {
        any: [
          { question: 'a', is: ['x'] },
          { all: [{ question: 'b', is: ['y'] }, { not: { question: 'n', below: 2 } }] },
        ],
      },
    ],
    [
      "(${a} = 'x' or ${b} = 'y') and ${n} > 1",
      {
        all: [
          {
            any: [
              { question: 'a', is: ['x'] },
              { question: 'b', is: ['y'] },
            ],
          },
          { question: 'n', above: 1 },
        ],
      },
    ],
  ])('%s is read', (text, condition) => {
    expect(readRelevant(text, known, same)).toEqual(condition);
  });

  it.each([
    '',
    '${later} = 1',
    "${a} = 'x' and",
    'count(${a}) > 1',
    '${n} >= 3',
    'today() > 1',
    '${a}',
    "${a} = 'x' ; drop",
  ])('%s is not read', (text) => {
    expect(readRelevant(text, known, same)).toBeNull();
  });
});

describe('an XLSForm', () => {
  it('becomes sections of questions, with its groups, choices, hints, conditions and what is ours', () => {
    const read = readXlsform(
      [
        line(2, { type: 'start', name: 'start' }),
        line(3, { type: 'begin_group', name: 'g', label: 'Nhà xưởng' }),
        line(4, { type: 'note', name: 'n', label: 'Xem cả kho.' }),
        line(5, {
          type: 'select_one yn',
          name: 'clean',
          label: 'Sạch?',
          hint: 'Sàn, tường',
          required: 'yes',
          ocop_photo: 'when-no',
          ocop_finding: 'other',
          ocop_severity: 'major',
        }),
        line(6, { type: 'select_one grade', name: 'Grade_Of', label: 'Xếp loại', ocop_finding: 'other' }),
        line(7, { type: 'end_group' }),
        line(8, {
          type: 'integer',
          name: 'workers',
          label: 'Số người',
          relevant: "${clean} = 'no' or ${Grade_Of} = 'C'",
        }),
      ],
      choices,
    );
    expect(read.ok && read.value).toEqual([
      {
        code: 'g-1',
        title: 'Nhà xưởng',
        questions: [
          {
            code: 'clean',
            text: 'Sạch?',
            kind: 'yes-no',
            help: 'Xem cả kho. Sàn, tường',
            photo: 'when-no',
            finding: { kind: 'other', severity: 'major' },
          },
          {
            code: 'grade-of',
            text: 'Xếp loại',
            kind: 'choice',
            options: [
              { code: 'a', text: 'Loại A' },
              { code: 'c', text: 'Loại C', unmet: true },
            ],
            finding: { kind: 'other', severity: 'minor' },
          },
        ],
      },
      {
        code: 'g-2',
        title: '…',
        questions: [
          {
            code: 'workers',
            text: 'Số người',
            kind: 'number',
            askIf: {
              any: [
                { question: 'clean', is: ['no'] },
                { question: 'grade-of', is: ['c'] },
              ],
            },
          },
        ],
      },
    ]);
  });

  it('is refused with the row of what is not supported', () => {
    const text = { type: 'text', name: 'a', label: 'A' };
    expect(refusedFor(line(4, { type: 'geopoint', name: 'g' }))).toEqual(['field/xlsform-unsupported', 4, 'geopoint']);
    expect(refusedFor(line(4, { type: 'begin_repeat', name: 'g' }))).toEqual([
      'field/xlsform-unsupported',
      4,
      'begin_repeat',
    ]);
    expect(refusedFor(line(4, { type: 'select_multiple yn', name: 'g' }))).toContain(4);
    expect(refusedFor(line(4, { type: 'select_one nowhere', name: 'g' }))).toContain(4);
    expect(refusedFor(line(3, text), line(4, text))).toEqual(['field/xlsform-unsupported', 4, 'name: a']);
    expect(refusedFor(line(3, { ...text, calculation: '1+1' }))).toEqual([
      'field/xlsform-unsupported',
      3,
      'calculation: 1+1',
    ]);
    expect(refusedFor(line(3, { ...text, constraint: '. > 1' }))).toContain(3);
    expect(refusedFor(line(3, { ...text, relevant: '${later} = 1' }))).toContain(3);
    expect(refusedFor(line(3, { ...text, ocop_finding: 'other' }))).toEqual([
      'field/xlsform-unsupported',
      3,
      'ocop_finding',
    ]);
    expect(refusedFor()).toContain('field/not-an-xlsform');
  });
});
