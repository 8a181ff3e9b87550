// Cases of withdrawal for the offices: the list, and one with what may be done to it now. Nobody else is shown a case.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Recognition, type StatusOnDay, statusOn } from '#modules/certificates/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import { type ClosedMinutes, closedMinutesOf } from '#modules/findings/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import type { LeadingOffice } from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import { oneOf, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { PaperNumber } from '../rules/paper-number.ts';
import { authorityFor, type WithdrawalAuthority, type WithdrawalCase } from '../rules/withdrawal-case.ts';
import {
  caseMay,
  isUnfinished,
  type WithdrawalAct,
  withdrawalActs,
  withdrawalStates,
} from '../rules/withdrawal-lifecycle.ts';
import { findCase, listCases } from '../store.ts';
import { findPaperNumbers } from '../store-numbers.ts';
import { subjectByCase } from './find-case.ts';
import { recognitionWithProduct } from './find-recognition.ts';
import { casesRead } from './who-reads-case.ts';
import { seenCase } from './work-on-case.ts';

const MOST = 500;
const RIGHTS = {
  conclude: 'certificate-life/conclude-case',
  explain: 'certificate-life/record-explanation',
  propose: 'certificate-life/propose-withdrawal',
  decide: 'certificate-life/decide-withdrawal',
  send: 'certificate-life/send-withdrawal',
  drop: 'certificate-life/drop-case',
} as const satisfies Record<WithdrawalAct, string>;

export interface ListedCase extends WithdrawalCase {
  readonly commune: string;
}

export const listWithdrawals = defineUseCase({
  name: 'certificate-life/list-withdrawals',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 8',
  input: z.object({ which: oneOf(['open', 'ended']).optional() }),
  async run({ which = 'open' }, context) {
    const states = withdrawalStates.filter((state) => isUnfinished(state) === (which === 'open'));
    const labels = await loadUnitLabels();
    const cases = await casesRead(context, await listCases(context.db, context.reach, states, MOST));
    return ok({
      which,
      cases: cases.map((one): ListedCase => ({ ...one, commune: labels.commune(one.communeCode) })),
    });
  },
});

export interface CaseView {
  readonly one: WithdrawalCase;
  readonly commune: string;
  readonly province: string;
  /** The office that leads, as the province names it on its papers. */
  readonly office: LeadingOffice;
  readonly authority: WithdrawalAuthority;
  readonly recognition: Recognition;
  readonly product: Product;
  readonly status: StatusOnDay;
  /** The closed minutes of the inspection behind it; `null`: none. */
  readonly minutes: ClosedMinutes | null;
  /** Numbers that the clerk gave its papers. */
  readonly numbers: readonly PaperNumber[];
  /** Who did what, by name. */
  readonly people: Readonly<Record<string, string>>;
  /** `null`: possible and the reader's; else why not. */
  readonly acts: Readonly<Record<WithdrawalAct, 'yes' | 'not-now' | 'not-yours' | 'own-proposal'>>;
}

function actsFor(one: WithdrawalCase, { actor }: Context): CaseView['acts'] {
  const whose = { provinceCode: one.provinceCode, communeCode: one.communeCode, producerId: one.producerId };
  const office = { provinceCode: one.provinceCode, communeCode: null };
  const answer = (act: WithdrawalAct) => {
    if (!caseMay(one.state, act)) return 'not-now' as const;
    const reach = reachOf(actor, RIGHTS[act]);
    const subject = act === 'decide' || act === 'send' ? office : whose;
    if (reach === null || !covers(reach, subject)) return 'not-yours' as const;
    return act === 'decide' && one.proposedBy === actor.accountId ? ('own-proposal' as const) : ('yes' as const);
  };
  return Object.fromEntries(withdrawalActs.map((act) => [act, answer(act)])) as CaseView['acts'];
}

export const viewWithdrawal = defineUseCase({
  name: 'certificate-life/view-withdrawal',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 8',
  input: z.object({ caseId: seenCase.caseId }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run({ caseId }, context) {
    const one = await findCase(context.db, caseId);
    if (one === null) return refuse(notFound);
    const held = await recognitionWithProduct(context, one.recognitionId);
    if (!held.ok) return held;
    const ids = [one.openedBy, one.concludedBy, one.proposedBy, one.decidedBy].filter((by) => by !== null);
    const names = await findDisplayNames(context.db, [...new Set(ids)]);
    const labels = await loadUnitLabels();
    return ok<CaseView>({
      one,
      commune: labels.commune(one.communeCode),
      province: labels.province(one.provinceCode),
      office: await leadingOfficeOn(context.db, one.provinceCode, context.today),
      authority: authorityFor(one.stars),
      ...held.value,
      minutes: one.findingId === null ? null : await closedMinutesOf(context.db, one.findingId),
      numbers: await findPaperNumbers(context.db, [one.id]),
      status: statusOn(held.value.recognition, context.today),
      people: Object.fromEntries(names),
      acts: actsFor(one, context),
    });
  },
});

export const caseFiles = ['trigger', 'conclusion', 'decision', 'attached'] as const;

/** A scan of a case, for who may read the case. */
export const openCaseFile = defineUseCase({
  name: 'certificate-life/view-withdrawal',
  kind: 'read',
  legalBasis: null,
  input: z.object({ caseId: seenCase.caseId, which: oneOf(caseFiles), number: optionalWhole(1, 99) }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run({ caseId, which, number }, context) {
    const one = await findCase(context.db, caseId);
    const attached = one?.attachments[(number ?? 0) - 1]?.file;
    const papers = { trigger: one?.triggerFile, conclusion: one?.conclusionFile, decision: one?.decisionFile };
    const files = { ...papers, attached };
    const file: KeptFile | null | undefined = files[which];
    return file == null ? refuse(notFound) : ok(file);
  },
});
