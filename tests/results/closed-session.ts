// A session of a council that is over, with the results that a test wants: from minutes on paper, typed by one person and compared by
// another; and the papers after it.

import type { Actor } from '#access/actor.ts';
import { localOperator } from '#access/actor.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { numberPaper } from '#modules/results/use-cases/number-paper.ts';
import { recordDecision } from '#modules/results/use-cases/record-decision.ts';
import { checkPaperResult, recordPaperResult } from '#modules/scoring/use-cases/paper-result.ts';
import type { Ports } from '#runner/ports.ts';
import { makeCouncil, readyTea, scoringSession } from '../councils/making.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { signedPage } from '../dossiers/paper-word.ts';
import { done, province } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

/** Means of the parts, their total, and the level that the minutes name. */
export interface Printed {
  readonly name: string;
  readonly means: readonly [string, string, string];
  readonly total: string;
  readonly allowed: number;
  readonly note?: string;
}

export const fourStars: Printed = {
  name: 'Chè bốn sao',
  means: ['32,00', '19,00', '27,00'],
  total: '78,00',
  allowed: 4,
};
export const threeStars: Printed = {
  name: 'Chè ba sao',
  means: ['24,00', '15,00', '21,00'],
  total: '60,00',
  allowed: 3,
};
/** 270 of three sheets: a mean of exactly 90. */
export const ninety: Printed = {
  name: 'Chè chín mươi',
  means: ['36,00', '22,00', '32,00'],
  total: '90,00',
  allowed: 5,
};
export const twoStars: Printed = {
  name: 'Chè hai sao',
  means: ['16,00', '10,00', '14,00'],
  total: '40,00',
  allowed: 2,
};

/** Another officer of the province than `province`. */
export const second: Actor = { ...province, accountId: `${String(province.accountId).slice(0, -2)}0a` as never };

/** An officer of the province who had nothing to do with the session. */
export const third: Actor = { ...province, accountId: `${String(province.accountId).slice(0, -2)}0b` as never };

export interface Closed {
  readonly sessionId: SessionId;
  readonly dossiers: readonly string[];
  readonly producerCode: string;
}

/** A closed session of today with these products of one cooperative. */
export async function closedSession(
  house: TestHouse,
  products: readonly Printed[],
  more: {
    readonly logins?: Readonly<Record<number, string>>;
    readonly producerCode?: string;
    readonly decisionNumber?: string;
    /** Dossiers that are before the council again, in the order of the products; absent: they are made. */
    readonly dossiers?: readonly string[];
  } = {},
): Promise<Closed> {
  const { ports } = house;
  const producerCode = more.producerCode ?? (await makeCooperative(ports, `HTX Giả định ${products[0]?.name}`));
  if (more.producerCode === undefined) await completeProducer(ports, producerCode);
  const dossiers: string[] = [...(more.dossiers ?? [])];
  for (const { name } of products.slice(dossiers.length)) dossiers.push(await readyTea(ports, producerCode, name));
  const numbered = more.decisionNumber === undefined ? {} : { decisionNumber: more.decisionNumber };
  const councilId = await makeCouncil(ports, more.logins, numbered);
  const sessionId = await scoringSession(ports, councilId, dossiers, { kind: 'paper', minutesNumber: '03/BB-HĐOCOP' });
  const results: string[] = [];
  for (const [at, one] of products.entries()) {
    const [meanA, meanB, meanC] = one.means;
    const { total, allowed, note } = one;
    const typed = { meanA, meanB, meanC, total, allowed: String(allowed), note, members: 6 };
    const input = { sessionId, dossierId: dossiers[at], ...typed, file: await signedPage() };
    results.push((await done(ports, province, recordPaperResult, input)).resultId);
  }
  for (const resultId of results) {
    await done(ports, second, checkPaperResult, { sessionId, resultId, verdict: 'same' });
  }
  return { sessionId, dossiers, producerCode };
}

/** Minutes, report and submission numbered on a day. */
export async function numbered(ports: Ports, sessionId: string, issuedOn = '24/11/2026', serial = 3): Promise<void> {
  const number = (paper: string, symbol: string) =>
    done(ports, localOperator, numberPaper, { sessionId, paper, number: `${serial}/${symbol}`, issuedOn });
  await number('bien-ban', 'BB-HĐOCOP');
  await number('bao-cao', 'BC-HĐOCOP');
  await number('to-trinh', 'TTr-SNNMT');
}

/** What a form sends for a decision on these dossiers. */
export async function decisionInput(
  sessionId: string,
  lines: readonly Readonly<Record<string, unknown>>[],
  more: Readonly<Record<string, unknown>> = {},
) {
  return {
    sessionId,
    kind: 'recognition',
    number: '1350/QĐ-UBND',
    decidedOn: '25/11/2026',
    issuer: 'Chủ tịch UBND tỉnh Lai Châu',
    signer: 'Chủ tịch (giả định)',
    lines,
    file: await signedPage(),
    ...more,
  };
}

export const inDecision = (dossierId: string | undefined, stars: number, serial: number) => ({
  dossierId,
  included: 'yes',
  stars: String(stars),
  productCode: `12-03390-${serial}-2026`,
});

/** Records a decision as another officer. */
export const decide = async (ports: Ports, ...given: Parameters<typeof decisionInput>) =>
  await done(ports, second, recordDecision, await decisionInput(...given));
