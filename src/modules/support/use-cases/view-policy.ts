// One policy with every producer within the reader's reach: who may claim, who may not, and why, condition by condition.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducerIdsWithin, findProducersByIds, homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import { everyProduct, findProductsByIds, listProductLines } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole, text, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { claimFactsOf } from '../claim-facts.ts';
import { findPolicy } from '../policies.ts';
import { type Claim, judgeClaim, type Verdict, verdicts } from '../rules/claims.ts';
import type { SupportPolicy } from '../rules/policy.ts';
import { countUsed } from '../store.ts';
import { mayOn } from './find.ts';

const PAGE = 50;
const MOST_PRODUCTS = 20_000;

export interface ClaimLine {
  readonly code: string;
  readonly name: string;
  readonly producerType: Producer['producerType'];
  readonly communeCode: string | null;
  readonly commune: string;
  readonly used: number;
  readonly claim: Claim;
}

export interface PolicyView {
  readonly policy: SupportPolicy;
  /** Names of the communes it is confined to. */
  readonly communeNames: readonly string[];
  readonly lines: readonly ClaimLine[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly verdict: Verdict;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly may: { readonly end: boolean };
}

async function claimLines(policy: SupportPolicy, context: Context): Promise<readonly ClaimLine[]> {
  const { db, reach, today } = context;
  const producers = (await findProducersByIds(db, await findProducerIdsWithin(db, reach))).filter(
    (one) => one.status !== 'merged',
  );
  const page = { ...everyProduct, reach, day: today, order: 'name', offset: 0, limit: MOST_PRODUCTS } as const;
  const ids = (await listProductLines(db, page)).lines.map((line) => line.id);
  const facts = await claimFactsOf(db, producers, await findProductsByIds(db, ids), today);
  const used = await countUsed(db, [policy.ref]);
  const labels = await loadUnitLabels();
  return producers
    .flatMap(({ id, code, name, producerType, communeCode }): readonly ClaimLine[] => {
      const known = facts.get(id);
      if (known === undefined) return [];
      const had = used.get(`${policy.ref} ${id}`) ?? 0;
      const claim = judgeClaim(policy, { ...known, used: had }, today);
      return [{ code, name, producerType, communeCode, commune: labels.commune(communeCode), used: had, claim }];
    })
    .toSorted((a, b) => a.commune.localeCompare(b.commune, 'vi') || a.name.localeCompare(b.name, 'vi'));
}

export const viewPolicy = defineUseCase({
  name: 'support/view-policy',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    policyRef: text(80),
    verdict: optionalOneOf(verdicts),
    communeCode: optionalText(5),
    text: optionalText(120),
    page: optionalWhole(1, 10_000),
    /** Every line, for a table. */
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach } = context;
    const { provinceCode } = await homeOf(reach);
    const policy = await findPolicy(db, input.policyRef, provinceCode);
    if (policy === null || policy.own?.dropped === true) return refuse(notFound);
    const labels = await loadUnitLabels();
    const words = foldText(input.text ?? '');
    const all = (await claimLines(policy, context)).filter(
      (one) =>
        (input.communeCode === null || one.communeCode === input.communeCode) &&
        foldText(`${one.name} ${one.code} ${one.commune}`).includes(words),
    );
    const of = (verdict: Verdict): readonly ClaimLine[] => all.filter((one) => one.claim.verdict === verdict);
    const counts = { may: of('may').length, unclear: of('unclear').length, 'may-not': of('may-not').length };
    const verdict = input.verdict ?? verdicts.find((one) => counts[one] > 0) ?? 'may';
    const shown = input.whole && input.verdict === null ? all : of(verdict);
    const page = input.page ?? 1;
    const own = policy.own;
    return ok<PolicyView>({
      ...{ policy, counts, verdict, page },
      communeNames: policy.communeCodes.map((code) => labels.commune(code)),
      lines: input.whole ? shown : shown.slice((page - 1) * PAGE, page * PAGE),
      total: shown.length,
      pageSize: PAGE,
      may: {
        end:
          own !== null && mayOn(context, 'support/end-policy', { provinceCode: own.provinceCode, communeCode: null }),
      },
    });
  },
});
