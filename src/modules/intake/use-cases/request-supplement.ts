// The province asks for a supplement: chosen items with a note to each, and a last day. The producer sees those items and nothing
// else; the request is frozen as it was sent. The act sets no term and no number of rounds: both are ours.

import { z } from 'zod';
import { formatVietnamese } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { sha256 } from '#law/sha256.ts';
import { date, id, optionalDate, optionalLines, optionalOneOf, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { RequestContent, SupplementItem, SupplementRequest } from '../rules/supplement.ts';
import { lastDayForAnswer } from '../rules/terms.ts';
import { findRequests, insertRequest } from '../store.ts';
import { choosableItems } from './choosable-items.ts';
import { changedIntake, intakeFor, setOf, subjectAtProvince } from './find-intake.ts';
import { tellSenders } from './tell-of-intake.ts';

export const requestSupplement = defineUseCase({
  name: 'intake/request-supplement',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a và c',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    /** The last day; that day counts. */
    dueOn: date,
    /** Where that is a day off: this very day, or the working day after it, whichever is meant. */
    dueOnMeant: optionalDate,
    /** `yes`: a last day after the province's own is meant. */
    afterTerm: optionalOneOf(['yes']),
    note: optionalLines(2_000),
    /** Item → what is asked for; an empty note leaves the item out. */
    items: z.record(z.string().max(60), z.string().max(2_000)).optional(),
  }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await intakeFor('request-supplement', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const { day: dueOn, wrong: dayOff } = lastDayMeant('dueOn', input.dueOn, input.dueOnMeant);
    const wrong: FieldProblem[] = dayOff === null ? [] : [dayOff];
    if (input.dueOn <= today) wrong.push({ path: 'dueOn', code: 'intake/deadline-not-ahead' });
    const lastDay = lastDayForAnswer(intake, today);
    if (lastDay !== null && dueOn > lastDay && input.afterTerm === null) {
      wrong.push({
        path: 'dueOn',
        code: 'intake/deadline-after-term',
        details: { lastDay: formatVietnamese(lastDay) },
      });
    }
    const choosable = new Map((await choosableItems(await setOf(dossier), today)).map((one) => [one.key, one]));
    const items: SupplementItem[] = [];
    for (const [key, written] of Object.entries(input.items ?? {})) {
      const note = cleanLines(written);
      const item = choosable.get(key);
      if (note === '') continue;
      if (item === undefined) wrong.push({ path: `items.${key}`, code: 'intake/item-unknown' });
      else items.push({ ...item, note });
    }
    if (items.length === 0 && wrong.length === 0) wrong.push({ path: 'items', code: 'intake/nothing-asked' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const ordinal = (await findRequests(db, dossier.id)).length + 1;
    const order = [...choosable.keys()];
    const content: RequestContent = {
      basis: '26/2026/QĐ-TTg, Điều 7 khoản 3',
      product: dossier.productName,
      producer: dossier.producerName,
      slipNumber: intake.slipNumber,
      ...(dossier.slipNumber === null ? {} : { communeSlip: dossier.slipNumber }),
      ordinal,
      askedOn: today,
      dueOn,
      note: input.note,
      items: items.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
    };
    const written = canonicalJson(content);
    const request: SupplementRequest = {
      id: context.newId<'supplement-request'>(),
      intakeId: intake.id,
      dossierId: dossier.id,
      ordinal,
      askedAt: now,
      askedOn: today,
      askedBy: actor.accountId,
      dueOn,
      content: written,
      contentHash: sha256(written),
      closedOn: null,
      endReason: null,
    };
    await insertRequest(db, request);
    context.touch({ kind: 'supplement-request', id: request.id, before: null, after: request });
    // The days of a re-evaluation begin with the complete request (Art. 7.6g): they stand still meanwhile.
    const clock = dossier.kind === 're-evaluation' ? { dueOn: null } : {};
    const after = await changedIntake(intake, { state: 'supplement-requested', ...clock }, context);
    const words = { product: dossier.productName, items: items.length };
    await tellSenders(context, dossier, { kind: 'intake-supplement', words, dueOn });
    return ok({ product: dossier.productName, items: items.length, dueOn, version: after.version });
  },
});
