// What of the desk's work lies with results, certificates and what becomes of them.

import { type Reach, reachOf } from '#access/reach.ts';
import { countOpenCases, countOpenProposals } from '#modules/certificate-life/services.ts';
import {
  countCorrectionsFor,
  countEvaluatedWithoutCertificate,
  countOpenReports,
} from '#modules/certificates/services.ts';
import { countOpenComplaints, countWaitingResults } from '#modules/results/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

/** Each within the reach of the person's own right to it. */
export async function certificatesOnDesk(context: Context): Promise<readonly Waiting[]> {
  const may = (name: Parameters<typeof reachOf>[1]): Reach | null => reachOf(context.actor, name);
  const waiting: Waiting[] = [];
  const decide = may('certificate-life/decide-withdrawal');
  if (decide !== null) {
    const { proposed } = await countOpenCases(context.db, may('certificate-life/list-withdrawals') ?? decide);
    waiting.push({ kind: 'withdrawals-to-decide', count: proposed });
  }
  const verify = may('certificate-life/conclude-case');
  if (verify !== null) {
    const { open, proposed } = await countOpenCases(context.db, verify);
    waiting.push({ kind: 'withdrawals-open', count: open - proposed });
  }
  const confirmExtension = may('certificate-life/decide-extension');
  if (confirmExtension !== null) {
    const count = await countOpenProposals(context.db, confirmExtension, context.actor.accountId);
    waiting.push({ kind: 'extensions-to-confirm', count });
  }
  const corrections = may('certificates/decide-correction');
  if (corrections !== null) {
    const count = await countCorrectionsFor(context.db, corrections, context.actor.accountId);
    waiting.push({ kind: 'corrections-to-confirm', count });
  }
  const reports = may('certificates/answer-report');
  if (reports !== null) {
    waiting.push({ kind: 'consumer-reports', count: await countOpenReports(context.db, reports) });
  }
  const issue = may('certificates/issue-certificate');
  if (issue !== null) {
    const count = await countEvaluatedWithoutCertificate(context.db, issue, context.today);
    waiting.push({ kind: 'certificates-to-issue', count });
  }
  const complaints = may('results/take-complaint');
  if (complaints !== null) {
    waiting.push({ kind: 'complaints-open', count: await countOpenComplaints(context.db, complaints) });
  }
  const numbers = may('results/number-paper');
  if (numbers !== null) {
    const reach = may('results/list-sessions') ?? numbers;
    waiting.push({ kind: 'results-waiting', count: await countWaitingResults(context.db, reach, context.today) });
  }
  return waiting;
}
