// Cases within reach; one with what it came from, what happened and what may be done.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import type { Id } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { findProductByCode, findProductsByIds } from '#modules/products/services.ts';
import type { Task } from '#modules/tasks/index.ts';
import { listTasksOfCase, listTasksOfLetter } from '#modules/tasks/services.ts';
import { id, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type CaseActRow, type InspectionCase, isTriageLate } from '../rules/case.ts';
import { type CaseAct, caseActs, caseMay, caseStates } from '../rules/case-lifecycle.ts';
import { findCaseOfReport, findCaseRow, listCaseActs, listCaseRows } from '../store-cases.ts';
import { casesRead, readsCase } from '../who-reads.ts';
import { subjectByCase } from './find-records.ts';

export interface CaseLine {
  readonly one: InspectionCase;
  readonly late: boolean;
}

export const listCases = defineUseCase({
  name: 'inspections/list-cases',
  kind: 'read',
  legalBasis: null,
  input: z.object({ state: optionalText(20) }),
  async run({ state }, context) {
    const { db, reach, today } = context;
    const states = caseStates.filter((one) =>
      state === 'all' ? true : state === null ? one !== 'closed' : one === state,
    );
    const rows = await listCaseRows(db, reach, states, await casesRead(context));
    return ok(rows.map((one): CaseLine => ({ one, late: isTriageLate(one, today) })));
  },
});

export interface CaseView {
  readonly one: InspectionCase;
  readonly productCode: string | null;
  readonly late: boolean;
  readonly acts: readonly CaseActRow[];
  readonly may: Readonly<Record<CaseAct, boolean>>;
  /** Tasks that were given for it by hand, and from the letter that took it to an agency. */
  readonly tasks: readonly Pick<Task, 'id' | 'leadLabel' | 'content' | 'dueOn' | 'state'>[];
}

const rights = {
  'plan-visit': 'inspections/plan-case-visit',
  'hand-over': 'inspections/hand-over-case',
  note: 'inspections/note-case',
  close: 'inspections/close-case',
} as const satisfies Record<CaseAct, string>;

export const viewCase = defineUseCase({
  name: 'inspections/view-case',
  kind: 'read',
  legalBasis: null,
  input: z.object({ caseId: id<'inspection-case'>() }),
  subject: ({ caseId }, context) => subjectByCase(context, caseId),
  async run({ caseId }, context) {
    const { db, actor, today } = context;
    const one = await findCaseRow(db, caseId);
    if (one === null) return refuse(notFound);
    const [product] = one.productId === null ? [] : await findProductsByIds(db, [one.productId]);
    const { provinceCode, communeCode } = one;
    const allowed = (act: CaseAct): boolean => {
      const reach = reachOf(actor, rights[act]);
      return reach !== null && covers(reach, { provinceCode, communeCode }) && caseMay(one.state, act);
    };
    const may = Object.fromEntries(caseActs.map((act) => [act, allowed(act)])) as Record<CaseAct, boolean>;
    const letterId = one.handOver?.letterId ?? null;
    const given = [
      ...(await listTasksOfCase(db, caseId, provinceCode)),
      ...(letterId === null ? [] : await listTasksOfLetter(db, letterId as Id<'letter'>)),
    ];
    return ok<CaseView>({
      tasks: given.map(({ id: taskId, leadLabel, content, dueOn, state }) => ({
        id: taskId,
        ...{ leadLabel, content, dueOn, state },
      })),
      one,
      productCode: product?.code ?? null,
      late: isTriageLate(one, today),
      acts: await listCaseActs(db, caseId),
      may,
    });
  },
});

/** A product that an address names, with its producer. */
export interface NamedProduct {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly producerCode: string | null;
}

/** What a new case begins with: the product that was named, and the case that a report became already. */
export const caseStart = defineUseCase({
  name: 'inspections/open-case',
  kind: 'read',
  legalBasis: null,
  input: z.object({ productCode: optionalText(20), report: optionalText(30) }),
  async run({ productCode, report }, context) {
    const { db, reach } = context;
    const found = productCode === null ? null : await findProductByCode(db, productCode);
    const seen = found !== null && covers(reach, found) ? found : null;
    const already = report === null ? null : await findCaseOfReport(db, report);
    const opens = already !== null && covers(reach, already) && (await readsCase(context, already));
    const producer = seen?.producerId == null ? null : await findLiveProducerById(db, seen.producerId);
    const product: NamedProduct | null =
      seen === null
        ? null
        : {
            code: seen.code,
            name: seen.name,
            producerName: seen.producerName,
            producerCode: producer?.code ?? null,
          };
    return ok({
      product,
      report,
      caseId: opens ? already.id : null,
    });
  },
});
