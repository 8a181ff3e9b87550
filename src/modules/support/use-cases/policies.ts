// Policies of support: the list, one with everybody who may claim, a new one by its paper, the end of one.

import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { isUuid } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { type ProducerType, producerTypes } from '#modules/producers/index.ts';
import { homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import {
  date,
  id,
  lines,
  optionalDate,
  optionalLines,
  optionalOneOf,
  optionalVnd,
  optionalWhole,
  text,
  tick,
  ticked,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { policiesOf } from '../policies.ts';
import { type OwnPolicy, occasions, type SupportPolicy } from '../rules/policy.ts';
import { supportKinds } from '../rules/support.ts';
import { findPolicyRow, insertPolicy, listPolicyRows, updatePolicy } from '../store.ts';

export interface PolicyList {
  readonly provinceCode: string | null;
  readonly province: string;
  readonly policies: readonly SupportPolicy[];
  /** Entered by mistake. */
  readonly dropped: readonly OwnPolicy[];
  /** For the form: communes of the province. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
}

export const listPolicies = defineUseCase({
  name: 'support/list-policies',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach }) {
    const { provinceCode } = await homeOf(reach);
    const labels = await loadUnitLabels();
    const rows = provinceCode === null ? [] : await listPolicyRows(db, provinceCode);
    return ok<PolicyList>({
      provinceCode,
      province: provinceCode === null ? '' : labels.province(provinceCode),
      policies: await policiesOf(db, provinceCode),
      dropped: rows.filter((one) => one.dropped),
      communes: provinceCode === null ? [] : labels.communesOf(provinceCode),
    });
  },
});

const policyShape = {
  title: text(200),
  what: lines(2_000),
  kind: optionalOneOf(supportKinds),
  number: text(60),
  decidedOn: date,
  body: text(200),
  validFrom: date,
  /** The last day, as papers name it. */
  lastDay: optionalDate,
  leastStars: optionalWhole(3, 5),
  producerTypes: ticked<ProducerType>(),
  occasion: optionalOneOf(occasions),
  communeCodes: ticked(),
  otherConditions: optionalLines(1_000),
  mostVnd: optionalVnd,
  mostPercent: optionalWhole(1, 100),
  times: optionalWhole(1, 100),
} as const;
type Read = Partial<z.output<z.ZodObject<typeof policyShape>>>;

function wrongPolicy(read: Read, { today }: Pick<Context, 'today'>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { decidedOn, validFrom, lastDay, mostVnd } = read;
  if (decidedOn !== undefined && decidedOn > today) {
    problems.push({ path: 'decidedOn', code: 'support/day-in-future', details: { today } });
  }
  if (lastDay != null && validFrom !== undefined && lastDay < validFrom) {
    problems.push({ path: 'lastDay', code: 'support/period-backwards', details: { day: validFrom } });
  }
  if (mostVnd === 0) problems.push({ path: 'mostVnd', code: 'support/no-ceiling' });
  if ((read.producerTypes ?? []).some((one) => !producerTypes.includes(one) || one === 'unknown')) {
    problems.push({ path: 'producerTypes', code: 'not-an-option' });
  }
  return problems;
}

export const enterPolicy = defineUseCase({
  name: 'support/enter-policy',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10.3',
  input: z.object({
    ...policyShape,
    /** The signed paper. */
    file: checkedFile,
  }),
  alsoWrong: async (read, context) => wrongPolicy(read, context),
  async subject(_input, { reach }) {
    return ok({ provinceCode: (await homeOf(reach)).provinceCode, communeCode: null });
  },
  async run(input, context) {
    const { db, now, actor, reach } = context;
    const { provinceCode } = await homeOf(reach);
    if (provinceCode === null) return refuse(problem('conflict', 'support/no-province'));
    const problems = [...wrongPolicy(input, context)];
    const known = new Set((await loadUnitLabels()).communesOf(provinceCode).map((one) => one.code));
    if (input.communeCodes.some((code) => !known.has(code))) {
      problems.push({ path: 'communeCodes', code: 'support/not-in-province' });
    }
    const number = (value: string): string => value.toLowerCase().replace(/\s+/g, '');
    const twin = (await listPolicyRows(db, provinceCode)).find(
      (one) => !one.dropped && number(one.number) === number(input.number) && one.title === input.title,
    );
    if (twin !== undefined) problems.push({ path: 'number', code: 'support/policy-entered-already' });
    if (problems.length > 0) return refuse(invalidFields(problems));
    const { lastDay, file, ...said } = input;
    const policy: OwnPolicy = {
      ...said,
      id: context.newId<'support-policy'>(),
      version: 1,
      provinceCode,
      validUntil: lastDay === null ? null : addDays(lastDay, 1),
      files: [await keepFile(context, file)],
      endReason: null,
      dropped: false,
      madeByName: actor.displayName,
      madeAt: now,
      changedAt: now,
    };
    await insertPolicy(db, policy);
    context.touch({ kind: 'support-policy', id: policy.id, before: null, after: policy });
    return ok({ policyId: policy.id });
  },
});

/** The policy of the reader's own province. */
export async function ownPolicy({ db, reach }: Pick<Context, 'db' | 'reach'>, policyId: string) {
  if (!isUuid(policyId)) return refuse(notFound);
  const row = await findPolicyRow(db, policyId as OwnPolicy['id']);
  const { provinceCode } = await homeOf(reach);
  return row === null || (!reach.all && row.provinceCode !== provinceCode) ? refuse(notFound) : ok(row);
}

export const endPolicy = defineUseCase({
  name: 'support/end-policy',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    policyId: id<'support-policy'>(),
    version,
    /** The last day on which it holds; empty where it was entered by mistake. */
    lastDay: optionalDate,
    dropped: tick,
    reason: text(500),
  }),
  async subject({ policyId }, { db }) {
    const row = await findPolicyRow(db, policyId);
    return row === null ? refuse(notFound) : ok({ provinceCode: row.provinceCode, communeCode: null });
  },
  async run({ policyId, version: seen, lastDay, dropped, reason }, context) {
    const { db, now } = context;
    const before = await findPolicyRow(db, policyId);
    if (before === null) return refuse(notFound);
    if (before.dropped) return refuse(problem('conflict', 'support/policy-dropped'));
    if (!dropped && lastDay === null) return refuse(invalidFields([{ path: 'lastDay', code: 'required' }]));
    if (!dropped && lastDay !== null && lastDay < before.validFrom) {
      const details = { day: before.validFrom };
      return refuse(invalidFields([{ path: 'lastDay', code: 'support/period-backwards', details }]));
    }
    const validUntil = dropped || lastDay === null ? before.validUntil : addDays(lastDay, 1);
    const changes = { validUntil, dropped, endReason: reason, changedAt: now };
    if (!(await updatePolicy(db, { id: policyId, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'support-policy', id: policyId, before, after });
    return ok({ policyId, dropped });
  },
});
