// Letters around a dossier and their numbers: which of an office have none, one letter with every number it had, and the number
// that the clerk types: once, and after that only as a correction that says why.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import { partsOf } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { namesOfAccounts } from '#modules/accounts/services.ts';
import { type OpenPaper, papersWithoutNumber } from '#modules/certificate-life/services.ts';
import { supplementLetters, supplementsOf } from '#modules/intake/services.ts';
import { type NumberInUse, serialOf, wrongNumber } from '#modules/letter-book/index.ts';
import { listNumbersInUse } from '#modules/letter-book/services.ts';
import { type OpenSessionPaper, sessionPapersWithoutNumber } from '#modules/results/services.ts';
import type { Db } from '#platform/database/db.ts';
import { date, id, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Dossier, DossierId } from '../rules/dossier.ts';
import { type Letter, type LetterKey, type LetterNumber, letterNamed, officeOf, seriesOf } from '../rules/letter.ts';
import { lettersWithoutNumber } from '../services.ts';
import { findDossier, findReturns, lockDossier } from '../store.ts';
import { findLetterNumbers, insertLetterNumber, numberIn, replaceLetterNumber } from '../store-letters.ts';
import { findReport, updateReport } from '../store-reports.ts';
import { isFree, wrongDay } from './letter-number-check.ts';

const LAW = '30/2020/NĐ-CP, Điều 15, Phụ lục I Phần I mục II.3';
/** So many numbers that were given last are listed. */
const RECENT = 50;

/** The day of the act that a letter of a dossier is about; nothing where there is no such letter. */
async function madeOn(db: Db, dossier: Dossier, { kind, ordinal }: LetterKey): Promise<Letter['madeOn'] | null> {
  switch (kind) {
    case 'report':
    case 'request':
      return dossier.state === 'forwarded' ? ((await findReport(db, dossier.id))?.reportedOn ?? null) : null;
    case 'completion':
      return (await findReturns(db, dossier.id)).find((one) => one.ordinal === ordinal)?.returnedOn ?? null;
    case 'supplement':
      return (await supplementsOf(db, dossier.id)).find((one) => one.ordinal === ordinal)?.said.askedOn ?? null;
  }
}

/** A letter with its dossier, and the day of the act that it is about. */
interface Named {
  readonly key: LetterKey;
  readonly dossier: Dossier;
  readonly madeOn: Letter['madeOn'];
}

/** The letter of an address: what it is, and whose clerk numbers it. */
async function named(input: { readonly dossierId: DossierId; readonly letter: string }, db: Db): Promise<Named | null> {
  const key = letterNamed(input.letter);
  const dossier = key === null ? null : await findDossier(db, input.dossierId);
  if (key === null || dossier === null) return null;
  const day = await madeOn(db, dossier, key);
  return day === null ? null : { key, dossier, madeOn: day };
}

const subjectOfLetter = async (
  input: { readonly dossierId: DossierId; readonly letter: string },
  context: Pick<Context, 'db'>,
) => {
  const found = await named(input, context.db);
  return found === null ? refuse(notFound) : ok(officeOf(found.key.kind, found.dossier));
};

/** A number of any room, with who typed it where the reader may know. */
export interface ListedNumber extends NumberInUse {
  readonly typist: string | null;
}

export interface LetterLists {
  readonly open: readonly Letter[];
  /** Numbers that were given last, of all rooms. */
  readonly numbered: readonly ListedNumber[];
  /** Papers of withdrawals without a number; `null`: not the reader's. */
  readonly ofWithdrawals: readonly OpenPaper[] | null;
  /** Papers of closed sessions without a number; `null`: not the reader's. */
  readonly ofResults: readonly OpenSessionPaper[] | null;
}

export const listLetters = defineUseCase({
  name: 'dossiers/list-letters',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, reach, actor, today } = context;
    const ofProvince = (await supplementLetters(db, reach)).map((one): Letter => ({ ...one, kind: 'supplement' }));
    const numbers = await listNumbersInUse(db, reach, RECENT);
    const names = await namesOfAccounts([...new Set(numbers.flatMap((one) => one.typedBy ?? []))], context);
    const papers = reachOf(actor, 'certificate-life/number-paper');
    const sessions = reachOf(actor, 'results/number-paper');
    return ok<LetterLists>({
      open: await lettersWithoutNumber(db, reach, ofProvince),
      numbered: numbers.map((one) => ({ ...one, typist: names.get(one.typedBy ?? '') ?? null })),
      ofWithdrawals: papers === null ? null : await papersWithoutNumber(db, papers),
      ofResults: sessions === null ? null : await sessionPapersWithoutNumber(db, sessions, today),
    });
  },
});

export interface LetterView {
  readonly letter: Letter;
  readonly current: LetterNumber | null;
  /** Numbers that a correction took the place of, the first typed first. */
  readonly earlier: readonly LetterNumber[];
}

/** One letter for who may number it. */
export const viewLetter = defineUseCase({
  name: 'dossiers/list-letters',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), letter: text(30) }),
  subject: (input, context) => subjectOfLetter(input, context),
  async run(input, { db }) {
    const found = await named(input, db);
    if (found === null) return refuse(notFound);
    const { key, dossier } = found;
    const numbers = (await findLetterNumbers(db, dossier.id)).filter(
      (one) => one.kind === key.kind && one.ordinal === key.ordinal,
    );
    const { productName: product, producerName: producer } = dossier;
    return ok<LetterView>({
      letter: { ...key, dossierId: dossier.id, product, producer, madeOn: found.madeOn },
      current: numberIn(numbers, key),
      earlier: numbers.filter((one) => one.replacedAt !== null),
    });
  },
});

export const numberLetter = defineUseCase({
  name: 'dossiers/number-letter',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    dossierId: id<'dossier'>(),
    letter: text(30),
    number: text(60),
    issuedOn: date,
    /** The number that the form showed; absent: there was none. */
    seen: optionalText(40),
    /** Why a number that was typed already is another one now. */
    reason: optionalText(500),
  }),
  subject: (input, context) => subjectOfLetter(input, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const dossier = await lockDossier(db, input.dossierId);
    const found = await named(input, db);
    if (dossier === null || found === null) return refuse(notFound);
    const before = numberIn(await findLetterNumbers(db, dossier.id), found.key);
    if ((before?.id ?? null) !== input.seen) {
      return refuse(problem('conflict', 'dossiers/number-typed-meanwhile', { number: before?.number ?? '' }));
    }
    const serial = serialOf(input.number);
    const wrong = wrongIn(input, found, before, context.today);
    if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const after: LetterNumber = {
      ...found.key,
      ...officeOf(found.key.kind, dossier),
      id: context.newId<'letter-number'>(),
      dossierId: dossier.id,
      number: input.number,
      series: seriesOf(found.key.kind),
      serial,
      issuedOn: input.issuedOn,
      issuedYear: partsOf(input.issuedOn).year,
      typedBy: actor.accountId,
      typedAt: now,
      corrects: before?.id ?? null,
      reason: before === null ? null : input.reason,
      replacedAt: null,
    };
    const free = await isFree(db, after, before, 'number');
    if (!free.ok) return free;
    if (before !== null) {
      await replaceLetterNumber(db, before, now);
      context.touch({ kind: 'letter-number', id: before.id, before, after: { ...before, replacedAt: now } });
    }
    await insertLetterNumber(db, after);
    context.touch({ kind: 'letter-number', id: after.id, before: null, after });
    if (found.key.kind === 'report') await renumberReport(dossier.id, after.number, context);
    return ok({ number: after.number, dossierId: dossier.id });
  },
});

type Typed = Pick<LetterNumber, 'number' | 'issuedOn' | 'reason'>;

/** Everything that is wrong with what was typed, at once. */
function wrongIn(
  typed: Typed,
  { key, dossier, madeOn: day }: Named,
  before: LetterNumber | null,
  today: Letter['madeOn'],
) {
  const { number, issuedOn, reason } = typed;
  const wrong: FieldProblem[] = [...wrongNumber(seriesOf(key.kind), number, 'number')];
  // A report has its number from the act that issued it: another one is always a correction, and its day decided terms and round.
  const isReport = key.kind === 'report';
  wrong.push(...wrongDay(issuedOn, { today, receivedOn: dossier.receivedOn }));
  if (isReport && issuedOn !== day)
    wrong.push({ path: 'issuedOn', code: 'dossiers/report-day-stands', details: { day } });
  if ((before !== null || isReport) && reason === null) {
    wrong.push({ path: 'reason', code: 'dossiers/correction-without-reason' });
  }
  if (before !== null && before.number === number && before.issuedOn === issuedOn) {
    wrong.push({ path: 'number', code: 'dossiers/number-unchanged' });
  }
  return wrong;
}

/** A report says its number itself: the correction is one of the report too. */
async function renumberReport(dossierId: DossierId, number: string, context: Context): Promise<void> {
  const report = await findReport(context.db, dossierId);
  if (report === null) return;
  await updateReport(context.db, report, { reportNumber: number });
  const after = { ...report, reportNumber: number, version: report.version + 1 };
  context.touch({ kind: 'commune-report', id: report.id, before: report, after });
}
