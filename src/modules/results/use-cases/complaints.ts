// Complaints about results: made by the producer, or typed by an officer from a paper; taken in hand by somebody who neither scored, ran
// the session nor prepared; answered with an outcome and a reason. Nothing here changes a result: only a decision does.

import { z } from 'zod';
import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findSessionRecord } from '#modules/councils/services.ts';
import { findDossierById, whoPrepared } from '#modules/dossiers/services.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import { resultsOf } from '#modules/scoring/services.ts';
import { id, lines, oneOf, optionalDate, optionalLines, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type Complaint,
  type ComplaintId,
  complaintContent,
  complaintDueOn,
  complaintOutcomes,
  whyNotHandle,
} from '../rules/complaint.ts';
import { settingOn } from '../rules/setting.ts';
import { listNoticesOf, listSettings } from '../store.ts';
import {
  findComplaint,
  insertComplaint,
  listComplaints,
  listComplaintsOf,
  updateComplaint,
} from '../store-complaints.ts';
import { whoRan, whoScored } from './session-results.ts';
import { subjectOfDossier } from './view-result.ts';

const path = (one: Pick<Complaint, 'id'>): string => `/kien-nghi/${one.id}`;
const LAW = 'Luật Khiếu nại (chưa kiểm chứng); 26/2026/QĐ-TTg không quy định bước này';

async function subjectOfComplaint({ complaintId }: { readonly complaintId: ComplaintId }, { db }: Pick<Context, 'db'>) {
  const found = await findComplaint(db, complaintId);
  if (found === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = found;
  return ok({ provinceCode, communeCode, producerId });
}

export const fileComplaint = defineUseCase({
  name: 'results/file-complaint',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    dossierId: id<'dossier'>(),
    words: lines(8_000),
    /** The day the office received the paper; a producer in its own account: today. */
    receivedOn: optionalDate,
    file: checkedFile.optional(),
  }),
  subject: (input, context) => subjectOfDossier(input, context),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const dossier = await findDossierById(db, input.dossierId);
    const [notice] = await listNoticesOf(db, input.dossierId);
    if (dossier === null || notice === undefined) return refuse(problem('conflict', 'results/complaint-before-result'));
    if ((await listComplaintsOf(db, dossier.id)).some((one) => one.state !== 'answered')) {
      return refuse(problem('conflict', 'results/complaint-open'));
    }
    const own = actor.producerIds.includes(dossier.producerId);
    const receivedOn = own ? today : (input.receivedOn ?? today);
    if (receivedOn > today) return refuse(invalidFields([{ path: 'receivedOn', code: 'results/paper-in-future' }]));
    if (receivedOn < notice.issuedOn) {
      const details = { issuedOn: notice.issuedOn };
      return refuse(invalidFields([{ path: 'receivedOn', code: 'results/complaint-before-notice', details }]));
    }
    if (!own && input.file === undefined) {
      return refuse(invalidFields([{ path: 'file', code: 'results/complaint-without-paper' }]));
    }
    const setting = settingOn(await listSettings(db, dossier.provinceCode), today);
    const complaint: Complaint = {
      id: context.newId<'result-complaint'>(),
      version: 1,
      provinceCode: dossier.provinceCode,
      communeCode: dossier.communeCode,
      producerId: dossier.producerId,
      sessionId: notice.sessionId,
      dossierId: dossier.id,
      product: dossier.productName,
      producer: dossier.producerName,
      source: own ? 'account' : 'paper',
      state: 'received',
      receivedOn,
      words: input.words,
      file: input.file === undefined ? null : await keepFile(context, input.file),
      dueOn: complaintDueOn(receivedOn, setting.complaintDays),
      handlerId: null,
      handlerName: null,
      outcome: null,
      answer: null,
      answeredOn: null,
      recheck: null,
      filedBy: actor.accountId,
      filedAt: now,
      changedAt: now,
    };
    await insertComplaint(db, complaint);
    context.touch({ kind: 'result-complaint', id: complaint.id, before: null, after: complaintContent(complaint) });
    const unit = { provinceCode: dossier.provinceCode, communeCode: null };
    await tell(context, {
      kind: 'result-complaint',
      to: await findHolders(db, ['province-officer'], unit, today),
      words: { product: complaint.product, producer: complaint.producer },
      path: path(complaint),
      dueOn: complaint.dueOn,
    });
    return ok({ complaintId: complaint.id, dueOn: complaint.dueOn });
  },
});

export const listResultComplaints = defineUseCase({
  name: 'results/list-complaints',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  run: async (_input, { db, reach }) => ok({ complaints: await listComplaints(db, reach) }),
});

export const viewComplaint = defineUseCase({
  name: 'results/view-complaint',
  kind: 'read',
  legalBasis: null,
  input: z.object({ complaintId: id<'result-complaint'>() }),
  subject: (input, context) => subjectOfComplaint(input, context),
  async run(input, { db }) {
    const found = await findComplaint(db, input.complaintId);
    return found === null ? refuse(notFound) : ok(found);
  },
});

/** The complaint with the version that was seen, and why the actor may not handle it. */
async function inHand(
  input: { readonly complaintId: ComplaintId; readonly version: number },
  context: Context,
): Promise<Result<Complaint>> {
  const { db, actor } = context;
  const found = await findComplaint(db, input.complaintId);
  if (found === null) return refuse(notFound);
  if (found.version !== input.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: complaintContent(found) }));
  }
  if (found.state === 'answered') return refuse(problem('conflict', 'results/complaint-answered'));
  if (actor.accountId === null) return ok(found);
  const record = await findSessionRecord(db, found.sessionId);
  const results = await resultsOf(db, found.sessionId);
  const not = whyNotHandle(actor.accountId, {
    scored: record === null ? new Set() : whoScored({ record }),
    ran: record === null ? new Set() : whoRan({ record }, results),
    prepared: await whoPrepared(db, found.dossierId),
  });
  return not === null ? ok(found) : refuse(problem('forbidden', not));
}

async function changed(before: Complaint, changes: Partial<Complaint>, context: Context): Promise<Result<Complaint>> {
  const dated = { ...changes, changedAt: context.now };
  if (!(await updateComplaint(context.db, before, dated))) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: complaintContent(before) }));
  }
  const after = { ...before, ...dated, version: before.version + 1 };
  context.touch({
    kind: 'result-complaint',
    id: before.id,
    before: complaintContent(before),
    after: complaintContent(after),
  });
  return ok(after);
}

export const takeComplaint = defineUseCase({
  name: 'results/take-complaint',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ complaintId: id<'result-complaint'>(), version }),
  subject: (input, context) => subjectOfComplaint(input, context),
  async run(input, context) {
    const found = await inHand(input, context);
    if (!found.ok) return found;
    const { accountId, displayName } = context.actor;
    const done = await changed(
      found.value,
      { state: 'in-hand', handlerId: accountId, handlerName: displayName },
      context,
    );
    return done.ok ? ok({ complaintId: done.value.id }) : done;
  },
});

export const answerComplaint = defineUseCase({
  name: 'results/answer-complaint',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    complaintId: id<'result-complaint'>(),
    version,
    outcome: oneOf(complaintOutcomes),
    answer: lines(8_000),
    /** Where the product is looked at again. */
    recheck: optionalLines(500),
  }),
  subject: (input, context) => subjectOfComplaint(input, context),
  async run(input, context) {
    const found = await inHand(input, context);
    if (!found.ok) return found;
    const before = found.value;
    const { accountId } = context.actor;
    if (before.state === 'received') return refuse(problem('conflict', 'results/complaint-not-in-hand'));
    if (accountId !== null && before.handlerId !== accountId) {
      return refuse(problem('forbidden', 'results/complaint-of-another', { name: before.handlerName }));
    }
    if (input.outcome === 'look-again' && input.recheck === null) {
      return refuse(invalidFields([{ path: 'recheck', code: 'results/recheck-missing' }]));
    }
    const { outcome, answer, recheck } = input;
    const changes = { state: 'answered', outcome, answer, recheck, answeredOn: context.today } as const;
    const done = await changed(before, changes, context);
    if (!done.ok) return done;
    const { db, today } = context;
    const { provinceCode, communeCode, producerId, product } = before;
    await tell(context, {
      kind: 'result-complaint-answered',
      to: [
        ...(await findSpeakers(db, await findProducerIdsBehind(db, producerId))),
        ...(await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today)),
      ],
      words: { product, outcome },
      path: path(before),
    });
    return ok({ complaintId: before.id });
  },
});
