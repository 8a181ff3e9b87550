// What follows a visit, on one page: its findings, those that its record proposes, minutes, samples, conclusions, and what is still missing.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, speaksOnly } from '#access/reach.ts';
import { only } from '#kernel/only.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { findVisit, inTeam, readsVisit } from '#modules/inspections/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import type { LeadingOffice } from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import { id, oneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type WeighedProposal, weighed } from '../against-register.ts';
import { type RecordChange, recordChangedSinceClosing } from '../record-changes.ts';
import { replacementOf, type VisitConclusion } from '../rules/conclusion.ts';
import type { Finding, FindingId } from '../rules/finding.ts';
import type { FrozenMinutes, VisitMinutes } from '../rules/minutes.ts';
import { isOutsideMinutes } from '../rules/outside-minutes.ts';
import type { SampleStep, VisitSample } from '../rules/sample.ts';
import { findFindingsByIds, listFindingRows, listOriginKeys } from '../store.ts';
import { findConclusion, findMinutesOf, listConclusionsOfVisit, listReplacementsOf } from '../store-papers.ts';
import { findSample, listSamplesOfVisit, listSteps } from '../store-samples.ts';
import { nothingKnown, type WhatWasRecorded, whatWasRecorded } from '../what-was-recorded.ts';
import { subjectByConclusion } from './conclusion-acts.ts';
import { subjectOf } from './find-finding.ts';
import { subjectByVisit, visitFor, whyNotThere } from './find-visit.ts';
import { minutesNow } from './minutes-acts.ts';
import { shownTo } from './view-findings.ts';

const MOST = 200;

export interface VisitView {
  readonly visit: Visit;
  readonly commune: string;
  readonly province: string;
  readonly office: LeadingOffice;
  readonly products: readonly Pick<Product, 'id' | 'code' | 'name' | 'standing' | 'validUntil'>[];
  readonly recorded: Omit<WhatWasRecorded, 'proposed'> & { readonly proposed: readonly WeighedProposal[] };
  readonly findings: readonly Finding[];
  readonly minutes: VisitMinutes | null;
  /** What the minutes print: what was frozen, or what the record says now. */
  readonly printed: FrozenMinutes;
  readonly samples: readonly (VisitSample & { readonly steps: readonly SampleStep[] })[];
  readonly conclusions: readonly VisitConclusion[];
  readonly own: boolean;
  /** Findings that the closed minutes do not hold. */
  readonly outsideMinutes: readonly FindingId[];
  /** How the record was changed after the minutes were closed; `null`: it was not. */
  readonly recordChanged: RecordChange | null;
  /** Acts that are open to the reader here. */
  readonly may: Readonly<Record<'record' | 'confirm' | 'minutes' | 'sample' | 'result' | 'draft', boolean>>;
}

const NO_WORDS = { startedAt: null, endedAt: null, place: null, attendees: null, content: null, opinion: null };
const NOTHING_PRINTED: FrozenMinutes = { words: NO_WORDS, findings: [], samples: [], presence: [] };

export const viewVisit = defineUseCase({
  name: 'findings/view-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>() }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run({ visitId }, context) {
    const { db, reach, today, actor } = context;
    const found = await visitFor(context, visitId);
    if (!found.ok) return found;
    const visit = found.value;
    const own = speaksOnly(context.reach);
    const labels = await loadUnitLabels();
    const minutes = await findMinutesOf(db, visitId);
    const recorded = own ? nothingKnown : await whatWasRecorded(db, visitId, today);
    const known = own ? new Set() : await listOriginKeys(db, visitId);
    const samples = await listSamplesOfVisit(db, visitId);
    const steps = await listSteps(
      db,
      samples.map((one) => one.id),
    );
    const conclusions = await listConclusionsOfVisit(db, visitId);
    const findings = await shownTo(own, context, await listFindingRows(db, { reach, visitId }, { limit: MOST }));
    const there = whyNotThere(visit, context) === null;
    const may = (name: UseCaseName): boolean => {
      const right = reachOf(actor, name);
      return right !== null && covers(right, subjectOf(visit));
    };
    const open = there && visit.state !== 'planned' && visit.state !== 'cancelled';
    return ok<VisitView>({
      visit,
      commune: labels.commune(visit.communeCode),
      province: labels.province(visit.provinceCode),
      office: await leadingOfficeOn(db, visit.provinceCode, today),
      products: (await findProductsByIds(db, visit.productIds)).map((one) =>
        only(one, 'id', 'code', 'name', 'standing', 'validUntil'),
      ),
      recorded: {
        ...recorded,
        proposed: await weighed(
          db,
          visit,
          recorded.proposed.filter((one) => !known.has(one.key)),
        ),
      },
      findings,
      outsideMinutes: findings.flatMap((one) => (isOutsideMinutes(one, minutes) ? [one.id] : [])),
      recordChanged: own ? null : await recordChangedSinceClosing(db, visitId),
      // A producer is handed what was closed.
      minutes: own && minutes?.state === 'draft' ? null : minutes,
      printed:
        minutes?.frozen ?? (own ? NOTHING_PRINTED : await minutesNow(context, visit, minutes, samples, recorded)),
      samples: samples.map((one) => ({ ...one, steps: steps.filter((step) => step.sampleId === one.id) })),
      conclusions: own ? conclusions.filter((one) => one.state === 'issued') : conclusions,
      own,
      may: {
        record: open && may('findings/record-finding'),
        confirm: open && may('findings/confirm-proposed'),
        minutes: open && may('findings/write-minutes') && (minutes === null || minutes.state === 'draft'),
        sample: open && may('findings/take-sample'),
        result: may('findings/record-result'),
        draft: may('findings/draft-conclusion') && minutes !== null && minutes.state !== 'draft',
      },
    });
  },
});

/** Another conclusion that one speaks of; a guest may read of it without opening it. */
export interface OtherConclusion extends VisitConclusion {
  readonly opens: boolean;
}

async function asOther(context: Context, other: VisitConclusion | null): Promise<OtherConclusion | null> {
  if (other === null) return null;
  const visit = await findVisit(context.db, other.visitId);
  return { ...other, opens: visit !== null && (await readsVisit(context, visit)) };
}

export interface ConclusionView {
  readonly one: VisitConclusion;
  readonly visit: VisitView;
  readonly findings: readonly Finding[];
  /** The earlier conclusion that it replaces or supplements, maybe of another visit. */
  readonly related: OtherConclusion | null;
  readonly replacedBy: OtherConclusion | null;
  readonly acts: Readonly<Record<'issue' | 'drop', 'yes' | 'not-now' | 'not-yours' | 'own-draft' | 'own-team'>>;
}

export const viewConclusion = defineUseCase({
  name: 'findings/view-conclusion',
  kind: 'read',
  legalBasis: null,
  input: z.object({ conclusionId: id<'visit-conclusion'>() }),
  subject: (input, context) => subjectByConclusion(context, input.conclusionId),
  async run({ conclusionId }, context) {
    const one = await findConclusion(context.db, conclusionId);
    const own = speaksOnly(context.reach);
    if (one === null || (own && one.state !== 'issued')) return refuse(notFound);
    const visit = await viewVisit.run({ visitId: one.visitId }, context);
    if (!visit.ok) return visit;
    const may = (name: UseCaseName, subject: Parameters<typeof covers>[1]): boolean => {
      const right = reachOf(context.actor, name);
      return right !== null && covers(right, subject);
    };
    const draft = one.state === 'draft';
    const ofProvince = { provinceCode: one.provinceCode, communeCode: null };
    const drafter = one.draftedBy !== null && one.draftedBy === context.actor.accountId;
    return ok<ConclusionView>({
      one,
      visit: visit.value,
      findings: await shownTo(own, context, await findFindingsByIds(context.db, one.findingIds)),
      related: await asOther(context, one.relatesTo === null ? null : await findConclusion(context.db, one.relatesTo)),
      replacedBy: await asOther(context, replacementOf(await listReplacementsOf(context.db, one.id), one.id)),
      acts: {
        issue: !draft
          ? 'not-now'
          : !may('findings/issue-conclusion', ofProvince)
            ? 'not-yours'
            : drafter
              ? 'own-draft'
              : inTeam(visit.value.visit, context.actor.accountId)
                ? 'own-team'
                : 'yes',
        drop: !draft ? 'not-now' : may('findings/drop-conclusion', subjectOf(one)) ? 'yes' : 'not-yours',
      },
    });
  },
});

/** A file of what follows a visit: the original of the minutes, a signed conclusion, the report of a test. */
export const openVisitFile = defineUseCase({
  name: 'findings/view-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    visitId: id<'visit'>(),
    which: oneOf(['minutes', 'conclusion', 'result']),
    record: optionalText(36),
  }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run({ visitId, which, record }, context: Context) {
    const { db } = context;
    if (which === 'minutes') {
      const minutes = await findMinutesOf(db, visitId);
      return minutes?.scan == null ? refuse(notFound) : ok(minutes.scan);
    }
    const all =
      which === 'conclusion'
        ? (await listConclusionsOfVisit(db, visitId)).map(({ id, file }) => ({ id, file }))
        : (await listSamplesOfVisit(db, visitId)).map(({ id, resultFile }) => ({ id, file: resultFile }));
    const file = all.find((one) => one.id === record)?.file ?? null;
    return file === null ? refuse(notFound) : ok(file);
  },
});

/** A sample with its chain, for the pages that change it. */
export const viewSample = defineUseCase({
  name: 'findings/view-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>(), sampleId: id<'visit-sample'>() }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run({ visitId, sampleId }, { db }) {
    const sample = await findSample(db, sampleId);
    return sample === null || sample.visitId !== visitId
      ? refuse(notFound)
      : ok({ sample, steps: await listSteps(db, [sampleId]) });
  },
});
