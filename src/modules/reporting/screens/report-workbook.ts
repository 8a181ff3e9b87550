// A report as a spreadsheet file: its figures as they were frozen, their parts, every record that was counted, what differs later, and what
// is written in it; a sheet each.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Download } from '#web/page.ts';
import { sheetsFile, type WholeSheet } from '#web/workbook-file.ts';
import type { FrozenRecord } from '../rules/freeze.ts';
import { questionOf } from '../rules/report.ts';
import type { ReportView } from '../use-cases/view-report.ts';
import { dayWords, partName, periodIn, valueWords } from './figure-words.ts';

const text = (heading: string, width: number) => ({ heading, kind: 'text', width }) as const;
const number = (heading: string, width: number) => ({ heading, kind: 'number', width }) as const;
const day = (heading: string) => ({ heading, kind: 'date', width: 13 }) as const;

interface Frame {
  readonly view: ReportView;
  readonly t: Texts;
  readonly today: LocalDate;
}

/** What stands above every sheet: what the report is called, whose it is, its period, when its figures were frozen. */
function titleOf({ view, t }: Frame): readonly string[] {
  const { report, content, frozenOn } = view;
  const summary = t.reporting.figures.summary(periodIn(t, questionOf(report).period), dayWords(t, report.asOf));
  const frozen =
    frozenOn === null ? t.officeReports.view.figuresLive : t.officeReports.view.figuresFrozen(dayWords(t, frozenOn));
  return [content.title, report.officeLabel, summary, frozen];
}

const nameOf = (record: FrozenRecord, { view }: Frame): string =>
  record.kind === 'commune' ? (view.names.communes[record.key] ?? record.key) : record.name;

function figuresSheet(frame: Frame): WholeSheet {
  const { view, t, today } = frame;
  const words = t.officeReports.workbook;
  const laterOf = (all: ReportView['today'], code: string, value: number | null) => {
    if (view.frozenOn === null) return null;
    const later = all.find((one) => one.code === code);
    return later === undefined ? value : later.now;
  };
  return {
    sheet: {
      name: words.figures,
      title: titleOf(frame),
      columns: [
        number('TT', 6),
        text(t.reporting.figures.code, 26),
        text(t.reporting.figures.indicator, 60),
        text(t.reporting.figures.unit, 14),
        number(t.officeReports.view.value, 18),
        number(words.records, 12),
        number(t.officeReports.view.corrected, 18),
        number(t.officeReports.view.today(dayWords(t, today)), 20),
      ],
    },
    rows: view.figures.map((one, i) => [
      i + 1,
      one.code,
      one.name,
      one.unit,
      one.value ?? valueWords(t, one),
      one.value === null || one.isUnnamed ? null : one.records.length,
      laterOf(view.corrected, one.code, one.value),
      laterOf(view.today, one.code, one.value),
    ]),
  };
}

function partsSheet(frame: Frame): WholeSheet {
  const { view, t } = frame;
  const words = t.reporting.figures;
  return {
    sheet: {
      name: t.officeReports.workbook.parts,
      title: titleOf(frame),
      columns: [
        text(words.code, 26),
        text(words.indicator, 60),
        text(words.parts, 20),
        text(words.part, 34),
        number(words.partValue, 14),
      ],
    },
    rows: view.figures.flatMap((one) =>
      one.parts.flatMap(({ split, parts }) =>
        parts.map(({ key, value }) => [
          one.code,
          one.name,
          words.splits[split],
          partName(t, view.names, split, key),
          value,
        ]),
      ),
    ),
  };
}

/** The cells of a record: what it is, whose, where, which day. */
const cellsOf = (record: FrozenRecord, frame: Frame) => [
  nameOf(record, frame),
  record.of,
  record.communeCode === null ? null : (frame.view.names.communes[record.communeCode] ?? record.communeCode),
  record.day,
  record.key,
  record.amount ?? null,
];

const recordColumns = ({ t }: Frame) => [
  text(t.reporting.records.name, 40),
  text(t.reporting.records.of, 34),
  text(t.reporting.records.commune, 26),
  day(t.reporting.records.day),
  text(t.officeReports.workbook.key, 38),
  number(t.reporting.records.amount, 24),
];

function recordsSheet(frame: Frame): WholeSheet {
  const { view, t } = frame;
  return {
    sheet: {
      name: t.officeReports.workbook.recordSheet,
      title: titleOf(frame),
      columns: [text(t.reporting.figures.code, 26), text(t.reporting.figures.indicator, 50), ...recordColumns(frame)],
    },
    rows: view.figures.flatMap((one) => one.records.map((record) => [one.code, one.name, ...cellsOf(record, frame)])),
  };
}

function differencesSheet(frame: Frame): WholeSheet {
  const { view, t, today } = frame;
  const words = t.officeReports.workbook;
  const sides = [
    [t.officeReports.view.corrected, view.corrected],
    [t.officeReports.view.today(dayWords(t, today)), view.today],
  ] as const;
  return {
    sheet: {
      name: words.differences,
      title: titleOf(frame),
      columns: [
        text(words.countedAs, 30),
        text(t.reporting.figures.code, 26),
        number(t.officeReports.view.value, 18),
        number(words.now, 14),
        number(words.by, 12),
        text(words.turn, 16),
        ...recordColumns(frame),
      ],
    },
    rows: sides.flatMap(([side, all]) =>
      all.flatMap((later) => {
        const then = view.figures.find((one) => one.code === later.code)?.value ?? null;
        const head = [side, later.code, then, later.now, later.by];
        const turned = [
          ...later.joined.map((one) => [t.officeReports.figure.joined, ...cellsOf(one, frame)]),
          ...later.left.map((one) => [t.officeReports.figure.left, ...cellsOf(one, frame)]),
          ...later.changed.map(({ record }) => [t.officeReports.figure.otherAmount, ...cellsOf(record, frame)]),
        ];
        return turned.length === 0 ? [head] : turned.map((cells) => [...head, ...cells]);
      }),
    ),
  };
}

function contentSheet(frame: Frame): WholeSheet {
  const { view, t } = frame;
  const words = t.officeReports.workbook;
  return {
    sheet: {
      name: t.officeReports.view.content,
      title: titleOf(frame),
      columns: [number('TT', 6), text(words.part, 50), text(t.officeReports.view.content, 110)],
    },
    rows: view.content.sections.map((one, i) => [i + 1, one.heading, one.text]),
  };
}

/** Every table of a report, as it stands for its reader. */
export function reportWorkbook(
  view: ReportView,
  { t, today, now }: { readonly t: Texts; readonly today: LocalDate; readonly now: Instant },
): Promise<Download> {
  const frame: Frame = { view, t, today };
  const sheets = [
    figuresSheet(frame),
    partsSheet(frame),
    recordsSheet(frame),
    ...(view.frozenOn === null ? [] : [differencesSheet(frame)]),
    contentSheet(frame),
  ];
  return sheetsFile(sheets, { now, fileName: `so-lieu-bao-cao-${view.report.asOf}.xlsx` });
}
