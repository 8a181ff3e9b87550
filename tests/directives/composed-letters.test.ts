// How much of each field is read over all letters of the folder, and over those of other kinds and shapes that were written by somebody who
// had not seen the reader: one table, printed by the run, and held.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLetter } from '#modules/directives/index.ts';

const folders = {
  kept: new URL('../fixtures/letters/', import.meta.url),
  composed: new URL('../fixtures/letters/composed/', import.meta.url),
} as const;
type Folder = keyof typeof folders;
const expectedIn = (folder: Folder): readonly string[] =>
  readdirSync(folders[folder]).filter((name) => name.endsWith('.expected.json'));

interface ExpectedTask {
  readonly text: string;
  readonly textAlso?: string | readonly string[];
  readonly responsible?: readonly string[];
  readonly responsibleInherited?: readonly string[];
  readonly deadline: string | null;
  readonly deadlines?: readonly string[];
}
interface ExpectedCitation {
  readonly type: string;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly dateAlso?: string | null;
  readonly issuerAlso?: string | null;
  readonly dateInSpan?: boolean;
}
interface Expected {
  readonly file: string;
  readonly issuer: {
    readonly name: string;
    readonly nameAlso?: string | readonly string[];
    readonly parent?: string | null;
    /** Not in the text: it must not be read. */
    readonly inferred?: boolean;
  };
  readonly subject: string | null;
  readonly subjectAlso?: string;
  readonly signer: { readonly prefix: string | null; readonly title: string; readonly name: string };
  readonly citedInstruments: readonly ExpectedCitation[];
  readonly tasks: readonly ExpectedTask[];
  readonly tasksOptional?: readonly ({ readonly text: string } | string)[];
  readonly [field: string]: unknown;
}

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const same = (one: unknown, two: unknown): boolean =>
  flat(JSON.stringify(one) ?? '') === flat(JSON.stringify(two) ?? '');
const value = (found: { readonly value: unknown } | null): unknown => found?.value ?? null;
const all = (one: readonly string[] = [], two: readonly string[] = []): readonly string[] =>
  [...new Set([...one, ...two].map(flat))].sort();

/** Right and compared values by field. */
class Tally {
  readonly fields = new Map<string, { right: number; of: number }>();

  note(field: string, right: boolean): void {
    const counted = this.fields.get(field) ?? { right: 0, of: 0 };
    counted.right += right ? 1 : 0;
    counted.of += 1;
    this.fields.set(field, counted);
  }

  share(of: (field: string) => boolean): number {
    const counted = [...this.fields].filter(([field]) => of(field)).map(([, one]) => one);
    return counted.reduce((sum, one) => sum + one.right, 0) / counted.reduce((sum, one) => sum + one.of, 0);
  }
}

const HEAD = ['docType', 'number', 'symbol', 'fullNumber', 'date', 'place'] as const;

function compare(expected: Expected, text: string, tally: Tally): void {
  const letter = readLetter(text);
  for (const field of HEAD) tally.note(field, same(value(letter[field]), expected[field]));
  const subject = value(letter.subject);
  tally.note('subject', same(subject, expected.subject) || same(subject, expected.subjectAlso));
  const { issuer, signer } = letter;
  const names = [expected.issuer.name, ...[expected.issuer.nameAlso ?? []].flat()];
  const isInferred = expected.issuer.inferred === true;
  tally.note('issuer', isInferred ? issuer === null : names.some((name) => same(name, issuer?.name ?? null)));
  if ('parent' in expected.issuer) tally.note('parent', same(issuer?.parent ?? null, expected.issuer.parent ?? null));
  tally.note('addressees', same(letter.addressees.map(value), expected['addressees']));
  tally.note('recipients', same(letter.recipients.map(value), expected['recipients']));
  const { prefix, title, name } = expected.signer;
  tally.note(
    'signer',
    same([signer?.prefix ?? null, signer?.title ?? null, signer?.name ?? null].map(value), [prefix, title, name]),
  );
  compareCitations(expected, letter.citedInstruments, tally);
  compareTasks(expected, letter.tasks, tally);
}

function compareCitations(
  expected: Expected,
  read: ReturnType<typeof readLetter>['citedInstruments'],
  tally: Tally,
): void {
  const left = [...read];
  for (const one of expected.citedInstruments) {
    const at = left.findIndex((other) => other.type === one.type && flat(other.number) === flat(one.number));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const dates = [
      one.date,
      ...(one.dateAlso === undefined ? [] : [one.dateAlso]),
      ...(one.dateInSpan === false ? [null] : []),
    ];
    const issuers = [
      one.issuer,
      ...(one.issuerAlso === undefined ? [] : [one.issuerAlso]),
      ...(one.dateInSpan === false ? [null] : []),
    ];
    tally.note(
      'citation',
      found !== undefined &&
        dates.some((date) => same(date, found.date)) &&
        issuers.some((by) => same(by, found.issuer)),
    );
  }
  for (const _ of left) tally.note('citation', false);
}

function compareTasks(expected: Expected, read: ReturnType<typeof readLetter>['tasks'], tally: Tally): void {
  const left = [...read];
  for (const task of expected.tasks) {
    const texts = [task.text, ...[task.textAlso ?? []].flat()].map(flat);
    const at = left.findIndex((one) => texts.includes(flat(one.text)));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    tally.note('point', found !== undefined);
    if (found === undefined) continue;
    const who = all(found.responsible, found.responsibleInherited);
    tally.note('responsible', same(who, all(task.responsible, task.responsibleInherited)));
    tally.note('deadline', same([found.deadline, found.deadlines ?? null], [task.deadline, task.deadlines ?? null]));
  }
  const optional = (expected.tasksOptional ?? []).map((one) => flat(typeof one === 'string' ? one : one.text));
  for (const one of left) if (!optional.includes(flat(one.text))) tally.note('point', false);
}

/** What is read of the letters of a folder, as text. */
function tallyOf(folder: Folder): Tally {
  const tally = new Tally();
  for (const name of expectedIn(folder)) {
    const expected = JSON.parse(readFileSync(new URL(name, folders[folder]), 'utf8')) as Expected;
    compare(expected, readFileSync(new URL(`${expected.file}.txt`, folders[folder]), 'utf8'), tally);
  }
  return tally;
}

/** A row for each field: right of compared in each folder, and over both. */
function table(kept: Tally, composed: Tally): string {
  const none = { right: 0, of: 0 };
  const shown = ({ right, of }: typeof none): string =>
    of === 0 ? '–' : `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell) => cell.padEnd(18))
      .join('')
      .trimEnd();
  const fields = [...new Set([...kept.fields.keys(), ...composed.fields.keys()])];
  return [
    row(['field', `kept (${expectedIn('kept').length})`, `composed (${expectedIn('composed').length})`, 'all']),
    ...fields.map((field) => {
      const [one, two] = [kept.fields.get(field) ?? none, composed.fields.get(field) ?? none];
      return row([field, shown(one), shown(two), shown({ right: one.right + two.right, of: one.of + two.of })]);
    }),
  ].join('\n');
}

it('heads, citations, points, bodies and deadlines are read, and what is read is printed by field over both folders', () => {
  const [kept, composed] = [tallyOf('kept'), tallyOf('composed')];
  process.stdout.write(`What is read of letters, by field:\n${table(kept, composed)}\n`);
  expect(expectedIn('composed').length).toBeGreaterThanOrEqual(10);
  // The folder's own letters are read whole; `read-letter.test.ts` holds them as PDF, DOCX and scan too.
  expect([...kept.fields].filter(([, { right, of }]) => right < of)).toEqual([]);
  const ofHead = (field: string): boolean => !['citation', 'point', 'responsible', 'deadline'].includes(field);
  expect(composed.share(ofHead)).toBe(1);
  expect(composed.share((field) => field === 'deadline')).toBe(1);
  expect(composed.share((field) => field === 'point')).toBeGreaterThan(0.95);
  expect(composed.share((field) => field === 'responsible')).toBeGreaterThan(0.85);
  expect(composed.share((field) => field === 'citation')).toBeGreaterThan(0.8);
});
