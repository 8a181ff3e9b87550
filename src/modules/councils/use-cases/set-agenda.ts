// The agenda of a session: which dossiers, in which order. Only what the office has made ready, each in one open session only.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { listReadyFor, moveAtCouncil } from '#modules/intake/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, optionalDate, optionalLines, tickedIds, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type PaperReceipt, receiptOf } from '../rules/paper-receipt.ts';
import { dayOfSession, type SessionDossier, whyNotOnAgenda } from '../rules/session.ts';
import { insertAgenda, updateAgendaLine } from '../store-sessions.ts';
import {
  changedSession,
  factsOf,
  notPreparing,
  type SessionFacts,
  sessionFor,
  subjectOfSession,
} from './find-session.ts';
import { refreshRecusals } from './rule-recusals.ts';
import { tellOfAgenda } from './tell-members.ts';

const input = z.object({
  sessionId: id<'council-session'>(),
  version,
  /** Dossiers to put on, after those that are there. */
  add: tickedIds<DossierId>(),
  /** Dossiers to take off. */
  off: tickedIds<DossierId>(),
  /** Dossier → its place, 1 the first. */
  order: z.record(z.string().max(40), z.union([z.string().max(6), z.number()])).optional(),
  /** Of a council on paper: dossier → the day of receipt that its paper has. */
  receipts: z.record(z.string().max(40), optionalDate).optional(),
  /** Why re-evaluations go before a meeting, where it was not said yet. */
  meetingReason: optionalLines(500),
});
type Given = z.output<typeof input>;

async function takeOff(given: Given, facts: SessionFacts, context: Context): Promise<Result<null>> {
  for (const dossierId of new Set(given.off)) {
    const found = facts.agenda.find((one) => one.line.dossierId === dossierId);
    if (found === undefined) return refuse(problem('conflict', 'councils/not-on-agenda'));
    const after = { ...found.line, isOpen: false, takenOffAt: context.now };
    await updateAgendaLine(context.db, found.line.id, { isOpen: false, takenOffAt: context.now });
    context.touch({ kind: 'session-dossier', id: found.line.id, before: found.line, after });
    const { provinceCode } = facts.session;
    const moved = await moveAtCouncil('take-off-agenda', { dossierId, provinceCode }, context);
    if (!moved.ok) return moved;
  }
  return ok(null);
}

async function putOn(given: Given, facts: SessionFacts, context: Context): Promise<Result<null>> {
  const { session } = facts;
  const wanted = [...new Set(given.add)];
  const dossiers = await listReadyFor(context.db, { ids: wanted });
  const wrong: FieldProblem[] = [];
  const reason = session.meetingReason ?? given.meetingReason;
  const products = await findProductsByIds(
    context.db,
    dossiers.map((one) => one.productId),
  );
  const receipts = new Map<DossierId, PaperReceipt | null>();
  for (const dossierId of wanted) {
    const found = dossiers.find((one) => one.dossierId === dossierId && one.provinceCode === session.provinceCode);
    if (found === undefined) wrong.push({ path: 'add', code: 'councils/dossier-unknown' });
    else if (found.state !== 'ready') {
      const code = found.state === 'in-session' ? 'councils/in-another-session' : 'councils/dossier-not-ready';
      wrong.push({ path: 'add', code, details: { product: found.product } });
    } else {
      const not = whyNotOnAgenda({ kind: session.kind, meetingReason: reason }, found.kind);
      const path = not === 'councils/meeting-reason-missing' ? 'meetingReason' : 'add';
      if (not !== null) wrong.push({ path, code: not, details: { product: found.product } });
      const { product, receivedOn, setId, kind } = found;
      const olderSets = products.find((one) => one.id === found.productId)?.olderSets ?? {};
      const { receipt, fault } = receiptOf({
        session: { kind: session.kind, day: dayOfSession(session) },
        dossier: { kind, setId, receivedOn, olderSets },
        typed: given.receipts?.[dossierId] ?? null,
      });
      const isKnown = receipt === null || (await findCriteriaSet(receipt.setId)) !== null;
      const at = session.kind === 'paper' ? `receipts.${dossierId}` : 'add';
      if (fault !== null) wrong.push({ path: at, code: fault.code, details: { product, ...fault.details } });
      else if (!isKnown)
        wrong.push({ path: at, code: 'councils/older-set-not-held', details: { product, set: receipt.setId } });
      receipts.set(dossierId, receipt);
    }
  }
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const last = Math.max(0, ...facts.agenda.map((one) => one.line.ordinal));
  const lines = wanted.map(
    (dossierId, index): SessionDossier => ({
      id: context.newId<'session-dossier'>(),
      sessionId: session.id,
      dossierId,
      ordinal: last + index + 1,
      isOpen: true,
      putOnAt: context.now,
      putOnBy: context.actor.accountId,
      takenOffAt: null,
      takenOffReason: null,
      paperReceivedOn: receipts.get(dossierId)?.receivedOn ?? null,
      paperSet: receipts.get(dossierId)?.setId ?? null,
    }),
  );
  await insertAgenda(context.db, lines);
  for (const line of lines) {
    context.touch({ kind: 'session-dossier', id: line.id, before: null, after: line });
    const { dossierId } = line;
    const moved = await moveAtCouncil('put-on-agenda', { dossierId, provinceCode: session.provinceCode }, context);
    if (!moved.ok) return moved;
  }
  return ok(null);
}

/** Writes the order: places as typed, equal ones as they stood, numbered anew from one. */
async function reorder(given: Given, facts: SessionFacts, context: Context): Promise<void> {
  const place = (line: SessionDossier): number => {
    const typed = Number(given.order?.[line.dossierId]);
    return Number.isFinite(typed) && typed > 0 ? typed : line.ordinal;
  };
  const lines = facts.agenda.map((one) => one.line);
  const sorted = [...lines].sort((a, b) => place(a) - place(b) || a.ordinal - b.ordinal);
  for (const [index, line] of sorted.entries()) {
    if (line.ordinal === index + 1) continue;
    await updateAgendaLine(context.db, line.id, { ordinal: index + 1 });
    context.touch({ kind: 'session-dossier', id: line.id, before: line, after: { ...line, ordinal: index + 1 } });
  }
}

export const setAgenda = defineUseCase({
  name: 'councils/set-agenda',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6 điểm d',
  input,
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionFor('set-agenda', given, context);
    if (!found.ok) return found;
    const facts = found.value;
    const not = notPreparing(context, facts);
    if (not !== null) return refuse(not);
    const off = await takeOff(given, facts, context);
    if (!off.ok) return off;
    const on = await putOn(given, facts, context);
    if (!on.ok) return on;
    const { session } = facts;
    const reason = session.kind === 'meeting' ? (session.meetingReason ?? given.meetingReason) : null;
    await reorder(given, await factsOf(context.db, session), context);
    const after = await changedSession(session, { meetingReason: reason }, context);
    const now = await refreshRecusals(await factsOf(context.db, after), context);
    if (given.add.length > 0) await tellOfAgenda(now, context);
    return ok({ sessionId: session.id, dossiers: now.agenda.length });
  },
});
